import { pageId } from './page-id.ts';

/** A text of a guide: `code` is code, and a path such as `ui/Card` leads to the docs of that component. */
export function Words({ text }: { text: string }) {
  return text.split('`').map((part, index) => {
    if (index % 2 === 0) return part;
    const code = <code key={part}>{part}</code>;
    const id = pageId(part);
    if (id === null) return code;
    return (
      <a key={part} href={`./?path=/docs/${id}--docs`} target="_top">
        {code}
      </a>
    );
  });
}

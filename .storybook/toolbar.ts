/** What the tool bar offers. A story can ask for the same in its `globals`. */
const item = (value: string, title: string) => ({ value, title });
const choice = <Icon extends string>(description: string, icon: Icon, items: ReturnType<typeof item>[]) => ({
  description,
  toolbar: { icon, items, dynamicTitle: true },
});

export const globalTypes = {
  theme: choice('Theme', 'mirror', [item('light', 'Light'), item('dark', 'Dark')]),
  contrast: choice('Contrast', 'contrast', [item('normal', 'Normal contrast'), item('more', 'More contrast')]),
  brand: choice('Brand', 'paintbrush', [item('dossier', 'The dossier'), item('school', 'A school')]),
  language: choice('Language of the pages', 'globe', [
    item('en', 'English'),
    item('qps-plocm', 'Pseudo-language: longer words, from right to left'),
  ]),
  direction: choice('Direction of the text', 'transfer', [
    item('auto', 'As the language'),
    item('ltr', 'Left to right'),
    item('rtl', 'Right to left'),
  ]),
  content: choice('Which screen or item of its kind', 'paragraph', [
    item('chosen', 'Chosen for the story'),
    item('short', 'Fewest words'),
    item('typical', 'Typical'),
    item('longest', 'Most words'),
  ]),
  text: choice('Size of the text', 'zoom', [item('usual', 'Text 100 %'), item('double', 'Text 200 %')]),
  motion: choice('Motion', 'play', [item('full', 'Full motion'), item('reduced', 'Reduced motion')]),
};

export const initialGlobals = {
  theme: 'light',
  contrast: 'normal',
  brand: 'dossier',
  language: 'en',
  direction: 'auto',
  content: 'chosen',
  text: 'usual',
  motion: 'full',
} satisfies Record<keyof typeof globalTypes, string>;

const screen = (name: string, width: number, height: number) => ({
  name: `${name}, ${width} × ${height}`,
  styles: { width: `${width}px`, height: `${height}px` },
});
/** The widths at which the design was drawn. */
export const viewports = {
  narrow: screen('Narrowest', 320, 640),
  phone: screen('Phone', 360, 740),
  tablet: screen('Tablet', 768, 1024),
  desk: screen('Desk', 1280, 800),
  wide: screen('Wide', 1920, 1080),
};

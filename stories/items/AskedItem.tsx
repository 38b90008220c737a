import { useState } from 'react';
import type { Item, ItemType, ItemWords } from '../../src/content/lesson.ts';
import type { Response } from '../../src/learning/responses.ts';
import type { Score } from '../../src/learning/score.ts';
import { ItemForm } from '../../src/views/items/ItemForm.tsx';
import { Button } from '../../src/views/ui/Button.tsx';
import type { Fixture } from './fixtures.ts';
import { ui } from './ui-words.ts';

export type AskedItemProps = {
  item: Item;
  words: ItemWords;
  parts: readonly string[];
  /** As the item stands when it is first shown. */
  response: Response;
  score?: Score | null;
  hintsShown?: 0 | 1 | 2;
  /** What the check finds, as no machine grades here. */
  scoreOnCheck: Score;
  /** The words of the waiting button; without them the item can be checked. */
  missing?: string;
  onCheck: (response: Response) => void;
};

/** An item that keeps what the learner puts down, in the place of the machines. */
export function AskedItem({ scoreOnCheck, missing, onCheck, ...first }: AskedItemProps) {
  const [response, setResponse] = useState(first.response);
  const [score, setScore] = useState(first.score ?? null);
  const [hintsShown, setHintsShown] = useState(first.hintsShown ?? 0);
  const isWaiting = missing !== undefined && response === first.response;
  const check = () => {
    setScore(scoreOnCheck);
    onCheck(response);
  };
  return (
    <main style={{ padding: '1.5rem 1rem', background: 'var(--sheet)', minBlockSize: '100vh' }}>
      <ItemForm
        id="item"
        item={first.item}
        words={first.words}
        parts={first.parts}
        response={response}
        score={score}
        hintsShown={hintsShown}
        ui={ui}
        lang="en"
        docket={['Step 5', 'Check, item 2 of 3']}
        headingLevel={1}
        readAgain={{ title: 'Three doors', href: '#read' }}
        actions={
          score === null && (
            <Button kind="primary" type="submit" waiting={isWaiting}>
              {isWaiting ? missing : ui.check}
            </Button>
          )
        }
        onChange={setResponse}
        onHint={() => setHintsShown(hintsShown === 0 ? 1 : 2)}
        onCheck={check}
        onRetry={() => setScore(null)}
      />
    </main>
  );
}

/** The states of an item that a learner can see, as arguments of stories. */
export function statesOf<T extends ItemType>({ item, words, parts, empty, partial, right, partly, wrong }: Fixture<T>) {
  const args = { item, words, parts, response: empty, scoreOnCheck: right.score };
  return {
    empty: args,
    answered: { response: right.response },
    partlyAnswered: { response: partial },
    right,
    partly,
    wrong,
    hints: { hintsShown: 2 as const },
    long: { ...partly, words: lengthened(words) },
  };
}

/** Every word of an item three times as long, as some languages and zoomed pages have it. */
function lengthened<Value>(value: Value): Value {
  // The shape stays; only strings grow, so the type stays true.
  const grow = (part: unknown): unknown => {
    if (typeof part === 'string')
      return `${part} ${part
        .replace(/<[^>]*>/g, '')
        .replaceAll(' ', '\u00a0')
        .slice(0, 40)} Rechtsstaatlichkeitsgrundsätze`;
    if (Array.isArray(part)) return part.map(grow);
    if (typeof part === 'object' && part !== null)
      return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, grow(inner)]));
    return part;
  };
  return grow(value) as Value;
}

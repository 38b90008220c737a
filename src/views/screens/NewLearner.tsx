import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import type { Site } from './site.ts';
import { useSelected } from './use-view.ts';

/** For shared computers: clears what the last learner left, asked twice, because nothing brings it back. */
export function NewLearner({ site }: { site: Site }) {
  const words = useSelected(site, ({ page }) => page.ui.learner);
  const isIdle = useSelected(site, ({ snapshot }) => snapshot.matches({ newLearner: 'idle' }));
  const isAskedAgain = useSelected(site, ({ snapshot }) => snapshot.matches({ newLearner: 'askedAgain' }));
  const cancel = () => site.send({ type: 'NEW_LEARNER_CANCELLED' });
  return (
    <>
      <Button kind="link" onClick={() => site.send({ type: 'NEW_LEARNER_ASKED' })}>
        {words.menu}
      </Button>
      <Dialog
        key={String(isAskedAgain)} // each question begins at the safe answer
        isOpen={!isIdle}
        title={isAskedAgain ? words.askAgain : words.ask}
        onClose={cancel}
        actions={
          <>
            <Button onClick={cancel}>{words.keep}</Button>
            <Button
              kind="quiet"
              onClick={isAskedAgain ? site.startOver : () => site.send({ type: 'NEW_LEARNER_ASKED' })}
            >
              {isAskedAgain ? words.second : words.first}
            </Button>
          </>
        }
      >
        <p>{isAskedAgain ? words.askAgainText : words.askText}</p>
      </Dialog>
    </>
  );
}

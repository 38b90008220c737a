import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import type { Site, View } from './site.ts';

/** For shared computers: clears what the last learner left, asked twice, because nothing brings it back. */
export function NewLearner({ site, view: { page, snapshot } }: { site: Site; view: View }) {
  const words = page.ui.learner;
  const isAskedAgain = snapshot.matches({ newLearner: 'askedAgain' });
  const cancel = () => site.send({ type: 'NEW_LEARNER_CANCELLED' });
  return (
    <>
      <Button kind="link" onClick={() => site.send({ type: 'NEW_LEARNER_ASKED' })}>
        {words.menu}
      </Button>
      <Dialog
        isOpen={!snapshot.matches({ newLearner: 'idle' })}
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

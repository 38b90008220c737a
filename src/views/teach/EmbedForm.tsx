import type { UiWords } from '../../content/lesson.ts';
import type { Policy } from '../../learning/lesson-events.ts';
import type { Theme } from '../../learning/teach/embed.machine.ts';
import { Button } from '../ui/Button.tsx';
import styles from './EmbedForm.module.css';

export type EmbedFormProps = {
  ui: UiWords['teach']['embed'];
  steps: readonly { id: string; title: string; isChosen: boolean }[];
  policy: Policy;
  theme: Theme;
  lang: string;
  languages: readonly { lang: string; name: string }[];
  onStep: (step: string) => void;
  onAllSteps: () => void;
  onNoStep: () => void;
  onPolicy: (policy: Policy) => void;
  onTheme: (theme: Theme) => void;
  onLanguage: (lang: string) => void;
};

const policies = ['open', 'guided'] as const satisfies readonly Policy[];
const themes = ['auto', 'light', 'dark'] as const satisfies readonly Theme[];

/** What a teacher chooses before the lesson goes into a course: native inputs, each group with its name. */
export function EmbedForm({ ui, steps, policy, theme, lang, languages, ...on }: EmbedFormProps) {
  const isNone = steps.every(({ isChosen }) => !isChosen);
  const isPart = steps.some(({ isChosen }) => !isChosen);
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>{ui.steps}</legend>
        {steps.map(({ id, title, isChosen }, index) => (
          <label key={id}>
            <input type="checkbox" checked={isChosen} onChange={() => on.onStep(id)} />
            {index + 1}. {title}
          </label>
        ))}
        <Button kind="link" onClick={on.onAllSteps}>
          {ui.allSteps}
        </Button>{' '}
        <Button kind="link" onClick={on.onNoStep}>
          {ui.noStep}
        </Button>
        <p role="status" className={styles.none}>
          {isNone ? ui.noSteps : isPart && ui.numbers}
        </p>
      </fieldset>
      <div className={styles.column}>
        <fieldset>
          <legend>{ui.policy}</legend>
          {policies.map((one) => (
            <label key={one}>
              <input type="radio" name="policy" checked={policy === one} onChange={() => on.onPolicy(one)} />
              {ui[one]}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{ui.theme}</legend>
          {themes.map((one) => (
            <label key={one}>
              <input type="radio" name="theme" checked={theme === one} onChange={() => on.onTheme(one)} />
              {ui[one]}
            </label>
          ))}
        </fieldset>
        {languages.length > 1 && (
          <label className={styles.select}>
            <span>{ui.language}</span>
            <select value={lang} onChange={({ target }) => on.onLanguage(target.value)}>
              {languages.map((language) => (
                <option key={language.lang} value={language.lang}>
                  {language.name}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
    </form>
  );
}

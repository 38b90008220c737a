import type { GradedLink, Link, LinkScore } from '../../../learning/claims/linking.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { fill } from '../../ui/message.ts';
import styles from './Graded.module.css';
import { type MiniLink, MiniMap } from './MiniMap.tsx';
import { brief, type Told } from './told.ts';

export type GradedProps = {
  told: Told;
  replies: readonly { id: string; answers: readonly string[]; standsBeside: string | null }[];
  claims: readonly string[];
  links: readonly Link[];
  score: LinkScore;
  onMend: () => void;
  onShow: () => void;
};

/** What became of the learner's links: each by its kind of mistake, then their map and the record's side by side. */
export function Graded({ told, replies, claims, links, score, onMend, onShow }: GradedProps) {
  const { build } = told.data.words;
  const wrong = new Set(
    score.links.filter(({ credit }) => credit === 0).map(({ reply, claim }) => `${reply} ${claim}`),
  );
  const yours: MiniLink[] = links.map(({ reply, claim }) => ({ reply, claim, isOff: wrong.has(`${reply} ${claim}`) }));
  const record = replies.flatMap(({ id, answers }) => answers.map((claim) => ({ reply: id, claim, isOff: false })));
  const ids = replies.map(({ id }) => id);
  return (
    <div className={styles.graded}>
      <ol className={styles.links}>
        {replies.map((reply) => (
          <Judged
            key={reply.id}
            told={told}
            reply={reply}
            links={score.links.filter((link) => link.reply === reply.id)}
          />
        ))}
      </ol>
      <div>
        <p className={styles.label}>{build.compare}</p>
        <div className={styles.maps}>
          <MiniMap told={told} title={build.yours} claims={claims} replies={ids} links={yours} />
          <MiniMap told={told} title={build.record} claims={claims} replies={ids} links={record} />
        </div>
      </div>
      <div className={styles.end}>
        <Button kind="primary" onClick={onShow}>
          {build.toMap}
        </Button>
        <Button onClick={onMend}>{build.mend}</Button>
      </div>
    </div>
  );
}

type JudgedProps = { told: Told; reply: GradedProps['replies'][number]; links: readonly GradedLink[] };

function Judged({ told, reply, links }: JudgedProps) {
  const node = told.byId.get(reply.id);
  if (!node) return null;
  const isRight = links.every(({ mark }) => mark === 'right');
  return (
    <li className={styles.link} data-right={isRight || undefined}>
      <Icon name={isRight ? 'tick' : 'bar'} />
      <div>
        <p className={styles.reply}>{brief(node)}</p>
        {links.map((link) => (
          <Mark key={link.claim} told={told} reply={reply} link={link} />
        ))}
      </div>
    </li>
  );
}

/** One link in words: the claim first, then the kinds. */
function Mark({ told, reply, link }: Omit<JudgedProps, 'links'> & { link: GradedLink }) {
  const { build, names } = told.data.words;
  const nameOf = (id: string) => {
    const node = told.byId.get(id);
    return node ? brief(node) : id;
  };
  const kindsOf = (kinds: GradedLink['kindsMissing']) =>
    new Intl.ListFormat(told.lang).format(kinds.map((kind) => names.replyKinds[kind]));
  const answered = reply.answers.map(nameOf).join(' ');
  const isWrongClaim = link.mark === 'wrong-claim';
  return (
    <>
      <p>
        {isWrongClaim
          ? fill(build.marks['wrong-claim'], { yours: nameOf(link.claim), claim: answered })
          : fill(build.marks[link.mark], { claim: nameOf(link.claim) })}
      </p>
      {isWrongClaim && link.claim === reply.standsBeside && <p>{build.beside}</p>}
      {link.mark === 'wrong-kind' && link.kindsMissing.length > 0 && (
        <p>{fill(build.kindsMissing, { kinds: kindsOf(link.kindsMissing) })}</p>
      )}
      {link.mark === 'wrong-kind' && link.kindsExtra.length > 0 && (
        <p>{fill(build.kindsExtra, { kinds: kindsOf(link.kindsExtra) })}</p>
      )}
    </>
  );
}

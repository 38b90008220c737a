import { nextToPass } from '../../learning/credit.ts';
import { nextPlace } from '../../learning/places.ts';
import { isBegun } from '../../learning/progress.ts';
import { standingOf, wayBack } from '../../learning/standing.ts';
import { Cover } from '../cover/Cover.tsx';
import { counted, fill } from '../ui/message.ts';
import { firstPlaceOf } from './places.ts';
import type { Site, View } from './site.ts';
import { standingSaid } from './standing-words.ts';

/** The cover: what the lesson is, and the way in, or back to where the learner was. */
export default function CoverScreen({ site, view: { page, lesson, snapshot, last } }: { site: Site; view: View }) {
  const { ui, steps, lang } = page;
  const { record } = snapshot.context;
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
  const resume = wayBack(lesson, snapshot.context, last);
  const resumed = 'step' in resume ? steps.findIndex(({ id }) => id === resume.step) : steps.length - 1;
  // The letter is opened in the first step; a teacher may have chosen others.
  const first = lesson.steps[0]?.id === site.lesson.steps[0]?.id ? null : (steps[0]?.title ?? '');
  const start = first === null ? ui.lesson.start : fill(ui.lesson.startAt, { step: first });
  const goOn =
    resume.kind === 'summary' ? ui.navigation.toSummary : fill(ui.lesson.resume, { step: steps[resumed]?.title ?? '' });
  return (
    <Cover
      id="main"
      controls={ui.navigation.controls}
      title={ui.lesson.title}
      docket={[
        ui.lesson.kicker,
        counted(ui.lesson.steps, steps.length, lang),
        counted(ui.lesson.minutes, minutes, lang),
      ]}
      standfirst={ui.lesson.standfirst}
      letter={{
        address: ui.lesson.letterAddress,
        quotation: ui.lesson.letterQuotation,
        credit: ui.lesson.letterNote,
      }}
      start={{
        href: site.hrefOf(isBegun(record) ? resume : (nextPlace(lesson, resume) ?? resume)),
        title: isBegun(record) ? goOn : start,
      }}
      seeSteps={ui.lesson.seeSteps}
      note={{ title: ui.lesson.contentNoteTitle, text: ui.lesson.contentNote }}
      policy={nextToPass(lesson, record) === null ? undefined : ui.lesson.guided}
      path={{
        title: ui.navigation.allSteps,
        stops: steps.map(({ id, title, question, minutes: ofStep }, index) => {
          const status = standingOf(lesson, record, id);
          return {
            href: site.hrefOf(firstPlaceOf(lesson, id)),
            number: index + 1,
            title,
            question,
            minutes: counted(ui.lesson.minutes, ofStep, lang),
            isDone: status === 'done' || status === 'mastered',
            ...(status !== 'not-begun' && {
              status: standingSaid(status, ui.navigation),
            }),
          };
        }),
      }}
      current={isBegun(record) ? resumed + 1 : 1}
    />
  );
}

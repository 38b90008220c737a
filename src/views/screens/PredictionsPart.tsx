import { useEffect } from 'react';
import { type Prediction, predictionsOf } from '../../learning/prediction.ts';
import { Predictions } from '../summary/Predictions.tsx';
import { fill } from '../ui/message.ts';
import type { Page, Site, View } from './site.ts';

/** Each prediction that the lesson asks twice, then and now. */
export function PredictionsPart({ site, view: { page, lesson, snapshot, library } }: { site: Site; view: View }) {
  const { ui } = page;
  const pairs = predictionsOf(lesson, snapshot.context.record);
  const stepOf = (item: string) => lesson.steps.find(({ items }) => items.some(({ id }) => id === item))?.id ?? '';
  const { want } = site;
  const isMade = pairs.some(({ earlier, later }) => earlier ?? later);
  const wanted = isMade ? [...new Set(pairs.flatMap(({ ask }) => [stepOf(ask.then), stepOf(ask.now)]))].join(' ') : '';
  useEffect(() => {
    if (wanted !== '') want(wanted.split(' '));
  }, [wanted, want]);
  return pairs.map(({ earlier, later, ask }) => {
    const question = wordsOf(library[stepOf(ask.then)], ask.then)?.stem;
    return (
      question && (
        <Predictions
          key={ask.now}
          question={question}
          then={answerOf(library[earlier?.step ?? ''], earlier)}
          now={answerOf(library[later?.step ?? ''], later)}
          words={{
            then: fill(ui.summary.then, { step: page.steps.findIndex(({ id }) => id === stepOf(ask.then)) + 1 }),
            now: ui.summary.now,
            notPredicted: ui.summary.notPredicted,
            guess: ui.check.guess,
            certain: ui.check.certain,
          }}
          sure={(percent) => fill(ui.summary.sure, { percent })}
        />
      )
    );
  });
}

const wordsOf = (page: Page | undefined, item: string) => page?.step?.items[item];

function answerOf(page: Page | undefined, prediction: Prediction | null) {
  const words = prediction && wordsOf(page, prediction.item);
  const option = words && 'options' in words ? words.options[prediction.chosen] : undefined;
  return option && prediction ? { answer: option.text, confidence: prediction.confidence } : null;
}

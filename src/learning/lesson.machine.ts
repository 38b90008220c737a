import { enqueueActions } from 'xstate';
import type { Lesson } from '../content/lesson.ts';
import { emittedBy } from './emitted.ts';
import { createLessonChart } from './lesson.chart.ts';
import { next } from './lesson-context.ts';

export type { LessonActor, LessonContext, LessonInput, LessonMachine, LessonSnapshot } from './lesson.chart.ts';

/** The machine of one lesson, which emits what a host reports: `LessonEmitted`. A bare page has nobody to tell and takes the chart alone. */
export function createLessonMachine(lesson: Lesson) {
  return createLessonChart(lesson).provide({
    actions: {
      takeIn: enqueueActions(({ context, event, enqueue }) => {
        const after = next(lesson, context, event);
        enqueue.assign(after);
        for (const one of emittedBy(lesson, context.record, after.record, event.type, after.now)) enqueue.emit(one);
      }),
      tellBegun: enqueueActions(({ context: { record, now }, enqueue }) => {
        for (const one of emittedBy(lesson, null, record, 'started', now)) enqueue.emit(one);
      }),
      tellLeft: enqueueActions(({ event, enqueue }) => {
        if (event.type === 'SUSPENDED') enqueue.emit({ type: 'suspended', at: event.at });
        if (event.type === 'ENDED') enqueue.emit({ type: 'ended', at: event.at });
      }),
    },
  });
}

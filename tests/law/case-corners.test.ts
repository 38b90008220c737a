import { describe, expect, it } from 'vitest';
import { endOf } from './told.ts';

/** Events of case `a`, a day each, after an investigation was opened; how the case ends, or what it refuses. */
function endOfCase(...events: string[]): string {
  const lines = events.map((event, index) => {
    const [type = '', fields = ''] = event.split(/ (.*)/);
    return `2008-01-${String(index + 1).padStart(2, '0')} ${type} case: a${fields && `, ${fields}`}`;
  });
  const opened = '2007-02-01 STATE_REFERRED by: [UG]\n2007-10-01 INVESTIGATION_OPENED';
  return endOf([opened, ...lines].join('\n')).replace('investigation, a: ', '');
}

const present = ['WARRANT_ISSUED', 'SURRENDERED'];
const summoned = ['SUMMONS_ISSUED', 'APPEARED'];
const confirmed = [...present, 'CHARGES_CONFIRMED'];
const tried = [...confirmed, 'TRIAL_OPENED'];
const convicted = [...tried, 'CONVICTED'];
const acquitted = [...tried, 'ACQUITTED'];
const absent = ['WARRANT_ISSUED', 'CHARGES_CONFIRMED inAbsence: true'];
const appeal = (result: string) => `APPEAL_DECIDED result: ${result}`;

type Told = [what: string, events: string[], end: string];
const tell = (cases: readonly Told[]) =>
  it.each(cases)('%s', (_what, events, end) => {
    expect(endOfCase(...events)).toBe(end);
  });

describe('warrant and summons', () => {
  tell([
    ['no case begins otherwise', ['APPEARED'], 'APPEARED: case-exists'],
    ['nobody dies in a case that is not there', ['SUSPECT_DIED'], 'SUSPECT_DIED: case-exists'],
    ['a second warrant', ['WARRANT_ISSUED', 'WARRANT_ISSUED'], 'warrant'],
    ['a warrant takes the person from before the Court', [...present, 'WARRANT_ISSUED'], 'warrant'],
    ['a warrant at confirmed charges leaves them confirmed', [...confirmed, 'WARRANT_ISSUED'], 'charges-confirmed'],
    [
      'and no trial without the person',
      [...confirmed, 'WARRANT_ISSUED', 'TRIAL_OPENED'],
      'TRIAL_OPENED: accused-is-present',
    ],
    ['until surrendered', [...confirmed, 'WARRANT_ISSUED', 'SURRENDERED', 'TRIAL_OPENED'], 'trial'],
    [
      'charges confirmed once are not turned absent',
      [...confirmed, 'WARRANT_ISSUED', 'CHARGES_CONFIRMED inAbsence: true'],
      'charges-confirmed',
    ],
    [
      'to appear is not enough after a warrant',
      ['SUMMONS_ISSUED', 'WARRANT_ISSUED', 'APPEARED', 'CHARGES_CONFIRMED'],
      'CHARGES_CONFIRMED: person-is-heard-or-sought',
    ],
    ['nor does it bring the person before the Court', ['SUMMONS_ISSUED', 'WARRANT_ISSUED', 'APPEARED'], 'warrant'],
    [
      'to appear on a new summons is enough once surrendered',
      [...present, 'SUMMONS_ISSUED', 'APPEARED', 'CHARGES_CONFIRMED'],
      'charges-confirmed',
    ],
    [
      'to appear is enough on a summons after the first warrant',
      ['WARRANT_ISSUED', 'SUMMONS_ISSUED', 'APPEARED', 'CHARGES_CONFIRMED'],
      'charges-confirmed',
    ],
    ['a summons once used is out no more', [...summoned, 'APPEARED'], 'APPEARED: summons-is-out'],
    ['a warrant once served is out no more', [...present, 'WARRANT_WITHDRAWN'], 'WARRANT_WITHDRAWN: warrant-is-out'],
    ['a new summons after charges turned down', [...present, 'CHARGES_NOT_CONFIRMED', 'SUMMONS_ISSUED'], 'summons'],
    ['no warrant once the trial has begun', [...tried, 'WARRANT_ISSUED'], 'WARRANT_ISSUED: no-trial-has-begun'],
    [
      'no warrant in a case that is over',
      ['WARRANT_ISSUED', 'WARRANT_WITHDRAWN', 'WARRANT_ISSUED'],
      'WARRANT_ISSUED: case-is-not-over',
    ],
    ['no surrender after death', ['WARRANT_ISSUED', 'SUSPECT_DIED', 'SURRENDERED'], 'SURRENDERED: case-is-not-over'],
  ]);
});

describe('charges', () => {
  tell([
    ['in absence', absent, 'charges-confirmed-in-absence'],
    ['in absence, then surrendered', [...absent, 'SURRENDERED'], 'charges-confirmed'],
    ['in absence, then tried', [...absent, 'SURRENDERED', 'TRIAL_OPENED'], 'trial'],
    ['in absence, and no trial', [...absent, 'TRIAL_OPENED'], 'TRIAL_OPENED: accused-is-present'],
    ['in absence, then appeared on a summons', [...absent, 'SUMMONS_ISSUED', 'APPEARED', 'TRIAL_OPENED'], 'trial'],
    ['said to be in absence while present', [...present, 'CHARGES_CONFIRMED inAbsence: true'], 'charges-confirmed'],
    [
      'in absence on a mere summons',
      ['SUMMONS_ISSUED', 'CHARGES_CONFIRMED inAbsence: true'],
      'CHARGES_CONFIRMED: person-is-heard-or-sought',
    ],
    [
      'in absence once the warrant was served',
      [...present, 'WARRANT_ISSUED', 'CHARGES_CONFIRMED inAbsence: false'],
      'CHARGES_CONFIRMED: person-is-heard-or-sought',
    ],
    ['turned down in absence', ['WARRANT_ISSUED', 'CHARGES_NOT_CONFIRMED inAbsence: true'], 'charges-not-confirmed'],
    [
      'turned down twice, then confirmed',
      [...present, 'CHARGES_NOT_CONFIRMED', 'CHARGES_NOT_CONFIRMED', 'CHARGES_CONFIRMED'],
      'charges-confirmed',
    ],
    ['confirmed twice', [...confirmed, 'CHARGES_CONFIRMED'], 'charges-confirmed'],
    ['confirmed during the trial', [...tried, 'CHARGES_CONFIRMED'], 'CHARGES_CONFIRMED: no-trial-has-begun'],
    ['withdrawn before the Court', [...summoned, 'CHARGES_WITHDRAWN'], 'withdrawn'],
    ['withdrawn in absence', [...absent, 'CHARGES_WITHDRAWN'], 'withdrawn'],
    ['withdrawn at the trial', [...tried, 'CHARGES_WITHDRAWN'], 'withdrawn'],
    ['withdrawn after the verdict', [...convicted, 'CHARGES_WITHDRAWN'], 'CHARGES_WITHDRAWN: charges-stand'],
    [
      'withdrawn while only a warrant is out',
      ['WARRANT_ISSUED', 'CHARGES_WITHDRAWN'],
      'CHARGES_WITHDRAWN: charges-stand',
    ],
    ['inadmissible before anyone came', ['SUMMONS_ISSUED', 'CASE_INADMISSIBLE'], 'inadmissible'],
    ['inadmissible after the verdict', [...acquitted, 'CASE_INADMISSIBLE'], 'CASE_INADMISSIBLE: no-trial-has-begun'],
  ]);
});

describe('judgment and appeal', () => {
  tell([
    ['no case to answer', [...tried, 'NO_CASE_TO_ANSWER'], 'no-case'],
    ['a conviction upheld', [...convicted, appeal('upheld')], 'final-conviction'],
    ['a conviction amended', [...convicted, 'SENTENCED', appeal('amended')], 'final-conviction'],
    ['a conviction reversed', [...convicted, 'SENTENCED', appeal('reversed')], 'final-acquittal'],
    ['an acquittal upheld', [...acquitted, appeal('upheld')], 'final-acquittal'],
    ['an acquittal amended', [...acquitted, appeal('amended')], 'final-acquittal'],
    ['an acquittal reversed', [...acquitted, appeal('reversed')], 'convicted'],
    ['an acquittal reversed, then sentenced', [...acquitted, appeal('reversed'), 'SENTENCED'], 'sentenced'],
    ['a new trial after a conviction', [...convicted, appeal('new-trial')], 'charges-confirmed'],
    [
      'a new trial after an acquittal opens again',
      [...acquitted, appeal('new-trial'), 'TRIAL_OPENED', 'CONVICTED'],
      'convicted',
    ],
    [
      'no sentence while a new trial waits',
      [...convicted, appeal('new-trial'), 'SENTENCED'],
      'SENTENCED: conviction-stands',
    ],
    ['a lapsed appeal against a conviction', [...convicted, 'SENTENCED', 'APPEAL_LAPSED'], 'final-conviction'],
    ['a lapsed appeal against an acquittal', [...acquitted, 'APPEAL_LAPSED'], 'final-acquittal'],
    [
      'an appeal on a final conviction',
      [...convicted, appeal('upheld'), appeal('upheld')],
      'APPEAL_DECIDED: judgment-is-not-final',
    ],
    [
      'an appeal that lapses twice',
      [...acquitted, 'APPEAL_LAPSED', 'APPEAL_LAPSED'],
      'APPEAL_LAPSED: judgment-is-not-final',
    ],
    ['an appeal before any judgment', [...tried, appeal('upheld')], 'APPEAL_DECIDED: judgment-is-not-final'],
    ['reparations before the sentence', [...convicted, 'REPARATIONS_ORDERED'], 'convicted'],
    ['reparations after the sentence', [...convicted, 'SENTENCED', 'REPARATIONS_ORDERED'], 'sentenced'],
    ['reparations on a final conviction', [...convicted, appeal('upheld'), 'REPARATIONS_ORDERED'], 'final-conviction'],
    ['a sentence given anew on a final conviction', [...convicted, appeal('amended'), 'SENTENCED'], 'final-conviction'],
    ['a sentence after reversal', [...convicted, appeal('reversed'), 'SENTENCED'], 'SENTENCED: conviction-stands'],
    ['a sentence after an acquittal', [...acquitted, 'SENTENCED'], 'SENTENCED: conviction-stands'],
    ['death after a conviction', [...convicted, 'SUSPECT_DIED'], 'terminated'],
    [
      'death after a final conviction',
      [...convicted, appeal('upheld'), 'SUSPECT_DIED'],
      'SUSPECT_DIED: case-is-not-over',
    ],
    ['a second trial without an appeal', [...convicted, 'TRIAL_OPENED'], 'TRIAL_OPENED: charges-are-confirmed'],
  ]);
});

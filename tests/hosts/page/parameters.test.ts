import { expect, it } from 'vitest';
import { readParameters } from '../../../src/hosts/page/parameters.ts';

const none = { policy: 'open', seed: null };

it('takes the policy and the seed that an address asks for', () => {
  expect(readParameters('?policy=guided&seed=7')).toEqual({ policy: 'guided', seed: 7 });
  expect(readParameters('?seed=0')).toEqual({ policy: 'open', seed: 0 });
});

it.each(['', '?', '?policy=strict', '?policy=', '?utm_source=mail&lang=de', '?POLICY=guided'])(
  "passes over what it does not know: '%s'",
  (search) => {
    expect(readParameters(search)).toEqual(none);
  },
);

it.each(['seed=', 'seed=-1', 'seed=1.5', 'seed=seven', 'seed=1e99', 'seed=Infinity', 'seed=NaN', 'seed=%20'])(
  'takes no seed but a whole number: %s',
  (search) => {
    expect(readParameters(`?${search}`)).toEqual(none);
  },
);

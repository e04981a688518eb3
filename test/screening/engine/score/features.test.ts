import { expect, test } from 'vitest';
import {
  FEATURES,
  type FeatureName,
  makeFeatures,
  sumUp,
} from '../../../../src/screening/engine/score/features.ts';

// The sum is written out term by term, so that a feature could be forgotten in it.
test.each(Object.entries(FEATURES) as [FeatureName, number][])(
  '%s counts with its weight, %d',
  (name, weight) => {
    const against = makeFeatures({ query: 1, listed: 1, spelling: 0 });
    const score =
      weight > 0 ? sumUp(makeFeatures({ [name]: 1 })) : sumUp({ ...against, [name]: 1 }) - sumUp(against);
    expect(score).toBeCloseTo(weight, 4);
  },
);

test('a score stays between 0 and 1, whatever is met', () => {
  expect(sumUp(makeFeatures({ query: 1, listed: 1, spelling: 1, identifier: 1 }))).toBe(1);
  expect(sumUp(makeFeatures({ contradiction: 1 }))).toBe(0);
});

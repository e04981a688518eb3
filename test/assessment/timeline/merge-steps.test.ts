import { expect, test } from 'vitest';
import { mergeSteps } from '../../../src/assessment/timeline/merge-steps.ts';
import { day } from '../../facts/statements.ts';

const decided = (from: string, verdict: 'approved' | 'conditional', ...deciding: string[]) => ({
  from: day(from),
  verdict,
  deciding,
});

test('days with the same verdict for the same rules are one stretch', () => {
  expect(
    mergeSteps(
      [decided('2018-01-01', 'approved', 'a'), decided('2018-02-01', 'approved', 'a')],
      day('2019-01-01'),
    ),
  ).toEqual([{ from: '2018-01-01', to: '2019-01-01', verdict: 'approved', deciding: ['a'] }]);
});

test('another reason for the same verdict begins a stretch of its own', () => {
  const steps = mergeSteps(
    [
      decided('2018-01-01', 'conditional', 'a'),
      decided('2018-02-01', 'conditional', 'a', 'b'),
      decided('2018-03-01', 'conditional', 'a'),
    ],
    day('2018-04-01'),
  );
  expect(steps.map(({ from, to, deciding }) => [from, to, deciding])).toEqual([
    ['2018-01-01', '2018-02-01', ['a']],
    ['2018-02-01', '2018-03-01', ['a', 'b']],
    ['2018-03-01', '2018-04-01', ['a']],
  ]);
});

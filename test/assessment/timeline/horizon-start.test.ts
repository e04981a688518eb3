import { expect, test } from 'vitest';
import { horizonStart } from '../../../src/assessment/timeline/horizon-start.ts';
import { addDays, addMonths } from '../../../src/model/date.ts';
import { day } from '../../facts/statements.ts';

test.each([1, 2, 6, 12, 13, 18])('the first day within %i months of each day of six years', (months) => {
  for (let target = day('2019-01-01'); target < '2025-01-01'; target = addDays(target, 1)) {
    const start = horizonStart(target, months);
    expect([target, addMonths(start, months) >= target]).toEqual([target, true]);
    expect([target, addMonths(addDays(start, -1), months) < target]).toEqual([target, true]);
  }
});

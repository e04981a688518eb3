import { expect, test } from 'vitest';
import { paceOf } from '../../src/batch/progress.ts';

test('the time left follows from the bytes read so far', () => {
  expect(paceOf({ rows: 5000, bytesRead: 250, elapsedMs: 2000 }, 1000)).toEqual({
    rowsPerSecond: 2500,
    done: 0.25,
    secondsLeft: 6,
  });
});

test('without a known size only the pace is told', () => {
  expect(paceOf({ rows: 5000, bytesRead: 250, elapsedMs: 2000 })).toEqual({ rowsPerSecond: 2500 });
});

test('at the very beginning and at the end nothing is divided by nothing', () => {
  expect(paceOf({ rows: 0, bytesRead: 0, elapsedMs: 0 }, 1000)).toEqual({ rowsPerSecond: 0, done: 0 });
  expect(paceOf({ rows: 0, bytesRead: 0, elapsedMs: 5 }, 0)).toEqual({ rowsPerSecond: 0 });
  // A file that grew while it was read is not more than done.
  expect(paceOf({ rows: 9, bytesRead: 1200, elapsedMs: 1000 }, 1000)).toEqual({
    rowsPerSecond: 9,
    done: 1,
    secondsLeft: 0,
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeShare, readShare, WHOLE } from '../../../src/reach/graph/share-range.ts';

describe('a share', () => {
  test.each([
    [0.25, '25 %'],
    [0.4999, '49.99 %'],
    [1, '100 %'],
    [0, '0 %'],
    [0.1, '10 %'],
    [{ min: 0.1, max: 0.3 }, 'between 10 % and 30 %'],
    [{ min: 0.1 }, 'at least 10 %'],
    [{ max: 0.3 }, 'at most 30 %'],
    [{}, 'a share that is not known'],
    [undefined, 'a share that is not known'],
  ])('of %j reads "%s"', (share, said) => {
    expect(describeShare(readShare(share))).toBe(said);
  });

  test('of at most nine decimals is read exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: WHOLE }), (billionths) => {
        const { low, high } = readShare(Number((billionths / WHOLE).toFixed(9)));
        expect([low, high]).toEqual([billionths, billionths]);
      }),
    );
  });
  test('that no decimal tells lies between two, so that three thirds may be all and never surely are', () => {
    const { low, high } = readShare(1 / 3);
    expect(high - low).toBe(1);
    expect(3 * low).toBeLessThan(WHOLE);
    expect(3 * high).toBeGreaterThan(WHOLE);
  });
  test('that was not told is more than none, one that may be none is not', () => {
    expect(readShare(undefined).isPositive).toBe(true);
    expect(readShare({ max: 0.1 }).isPositive).toBe(true);
    expect(readShare({ min: 0, max: 0.1 }).isPositive).toBe(false);
    expect(readShare(0).isPositive).toBe(false);
    expect(readShare({ max: 0 }).isPositive).toBe(false);
  });
});

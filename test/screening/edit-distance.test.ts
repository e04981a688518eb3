import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../src/screening/edit-distance.ts';

describe('editDistance', () => {
  test.each([
    ['kaspersky', 'kaspersky', 0],
    ['kaspersky', 'kasperksy', 1],
    ['kaspersky', 'kaspersy', 1],
    ['kaspersky', 'caspersky', 1],
    ['kaspersky', 'kasperskyi', 1],
    ['kaspersky', 'casperski', 2],
    ['kaspersky', 'kasper', 3],
    ['', 'abc', 3],
    // Optimal string alignment edits no letter twice, so a swap cannot be pulled apart again.
    ['ca', 'abc', 3],
  ])('%s and %s are %i apart', (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
    expect(editDistance(b, a, 5)).toBe(distance);
  });

  test('beyond the bound there is no answer', () => {
    expect(editDistance('kaspersky', 'kasper', 2)).toBeUndefined();
    expect(editDistance('kaspersky', 'microsoft', 2)).toBeUndefined();
  });

  test('stopping early never changes an answer within the bound', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, bound) => {
        const full = editDistance(a, b, 100) ?? Number.NaN;
        expect(editDistance(a, b, bound)).toBe(full <= bound ? full : undefined);
      }),
      { numRuns: 3_000 },
    );
  });
});

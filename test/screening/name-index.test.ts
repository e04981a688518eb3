import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareNames } from '../../src/screening/compare-names.ts';
import { indexNames } from '../../src/screening/name-index.ts';
import { prepareName } from '../../src/screening/prepare-name.ts';

const syllable = fc.constantFrom(
  'ka',
  'ca',
  'sper',
  'ski',
  'sky',
  'lab',
  'labs',
  'zte',
  'a',
  'Ltd',
  'ООО',
  'Касперский',
);
const name = fc
  .array(fc.tuple(syllable, fc.constantFrom('', ' ')), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.flat().join(''))
  .filter((text) => text.trim() !== '');

describe('the name index', () => {
  test('finds just what comparing every name would find, asked once or again', () => {
    fc.assert(
      fc.property(
        fc.array(name, { maxLength: 12 }),
        fc.array(name, { minLength: 1, maxLength: 4 }),
        (listed, queries) => {
          const prepared = listed.map((text) => prepareName({ text }));
          const index = indexNames(prepared.map((one, bearer) => ({ name: one, bearer })));
          for (const query of [...queries, ...queries].map((text) => prepareName({ text }))) {
            const expected = prepared.flatMap((one, bearer) => {
              const match = compareNames(query, one);
              return match === undefined ? [] : [{ bearer, listed: one, match }];
            });
            const found = index.find(query).toSorted((a, b) => a.bearer - b.bearer);
            expect(found).toEqual(expected);
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test('remembers by folded form, yet speaks of the name that was asked', () => {
    const index = indexNames([{ name: prepareName({ text: 'AO Kaspersky Lab' }), bearer: 1 }]);
    const explain = (text: string, verified = true) =>
      index.find(prepareName({ text, verified })).map(({ match }) => `${match.kind}: ${match.explanation}`);
    expect(explain('AO Kaspersky Lab')).toEqual(['exact: same name as "AO Kaspersky Lab"']);
    expect(explain('Kaspersky Lab', false)).toEqual([
      'possible: same name as "AO Kaspersky Lab" (legal form, script and punctuation aside), if "Kaspersky Lab" is who is meant',
    ]);
  });

  test('forgets the oldest of very many queries and still answers', () => {
    const index = indexNames([{ name: prepareName({ text: 'Kaspersky Lab' }), bearer: 1 }]);
    for (let row = 0; row < 20_100; row++)
      expect(index.find(prepareName({ text: `Vendor ${row}` }))).toEqual([]);
    expect(index.find(prepareName({ text: 'kaspersky lab' }))).toHaveLength(1);
  });
});

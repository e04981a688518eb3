import { describe, expect, it } from 'vitest';
import { readJudgements } from '../../../src/intake/judgements/read-judgements.ts';
import { entrySeen } from '../../../src/model/entry-seen.ts';
import { AssayError, describeError } from '../../../src/model/error.ts';
import { ListedEntity } from '../../../src/model/listing.ts';
import { list } from '../../reach/listed-parties.ts';

const LEI = { scheme: 'lei', value: '529900T8BM49AURSDO55' };
const ENTRY = {
  id: 'e',
  names: ['Bad AG'],
  identifiers: [LEI],
  listed: { from: '2018-01-01', published: '2018-02-01' },
  source: 'the act',
};
const WORLD = { lists: new Map([['p', list({ entries: [ENTRY] })]]) };
const seen = entrySeen(ListedEntity.parse(ENTRY));

const JUDGEMENT = {
  id: 'j-1',
  vendor: { names: ['Good AG (fictional)'] },
  entry: 'p/e',
  seen,
  ruling: 'negative',
  author: 'J. Doe',
  reason: 'Another register number.',
  on: '2026-01-01',
};
const file = (...judgements: object[]) => ({ path: 'our.json', content: { judgements } });
const judged = (parts: object) => file({ ...JUDGEMENT, ...parts });

/** What a reader of the files is told, line by line. */
function told(...files: { path: string; content: unknown }[]): string[] {
  try {
    readJudgements(files, WORLD);
  } catch (error) {
    if (error instanceof AssayError) return describeError(error).split('\n  ').slice(1);
    throw error;
  }
  return [];
}

describe('files of judgements', () => {
  it('are read in their order, with what was left out filled in', () => {
    const read = readJudgements([file(JUDGEMENT), judged({ id: 'j-2', reason: ' Looked. ' })], WORLD);
    expect(read.map(({ id, reason, vendor }) => [id, reason, vendor])).toEqual([
      ['j-1', 'Another register number.', { names: ['Good AG (fictional)'], identifiers: [] }],
      ['j-2', 'Looked.', { names: ['Good AG (fictional)'], identifiers: [] }],
    ]);
  });

  it('may speak of entries that are not there, or say something else now: lists change', () => {
    expect(told(judged({ entry: 'p/gone' }))).toEqual([]);
    expect(told(judged({ entry: 'elsewhere/e' }))).toEqual([]);
    expect(told(judged({ seen: `sha256:${'0'.repeat(64)}`, vendor: { identifiers: [LEI] } }))).toEqual([]);
  });

  it.each<[string, object, string[]]>([
    [
      'a field that nobody knows',
      { rulling: 'x' },
      ['/rulling  `rulling` is not a field here; check its spelling or leave it out'],
    ],
    [
      'a ruling that is none',
      { ruling: 'maybe' },
      ['/ruling  `maybe` is not one of `positive`, `negative`, `unsure`'],
    ],
    [
      'an entry without its list',
      { entry: 'e' },
      ['/entry  `e` does not fit: an entry is named by its list and its id there, as `list/id`'],
    ],
    [
      'no digest',
      { seen: 'sha256:1' },
      ['/seen  `sha256:1` does not fit: `seen` is `sha256:` and 64 hexadecimal digits'],
    ],
    ['a blank author', { author: '  ' }, ['/author  this field must not be empty']],
    ['no day', { on: '2026-02-30' }, ['/on  `2026-02-30` is not a date; write it as YYYY-MM-DD']],
    ['nobody', { vendor: {} }, ['/vendor  this names nobody; give at least one name or one identifier']],
    [
      'a country that is none',
      { vendor: { names: ['A'], country: 'XX' } },
      ['/vendor/country  `XX` is not an ISO 3166 country code of two capital letters'],
    ],
    [
      'an identifier that is none',
      { vendor: { identifiers: [{ scheme: 'lei', value: '12' }] } },
      [
        '/vendor/identifiers/0/value  `12` is not an LEI (18 letters or digits, then two check digits); correct it, for as it stands it identifies nobody',
      ],
    ],
    [
      'a ruling against an identifier that only one company has',
      { vendor: { names: ['A'], identifiers: [LEI] } },
      [
        '/ruling  `negative` cannot be: the vendor and `p/e` have the same LEI 529900T8BM49AURSDO55, which only one company has; if one of them is wrong, mend it where it stands',
      ],
    ],
  ])('are refused for %s', (_, parts, messages) =>
    expect(told(judged(parts))).toEqual(messages.map((message) => `our.json#/judgements/0${message}`)),
  );

  it('are refused where an id stands twice, also in two files', () => {
    const because = '/judgements/0/id  `j-1` is the id of an earlier judgement; give each its own';
    expect(told(file(JUDGEMENT), { path: 'more.json', content: { judgements: [JUDGEMENT] } })).toEqual([
      `more.json#${because}`,
    ]);
  });

  it('are refused whole where they are no such files', () =>
    expect(told({ path: 'a.json', content: [] }, { path: 'b.json', content: { judgement: [] } })).toEqual([
      'a.json#  `[]` does not fit; give an object',
      'b.json#/judgements  this field is missing; give a list',
      'b.json#/judgement  `judgement` is not a field here; check its spelling or leave it out',
    ]));

  it('are harmless with hostile keys', () =>
    expect(
      told({ path: 'a.json', content: JSON.parse('{"judgements": [], "__proto__": {"x": 1}}') }),
    ).toEqual(['a.json#/__proto__  `__proto__` is not a field here; check its spelling or leave it out']));
});

describe('what was seen of an entry', () => {
  const digestOf = (parts: object) => entrySeen(ListedEntity.parse({ ...ENTRY, ...parts }));

  it('is the same whatever its dates, remarks and order', () => {
    expect(digestOf({ note: 'A remark.', listed: { from: '2019-01-01', published: '2019-01-01' } })).toBe(
      seen,
    );
    expect(digestOf({ names: ['Bad AG', 'Bad AG'] })).toBe(seen);
    expect(digestOf({ identifiers: [{ scheme: 'XI-LEI', value: ' 529900t8bm49aursdo55' }] })).toBe(seen);
    expect(digestOf({ names: ['B', 'A'] })).toBe(digestOf({ names: ['A', 'B'] }));
  });

  it.each<[string, object]>([
    ['names', { names: ['Bad AG', 'Worse AG'] }],
    ['weak names', { weakNames: ['Bad AG'] }],
    ['identifiers', { identifiers: [] }],
    ['country', { country: 'CH' }],
  ])('is another with other %s', (_, parts) => expect(digestOf(parts)).not.toBe(seen));
});

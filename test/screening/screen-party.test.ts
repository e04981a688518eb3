import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ListFile } from '../../src/model/listing.ts';
import { parseIdentifier } from '../../src/model/parse-identifier.ts';
import { indexLists } from '../../src/screening/index-lists.ts';
import { type Party, screenParty } from '../../src/screening/screen-party.ts';

interface Entry {
  readonly id: string;
  readonly names: readonly string[];
  readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[];
}

function list(program: string, entries: readonly Entry[]): ListFile {
  return ListFile.parse({
    program,
    title: program,
    authority: 'an authority',
    citation: 'a citation',
    reach: ['named'],
    components: 'silent',
    coverage: { through: '2018-12-31', source: 'made for this test' },
    entries: entries.map((entry) => ({
      ...entry,
      listed: { from: '2017-09-13', published: '2017-09-13' },
      source: 'made for this test',
    })),
  });
}

function index(...lists: readonly ListFile[]) {
  return indexLists(new Map(lists.map((one) => [one.program, one])));
}

function named(...texts: readonly string[]): Party {
  return { names: texts.map((text) => ({ text })), identifiers: [] };
}

/** `program entry kind: query / explanation`, a line for each match. */
function screen(party: Party, lists: ReturnType<typeof index>): string[] {
  return screenParty(party, lists).flatMap(({ matches }) =>
    matches.map(
      ({ program, entry, kind, query, explanation }) =>
        `${program} ${entry.id} ${kind}: ${query} / ${explanation}`,
    ),
  );
}

const INN = { scheme: 'RU-INN', value: '7713140469' };
const directive = list('us-bod-17-01', [
  {
    id: 'kl',
    names: ['AO Kaspersky Lab', 'Kaspersky Lab ZAO', 'Лаборатория Касперского'],
    identifiers: [INN],
  },
  { id: 'labs', names: ['Kaspersky Labs Limited'] },
]);
const statute = list('us-1634', [{ id: 'kl', names: ['Kaspersky Lab'] }]);

describe('screening a party', () => {
  const lists = index(directive, statute);

  test('a party that nobody lists has a screening without matches for every programme', () => {
    expect(screenParty(named('Acme Corp'), lists)).toEqual([
      { program: 'us-1634', list: statute, matches: [] },
      { program: 'us-bod-17-01', list: directive, matches: [] },
    ]);
  });

  test('an exact name is exact for its entry and near to its neighbours, in that order', () => {
    expect(screen(named('Kaspersky Lab'), lists)).toEqual([
      'us-1634 kl exact: Kaspersky Lab / same name as "Kaspersky Lab"',
      'us-bod-17-01 kl exact: Kaspersky Lab / same name as "AO Kaspersky Lab" (legal form, script and punctuation aside)',
      'us-bod-17-01 labs strong: Kaspersky Lab / near "Kaspersky Labs Limited", with a score of 0.90: both have "Kaspersky"; "Lab" means the same as "Labs"',
    ]);
  });

  test('the same name is met however little its words say, and however many are near', () => {
    const words = [
      'Example',
      'International',
      'Trading',
      'Bank',
      'General',
      'Star',
      '0',
      '12',
      'of',
      'North',
      'A',
    ];
    const others = Array.from({ length: 60 }, (_, n) => ({ id: `o${n}`, names: [`General Trading ${n}`] }));
    const name = fc
      .array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
      .map((some) => some.join(' '));
    fc.assert(
      fc.property(name, (text) => {
        const found = screenParty(named(text), index(list('p', [{ id: 'it', names: [text] }, ...others])));
        const kinds = found.flatMap(({ matches }) =>
          matches.filter(({ entry }) => entry.id === 'it').map(({ kind }) => kind),
        );
        expect(kinds).toEqual(['exact']);
      }),
      { numRuns: 200 },
    );
  });

  test('of many ways to meet an entry the closest is told', () => {
    expect(
      screen(named('Kaspersky Bakery', 'Laboratoriya Kasperskogo', 'Kaspersky Lab ZAO'), index(directive)),
    ).toEqual([
      'us-bod-17-01 kl exact: Kaspersky Lab ZAO / same name as "Kaspersky Lab ZAO"',
      'us-bod-17-01 labs strong: Kaspersky Lab ZAO / near "Kaspersky Labs Limited", with a score of 0.91: both have "Kaspersky"; "Lab" means the same as "Labs"',
    ]);
  });

  test('the same identifier is exact, whatever the name, and is told by scheme and value', () => {
    const party = {
      names: [{ text: 'Unheard-of Trading' }],
      identifiers: [parseIdentifier({ ...INN, scheme: 'inn' })],
    };
    expect(screen(party, lists)).toEqual(['us-bod-17-01 kl exact: INN 7713140469 / same INN 7713140469']);
  });

  test('the same value under another scheme is another identifier', () => {
    const party = { names: [], identifiers: [parseIdentifier({ scheme: 'supplier', value: INN.value })] };
    expect(screen(party, lists)).toEqual([]);
  });

  test('identifiers of a scheme that nobody knows meet as text', () => {
    const withNumber = index(
      list('x', [{ id: 'e', names: ['E'], identifiers: [{ scheme: 'GB-COH', value: 'SC123456' }] }]),
    );
    const party = { names: [], identifiers: [parseIdentifier({ scheme: 'gb-coh', value: 'SC123456' })] };
    expect(screen(party, withNumber)).toEqual(['x e exact: GB-COH SC123456 / same GB-COH SC123456']);
  });

  test('a malformed value on both sides needs a look; a UEI that only fails its check character does not', () => {
    const odd = index(
      list('x', [
        { id: 'a', names: ['A'], identifiers: [{ scheme: 'duns', value: '12A' }] },
        { id: 'b', names: ['B'], identifiers: [{ scheme: 'uei', value: 'CK6JEE77RH17' }] },
      ]),
    );
    const identifiers = [
      parseIdentifier({ scheme: 'duns', value: '12a' }),
      parseIdentifier({ scheme: 'uei', value: 'CK6JEE77RH17' }),
    ];
    expect(screen({ names: [], identifiers }, odd)).toEqual([
      'x b exact: UEI CK6JEE77RH17 / same UEI CK6JEE77RH17',
      'x a possible: DUNS 12A / same DUNS 12A, which is not a valid value of its kind',
    ]);
  });

  test('an unverified name of the party is never more than possible', () => {
    const party = { names: [{ text: 'Kaspersky Lab', verified: false }], identifiers: [] };
    expect(screen(party, index(statute))).toEqual([
      'us-1634 kl possible: Kaspersky Lab / same name as "Kaspersky Lab", if "Kaspersky Lab" is who is meant',
    ]);
  });

  test.each([
    ['Kasperskiy Lab OOO', 'strong', '"Kasperskiy" sounds like "Kaspersky"'],
    ['Kaspersky Lab Deutschland', 'possible-affiliate', 'only the query has "Deutschland" (a place)'],
    ['Kaspersky Bakery', 'possible', 'both have "Kaspersky"'],
  ])('%s meets "Kaspersky Lab" as %s, because %s', (text, kind, because) => {
    const [line = ''] = screen(named(text), index(statute));
    expect(line).toContain(`us-1634 kl ${kind}: ${text} / `);
    expect(line).toContain(because);
  });

  test('the same name with another identifier that only one company has needs a look; a near one does not', () => {
    const others = index(list('x', [{ id: 'e', names: ['Kaspersky Lab'], identifiers: [INN] }]));
    const other = [parseIdentifier({ scheme: 'inn', value: '7707083893' })];
    expect(screen({ names: [{ text: 'Kaspersky Lab' }], identifiers: other }, others)).toEqual([
      'x e different-entity: Kaspersky Lab / same name as "Kaspersky Lab", but another identifier: INN 7707083893, not INN 7713140469',
    ]);
    expect(screen({ names: [{ text: 'Kaspersky Bakery' }], identifiers: other }, others)).toEqual([]);
  });

  test('initials of four letters and more leave a listing open; three are those of too many', () => {
    const lists = index(
      list('x', [
        { id: 'four', names: ['Vantorix Alpine Mining Bureau'] },
        { id: 'three', names: ['Nordvik Shipping Holding'] },
      ]),
    );
    expect(screen(named('VAMB'), lists)).toEqual([
      'x four possible: VAMB / near "Vantorix Alpine Mining Bureau", with a score of 0.66: one of "VAMB" and "Vantorix Alpine Mining Bureau" is short for the other',
    ]);
    expect(screen(named('NSH'), lists)).toEqual([]);
  });

  test('near names of one list, however many, do not hide that of another', () => {
    const crowd = list(
      'crowd',
      Array.from({ length: 60 }, (_, at) => ({ id: `c${at}`, names: [`Vantorix Trading ${at + 10}`] })),
    );
    const other = list('other', [{ id: 'o', names: ['Vantorix Trading and Shipping Alliance'] }]);
    const found = screen(named('Vantorix Trading'), index(crowd, other));
    expect(found.filter((line) => line.startsWith('crowd '))).toHaveLength(60);
    expect(found.filter((line) => line.startsWith('other o possible: Vantorix Trading / '))).toHaveLength(1);
  });

  test('a name that stands on many lists leaves room for its neighbours', () => {
    const many = Array.from({ length: 60 }, (_, at) =>
      list(`p${at}`, [{ id: 'kl', names: ['Kaspersky Lab'] }]),
    );
    const found = screen(named('Kaspersky Labs'), index(...many, directive));
    expect(found).toHaveLength(62);
    expect(found.at(-1)).toContain('us-bod-17-01 kl strong: Kaspersky Labs / ');
  });

  test.each([
    'Kasper and Sons',
    'Ryan Kasper',
    'Natalya Kaspersky',
    'InfoWatch',
    'Casper Sleep Inc',
    'Lab Corp',
  ])('the false friend %s meets nobody', (text) => expect(screen(named(text), lists)).toEqual([]));

  test('the order of names, entries and programmes changes nothing', () => {
    const turned = index(statute, { ...directive, entries: directive.entries.toReversed() });
    const names = ['Kaspersky Bakery', 'Kaspersky Lab', 'AO Kaspersky Lab'];
    expect(screen(named(...names.toReversed()), turned)).toEqual(screen(named(...names), lists));
  });
});

describe('any list', () => {
  const name = fc
    .array(fc.constantFrom('Kaspersky', 'Kaspersy', 'Lab', 'Labs', 'Group', 'National', 'Inc', 'АО', 'ZTE'), {
      minLength: 1,
      maxLength: 3,
    })
    .map((words) => words.join(' '));
  const entries = fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z]{1,3}$/),
      names: fc.array(name, { minLength: 1, maxLength: 3 }),
      identifiers: fc.constantFrom([], [INN]),
    }),
    { selector: (entry) => entry.id, minLength: 1, maxLength: 6 },
  );

  // How rare a word is, and with it the score of a near name, depends on the list.
  test('loses no sure match when an entry is added', () => {
    fc.assert(
      fc.property(
        entries,
        fc.array(name, { minLength: 1, maxLength: 2 }),
        fc.boolean(),
        (all, texts, hasInn) => {
          const party = { ...named(...texts), identifiers: hasInn ? [parseIdentifier(INN)] : [] };
          const sure = (lines: string[]) => lines.filter((line) => line.includes(' exact: '));
          const before = sure(screen(party, index(list('x', all.slice(1)))));
          const after = sure(screen(party, index(list('x', all))));
          expect(after.filter((line) => !line.startsWith(`x ${all[0]?.id} `))).toEqual(before);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test('tells each entry once', () => {
    fc.assert(
      fc.property(entries, fc.array(name, { minLength: 1, maxLength: 3 }), (all, texts) => {
        const ids = screenParty(named(...texts), index(list('x', all))).flatMap((one) =>
          one.matches.map((match) => match.entry.id),
        );
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

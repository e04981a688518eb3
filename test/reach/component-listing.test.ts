import { describe, expect, test } from 'vitest';
import type { PartEvidence } from '../../src/model/part-shown.ts';
import { DEFAULT_BARS } from '../../src/model/policy.ts';
import { componentListing, listedParts } from '../../src/reach/component-listing.ts';
import type { JudgedPart, JudgedParts } from '../../src/reach/judged-part.ts';
import { at, JUNE, list, party, type Standing, screening, value } from './listed-parties.ts';

const LISTED = { screenings: screening('exact') };
const NEAR = { screenings: screening('possible') };

const maker = (standing: Standing = {}, evidence: PartEvidence = 'supplier', name = 'Somebody') => ({
  party: party(standing),
  name,
  evidence,
});
const part = (name: string, ...makers: JudgedPart['makers']): JudgedPart => ({
  name,
  within: () => ['Example Firewall (fictional)'],
  makers,
});
const of = (parts: readonly JudgedPart[], more: Partial<JudgedParts> = {}): JudgedParts => ({
  parts,
  count: parts.length,
  named: parts.filter(({ makers }) => makers.length > 0).length,
  needed: 1,
  bars: DEFAULT_BARS,
  ...more,
});
const hear = (parts: JudgedParts, from: ReturnType<typeof list> | undefined = list(), when = JUNE) =>
  componentListing('p', from, parts, when);
const told = (parts: JudgedParts, from = list()) => value(hear(parts, from));

describe('parts', () => {
  test('are listed when the maker of one is, with the way to it and what tells who made it', () => {
    const engine: JudgedPart = {
      ...part('engine', maker(LISTED, 'supplier', 'Bad AG')),
      version: '5.1',
      within: () => ['Example Firewall (fictional)', 'gateway'],
    };
    const state = hear(of([part('shell', maker()), engine]));
    expect(state.options).toMatchObject([
      {
        value: true,
        support: [
          {
            note: 'engine 5.1 in Example Firewall (fictional) > gateway, by Bad AG (named as its supplier): exact name "Bad AG"',
            part: {
              name: 'engine',
              version: '5.1',
              within: ['Example Firewall (fictional)', 'gateway'],
              maker: 'Bad AG',
              evidence: 'supplier',
            },
          },
        ],
      },
    ]);
  });

  test('are clear only when every maker is', () => {
    expect(told(of([part('a', maker()), part('b', maker())]))).toBe(false);
    expect(told(of([part('a', maker()), part('b', maker({ identified: false }))]))).toBe('not-identified');
  });

  test('that nobody named are not known', () => {
    expect(told(of([]))).toBe('absent');
  });

  test('of a list that was never imported are not known, whoever made them', () => {
    expect(value(componentListing('p', undefined, of([part('a', maker(LISTED))]), JUNE))).toBe(
      'not-imported',
    );
  });

  test('that are listed are told together, the shortest way first, and counted beyond five', () => {
    const far = { ...part('far', maker(LISTED)), within: () => ['product', 'suite', 'module'] };
    const others = Array.from({ length: 30 }, (_, n) => part(`near ${n}`, maker(LISTED)));
    const support = hear(of([far, ...others])).options[0]?.support ?? [];
    expect(support).toHaveLength(20);
    expect(support[0]?.part?.name).toBe('near 0');
    expect(support[0]?.note).toMatch(
      /; so are 30 more parts: near 1, near 10, near 11, near 12, near 13, \.\.\.$/,
    );
  });

  test('in a long way are told by both ends of it', () => {
    const deep = {
      ...part('deep', maker(LISTED)),
      within: () => Array.from({ length: 40 }, (_, n) => `l${n}`),
    };
    expect(hear(of([deep])).options[0]?.support[0]?.note).toMatch(
      /^deep in l0 > l1 > l2 > l3 > 33 more > l37 > l38 > l39, by/,
    );
  });
});

describe('what tells who made a part', () => {
  test.each<[PartEvidence, boolean | string]>([
    ['stated', true],
    ['supplier', true],
    ['publisher', true],
    ['author', true],
    ['namespace', 'possible-match'],
    ['cpe', 'possible-match'],
    ['host', 'possible-match'],
    ['copyright', 'possible-match'],
  ])('names it or only points to it: %s', (evidence, expected) => {
    expect(told(of([part('engine', maker(LISTED, evidence, 'Bad'))], { named: 1 }))).toBe(expected);
  });

  test('speaks against a part however good the other evidence is', () => {
    const mixed = part('engine', maker({}, 'supplier'), maker(LISTED, 'author', 'Bad AG'));
    expect(told(of([mixed]))).toBe(true);
    const pointed = part('engine', maker({}, 'supplier'), maker(LISTED, 'copyright', 'Bad AG'));
    const state = hear(of([pointed]));
    expect(value(state)).toBe('possible-match');
    expect(state.note).toBe(
      'engine in Example Firewall (fictional), by Bad AG (pointed to by its copyright): exact name "Bad AG"',
    );
  });

  test('speaks for a part only as the best that names a party', () => {
    const person = part('engine', maker({}, 'supplier'), maker({ identified: false }, 'author', 'Jo Doe'));
    expect(told(of([person]))).toBe(false);
    const unknown = part('engine', maker({ identified: false }, 'supplier'), maker({}, 'author'));
    expect(told(of([unknown]))).toBe('not-identified');
  });

  test('a near name is a doubt before all that is open for everybody', () => {
    const stale = list({ coverage: { through: '2018-03-01', source: 'a source' } });
    const state = hear(
      of([part('a', maker({ identified: false })), part('b', maker(NEAR, 'publisher', 'Badd'))]),
      stale,
    );
    expect(state.reason).toBe('possible-match');
    expect(state.note).toBe(
      'b in Example Firewall (fictional), by Badd (named as its publisher): possible name "Bad AG"',
    );
  });
});

describe('a list of parts', () => {
  const clear = part('a', maker());
  const nameless = part('b');

  test('of which too few name a maker shows nothing', () => {
    const state = hear(of([clear, nameless], { needed: 0.9 }));
    expect(state.reason).toBe('partial');
    expect(state.note).toBe('1 of 2 parts name no maker: 50 % name one, and the policy asks for 90 %');
  });

  test('of which as many name a maker as the policy asks is judged by those', () => {
    expect(told(of([clear, nameless], { needed: 0.5 }))).toBe(false);
  });

  test('is not judged by nobody, whatever a policy bears', () => {
    expect(told(of([nameless], { needed: 0 }))).toBe('not-identified');
  });

  test('is a hit however little of it is known', () => {
    expect(told(of([part('a', maker(LISTED)), nameless, nameless]))).toBe(true);
  });

  test.each([
    ['incomplete', 'the bill of materials says of itself that it is not complete'],
    ['unknown', 'the bill of materials says of itself that nobody knows whether it is complete'],
  ] as const)('that calls itself %s clears nobody', (extent, note) => {
    const state = hear(of([clear], { extent }));
    expect([state.reason, state.note]).toEqual(['partial', note]);
    expect(told(of([part('a', maker(LISTED))], { extent }))).toBe(true);
  });

  test('is never rounded up to what the policy asks', () => {
    const state = hear(of([clear], { count: 10_000, named: 9_999, needed: 1 }));
    expect(state.note).toBe('1 of 10000 parts name no maker: 99.9 % name one, and the policy asks for 100 %');
  });
});

describe('the role of a part', () => {
  const asked = list({ partRoles: ['substantial', 'essential', 'critical-technology'] });
  const engine = (roles?: JudgedPart['roles']): JudgedPart => ({
    ...part('engine', maker(LISTED, 'supplier', 'Bad AG')),
    ...(roles === undefined ? {} : { roles }),
  });

  test('that the programme asks for makes it count', () => {
    expect(told(of([engine(['essential', 'embedded'])]), asked)).toBe(true);
  });

  test('that is incidental lets it be, and says why', () => {
    const state = hear(of([engine(['incidental'])]), asked);
    expect(state.options[0]).toMatchObject({
      value: false,
      support: [
        { note: 'stated as incidental, and not as substantial, or essential, or critical technology' },
      ],
    });
  });

  test.each([
    ['nobody has stated', undefined],
    // A part can be embedded, or stand for the whole product, and be essential to it as well.
    ['says nothing of it: embedded', ['embedded']],
    ['says nothing of it: white label', ['white-label']],
    ['contradicts itself', ['incidental', 'embedded']],
  ] as const)('that %s leaves it open', (_, roles) => {
    const state = hear(of([engine(roles)]), asked);
    expect(state.reason).toBe('absent');
    expect(state.note).toMatch(
      /^engine in .*: exact name "Bad AG"; whether it is substantial, or essential, or critical technology nobody has said$/,
    );
  });

  test('does not matter where the programme reaches any part', () => {
    expect(told(of([engine(['incidental'])]))).toBe(true);
    expect(told(of([engine()]))).toBe(true);
  });
});

describe('parts that are told and not judged', () => {
  test('are those whose maker the list names on the day', () => {
    const tool = part('compiler', maker(LISTED, 'publisher', 'Bad AG'));
    const told = listedParts(list(), [part('shell', maker()), tool, part('x', maker(LISTED, 'host'))], JUNE);
    expect(told).toMatchObject([
      {
        part: { name: 'compiler' },
        note: 'compiler in Example Firewall (fictional), by Bad AG (named as its publisher): exact name "Bad AG"',
      },
    ]);
    expect(listedParts(list(), [tool], at('2017-06-01'))).toEqual([]);
  });
});

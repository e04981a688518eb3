import { describe, expect, test } from 'vitest';
import type { Reach } from '../../src/model/listing.ts';
import { renderText } from '../../src/report/text.ts';
import { askReach, fullName, owns, type ReachWorld, tellReach, told } from './reach-world.ts';

type Case = [
  name: string,
  reach: Reach,
  relations: object[],
  answer: string,
  world?: Partial<ReachWorld>,
  asked?: object,
];

const BAD = 'same name as "Badger Cartel"';
const ended = { to: '2019-01-01', toPublished: '2019-03-01' };
const day = (asOf: string, knownAt = '2019-06-01') => ({ asOf, knownAt });
const bought = [
  owns('Bad', 'V', 0.6, ended),
  owns('Clean', 'V', 0.4, { partial: true }),
  owns('Top', 'V', 0.6, { from: '2019-01-01', published: '2019-03-01' }),
];
const two = { listed: ['Bad', 'Worse'] };

describe('a vendor is reached, from the files to the verdict', () => {
  test.each<Case>([
    [
      '1. by 25 % and 25 % of two listed owners',
      'owned>=50%',
      [owns('Bad', 'V', 0.25), owns('Worse', 'V', 0.25), owns('Clean', 'V', 0.5)],
      `prohibited: Badger Cartel holds 25 % and Worsted Syndicate holds 25 % of Vantage Widgets; ${BAD}`,
      two,
    ],
    [
      '2. and not by 49.99 %',
      'owned>=50%',
      [owns('Bad', 'V', 0.25), owns('Worse', 'V', 0.2499), owns('Clean', 'V', 0.5001)],
      'approved',
      two,
    ],
    [
      '3. through a holding that is held to half: shares of a chain are not multiplied',
      'owned>=50%',
      [owns('Bad', 'H', 0.5), owns('Clean', 'H', 0.5), owns('H', 'V', 0.5), owns('Clean', 'V', 0.5)],
      `prohibited: Badger Cartel holds 50 % of Halfmoon Partners, which holds 50 % of Vantage Widgets; ${BAD}`,
    ],
    [
      '4. and not through one that is held to less',
      'owned>=50%',
      [owns('Bad', 'H', 0.49), owns('Clean', 'H', 0.51), owns('H', 'V', 1)],
      'approved',
    ],
    [
      '5. by a direct and an indirect stake together',
      'owned>=50%',
      [owns('Bad', 'H', 1), owns('Bad', 'V', 0.2), owns('H', 'V', 0.3), owns('Clean', 'V', 0.5)],
      `prohibited: Badger Cartel holds 100 % of Halfmoon Partners; Halfmoon Partners holds 30 % and Badger Cartel holds 20 % of Vantage Widgets; ${BAD}`,
    ],
    [
      '6. and not by a cycle alone',
      'owned>=50%',
      [owns('H', 'V', 0.75), owns('Bad', 'V', 0.25), owns('V', 'H', 0.75), owns('Clean', 'H', 0.25)],
      'approved',
    ],
    [
      '7. but through a cycle by what comes from outside',
      'owned>=50%',
      [owns('H', 'V', 0.5), owns('Clean', 'V', 0.5), owns('V', 'H', 0.4), owns('Bad', 'H', 0.6)],
      `prohibited: Badger Cartel holds 60 % of Halfmoon Partners, which holds 50 % of Vantage Widgets; ${BAD}`,
    ],
    [
      '8. on the last day of a stake',
      'majority',
      bought,
      `prohibited: Badger Cartel holds 60 % of Vantage Widgets; ${BAD}`,
      {},
      day('2018-12-31'),
    ],
    ['9. and not on the first day without it', 'majority', bought, 'approved', {}, day('2019-01-01')],
    [
      '10. but as long as nobody could know that it ended',
      'majority',
      bought,
      `prohibited: Badger Cartel holds 60 % of Vantage Widgets; ${BAD}`,
      {},
      day('2019-02-01', '2019-02-28'),
    ],
    [
      '11. perhaps, by an unknown share',
      'owned>=50%',
      [owns('Bad', 'V'), owns('Clean', 'V', 0.3)],
      'insufficient-evidence (owners-unknown): (Badger Cartel holds a share that is not known of Vantage Widgets; how much Badger Cartel holds of Vantage Widgets is not known exactly)',
    ],
    [
      '12. and not by one to which the others leave too little',
      'owned>=50%',
      [owns('Bad', 'V'), owns('Clean', 'V', 0.51)],
      'approved',
    ],
    [
      '13. perhaps, by a range across the threshold',
      'owned>=50%',
      [owns('Bad', 'V', { min: 0.4, max: 0.6 }), owns('Clean', 'V', { min: 0.4, max: 0.6 })],
      'insufficient-evidence (owners-unknown): (Badger Cartel holds between 40 % and 60 % of Vantage Widgets; how much Badger Cartel holds of Vantage Widgets is not known exactly)',
    ],
    [
      '14. under the name that a listed company took later',
      'named',
      [told('rename', 'V', 'Bad')],
      `prohibited: Badger Cartel was renamed Vantage Widgets; ${BAD}`,
    ],
    [
      '15. as a sister under common control',
      'affiliates',
      [owns('Top', 'Bad', 0.8), owns('Top', 'V', 1)],
      `prohibited: 80 % of Badger Cartel is held by Topmast Group, which holds 100 % of Vantage Widgets; ${BAD}`,
    ],
    [
      '16. and not as a sister where only what is below is meant',
      'subsidiaries',
      [owns('Top', 'Bad', 0.8), owns('Top', 'V', 1)],
      'approved',
    ],
    [
      '17. as a parent, where control is meant',
      'control',
      [owns('V', 'Bad', 0.51), owns('Clean', 'V', 1)],
      `prohibited: 51 % of Badger Cartel is held by Vantage Widgets; ${BAD}`,
    ],
    [
      '18. and not as the partner in a joint venture',
      'affiliates',
      [told('control', 'Bad', 'H'), told('control', 'V', 'H'), owns('Clean', 'V', 1)],
      'approved',
    ],
    [
      '19. by a statement of control, with however small a share',
      'control',
      [owns('Bad', 'V', 0.1, { control: true }), owns('Clean', 'V', 0.9)],
      `prohibited: Badger Cartel controls Vantage Widgets (with 10 %); ${BAD}`,
    ],
    [
      '20. perhaps, by a small share of which nobody says whether it controls',
      'control',
      [owns('Bad', 'V', 0.1), owns('Clean', 'V', 0.9)],
      'insufficient-evidence (owners-unknown): (Badger Cartel holds 10 % of Vantage Widgets; whether Badger Cartel controls Vantage Widgets is not known)',
    ],
    [
      '21. as a successor of a successor',
      'successors',
      [told('successor', 'Old', 'Bad'), told('successor', 'V', 'Old')],
      `prohibited: Badger Cartel was succeeded by Oldcastle Works, which was succeeded by Vantage Widgets; ${BAD}`,
    ],
    ['22. and not as a predecessor', 'successors', [told('successor', 'Bad', 'V')], 'approved'],
    [
      '23. by 3 %, where any share is meant',
      'any-share',
      [owns('Bad', 'V', 0.03), owns('Clean', 'V', 0.97)],
      `prohibited: Badger Cartel holds 3 % of Vantage Widgets; ${BAD}`,
    ],
    [
      '24. and not by a director',
      'owned>=50%',
      [told('officer', 'Bad', 'V'), owns('Clean', 'V', 1)],
      'approved',
    ],
    [
      '25. perhaps, by an owner whose name is near to a listed one',
      'majority',
      [owns('Badger Cartell', 'V', 0.7), owns('Clean', 'V', 0.3)],
      'insufficient-evidence (possible-match): (Badger Cartell holds 70 % of Vantage Widgets; whether Badger Cartell is the one on the list is not known: near "Badger Cartel", with a score of 0.86: both have "Badger"; "Cartell" sounds like "Cartel"; only the listed name has "fictional": a person must look)',
    ],
  ])('%s', async (_, reach, relations, answer, world = {}, asked = {}) => {
    const whole: ReachWorld = { reach: [reach], relations, ...world };
    expect(await tellReach(whole, { ...asked })).toBe(answer);
    expect(await tellReach({ ...whole, relations: relations.toReversed() }, { ...asked })).toBe(answer);
  });
});

describe('the way', () => {
  const world: ReachWorld = {
    reach: ['owned>=50%'],
    relations: [
      owns('Bad', 'H', { min: 0.5, max: 0.75 }, { from: '2016-03-01', published: '2016-04-01' }),
      owns('H', 'V', 1),
    ],
  };

  test('stands in the JSON, step by step with shares and sources, and counts from the day on which it is whole', async () => {
    const [fact] = (await askReach(world)).findings[0]?.facts ?? [];
    expect(fact).toMatchObject({
      value: true,
      from: '2016-03-01',
      published: '2016-04-01',
      source: 'the act',
    });
    const [bad, half, vendor] = ['Bad', 'H', 'V'].map(fullName);
    expect(fact?.path).toEqual([
      { kind: 'holds', from: bad, to: half, share: { min: 0.5, max: 0.75 }, source: 'a register' },
      { kind: 'holds', from: half, to: vendor, share: 1, source: 'a register' },
    ]);
  });

  test('stands in the text as a sentence', async () => {
    const text = renderText(await askReach(world), { color: false, width: 1000 });
    expect(text).toContain(
      'a listing under `p` reaches Vantage Widgets (fictional) since 1 Mar 2016 (Badger Cartel (fictional) holds between 50 % and 75 % of Halfmoon Partners (fictional), which holds 100 % of Vantage Widgets (fictional)',
    );
  });

  test('is not told of whoever stands on the list itself', async () => {
    const [fact] = (await askReach({ reach: ['majority'], listed: ['V'] })).findings[0]?.facts ?? [];
    expect(fact?.path).toBeUndefined();
  });

  test('is not known before it was published', async () => {
    const early = { asOf: '2016-03-15', knownAt: '2016-03-15' };
    expect(await tellReach(world, early)).toBe('approved');
  });
});

describe('who is who', () => {
  const half = { id: 'h', title: fullName('H'), names: [{ text: fullName('H'), kind: 'legal' }] };
  const yes = `prohibited: Badger Cartel holds 100 % of Halfmoon Partners, which holds 100 % of Vantage Widgets; ${BAD}`;

  test('a dossier, an entry and a name that mean one party are one', async () => {
    const byDossier = { ...half, relations: [told('owner', 'Bad', 'H', { of: { dossier: 'h' }, share: 1 })] };
    expect(
      await tellReach({ reach: ['majority'], relations: [owns('H', 'V', 1)], dossiers: [byDossier] }),
    ).toBe(yes);
    const byEntry = told('owner', 'Bad', 'H', { by: { list: 'p', entry: 'e0' }, share: 1 });
    expect(
      await tellReach({ reach: ['majority'], relations: [owns('H', 'V', 1)], listRelations: [byEntry] }),
    ).toBe(yes);
  });

  test('statements of all owners are relations too, of owners of owners as well', async () => {
    const statement = (short: string) => ({
      from: '2010-01-01',
      published: '2010-01-01',
      source: 'a register',
      owners: [{ name: fullName(short), share: 1 }],
    });
    const dossiers = [{ ...half, ownership: [statement('Bad')] }];
    expect(await tellReach({ reach: ['majority'], ownership: [statement('H')], dossiers })).toBe(yes);
  });

  test('a name that is only near to a dossier does not borrow its owners, and is not clear of them', async () => {
    const dossiers = [
      { ...half, relations: [told('owner', 'Bad', 'H', { of: { dossier: 'h' }, share: 1 })] },
    ];
    const relations = [owns('Halfmoon Partnerz', 'V', 1)];
    expect(await tellReach({ reach: ['majority'], relations, dossiers })).toMatch(
      /^insufficient-evidence \(possible-match\): .*it may be "Halfmoon Partners"/,
    );
  });

  test('two names with one identifier are one party', async () => {
    const identifiers = [{ scheme: 'register', value: '4711' }];
    const relations = [
      told('owner', 'H', 'V', { by: { name: 'Quartz Moon', identifiers }, share: 1 }),
      told('owner', 'Bad', 'H', { of: { name: fullName('H'), identifiers }, share: 1 }),
    ];
    const answer = await tellReach({ reach: ['majority'], relations });
    expect(answer).toMatch(/^prohibited: Badger Cartel holds 100 % of /);
    expect(await tellReach({ reach: ['majority'], relations: relations.toReversed() })).toBe(answer);
  });

  test('a vendor without a dossier is met where a relation names it', async () => {
    const relations = [owns('Bad', 'Oldcastle Works', 1)];
    const vendor = { name: 'Oldcastle Works', facts: [{ name: 'vendor.name', value: 'Oldcastle Works' }] };
    expect(await tellReach({ reach: ['majority'], relations }, { vendor })).toBe(
      `prohibited: Badger Cartel holds 100 % of Oldcastle Works; ${BAD}`,
    );
  });
});

describe('what a caller says of owners', () => {
  const clean = { name: fullName('Clean'), share: 1, control: true };
  const ask = (relations: object[], owners: object[], world: Partial<ReachWorld> = {}) =>
    tellReach({ reach: ['majority', 'control'], relations, ...world }, { vendor: { owners } });

  test('takes no recorded owner away', async () => {
    expect(await ask([owns('Bad', 'V', 0.6)], [clean])).toMatch(/^prohibited/);
  });
  test('takes no doubt away: not of a share, of control, or of who else there is', async () => {
    const denial = { name: fullName('Bad'), share: 0.1, control: false };
    expect(await ask([owns('Bad', 'V')], [{ ...clean, share: 0.6 }])).toMatch(/owners-unknown/);
    expect(await ask([owns('Bad', 'V', 0.1), owns('Top', 'V', 0.9)], [denial])).toMatch(/owners-unknown/);
    expect(await ask([owns('Top', 'V', 0.2, { partial: true })], [clean])).toMatch(/owners-unknown/);
  });
  test('adds a hit, and a doubt, to what is recorded', async () => {
    const bad = { name: fullName('Bad'), share: 0.6 };
    expect(await ask([owns('Top', 'V', 1)], [bad])).toBe(
      `prohibited: Badger Cartel holds 60 % of Vantage Widgets; ${BAD}`,
    );
    expect(await ask([owns('Top', 'V', 0.9)], [{ name: fullName('Bad') }], { reach: ['control'] })).toMatch(
      /owners-unknown/,
    );
  });
  test('stands alone where nothing is recorded, as far as its shares go', async () => {
    expect(await ask([], [clean])).toBe('approved');
    expect(await ask([], [{ name: fullName('Clean') }])).toMatch(/owners-unknown/);
    expect(await ask([], [{ name: 'unknown' }])).toMatch(/owners-unknown/);
  });
});

describe('what a list leaves open', () => {
  test('a hit through owners counts on a stale list, a miss does not', async () => {
    const stale = { reach: ['majority'] as const, through: '2018-01-01' };
    expect(await tellReach({ ...stale, relations: [owns('Bad', 'V', 1)] })).toMatch(/^prohibited/);
    expect(await tellReach({ ...stale, relations: [owns('Clean', 'V', 1)] })).toMatch(/not-covered/);
  });
  test('a list that is known in part clears nobody, and still reaches', async () => {
    const part = { reach: ['majority'] as const, extent: 'partial' as const };
    expect(await tellReach({ ...part, relations: [owns('Bad', 'V', 1)] })).toMatch(/^prohibited/);
    expect(await tellReach({ ...part, relations: [owns('Clean', 'V', 1)] })).toMatch(
      /only a part of the entries/,
    );
  });
  test('an owner whom a record calls unknown leaves the owners unknown', async () => {
    expect(
      await tellReach({ reach: ['majority'], relations: [owns('unknown', 'V'), owns('Clean', 'V', 0.3)] }),
    ).toMatch(/owners-unknown/);
  });
});

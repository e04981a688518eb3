import { describe, expect, test } from 'vitest';
import type { Reach } from '../../../src/model/listing.ts';
import type { Link } from '../../../src/reach/graph/graph.ts';
import { type Asked, ask, controls, link, owns, tell } from './relations.ts';

type Case = [name: string, links: readonly Link[], kind: Reach, answer: string, asked?: Partial<Asked>];

/** Each asks whether `V` is reached from `Bad`, which is on the list, on 1 June 2019. */
const check = (cases: Case[]) =>
  test.each<Case>(cases)('%s', (_, links, kind, answer, asked) => {
    expect(tell(links, { of: 'V', kinds: [kind], ...asked })).toBe(answer);
  });

const twoBad = { listed: ['Bad', 'Worse'] };

describe('a listing of names', () => {
  check([
    ['reaches the party itself', [], 'named', 'yes: it is on the list', { of: 'Bad' }],
    ['reaches nobody that it owns', [owns('Bad', 'V', 1)], 'named', 'no'],
    ['does not ask for owners', [], 'named', 'no'],
    [
      'reaches a company under the name that it took later',
      [link('rename', 'V', 'Bad')],
      'named',
      'yes: Bad was renamed V',
    ],
    [
      'reaches a company under the name that it had before',
      [link('rename', 'Bad', 'V')],
      'named',
      'yes: Bad was formerly named V',
    ],
    [
      'leaves a near name to a person',
      [],
      'named',
      'unknown (possible-match): whether V is the one on the list is not known',
      { listed: [], perhaps: ['V'] },
    ],
  ]);
});

describe('half of a party, all listed holders together', () => {
  check([
    [
      '25 % and 25 % of two listed owners is a hit',
      [owns('Bad', 'V', 0.25), owns('Worse', 'V', 0.25), owns('Clean', 'V', 0.5)],
      'owned>=50%',
      'yes: Bad holds 25 % and Worse holds 25 % of V',
      twoBad,
    ],
    [
      '49.99 % is none',
      [owns('Bad', 'V', 0.25), owns('Worse', 'V', 0.2499), owns('Clean', 'V', 0.5001)],
      'owned>=50%',
      'no',
      twoBad,
    ],
    [
      'shares that binary fractions cannot tell add up exactly',
      ['A', 'B', 'C', 'D', 'E'].map((by) => owns(by, 'V', 0.1)).concat(owns('Clean', 'V', 0.5)),
      'owned>=50%',
      'yes: A holds 10 %, B holds 10 %, C holds 10 %, D holds 10 % and E holds 10 % of V',
      { listed: ['A', 'B', 'C', 'D', 'E'] },
    ],
    [
      'a holding of half passes the listing on',
      [owns('Bad', 'H', 0.5), owns('Clean', 'H', 0.5), owns('H', 'V', 1)],
      'owned>=50%',
      'yes: Bad holds 50 % of H, which holds 100 % of V',
    ],
    [
      'the rule cascades: 60 % of 50 % is 30 % by multiplication, and a hit',
      [owns('Bad', 'H', 0.6), owns('Clean', 'H', 0.4), owns('H', 'V', 0.5), owns('Clean', 'V', 0.5)],
      'owned>=50%',
      'yes: Bad holds 60 % of H, which holds 50 % of V',
    ],
    [
      'a holding below half passes nothing on, however much it holds',
      [owns('Bad', 'H', 0.49), owns('Clean', 'H', 0.51), owns('H', 'V', 1)],
      'owned>=50%',
      'no',
    ],
    [
      'a direct and an indirect stake add up',
      [owns('Bad', 'H', 1), owns('Bad', 'V', 0.2), owns('H', 'V', 0.3), owns('Clean', 'V', 0.5)],
      'owned>=50%',
      'yes: Bad holds 100 % of H; H holds 30 % and Bad holds 20 % of V',
    ],
    [
      'two chains that meet are told one after the other',
      [
        owns('Bad', 'H', 1),
        owns('H', 'V', 0.25),
        owns('Worse', 'I', 1),
        owns('I', 'V', 0.25),
        owns('Clean', 'V', 0.5),
      ],
      'owned>=50%',
      'yes: Bad holds 100 % of H; Worse holds 100 % of I; H holds 25 % and I holds 25 % of V',
      twoBad,
    ],
    [
      'a cycle lifts nobody up by itself',
      [owns('H', 'V', 0.75), owns('Bad', 'V', 0.25), owns('V', 'H', 0.75), owns('Clean', 'H', 0.25)],
      'owned>=50%',
      'no',
    ],
    [
      'mutual holdings pass on what comes from outside of them',
      [owns('H', 'V', 0.5), owns('Clean', 'V', 0.5), owns('V', 'H', 0.4), owns('Bad', 'H', 0.6)],
      'owned>=50%',
      'yes: Bad holds 60 % of H, which holds 50 % of V',
    ],
    [
      "a party's own shares count for nobody",
      [owns('V', 'V', 0.3), owns('Bad', 'V', 0.3), owns('Clean', 'V', 0.4)],
      'owned>=50%',
      'no',
    ],
    ['control is not ownership', [controls('Bad', 'V'), owns('Clean', 'V', 1)], 'owned>=50%', 'no'],
    [
      'what a listed party is owned by is not reached',
      [owns('V', 'Bad', 1), owns('Clean', 'V', 1)],
      'owned>=50%',
      'no',
    ],
  ]);
});

describe('days', () => {
  const ended = [
    owns('Bad', 'V', 0.6, { to: '2019-01-01', toPublished: '2019-03-01' }),
    owns('Clean', 'V', 0.4, { partial: true }),
    owns('Buyer', 'V', 0.6, { from: '2019-01-01', published: '2019-03-01' }),
  ];
  const yes = 'yes: Bad holds 60 % of V';
  check([
    ['a stake counts on its last day', ended, 'majority', yes, { asOf: '2018-12-31', knownAt: '2019-06-01' }],
    ['it ends on the first day out', ended, 'majority', 'no', { asOf: '2019-01-01', knownAt: '2019-06-01' }],
    [
      'an end that is learnt later is not known before',
      ended,
      'majority',
      yes,
      { asOf: '2019-02-01', knownAt: '2019-02-28' },
    ],
    ['nor doubted after', ended, 'majority', 'no', { asOf: '2019-02-01', knownAt: '2019-03-01' }],
    [
      'a stake counts from its first day and not before',
      [owns('Bad', 'V', 0.6, { from: '2019-05-01' }), owns('Clean', 'V', 0.4)],
      'any-share',
      'unknown (owners-unknown): who else owns V is not known',
      { asOf: '2019-04-30', knownAt: '2019-06-01' },
    ],
  ]);
});

describe('what is not known', () => {
  check([
    [
      'an unknown share of a listed owner is never clear',
      [owns('Bad', 'V'), owns('Clean', 'V', 0.3)],
      'owned>=50%',
      'unknown (owners-unknown): how much Bad holds of V is not known exactly',
    ],
    [
      'it is clear where the others leave too little of it',
      [owns('Bad', 'V'), owns('Clean', 'V', 0.51)],
      'owned>=50%',
      'no',
    ],
    [
      'however many share what they leave',
      [owns('Bad', 'V'), owns('Worse', 'V'), owns('Clean', 'V', 0.51)],
      'owned>=50%',
      'no',
      twoBad,
    ],
    [
      'a range across the threshold leaves it open',
      [owns('Bad', 'V', { min: 0.4, max: 0.6 }), owns('Clean', 'V', { min: 0.4, max: 0.6 })],
      'owned>=50%',
      'unknown (owners-unknown): how much Bad holds of V is not known exactly',
    ],
    [
      'a range above the threshold decides',
      [owns('Bad', 'V', { min: 0.5, max: 0.75 }), owns('Clean', 'V')],
      'owned>=50%',
      'yes: Bad holds between 50 % and 75 % of V',
    ],
    [
      'a range below it does too',
      [owns('Bad', 'V', { min: 0.25, max: 0.49 }), owns('Clean', 'V', { min: 0.51, max: 0.75 })],
      'owned>=50%',
      'no',
    ],
    [
      'an unknown share further up keeps everything below open',
      [owns('Bad', 'H'), owns('Clean', 'H'), owns('H', 'V', 1)],
      'owned>=50%',
      'unknown (owners-unknown): how much Bad holds of H is not known exactly',
    ],
    [
      'nothing recorded of the owners is not clear',
      [],
      'owned>=50%',
      'unknown (owners-unknown): who else owns V is not known',
    ],
    [
      'a partial telling leaves room for a listed holder',
      [owns('Clean', 'V', 0.5, { partial: true })],
      'owned>=50%',
      'unknown (owners-unknown): who else owns V is not known',
    ],
    ['unless too little is left for one', [owns('Clean', 'V', 0.51, { partial: true })], 'owned>=50%', 'no'],
    [
      'a listed holder and the room beside it may come to half together',
      [owns('Bad', 'V', 0.2, { partial: true }), owns('Clean', 'V', 0.5, { partial: true })],
      'owned>=50%',
      'unknown (owners-unknown): who else owns V is not known',
    ],
    [
      'whoever names all owners is believed, whatever their shares',
      [owns('Clean', 'V'), owns('Other', 'V', 0.1)],
      'owned>=50%',
      'no',
    ],
    [
      'but not beyond what those shares can fill',
      [owns('Clean', 'V', 0.3), owns('Other', 'V', 0.1)],
      'owned>=50%',
      'unknown (owners-unknown): who else owns V is not known',
    ],
    ['owners of whom nothing is recorded end the chain', [owns('H', 'V', 1)], 'owned>=50%', 'no'],
    [
      'owners of whom too little is recorded do not',
      [owns('H', 'V', 1), owns('Clean', 'H', 0.2, { partial: true })],
      'owned>=50%',
      'unknown (owners-unknown): who else owns H is not known',
    ],
    [
      'a near name among the owners is for a person to look at',
      [owns('Bat', 'V', 0.7), owns('Clean', 'V', 0.3)],
      'owned>=50%',
      'unknown (possible-match): whether Bat is the one on the list is not known',
      { perhaps: ['Bat'] },
    ],
    [
      'a near name that holds too little is not',
      [owns('Bat', 'V', 0.3), owns('Clean', 'V', 0.7)],
      'owned>=50%',
      'no',
      { perhaps: ['Bat'] },
    ],
    [
      'a near name and a listed owner may come to half together',
      [owns('Bad', 'V', 0.25), owns('Bat', 'V', 0.25), owns('Clean', 'V', 0.5)],
      'owned>=50%',
      'unknown (possible-match): whether Bat is the one on the list is not known',
      { perhaps: ['Bat'] },
    ],
  ]);
});

describe('tellings of the same owners', () => {
  const other = { source: 'a newspaper' };
  check([
    [
      'a holder told of twice holds it once',
      [owns('Bad', 'V', 0.3), owns('Clean', 'V', 0.7), owns('Bad', 'V', 0.3, { ...other, partial: true })],
      'owned>=50%',
      'no',
    ],
    [
      'partial ones add up',
      [owns('Bad', 'V', 0.3, { partial: true }), owns('Worse', 'V', 0.3, { ...other, partial: true })],
      'owned>=50%',
      'yes: Bad holds 30 % and Worse holds 30 % of V',
      twoBad,
    ],
    [
      'two that each name all owners do not',
      [
        owns('Bad', 'V', 0.3),
        owns('Clean', 'V', 0.7),
        owns('Worse', 'V', 0.3, other),
        owns('Clean', 'V', 0.7, other),
      ],
      'owned>=50%',
      'no',
      twoBad,
    ],
    [
      'what one of them says against a party is heard',
      [owns('Clean', 'V', 1), owns('Bad', 'V', 0.6, other), owns('Clean', 'V', 0.4, other)],
      'majority',
      'yes: Bad holds 60 % of V',
    ],
  ]);
});

describe('a majority', () => {
  check([
    [
      'is more than half',
      [owns('Bad', 'V', 0.5001), owns('Clean', 'V', 0.4999)],
      'majority',
      'yes: Bad holds 50.01 % of V',
    ],
    ['is not half', [owns('Bad', 'V', 0.5), owns('Clean', 'V', 0.5)], 'majority', 'no'],
    [
      'is held by one holder and not by several',
      [owns('Bad', 'V', 0.4), owns('Worse', 'V', 0.4), owns('Clean', 'V', 0.2)],
      'majority',
      'no',
      twoBad,
    ],
    [
      'passes from majority to majority',
      [owns('Bad', 'H', 0.6), owns('Clean', 'H', 0.4), owns('H', 'V', 0.6), owns('Clean', 'V', 0.4)],
      'majority',
      'yes: Bad holds 60 % of H, which holds 60 % of V',
    ],
  ]);
});

describe('control', () => {
  const sister = [owns('Top', 'Bad', 0.8), owns('Top', 'V', 1)];
  check([
    ['reaches down by a statement of it', [controls('Bad', 'V')], 'control', 'yes: Bad controls V'],
    [
      'reaches down by what is said of an owner',
      [owns('Bad', 'V', 0.1, { control: true }), owns('Clean', 'V', 0.9)],
      'control',
      'yes: Bad controls V (with 10 %)',
    ],
    ['reaches a parent', [owns('V', 'Bad', 0.51)], 'control', 'yes: 51 % of Bad is held by V'],
    [
      'reaches a parent of a parent',
      [owns('H', 'Bad', 0.51), controls('V', 'H')],
      'control',
      'yes: 51 % of Bad is held by H, which is controlled by V',
    ],
    [
      'reaches a sister under common control',
      sister,
      'control',
      'yes: 80 % of Bad is held by Top, which holds 100 % of V',
    ],
    [
      'reaches a sister as an affiliate',
      sister,
      'affiliates',
      'yes: 80 % of Bad is held by Top, which holds 100 % of V',
    ],
    ['does not make a sister a subsidiary', sister, 'subsidiaries', 'no'],
    [
      'does not make a parent a subsidiary',
      [controls('V', 'Bad'), owns('Clean', 'V', 1)],
      'subsidiaries',
      'no',
    ],
    [
      'makes a subsidiary of a subsidiary one',
      [controls('Bad', 'H'), owns('H', 'V', 0.7), owns('Clean', 'V', 0.3)],
      'subsidiaries',
      'yes: Bad controls H, which holds 70 % of V',
    ],
    [
      'does not reach the partner in a joint venture',
      [controls('Bad', 'Venture'), controls('V', 'Venture'), owns('Clean', 'V', 1)],
      'affiliates',
      'no',
    ],
    [
      'may come with a small share of which nobody says so',
      [owns('Bad', 'V', 0.1), owns('Clean', 'V', 0.9)],
      'control',
      'unknown (owners-unknown): whether Bad controls V is not known',
    ],
    [
      'does not where that is denied',
      [owns('Bad', 'V', 0.1, { control: false }), owns('Clean', 'V', 0.9)],
      'control',
      'no',
    ],
    [
      'leaves open who controls a party of whom nothing is recorded',
      [],
      'subsidiaries',
      'unknown (owners-unknown): who else owns V is not known',
    ],
    ['is settled by a controller who is known', [controls('Clean', 'V')], 'subsidiaries', 'no'],
    [
      'is settled so even where most of the owners are not known',
      [controls('Clean', 'V'), owns('Clean', 'V', 0.1, { partial: true })],
      'subsidiaries',
      'no',
    ],
    [
      'is not settled by one where shares are asked for',
      [controls('Clean', 'V')],
      'majority',
      'unknown (owners-unknown): who else owns V is not known',
    ],
  ]);
});

describe('any share', () => {
  check([
    [
      'is enough at 3 %',
      [owns('Bad', 'V', 0.03), owns('Clean', 'V', 0.97)],
      'any-share',
      'yes: Bad holds 3 % of V',
    ],
    [
      'is enough through any chain',
      [owns('Bad', 'H', 0.03), owns('Clean', 'H', 0.97), owns('H', 'V', 0.01), owns('Clean', 'V', 0.99)],
      'any-share',
      'yes: Bad holds 3 % of H, which holds 1 % of V',
    ],
    [
      'need not be known',
      [owns('Bad', 'V'), owns('Clean', 'V')],
      'any-share',
      'yes: Bad holds a share that is not known of V',
    ],
    ['is not no share', [owns('Bad', 'V', 0), owns('Clean', 'V', 1)], 'any-share', 'no'],
    [
      'may be none where that is said to be possible',
      [owns('Bad', 'V', { min: 0, max: 0.1 }), owns('Clean', 'V', 0.9)],
      'any-share',
      'unknown (owners-unknown): how much Bad holds of V is not known exactly',
    ],
    [
      'may be among what nobody told',
      [owns('Clean', 'V', 0.99)],
      'any-share',
      'unknown (owners-unknown): who else owns V is not known',
    ],
  ]);
});

describe('successors', () => {
  check([
    ['are reached', [link('successor', 'V', 'Bad')], 'successors', 'yes: Bad was succeeded by V'],
    [
      'are reached through others and through new names',
      [link('successor', 'Old', 'Bad'), link('rename', 'New', 'Old'), link('successor', 'V', 'New')],
      'successors',
      'yes: Bad was succeeded by Old, which was renamed New, which was succeeded by V',
    ],
    ['are not predecessors', [link('successor', 'Bad', 'V')], 'successors', 'no'],
    ['are not what is owned', [owns('Bad', 'V', 1)], 'successors', 'no'],
  ]);
});

describe('a renamed company', () => {
  check([
    [
      'holds under its new name what it holds',
      [link('rename', 'Good', 'Bad'), owns('Good', 'V', 0.5), owns('Clean', 'V', 0.5)],
      'owned>=50%',
      'yes: Bad was renamed Good, which holds 50 % of V',
    ],
    [
      'holds once what is told of it under both names',
      [link('rename', 'Good', 'Bad'), owns('Good', 'V', 0.3), owns('Bad', 'V', 0.3), owns('Clean', 'V', 0.7)],
      'owned>=50%',
      'no',
    ],
    [
      'is reached under the name that is asked',
      [owns('Bad', 'Former', 1), link('rename', 'V', 'Former')],
      'majority',
      'yes: Bad holds 100 % of Former, which was renamed V',
    ],
    [
      'is another company before the day',
      [link('rename', 'V', 'Bad', { from: '2020-01-01' })],
      'named',
      'no',
    ],
  ]);
});

describe('an officer who is listed', () => {
  const led = [link('officer', 'Bad', 'V'), owns('Clean', 'V', 1)];
  const kinds: Reach[] = ['owned>=50%', 'majority', 'control', 'any-share', 'successors'];

  test('owns nothing and controls nothing, and is told of', () => {
    expect(ask(led, { of: 'V', kinds })).toEqual({
      reached: false,
      officers: [{ officer: 'Bad', isCertain: true, source: 'a register' }],
    });
  });
  test('by a near name is told of as such', () => {
    expect(ask(led, { of: 'V', kinds, listed: [], perhaps: ['Bad'] }).officers[0]?.isCertain).toBe(false);
  });
  test('is not told of when nobody lists him', () => {
    expect(ask(led, { of: 'V', kinds, listed: ['Worse'] }).officers).toEqual([]);
  });
});

describe('several tests of one programme', () => {
  const links = [owns('Bad', 'H', 0.6), owns('Clean', 'H', 0.4), owns('H', 'V', 0.6), controls('Bad', 'V')];

  test('are answered by the one with the shortest way, whatever their order', () => {
    const kinds: Reach[] = ['majority', 'control', 'named'];
    const answer = ask(links, { of: 'V', kinds });
    expect(answer).toMatchObject({ reached: true, kind: 'control', path: [{ from: 'Bad', to: 'V' }] });
    expect(ask(links.toReversed(), { of: 'V', kinds: kinds.toReversed() })).toEqual(answer);
  });
  test('decide by what is certain before what is not', () => {
    const open = [...links, owns('Unsure', 'V')];
    const answer = ask(open, { of: 'V', kinds: ['majority'], perhaps: ['V'] });
    expect(answer).toMatchObject({ reached: true, kind: 'majority' });
  });
  test('tell the step that is not known, with its source', () => {
    expect(ask([owns('Bad', 'V', { max: 0.6 })], { of: 'V', kinds: ['majority'] })).toMatchObject({
      reached: 'unknown',
      why: 'owners-unknown',
      doubts: [{ kind: 'share', step: { from: 'Bad', to: 'V', source: 'a register' } }],
      path: [{ kind: 'holds', share: { low: 0, high: 600_000_000 } }],
    });
  });
});

test('who holds nothing is no step on the way', () => {
  const links = [owns('Bad', 'V', 0.2), owns('Worse', 'V', 0), owns('Clean', 'V', 0.5)];
  expect(ask(links, { of: 'V', kinds: ['owned>=50%'], listed: ['Bad', 'Worse'] })).toMatchObject({
    reached: 'unknown',
    path: [{ from: 'Bad', to: 'V' }],
    doubts: [{ kind: 'owners', party: 'V' }],
  });
});

test('control is told with the source that states it, not with that of the share', () => {
  const links = [
    owns('Bad', 'V', 0.1, { partial: true }),
    owns('Bad', 'V', 0, { control: true, partial: true, source: 'a court' }),
  ];
  expect(ask(links, { of: 'V', kinds: ['control'] })).toMatchObject({
    reached: true,
    path: [{ kind: 'controls', source: 'a court' }],
  });
});

test('a chain of ten thousand companies is no deeper than any other', () => {
  const chain = Array.from({ length: 10_000 }, (_, i) => owns(i === 0 ? 'Bad' : `C${i}`, `C${i + 1}`, 1));
  for (const kind of ['owned>=50%', 'affiliates', 'any-share'] as const) {
    const answer = ask(chain, { of: 'C10000', kinds: [kind] });
    expect(answer.reached === true && answer.path.length).toBe(10_000);
  }
});

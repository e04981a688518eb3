import { describe, expect, test } from 'vitest';
import type { MatchKind, MatchRuling } from '../../src/model/match.ts';
import { barsOf, DEFAULT_BARS } from '../../src/model/policy.ts';
import { weighMatch } from '../../src/reach/weigh-match.ts';
import { list } from './listed-parties.ts';

const [entry] = list().entries;
const weigh = (
  kind: MatchKind,
  score: number,
  bars = DEFAULT_BARS as ReturnType<typeof barsOf>,
  counts?: MatchRuling['counts'],
) => {
  if (entry === undefined) throw new Error('the list is empty');
  const ruling = counts === undefined ? {} : { ruling: { counts, says: 'J. Doe judged' } };
  return weighMatch({ program: 'p', entry, kind, score, query: 'Bad', explanation: 'near', ...ruling }, bars);
};

describe('what a match means', () => {
  test('whoever is judged to be a party that is not itself excluded is left open', () => {
    if (entry === undefined) throw new Error('the list is empty');
    const match = {
      program: 'p',
      entry: { ...entry, limited: true as const },
      kind: 'possible',
      score: 0.84,
      query: 'Bad',
      explanation: 'near',
      ruling: { counts: 'listed', says: 'J. Doe judged' },
    } as const;
    expect(weighMatch(match, DEFAULT_BARS)).toBe('perhaps');
  });

  test.each([
    ['exact', 0.4, 'listed', 'the same name lists whatever its words are worth'],
    ['strong', 0.95, 'listed', 'from the bar on a strong match lists'],
    ['strong', 0.94, 'perhaps', 'below it a person has to look'],
    ['possible', 0.84, 'perhaps', 'near'],
    ['possible', 0.5, 'perhaps', 'just as near as the policy wants to know'],
    ['possible', 0.49, 'nothing', 'too far'],
    ['possible', 1, 'perhaps', 'a doubtful name never lists'],
    ['possible-affiliate', 0.97, 'perhaps', 'a company of the group is not the one on the list'],
    ['different-entity', 0.3, 'perhaps', 'a number that the vendor gives takes nobody off a list'],
  ] as const)('%s of %d: %s, for %s', (kind, score, means, _because) =>
    expect(weigh(kind, score)).toBe(means),
  );

  test('the bars are the policy’s', () => {
    const strict = barsOf({ screening: { listedFrom: 0.9, reviewFrom: 0.6 } });
    expect([
      weigh('strong', 0.9, strict),
      weigh('possible', 0.6, strict),
      weigh('possible', 0.55, strict),
    ]).toEqual(['listed', 'perhaps', 'nothing']);
    expect(weigh('strong', 0.99, barsOf({ screening: { listedFrom: 1 } }))).toBe('perhaps');
  });

  test('a bar that a policy leaves open is the default', () =>
    expect(barsOf({ screening: { listedFrom: 1 } })).toEqual({ ...DEFAULT_BARS, listedFrom: 1 }));

  test.each([
    ['exact', 1, 'nothing', 'nothing', 'a person has looked, and it is somebody else'],
    ['possible', 0.3, 'listed', 'listed', 'a person has found it, however far the names are'],
    ['exact', 1, 'doubt', 'listed', 'a doubt takes nobody off a list'],
    ['possible', 0.3, 'doubt', 'perhaps', 'a doubt goes below the bar'],
    ['possible', 0.3, 'none', 'nothing', 'as if nobody had judged'],
    ['different-entity', 0.3, 'none', 'perhaps', 'as if nobody had judged'],
  ] as const)('%s of %d, judged %s: %s, for %s', (kind, score, counts, means, _because) =>
    expect(weigh(kind, score, undefined, counts)).toBe(means),
  );
});

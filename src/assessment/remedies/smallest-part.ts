import type { RemedyChange } from '../../model/change.ts';
import type { Judged } from '../../model/judged.ts';
import type { Rule } from '../../model/rule.ts';
import type { Trial } from './trial.ts';

/** Whether a finding stands in the way no longer. */
export type IsFine = (finding: Judged) => boolean;

/** More changes than this hang together in no sound policy; trying all their parts would take too long. */
const MOST_TOGETHER = 10;

/**
 * The smallest part of `changes` under which every one of `rules` is fine; undefined when not even all of them do. Rules
 * that share no changed fact cannot tell what was changed for the others, so each group of facts that hang together is
 * made smallest by itself, by trying all its parts in order of size: no smaller part of the result does.
 */
export async function smallestPart(
  changes: readonly RemedyChange[],
  rules: readonly Rule[],
  isFine: IsFine,
  trial: Trial,
): Promise<RemedyChange[] | undefined> {
  const kept: RemedyChange[] = [];
  for (const group of groupsOf(changes, rules, trial)) {
    const bearing = rules.filter((rule) => group.some(({ fact }) => trial.dependsOn(rule).has(fact)));
    if (group.length > MOST_TOGETHER) return undefined;
    const part = await firstPart(group, async (candidate) => {
      for (const rule of bearing) if (!isFine(await trial.judge(rule, candidate))) return false;
      return true;
    });
    if (part === undefined) return undefined;
    kept.push(...part);
  }
  const untouched = rules.filter((rule) => !changes.some(({ fact }) => trial.dependsOn(rule).has(fact)));
  for (const rule of untouched) if (!isFine(await trial.judge(rule, []))) return undefined;
  return kept.sort((a, b) => (a.fact < b.fact ? -1 : 1));
}

/** The changes in groups such that no rule depends on facts of two groups. */
function groupsOf(changes: readonly RemedyChange[], rules: readonly Rule[], trial: Trial): RemedyChange[][] {
  let groups: RemedyChange[][] = changes.map((change) => [change]);
  for (const rule of rules) {
    const facts = trial.dependsOn(rule);
    const touched = groups.filter((group) => group.some(({ fact }) => facts.has(fact)));
    if (touched.length > 1) groups = [...groups.filter((group) => !touched.includes(group)), touched.flat()];
  }
  return groups;
}

async function firstPart(
  group: readonly RemedyChange[],
  does: (part: readonly RemedyChange[]) => Promise<boolean>,
): Promise<RemedyChange[] | undefined> {
  const parts = Array.from({ length: 2 ** group.length }, (_, mask) =>
    group.filter((_change, at) => (mask >> at) % 2 === 1),
  ).sort((a, b) => a.length - b.length);
  for (const part of parts) if (await does(part)) return part;
  return undefined;
}

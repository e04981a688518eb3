import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkConditions } from '../../../src/authoring/check/check-conditions.ts';
import { readPack } from '../../../src/authoring/read-pack.ts';
import type { CheckedCondition } from '../../../src/model/condition.ts';
import { condition, FACTS, outcomesByTrial, sameByTrial } from '../solve/trial.ts';
import { editedFiles, example, rule } from '../sound-pack.ts';

/** What the check says of a rule with this condition. */
function check(satisfiedWhen: CheckedCondition) {
  const files = editedFiles((draft) => {
    Object.assign(draft.vocabulary.facts, FACTS);
    draft.rules.random = rule('random', {
      satisfiedWhen,
      examples: [example('unknown', '2020-01-01', {})],
    });
    draft.policies.agency?.rules.push('random');
  });
  const pack = readPack(files);
  const written = pack.rules.find(({ id }) => id === 'random');
  if (written === undefined) throw new Error('the rule was not loaded');
  const { defects, notes } = checkConditions(written, pack);
  return { told: defects.map(({ code, pointer }) => ({ code, pointer })), isComplete: notes.length === 0 };
}

/** The condition without the members of groups at these places. */
function without(
  node: CheckedCondition,
  places: ReadonlySet<string>,
  at = '/satisfiedWhen',
): CheckedCondition {
  const members = (group: readonly CheckedCondition[], key: string) =>
    group.flatMap((member, index) => {
      const place = `${at}/${key}/${index}`;
      return places.has(place) ? [] : [without(member, places, place)];
    });
  if ('all' in node) return { all: members(node.all, 'all') };
  if ('any' in node) return { any: members(node.any, 'any') };
  return 'not' in node ? { not: without(node.not, places, `${at}/not`) } : node;
}

/** The places of all members of groups. */
function placesIn(node: CheckedCondition, at = '/satisfiedWhen'): string[] {
  const members = (group: readonly CheckedCondition[], key: string) =>
    group.flatMap((member, index) => [`${at}/${key}/${index}`, ...placesIn(member, `${at}/${key}/${index}`)]);
  if ('all' in node) return members(node.all, 'all');
  if ('any' in node) return members(node.any, 'any');
  return 'not' in node ? placesIn(node.not, `${at}/not`) : [];
}

test('what is told as idle can all be taken out, and where nothing is told, nothing can', () => {
  let withParts = 0;
  fc.assert(
    fc.property(condition, (random) => {
      const { told, isComplete } = check(random);
      fc.pre(isComplete);
      const outcomes = outcomesByTrial({ all: [] }, random);
      if (told.some(({ code }) => code.startsWith('rule.'))) {
        expect(told.map(({ code }) => code)).toEqual([
          outcomes.has('satisfied') ? 'rule.always-satisfied' : 'rule.always-violated',
        ]);
        expect(outcomes.size).toBe(1);
        return;
      }
      expect(outcomes.size).toBe(2);
      if (told.length > 0) withParts += 1;
      const idle = new Set(told.map(({ pointer }) => pointer));
      expect(sameByTrial(random, without(random, idle))).toBe(true);
      if (told.length > 0) return;
      for (const place of placesIn(random))
        expect(sameByTrial(random, without(random, new Set([place])))).toBe(false);
    }),
    { numRuns: 300 },
  );
  // It does not hold emptily.
  expect(withParts).toBeGreaterThan(20);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBudget } from '../../../src/authoring/solve/budget.ts';
import { locateCondition } from '../../../src/authoring/solve/located-condition.ts';
import { comesTo } from '../../../src/authoring/solve/rule-goals.ts';
import { isPossible, ruleSpaces } from '../../../src/authoring/solve/rule-spaces.ts';
import { Vocabulary } from '../../../src/model/vocabulary.ts';
import { condition, FACTS, outcomesByTrial } from './trial.ts';

const VOCABULARY = Vocabulary.parse({ facts: FACTS });

test('outcomes are found exactly where trying every value finds them', () => {
  const outcomes = ['satisfied', 'violated', 'not-applicable'] as const;
  fc.assert(
    fc.property(condition, condition, (applies, satisfied) => {
      const rule = {
        applies: locateCondition(applies, applies, ['appliesWhen']),
        satisfied: locateCondition(satisfied, satisfied, ['satisfiedWhen']),
      };
      const budget = createBudget(10_000_000);
      const spaces = ruleSpaces([rule], { vocabulary: VOCABULARY, places: {}, budget });
      const found = outcomes.filter((outcome) => isPossible(spaces, comesTo(rule, outcome), budget));
      fc.pre(!budget.isSpent);
      expect(new Set(found)).toEqual(outcomesByTrial(applies, satisfied));
    }),
    { numRuns: 1000 },
  );
});

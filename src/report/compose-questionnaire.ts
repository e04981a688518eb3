import type { Assessment, MissingFact } from '../model/assessment.ts';
import { ASSURANCE_LADDER, type Assurance, reaches } from '../model/assurance.ts';
import { minimumFor } from '../model/minimum-for.ts';
import type { Policy } from '../model/policy.ts';
import { isAnswerable, type OpenQuestion, type Questionnaire } from '../model/questionnaire.ts';
import { definitionOf, type FactDefinition, type Vocabulary } from '../model/vocabulary.ts';
import { answerExample, answerPhrase } from './answer-phrases.ts';
import { unknownPhrase } from './phrases.ts';

/** What the questions are put together from, beside the assessments. */
export interface QuestionnaireContext {
  readonly vocabulary: Vocabulary;
  readonly policies: readonly Policy[];
}

/**
 * The questions that assessments of one vendor leave open and that the vendor can answer, each once: what the record of
 * the vendor says already, what only a list or an authority knows, and what is not stated as a fact are not asked.
 */
export function composeQuestionnaire(
  assessments: readonly [Assessment, ...Assessment[]],
  context: QuestionnaireContext,
): Questionnaire {
  const [{ vendor, question }] = assessments;
  const open = new Map<string, OpenQuestion>();
  for (const assessment of assessments)
    for (const missing of assessment.missingFacts) {
      const definition = definitionOf(context.vocabulary, missing.name);
      if (definition === undefined || !isAnswerable(definition)) continue;
      const asked = ask(missing, definition, neededProof(missing, assessment, context.policies));
      const known = open.get(missing.name);
      open.set(missing.name, known === undefined ? asked : join(known, asked));
    }
  return {
    vendor: vendor.name,
    ...(vendor.id === undefined ? {} : { dossier: vendor.id }),
    ...(question.product === undefined ? {} : { product: question.product }),
    market: question.market,
    policies: assessments.map((assessment) => assessment.question.policy),
    asOf: question.asOf,
    questions: [...open.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

function ask(missing: MissingFact, definition: FactDefinition, proof: Assurance): OpenQuestion {
  const { type, values, unit } = definition;
  return {
    name: missing.name,
    question: missing.question,
    type,
    ...(values === undefined ? {} : { values }),
    ...(unit === undefined ? {} : { unit }),
    howToAnswer: answerPhrase(definition),
    example: answerExample(definition),
    proof,
    whyOpen: unknownPhrase(missing.why),
    rules: missing.rules,
    answer: null,
  };
}

/** The same question of two policies: both rules need it, and the stricter one says with what proof. */
function join(a: OpenQuestion, b: OpenQuestion): OpenQuestion {
  return {
    ...a,
    proof: reaches(a.proof, b.proof) ? a.proof : b.proof,
    rules: [...new Set([...a.rules, ...b.rules])],
  };
}

/** The highest rung that a rule of the policy asks for, with the thresholds that count for the question. */
function neededProof(
  { name, rules }: MissingFact,
  { question, thresholds }: Assessment,
  policies: readonly Policy[],
): Assurance {
  const policy = policies.find(({ id }) => id === question.policy);
  const rungs = rules.flatMap((id): Assurance[] => {
    const rule = policy?.rules.find((candidate) => candidate.id === id);
    return [
      ...(rule === undefined ? [] : [minimumFor(rule, name)]),
      ...thresholds.flatMap(({ minimumAssurance }) => minimumAssurance[id] ?? []),
    ];
  });
  return ASSURANCE_LADDER.findLast((rung) => rungs.includes(rung)) ?? 'declared';
}

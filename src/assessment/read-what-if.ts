import { z } from 'zod';
import { Assurance } from '../model/assurance.ts';
import { Change } from '../model/change.ts';
import { AssayError, type Issue } from '../model/error.ts';
import { parseWith } from '../model/parse.ts';
import type { Policy } from '../model/policy.ts';
import type { Question } from '../model/question.ts';
import { definitionOf, type Vocabulary } from '../model/vocabulary.ts';
import { invalid, type QuestionContext, readFact, readQuestion } from './read-question.ts';
import type { Imagined } from './what-if.ts';

const Imaginings = z.strictObject({
  changes: z.array(Change).default([]),
  plansCarriedOut: Assurance.optional(),
});

/**
 * Reads a what-if: a question as `readQuestion` reads it, with what is imagined beside it. Throws `AssayError`
 * (`validation`) with every fault of both: a change must name a fact that somebody could state, each fact once, and
 * there must be something to imagine.
 */
export function readWhatIf(
  input: unknown,
  context: QuestionContext,
): { readonly question: Question; readonly imagined: Imagined } {
  const { changes: given, plansCarriedOut, ...rest } = isRecord(input) ? input : {};
  const asked = tryReading(isRecord(input) ? rest : input, context);
  const read = parseWith(Imaginings, {
    ...(given === undefined ? {} : { changes: given }),
    ...(plansCarriedOut === undefined ? {} : { plansCarriedOut }),
  });
  const issues: Issue[] = [...('issues' in asked ? asked.issues : []), ...read.issues];
  if (!('value' in read)) throw invalid(issues);

  const named = 'question' in asked ? asked.question.policy : rest.policy;
  const policy = typeof named === 'string' ? context.policies.get(named) : undefined;
  const changes: Change[] = [];
  for (const [at, change] of read.value.changes.entries()) {
    const made = readChange(change, `/changes/${at}`, policy, context.vocabulary);
    if ('pointer' in made) issues.push(made);
    else if (made.some(({ fact }) => changes.some((earlier) => earlier.fact === fact)))
      issues.push(
        say(`/changes/${at}/fact`, 'what-if.twice', `\`${change.fact}\` is changed twice; change it once`),
      );
    else changes.push(...made);
  }
  if (read.value.changes.length === 0 && read.value.plansCarriedOut === undefined)
    issues.push(say('/changes', 'what-if.empty', 'nothing is imagined; give a change, or `plansCarriedOut`'));
  if (issues.length > 0 || !('question' in asked)) throw invalid(issues);
  return { question: asked.question, imagined: { changes, plansCarriedOut: read.value.plansCarriedOut } };
}

function tryReading(
  input: unknown,
  context: QuestionContext,
): { readonly question: Question } | { readonly issues: readonly Issue[] } {
  try {
    return { question: readQuestion(input, context) };
  } catch (error) {
    if (error instanceof AssayError && error.code === 'validation') return { issues: error.issues };
    throw error;
  }
}

/** A change with its value in canonical form; one of a shorthand is one for each fact that it stands for. */
function readChange(
  { fact, value, assurance }: Change,
  pointer: string,
  policy: Policy | undefined,
  vocabulary: Vocabulary,
): Change[] | Issue {
  if (fact === 'product.categories')
    return say(
      `${pointer}/fact`,
      'what-if.product',
      'another kind of product is another question; ask it with other `categories`',
    );
  const read = readFact({ name: fact, value }, pointer, policy, vocabulary);
  if ('pointer' in read)
    return { ...read, pointer: read.pointer === `${pointer}/name` ? `${pointer}/fact` : read.pointer };
  const names = definitionOf(vocabulary, fact)?.standsFor ?? [fact];
  return names.map((name) => ({ fact: name, value: read.value, assurance }));
}

function isRecord(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

function say(pointer: string, code: string, detail: string): Issue {
  return { pointer, code, detail, severity: 'error' };
}

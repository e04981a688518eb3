import type { FactValue } from '../../model/fact.ts';
import { show } from '../../model/parse.ts';
import type { StatedFact } from '../../model/question.ts';
import { isAnswerable, type QuestionnaireSubject } from '../../model/questionnaire.ts';
import { readValue } from '../../model/read-value.ts';
import { definitionOf, type FactDefinition, type Vocabulary } from '../../model/vocabulary.ts';
import { readCell } from '../csv/read-cell.ts';

/** What a questionnaire says that came back: the answered questions, and for whom they were answered. */
export interface Answers {
  readonly facts: readonly StatedFact[];
  /** As far as the file still says it. */
  readonly subject: Partial<QuestionnaireSubject>;
}

/** An answer in canonical form; undefined for a question that is not answered; or what is wrong, and with which part. */
export type AnswerReading =
  | { readonly fact: StatedFact | undefined }
  | { readonly wrong: 'name' | 'answer'; readonly detail: string };

/**
 * Reads the answer to the question for the fact `name`. Only what is the vendor's to say is taken: a file that has been
 * in a stranger's hands must not speak for the buyer, the lists or an authority.
 */
export function readAnswer(name: string, answer: FactValue | null, vocabulary: Vocabulary): AnswerReading {
  const definition = definitionOf(vocabulary, name);
  if (definition === undefined)
    return {
      wrong: 'name',
      detail: `${show(name)} is not a fact of the vocabulary; keep the names as they were sent`,
    };
  if (!isAnswerable(definition))
    return {
      wrong: 'name',
      detail: `${show(name)} is not for the vendor to say; leave the question out`,
    };
  if (answer === null) return { fact: undefined };
  const read =
    typeof answer === 'string' ? readCell(answer, definition) : readListOrSwitch(answer, definition);
  if (read === 'not-stated') return { fact: undefined };
  if ('problem' in read)
    return {
      wrong: 'answer',
      detail: `${show(answer)} ${read.problem}, which \`${name}\` asks for; mend the answer, or leave it empty`,
    };
  return { fact: { name, value: read.value } };
}

function readListOrSwitch(
  answer: Exclude<FactValue, string>,
  definition: FactDefinition,
): ReturnType<typeof readCell> {
  // An empty list says something only where the vocabulary says what.
  if (Array.isArray(answer) && answer.length === 0 && definition.emptyMeans === undefined)
    return 'not-stated';
  const read = readValue(definition, answer);
  const kind = Array.isArray(answer) ? 'a list of ' : '';
  return 'expected' in read ? { problem: `is not ${kind}${read.expected}` } : read;
}

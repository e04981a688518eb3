import { AssayError, type Issue } from '../../model/error.ts';
import type { JsonFile } from '../../model/json-file.ts';
import { jsonPointer, parseWith } from '../../model/parse.ts';
import type { StatedFact } from '../../model/question.ts';
import { Questionnaire } from '../../model/questionnaire.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { type Answers, readAnswer } from './read-answer.ts';

/** Whether JSON is a questionnaire and not facts by name: no fact is called `questions`, for names have two parts. */
export function isQuestionnaire(content: unknown): boolean {
  return typeof content === 'object' && content !== null && Object.hasOwn(content, 'questions');
}

/** The answers of a questionnaire in JSON. Throws `AssayError` `validation` with every fault, by JSON pointer. */
export function readQuestionnaireJson({ path, content }: JsonFile, vocabulary: Vocabulary): Answers {
  const parsed = parseWith(Questionnaire, content, path);
  if (!('value' in parsed)) throw unusable(path, parsed.issues);
  const { questions, policies: _policies, asOf: _asOf, ...subject } = parsed.value;
  const facts: StatedFact[] = [];
  const issues: Issue[] = [];
  for (const [at, { name, answer }] of questions.entries()) {
    const read = readAnswer(name, answer, vocabulary);
    if ('wrong' in read) {
      const pointer = jsonPointer(['questions', at, read.wrong]);
      issues.push({ pointer, code: 'answer.unfit', detail: read.detail, severity: 'error', file: path });
    } else if (read.fact !== undefined) facts.push(read.fact);
  }
  if (issues.length > 0) throw unusable(path, issues);
  return { facts, subject };
}

function unusable(file: string, issues: readonly Issue[]): AssayError {
  return new AssayError(
    'validation',
    `the answers in ${file} cannot be used; mend them and run again`,
    issues,
  );
}

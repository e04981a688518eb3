import { z } from 'zod';
import type { Answers } from '../intake/questionnaire/read-answer.ts';
import { readQuestionnaireCsv } from '../intake/questionnaire/read-questionnaire-csv.ts';
import { isQuestionnaire, readQuestionnaireJson } from '../intake/questionnaire/read-questionnaire-json.ts';
import { AssayError } from '../model/error.ts';
import { FactName, FactValue } from '../model/fact.ts';
import { type Parsed, parseWith } from '../model/parse.ts';
import { StatedFact } from '../model/question.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { parseJson } from '../store/files/parse-json.ts';
import type { CliParts } from './cli-parts.ts';
import { readStdin } from './read-stdin.ts';

type Sources = Pick<CliParts, 'files' | 'stdin'>;

/**
 * The facts that the caller states: those of `--facts` first, be it a file of facts or a questionnaire that came back,
 * then each `--fact name=value`. Throws `AssayError` for text that holds none, and for a fact that is stated twice: which
 * of the two is meant, nobody can say.
 */
export async function readFacts(
  file: string | undefined,
  stated: readonly string[],
  vocabulary: Vocabulary,
  sources: Sources,
): Promise<Answers> {
  const read = file === undefined ? NOTHING : await readFactsFile(file, vocabulary, sources);
  const facts = [...read.facts, ...stated.map(readStated)];
  const repeated = facts.find(({ name }, at) => facts.findIndex((fact) => fact.name === name) < at);
  if (repeated !== undefined)
    throw new AssayError('validation', `the fact \`${repeated.name}\` is stated twice; state it once`);
  return { facts, subject: read.subject };
}

const NOTHING: Answers = { facts: [], subject: {} };

const Facts = z
  // A record passes over this key without a word.
  .custom(
    (content) => !(typeof content === 'object' && content !== null && Object.hasOwn(content, '__proto__')),
    {
      error: '`__proto__` is not a fact; leave it out',
    },
  )
  .pipe(z.record(FactName, FactValue));

function readStated(text: string): StatedFact {
  const at = text.indexOf('=');
  if (at < 1 || at === text.length - 1) {
    const detail = `--fact \`${text}\` is not name=value; write it like \`--fact build.origin=CH,DE\``;
    throw new AssayError('validation', detail);
  }
  return { name: text.slice(0, at).trim(), value: text.slice(at + 1).trim() };
}

async function readFactsFile(
  path: string,
  vocabulary: Vocabulary,
  { files, stdin }: Sources,
): Promise<Answers> {
  if (/\.csv$/i.test(path)) {
    const { bytes, close } = await files.openInput(path);
    return readQuestionnaireCsv(bytes, path, vocabulary).finally(close);
  }
  const label = path === '-' ? 'standard input' : path;
  const text = path === '-' ? await readStdin(stdin) : await files.readText(path);
  const content = parseJson(text, label, 'malformed');
  if (isQuestionnaire(content)) return readQuestionnaireJson({ path: label, content }, vocabulary);
  // Both shapes are read as a list; which of them it was decides how a fault is pointed at.
  const parsed: Parsed<StatedFact[]> = Array.isArray(content)
    ? parseWith(z.array(StatedFact), content, label)
    : listed(parseWith(Facts, content, label));
  if ('value' in parsed) return { facts: parsed.value, subject: {} };
  const detail = `the facts in ${label} cannot be used; give {"name": value} or [{"name": ..., "value": ...}]`;
  throw new AssayError('validation', detail, parsed.issues);
}

function listed(parsed: Parsed<Record<string, FactValue>>): Parsed<StatedFact[]> {
  if (!('value' in parsed)) return parsed;
  return { value: Object.entries(parsed.value).map(([name, value]) => ({ name, value })), issues: [] };
}

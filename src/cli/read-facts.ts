import { z } from 'zod';
import { AssayError } from '../model/error.ts';
import { FactName, FactValue } from '../model/fact.ts';
import { type Parsed, parseWith } from '../model/parse.ts';
import { StatedFact } from '../model/question.ts';
import { parseJson } from '../store/files/parse-json.ts';
import type { CliParts } from './cli-parts.ts';

/**
 * The facts that the caller states: those of `--facts` first, then each `--fact name=value`. Throws `AssayError` for
 * text that holds none, and for a fact that is stated twice: which of the two is meant, nobody can say.
 */
export async function readFacts(
  file: string | undefined,
  stated: readonly string[],
  parts: Pick<CliParts, 'files' | 'stdin'>,
): Promise<StatedFact[]> {
  const facts = [...(file === undefined ? [] : await readFactsFile(file, parts)), ...stated.map(readStated)];
  const repeated = facts.find(({ name }, at) => facts.findIndex((fact) => fact.name === name) < at);
  if (repeated !== undefined)
    throw new AssayError('validation', `the fact \`${repeated.name}\` is stated twice; state it once`);
  return facts;
}

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
  { files, stdin }: Pick<CliParts, 'files' | 'stdin'>,
): Promise<StatedFact[]> {
  const label = path === '-' ? 'standard input' : path;
  const content = parseJson(
    path === '-' ? await readAll(stdin) : await files.readText(path),
    label,
    'malformed',
  );
  // Both shapes are read as a list; which of them it was decides how a fault is pointed at.
  const parsed: Parsed<StatedFact[]> = Array.isArray(content)
    ? parseWith(z.array(StatedFact), content, label)
    : listed(parseWith(Facts, content, label));
  if ('value' in parsed) return parsed.value;
  const detail = `the facts in ${label} cannot be used; give {"name": value} or [{"name": ..., "value": ...}]`;
  throw new AssayError('validation', detail, parsed.issues);
}

function listed(parsed: Parsed<Record<string, FactValue>>): Parsed<StatedFact[]> {
  if (!('value' in parsed)) return parsed;
  return { value: Object.entries(parsed.value).map(([name, value]) => ({ name, value })), issues: [] };
}

async function readAll(input: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of input) pieces.push(piece);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(pieces));
  } catch {
    throw new AssayError('unreadable', 'standard input is not UTF-8 text; send it as UTF-8');
  }
}

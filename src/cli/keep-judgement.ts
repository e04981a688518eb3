import { AssayError } from '../model/error.ts';
import { type Judgement, JudgementFile } from '../model/judgement.ts';
import { parseWith } from '../model/parse.ts';
import { parseJson } from '../store/files/parse-json.ts';
import type { CliParts } from './cli-parts.ts';
import { writeGenerated } from './generated-file.ts';

/**
 * Adds a judgement to a file of them, which is made if it is not there, whole or not at all. Returns how many it holds then.
 * Throws `AssayError`: for a file that cannot be read or written, for a judgement that is there already, and where somebody else
 * has written to the file meanwhile.
 */
export async function keepJudgement(path: string, judgement: Judgement, parts: CliParts): Promise<number> {
  const before = await readAny(path, parts);
  const file = before === undefined ? { judgements: [] } : readFile(path, before);
  if (file.judgements.some(({ id }) => id === judgement.id))
    throw new AssayError(
      'validation',
      `\`${path}\` holds this very judgement already, \`${judgement.id}\`; nothing was written`,
    );
  const judgements = [...file.judgements, judgement];
  if ((await readAny(path, parts)) !== before)
    throw new AssayError(
      'unwritable',
      `\`${path}\` has just been changed by somebody else; nothing was written: run again`,
    );
  await writeGenerated(path, `${JSON.stringify({ ...file, judgements }, undefined, 2)}\n`, parts);
  return judgements.length;
}

async function readAny(path: string, { files }: Pick<CliParts, 'files'>): Promise<string | undefined> {
  return (await files.exists(path)) ? files.readText(path) : undefined;
}

function readFile(path: string, text: string): JudgementFile {
  const parsed = parseWith(JudgementFile, parseJson(text, path, 'malformed'), path);
  if (!('value' in parsed))
    throw new AssayError('pack', `the judgements in ${path} cannot be used; mend them`, parsed.issues);
  return parsed.value;
}

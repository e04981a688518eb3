import { z } from 'zod';
import { RunSummary } from '../batch/run-summary.ts';
import { AssayError } from '../model/error.ts';
import { parseWith } from '../model/parse.ts';
import { parseJson } from '../store/files/parse-json.ts';
import type { CliParts } from './cli-parts.ts';

const SummaryFile = RunSummary.extend({ pace: z.unknown() });

/**
 * The account of a run: the file that is named, else the one beside its results, if there is one. Throws `AssayError`:
 * `unreadable`, `malformed`, and `validation` for an account of other results.
 */
export async function readRunSummary(
  run: string,
  named: string | undefined,
  { files }: Pick<CliParts, 'files'>,
): Promise<RunSummary | undefined> {
  const path = named ?? run.replace(/(\.[^./\\]*)?$/, '.json');
  if (named === undefined && (path === run || !(await files.exists(path)))) return undefined;
  const parsed = parseWith(SummaryFile, parseJson(await files.readText(path), path, 'malformed'));
  if ('value' in parsed) return parsed.value;
  const [issue] = parsed.issues;
  throw new AssayError(
    'malformed',
    `\`${path}\` is no account of a run (${issue?.pointer} ${issue?.detail}); name the file that --summary wrote`,
  );
}

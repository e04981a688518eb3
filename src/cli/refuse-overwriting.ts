import { AssayError } from '../model/error.ts';
import type { BatchOptions } from './batch-options.ts';
import type { CliParts } from './cli-parts.ts';

/** Refuses a run that would write over what it reads, or two things into one file. Throws `AssayError` `validation`. */
export async function refuseOverwriting(
  input: string,
  options: BatchOptions,
  { files }: Pick<CliParts, 'files'>,
): Promise<void> {
  const written: (readonly [string | undefined, string])[] = [
    [options.output, 'the results'],
    [options.rejects, 'the rejected rows'],
    [options.summary, 'the summary'],
    [options.report, 'the report'],
  ];
  const read: (readonly [string | undefined, string])[] = [
    [input === '-' ? undefined : input, 'the file they are read from'],
    [options.map, 'the header map'],
  ];
  for (const [index, [path, what]] of written.entries()) {
    if (path === undefined) continue;
    for (const [other, name] of read)
      if (other !== undefined && (await files.isSameFile(path, other)))
        throw refused(path, `${what} would be written over ${name}`);
    for (const [other, name] of written.slice(0, index))
      if (other !== undefined && (await files.isSameFile(path, other)))
        throw refused(path, `${name} and ${what} would be written to one file`);
  }
}

function refused(path: string, what: string): AssayError {
  return new AssayError('validation', `\`${path}\`: ${what}; name another file`);
}

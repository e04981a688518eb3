import { type Command, Option } from 'commander';
import { firstDifference } from '../authoring/docs/first-difference.ts';
import { show } from '../model/parse.ts';
import { plainText } from '../report/plain-text.ts';
import type { CliParts } from './cli-parts.ts';

/** Where something that is made from the pack goes, or what it is held against. */
export interface GeneratedOptions {
  readonly out?: string;
  readonly check?: string;
}

/** Adds `--out` and `--check` for `what` ("file", "folder"). */
export function addGeneratedOptions(command: Command, what: 'file' | 'folder'): Command {
  return command
    .addOption(new Option(`--out <${what}>`, `the ${what} to write it to`).conflicts('check'))
    .option(
      `--check <${what}>`,
      `say whether what stands in that ${what} is current, and exit with 1 if not`,
    );
}

/** Writes a file whole or not at all. */
export async function writeGenerated(path: string, text: string, { files }: CliParts): Promise<void> {
  const output = await files.createOutput(path);
  try {
    await new Promise<void>((done, fail) => {
      output.stream.write(text, (error) => (error ? fail(error) : done()));
    });
  } catch (error) {
    await output.discard();
    throw error;
  }
  await output.commit();
}

/** Whether a file holds what would be written to it now; if not, says where it differs and what renews it. */
export async function isCurrent(
  path: string,
  text: string,
  renew: string,
  { files, stderr }: CliParts,
): Promise<boolean> {
  const difference = firstDifference(await files.readText(path), text);
  if (difference === undefined) return true;
  const { line, found, wanted } = difference;
  const told = (text: string | undefined) => (text === undefined ? 'no line' : plainText(show(text)));
  stderr.write(
    `${plainText(path)}:${line}  is not current: ${told(found)} stands where ${told(wanted)} belongs; renew it with \`${renew}\`\n`,
  );
  return false;
}

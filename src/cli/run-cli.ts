import { Command, CommanderError } from 'commander';
import { AssayError } from '../model/error.ts';
import { plainText } from '../report/plain-text.ts';
import { addAssessCommand } from './assess-command.ts';
import { addBatchCommand } from './batch-command.ts';
import type { CliParts } from './cli-parts.ts';
import { describeFault } from './describe-fault.ts';
import { addIntakeCommand } from './intake-command.ts';
import { Interruption } from './interruption.ts';
import { addJudgeCommand } from './judge-command.ts';
import { addListsCommand } from './lists-command.ts';
import { addPolicyCommand } from './policy-command.ts';
import { addRunsCommand } from './runs-command.ts';
import { addScreenCommand } from './screen-command.ts';
import { addServeCommand } from './serve-command.ts';
import { addTimelineCommand } from './timeline-command.ts';
import { addVerifyCommand } from './verify-command.ts';
import { addWhatIfCommand } from './what-if-command.ts';

const WRONG_USAGE = 2;
const FAULT_OF_OURS = 70;

const EXAMPLES = `
Examples:
  assay assess kaspersky --policy us-federal-civilian --category antivirus --as-of 2018-05-15 --known-at 2018-05-15
  assay what-if kaspersky --market DE --set build.origin=CH@audited
  assay timeline kaspersky --policy all --category antivirus --format svg -o timeline.svg
  assay batch vendors.csv --policy trusted-sourcing -o vendors-scored.csv
  assay policy list

Exit codes: 0 done; 1 the gate stays closed, or a check found something; 2 wrong usage or
unreadable input; 3 done, with rejected rows; 70 a fault of the program; 130, 143 interrupted.`;

/**
 * Runs one command line, `argv` without the program's own name, and returns its exit code. Never throws: what goes
 * wrong is told on standard error.
 */
export async function runCli(argv: readonly string[], parts: CliParts): Promise<number> {
  let exitCode = 0;
  const context = {
    parts,
    exit: (code: number) => {
      exitCode = code;
    },
  };
  // Everything but the commands comes first, because commands take it over when they are added.
  const program = new Command('assay')
    .description(
      "Tells whether a vendor's product may be bought on a day, what decides it, and on what evidence.",
    )
    .version(parts.version, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .addHelpText('after', EXAMPLES)
    .configureOutput({
      writeOut: (text) => parts.stdout.write(text),
      writeErr: (text) => parts.stderr.write(text),
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
      outputError: (text, write) =>
        write(
          text
            .replace(/^error: /, 'assay: ')
            .split('\n')
            .map(printable)
            .join('\n'),
        ),
    })
    .showHelpAfterError('`assay --help` and `assay <command> --help` show what there is.')
    .exitOverride();
  addAssessCommand(program, context);
  addWhatIfCommand(program, context);
  addTimelineCommand(program, context);
  addBatchCommand(program, context);
  addRunsCommand(program, context);
  addIntakeCommand(program, context);
  addScreenCommand(program, context);
  addJudgeCommand(program, context);
  addListsCommand(program, context);
  addPolicyCommand(program, context);
  addVerifyCommand(program, context);
  addServeCommand(program, context);
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    return explain(error, parts);
  }
}

function explain(error: unknown, { stderr, debug }: CliParts): number {
  if (error instanceof Interruption) return error.exitCode;
  // Commander has told it already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE;
  if (error instanceof AssayError) {
    stderr.write(`assay: ${describeFault(error).split('\n').map(printable).join('\n')}\n`);
    return WRONG_USAGE;
  }
  const message = error instanceof Error ? error.message : String(error);
  const stack = debug && error instanceof Error ? `${error.stack ?? ''}\n` : '';
  const hint = debug ? '' : '; run again with ASSAY_DEBUG=1 to see where, and report it';
  stderr.write(`assay: this is a fault of the program: ${printable(message)}${hint}\n${stack}`);
  return FAULT_OF_OURS;
}

/** Keeps the two spaces between place and reason, which `plainText` would fold. */
function printable(line: string): string {
  return line.split('  ').map(plainText).join('  ');
}

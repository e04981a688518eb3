import type { Command } from 'commander';
import type { CommandContext } from './cli-parts.ts';
import { addRunsDiffCommand } from './runs-diff-command.ts';

/** `assay runs`: what became of runs of `assay batch`. */
export function addRunsCommand(program: Command, context: CommandContext): void {
  const runs = program.command('runs').description('compare what two runs of a vendor file came to');
  addRunsDiffCommand(runs, context);
}

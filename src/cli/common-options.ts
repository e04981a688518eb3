import type { Command } from 'commander';

/** The options that every command has. */
export interface CommonOptions {
  readonly rules?: readonly string[];
  readonly data?: readonly string[];
  readonly quiet?: boolean;
}

/** Adds the options that every command has. */
export function addCommonOptions(command: Command): Command {
  return command
    .option('--rules <dir>', 'a folder of rules laid over the shipped ones (may be repeated)', collect)
    .option(
      '--data <dir>',
      'a folder of lists and dossiers laid over the shipped ones (may be repeated)',
      collect,
    )
    .option('--quiet', 'no progress and no remarks, only results and errors');
}

/** For options that may be repeated. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** The overlay folders that were given. */
export function overlaysOf({ rules = [], data = [] }: CommonOptions) {
  return { rules, data };
}

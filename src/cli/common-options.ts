import type { Command } from 'commander';

/** The options that every command has. */
export interface CommonOptions {
  readonly rules?: readonly string[];
  readonly data?: readonly string[];
  /** Only where a command takes waivers. */
  readonly waivers?: readonly string[];
  /** Only where a command takes judgements. */
  readonly judgements?: readonly string[];
  /** Only where a command takes provenance. */
  readonly provenanceKey?: readonly string[];
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

/** Adds `--waivers`, for commands whose answers a waiver can change. */
export function addWaiversOption(command: Command): Command {
  return command.option(
    '--waivers <file>',
    'waivers as JSON, each for one vendor and rule (may be repeated)',
    collect,
  );
}

/** Adds `--judgements`, for commands whose answers a person's look at a match can change. */
export function addJudgementsOption(command: Command): Command {
  return command.option(
    '--judgements <file>',
    'judgements as JSON, each on one vendor and list entry (may be repeated)',
    collect,
  );
}

/** Adds `--provenance-key`, for commands whose answers a signature can change. */
export function addProvenanceKeyOption(command: Command): Command {
  return command.option(
    '--provenance-key <file>',
    'a public key (PEM) that you trust for provenance, whatever builder it names (may be repeated)',
    collect,
  );
}

/** For options that may be repeated. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** The overlay folders, the files of waivers and judgements and the keys that were given. */
export function overlaysOf({ rules = [], data = [], waivers, judgements, provenanceKey }: CommonOptions) {
  return {
    rules,
    data,
    ...(waivers === undefined ? {} : { waivers }),
    ...(judgements === undefined ? {} : { judgements }),
    ...(provenanceKey === undefined ? {} : { provenanceKeys: provenanceKey }),
  };
}

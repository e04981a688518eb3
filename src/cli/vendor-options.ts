import type { Command } from 'commander';
import {
  addJudgementsOption,
  addProvenanceKeyOption,
  addWaiversOption,
  type CommonOptions,
  collect,
} from './common-options.ts';
import { addPurchaseOptions, addQuestionOptions, type QuestionOptions } from './question-options.ts';

/** The options of commands that ask about one vendor. */
export interface VendorOptions extends QuestionOptions {
  readonly product?: string;
  readonly release?: string;
  readonly facts?: string;
  readonly fact?: readonly string[];
  readonly vendor?: string;
  readonly sbom?: string;
  readonly provenance?: readonly string[];
  readonly artifact?: string;
  readonly digest?: readonly string[];
}

/** The files that a command line has read: none of them may be written over. */
export function filesRead({
  facts,
  vendor,
  sbom,
  provenance = [],
  artifact,
  waivers = [],
  judgements = [],
  provenanceKey = [],
}: VendorOptions & CommonOptions): (string | undefined)[] {
  return [facts, vendor, sbom, ...provenance, artifact, ...waivers, ...judgements, ...provenanceKey];
}

/** Adds the vendor as an argument, and the options that say what is to be bought, when, and what else is known of it. */
export function addVendorOptions(command: Command, policyFlag: string, policyHelp: string): Command {
  return addProvenanceKeyOption(
    addJudgementsOption(
      addWaiversOption(addQuestionOptions(addRecordOptions(command), policyFlag, policyHelp)),
    ),
  );
}

/** The same without the days, for commands that ask about many of them. */
export function addTimelessVendorOptions(command: Command, policyFlag: string, policyHelp: string): Command {
  return addProvenanceKeyOption(
    addJudgementsOption(
      addWaiversOption(addPurchaseOptions(addRecordOptions(command), policyFlag, policyHelp)),
    ),
  );
}

function addRecordOptions(command: Command): Command {
  return command
    .argument('[vendor]', 'a dossier id, scheme:value, or a name')
    .option('--product <text>', 'the product, by name')
    .option('--release <text>', 'its release')
    .option(
      '--facts <file>',
      'facts as JSON, {"name": value}, or a questionnaire with answers (.json, .csv); - for standard input',
    )
    .option('--fact <name=value>', 'one fact; sets as CH,DE (may be repeated)', collect)
    .option('--vendor <file>', 'a vendor record as JSON: identifiers, country, owners')
    .option('--sbom <file>', 'what the product is made of: CycloneDX (JSON, XML) or SPDX (JSON, tag-value)')
    .option(
      '--provenance <file>',
      'how it was built: in-toto statements, DSSE envelopes, Sigstore bundles (may be repeated)',
      collect,
    )
    .option('--artifact <file>', 'the very file to be bought: provenance counts only for what it is about')
    .option('--digest <digest>', 'the digest of it instead, as sha256:... (may be repeated)', collect);
}

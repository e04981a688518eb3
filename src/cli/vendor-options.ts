import type { Command } from 'commander';
import { addWaiversOption, collect } from './common-options.ts';
import { addQuestionOptions, type QuestionOptions } from './question-options.ts';

/** The options of commands that ask about one vendor. */
export interface VendorOptions extends QuestionOptions {
  readonly product?: string;
  readonly release?: string;
  readonly facts?: string;
  readonly fact?: readonly string[];
  readonly vendor?: string;
}

/** Adds the vendor as an argument, and the options that say what is to be bought and what else is known of it. */
export function addVendorOptions(command: Command, policyFlag: string, policyHelp: string): Command {
  command
    .argument('[vendor]', 'a dossier id, scheme:value, or a name')
    .option('--product <text>', 'the product, by name')
    .option('--release <text>', 'its release')
    .option(
      '--facts <file>',
      'facts as JSON, {"name": value}, or a questionnaire with answers (.json, .csv); - for standard input',
    )
    .option('--fact <name=value>', 'one fact; sets as CH,DE (may be repeated)', collect)
    .option('--vendor <file>', 'a vendor record as JSON: identifiers, country, owners');
  return addWaiversOption(addQuestionOptions(command, policyFlag, policyHelp));
}

import { type Command, InvalidArgumentError } from 'commander';
import { type PlainDate, parsePlainDate } from '../model/date.ts';
import { DEFAULT_POLICY } from '../model/question.ts';
import { collect } from './common-options.ts';

/** The options that say for whom, what and when is asked. */
export interface QuestionOptions {
  readonly policy?: string;
  readonly category?: readonly string[];
  readonly market?: string;
  readonly asOf?: string;
  readonly knownAt?: string;
}

/** Adds the options that say by which policy, what and for whom is asked, and on which day. */
export function addQuestionOptions(command: Command, policyFlag: string, policyHelp: string): Command {
  return addPurchaseOptions(command, policyFlag, policyHelp)
    .option('--as-of <day>', 'the day the world and the law are looked at, YYYY-MM-DD (default: today)', day)
    .option('--known-at <day>', 'what had been published by then, YYYY-MM-DD (default: today)', day);
}

/** Adds the options that say by which policy, what and for whom is asked. */
export function addPurchaseOptions(command: Command, policyFlag: string, policyHelp: string): Command {
  return command
    .option(policyFlag, `${policyHelp} (default: ${DEFAULT_POLICY})`)
    .option(
      '--category <category>',
      'a category of the product, such as antivirus (may be repeated)',
      collect,
    )
    .option('--market <place>', 'whose customers: a country code (DE), a set of countries (eu), or all');
}

/** Says, unless told to be quiet, that nobody chose the policy. */
export function defaultPolicyRemark(options: QuestionOptions): string {
  return options.policy === undefined
    ? `No --policy given: the answer is by ${DEFAULT_POLICY}. \`assay policy list\` shows the others.\n`
    : '';
}

/** Reads a day that an option gives. Throws `InvalidArgumentError` for what is none. */
export function day(text: string): PlainDate {
  const read = parsePlainDate(text);
  if (read === undefined)
    throw new InvalidArgumentError(`\`${text}\` is not a day of the calendar; write it as YYYY-MM-DD.`);
  return read;
}

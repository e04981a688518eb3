import type { Answers } from '../intake/questionnaire/read-answer.ts';
import type { Assessment } from '../model/assessment.ts';
import { AssayError } from '../model/error.ts';
import { ALL_MARKETS } from '../model/question.ts';
import { plainText } from '../report/plain-text.ts';

/** What an answer says that it is about. */
interface AskedAbout {
  readonly question: Pick<Assessment['question'], 'vendor' | 'product' | 'market'>;
  readonly vendor: Pick<Assessment['vendor'], 'id' | 'name'>;
}

/**
 * Throws `AssayError` when the answers that a question brought along were given about something else: what holds for
 * another vendor, product or market must not speak for this one.
 */
export function refuseForeignAnswers(
  { vendor, dossier, product, market }: Answers['subject'],
  { question, vendor: found }: AskedAbout,
  file = 'the file',
): void {
  const names = [found.name, question.vendor].map(plainText);
  const isNamed = vendor === undefined || names.includes(plainText(vendor));
  // The answers may well state another name than the one that they were asked for.
  const isVendor = dossier === undefined ? isNamed : dossier === found.id;
  const faults = [
    ...(isVendor ? [] : [`for the vendor \`${vendor ?? dossier}\`, and this asks about \`${found.name}\``]),
    ...(product === undefined || (question.product ?? '') === product
      ? []
      : [`for the product \`${product}\`, and this asks about \`${question.product ?? 'any product'}\``]),
    // What holds for all customers holds for those of one country, but not the other way about.
    ...(market === undefined || market === ALL_MARKETS || market === question.market
      ? []
      : [`for the market \`${market}\`, and this asks about \`${question.market}\``]),
  ];
  if (faults.length > 0)
    throw new AssayError(
      'validation',
      `the answers in ${file === '-' ? 'standard input' : file} are ${faults.join('; ')}; ask the same that they were asked for`,
    );
}

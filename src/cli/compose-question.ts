import type { Answers } from '../intake/questionnaire/read-answer.ts';
import type { QuestionInput } from '../model/question.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { CliParts } from './cli-parts.ts';
import { readDocuments } from './read-documents.ts';
import { readFacts } from './read-facts.ts';
import { readVendor } from './read-vendor.ts';
import type { VendorOptions } from './vendor-options.ts';

/** What a command line asks, without the policy, and for whom the answers were meant that it brings along. */
export interface ComposedQuestion {
  readonly question: Omit<QuestionInput, 'policy'>;
  readonly answeredFor: Answers['subject'];
}

/** Reads the question that a command line puts about one vendor. Throws `AssayError` for files that cannot be used. */
export async function composeQuestion(
  name: string | undefined,
  options: VendorOptions,
  vocabulary: Vocabulary,
  parts: Pick<CliParts, 'files' | 'stdin'>,
): Promise<ComposedQuestion> {
  const { facts, subject } = await readFacts(options.facts, options.fact ?? [], vocabulary, parts);
  const vendor = await readVendor(name, options.vendor, facts, parts);
  const documents = await readDocuments(options, parts);
  const { product, category, release, market, asOf, knownAt } = options;
  return {
    question: {
      vendor,
      product: {
        ...(product === undefined ? {} : { name: product }),
        ...(category === undefined ? {} : { categories: [...category] }),
        ...(release === undefined ? {} : { release }),
        ...documents,
      },
      ...(market === undefined ? {} : { market }),
      // The service reads them again; only there a day becomes one.
      ...(asOf === undefined ? {} : { asOf }),
      ...(knownAt === undefined ? {} : { knownAt }),
    },
    answeredFor: subject,
  };
}

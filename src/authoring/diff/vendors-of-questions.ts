import type { JsonFile } from '../../model/json-file.ts';
import type { AskedVendor, RejectedVendor } from './compare-verdicts.ts';
import type { SideDefaults } from './vendors-of-csv.ts';

/** A question that somebody else has parsed, with the line on which it stands. */
export interface QuestionLine extends Pick<JsonFile, 'content'> {
  readonly line: number;
}

/**
 * Questions as the API takes them. What one leaves out is taken from the defaults; policy and days are always theirs,
 * because it is these that are compared.
 */
export async function* vendorsOfQuestions(
  questions: Iterable<QuestionLine>,
  defaults: SideDefaults,
): AsyncGenerator<AskedVendor | RejectedVendor> {
  for (const { content, line } of questions) {
    const asked = readNamed(content);
    if (asked === undefined) {
      yield { line, reason: 'this is no question; give an object with `vendor`, which has a `name`' };
      continue;
    }
    const ask = ({ policy, market, categories = [], asOf, knownAt }: SideDefaults[number]) =>
      JSON.stringify({ market, product: { categories }, ...asked.question, policy, asOf, knownAt });
    yield { name: asked.name, line, questions: [ask(defaults[0]), ask(defaults[1])] };
  }
}

/** What is asked and about whom; all else about it, who answers reads and refuses. */
function readNamed(question: unknown): { readonly question: object; readonly name: string } | undefined {
  if (typeof question !== 'object' || question === null || !('vendor' in question)) return undefined;
  const { vendor } = question;
  if (typeof vendor !== 'object' || vendor === null || !('name' in vendor)) return undefined;
  return typeof vendor.name === 'string' ? { question, name: vendor.name } : undefined;
}

import { questionText } from '../../assessment/ask-row.ts';
import type { QuestionDefaults } from '../../assessment/rows/row-answer.ts';
import { planHeader } from '../../intake/csv/header-plan.ts';
import { readCsv } from '../../intake/csv/read-csv.ts';
import { readRow } from '../../intake/csv/read-row.ts';
import type { JsonFile } from '../../model/json-file.ts';
import type { AskedVendor, RejectedVendor, Services } from './compare-verdicts.ts';

/** What is asked on either side where a vendor does not say otherwise. */
export type SideDefaults = readonly [QuestionDefaults, QuestionDefaults];

/** A vendor file that somebody else has opened. */
export interface VendorCsv {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** How messages name it. */
  readonly file: string;
  /** What its columns mean, where their names do not tell it. */
  readonly map?: JsonFile | undefined;
  /** Told of columns that are not read as one might think. */
  readonly onWarning: (detail: string) => void;
}

/**
 * The rows of a vendor file as questions, read as the batch reads them and by the vocabulary of each side. No record
 * vanishes. Throws `AssayError` for a file without a usable header.
 */
export async function* vendorsOfCsv(
  { bytes, file, map, onWarning }: VendorCsv,
  services: Services,
  defaults: SideDefaults,
): AsyncGenerator<AskedVendor | RejectedVendor> {
  const csv = await readCsv(bytes, { file });
  try {
    const planFor = ({ vocabulary }: Services[number]) => planHeader(csv.header, { vocabulary, file, map });
    const plans = [planFor(services[0]), planFor(services[1])] as const;
    // A column that only one side reads is a difference between the two, and told as the fact that came or went.
    const [before, after] = plans.map((plan) => plan.warnings.map((warning) => warning.detail));
    for (const detail of before ?? []) if (after?.includes(detail)) onWarning(detail);
    for await (const item of csv.items) {
      const { line } = item;
      if (item.kind === 'reject') {
        yield { line, reason: item.detail };
        continue;
      }
      const [before, after] = [readRow(item.cells, plans[0]), readRow(item.cells, plans[1])];
      if ('fault' in before) yield { line, reason: before.fault.detail };
      else if ('fault' in after) yield { line, reason: after.fault.detail };
      else
        yield {
          name: before.question.vendor.name,
          line,
          questions: [questionText(before.question, defaults[0]), questionText(after.question, defaults[1])],
        };
    }
  } finally {
    await csv.close();
  }
}

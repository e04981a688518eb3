import { z } from 'zod';
import type { AssayService } from '../assessment/ports.ts';
import { invalid } from '../assessment/read-question.ts';
import type { RowDecision } from '../assessment/rows/row-answer.ts';
import type { RowQuestion } from '../intake/csv/read-row.ts';
import { PlainDate } from '../model/date.ts';
import type { Issue } from '../model/error.ts';
import { parseWith } from '../model/parse.ts';
import { ProductInput, QuestionInput } from '../model/question.ts';
import { settleDefaults } from './settle-defaults.ts';

const VendorRow = z.strictObject({
  vendor: QuestionInput.shape.vendor,
  product: ProductInput.optional(),
  market: QuestionInput.shape.market,
});
/** A vendor with its facts, what is bought of it, and for which market: the parts of a question that may differ by row. */
export type VendorRow = z.input<typeof VendorRow>;

const ScoreOptions = z.strictObject({
  policy: z.string().min(1).optional(),
  market: QuestionInput.shape.market,
  categories: z.array(z.string().trim().min(1)).optional(),
  asOf: PlainDate.optional(),
  knownAt: PlainDate.optional(),
});
/** What is asked for every row; `market` and `categories` where the row does not say otherwise. Both days are today when left out. */
export type ScoreOptions = z.input<typeof ScoreOptions>;

/** A row with its decision, or with why it could not be read: a sentence for each fault, with a JSON pointer in front. */
export type ScoredVendor<Row = VendorRow> = {
  readonly row: Row;
  /** What is odd about the row or about the lists that it was held against, as sentences. */
  readonly warnings: readonly string[];
} & ({ readonly decision: RowDecision } | { readonly refused: readonly string[] });

/**
 * Decides vendors one after the other, each as `assess` would, at a small part of the cost. A row is asked for when the one before it
 * has been taken, so memory does not grow with the rows, and whoever takes them slowly slows down their source. A row that cannot be
 * read is answered with `refused`; a market that nobody knows is taken for all markets, with a warning. Reading the first answer
 * throws `AssayError` `validation` for options that no row could be asked with; what `rows` throws is thrown.
 */
export async function* scoreVendors<Row extends VendorRow>(
  service: AssayService,
  rows: AsyncIterable<Row> | Iterable<Row>,
  options: ScoreOptions = {},
): AsyncGenerator<ScoredVendor<Row>, void, undefined> {
  const read = parseWith(ScoreOptions, options);
  if (!('value' in read)) throw invalid(read.issues);
  const { defaults, said } = await settleDefaults(read.value, service);
  const ofAll = said.map(({ detail }) => detail);
  const answer = service.rows(defaults);
  for await (const row of rows) {
    const reading = readVendorRow(row);
    if ('refused' in reading) {
      yield { row, refused: reading.refused, warnings: [] };
      continue;
    }
    const given = await answer(reading);
    if ('refused' in given) yield { row, refused: given.refused, warnings: [] };
    else
      yield {
        row,
        // Rows of one kind share what is in their decisions: nobody may change it for the others.
        decision: deepFreeze(given.decision),
        warnings: [...ofAll, ...given.warnings],
      };
  }
}

function readVendorRow(row: unknown): RowQuestion | { readonly refused: readonly string[] } {
  const parsed = parseWith(VendorRow, row);
  if (!('value' in parsed)) return { refused: parsed.issues.map(tellFault) };
  const { vendor, product = {}, market } = parsed.value;
  // Without lists that nobody wrote, so that what is asked for every row can stand in for them.
  const stated = Object.entries(product).filter(([, value]) => !Array.isArray(value) || value.length > 0);
  return { vendor, product: Object.fromEntries(stated), market };
}

const OF_ALL_ROWS: ReadonlySet<string> = new Set(['/policy', '/asOf', '/knownAt']);

function tellFault({ pointer, detail }: Issue): string {
  if (OF_ALL_ROWS.has(pointer))
    return `${pointer} this is one for all rows; leave it out and give it in the options`;
  return `${pointer} ${detail}`.trim();
}

/** What is frozen already is so all the way down, for nobody else freezes it. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) deepFreeze(inner);
  return Object.freeze(value);
}

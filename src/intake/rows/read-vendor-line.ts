import { isUtf8 } from 'node:buffer';
import { z } from 'zod';
import { jsonPointer, parseWith, show } from '../../model/parse.ts';
import { ProductInput, QuestionInput } from '../../model/question.ts';
import { describeEncodingFault } from '../csv/content-fault.ts';
import { showBeginning, showBytes } from '../csv/raw-text.ts';
import type { RowQuestion } from '../csv/read-row.ts';
import type { Encoding } from '../csv/text-encoding.ts';
import { findJsonFault } from '../json/find-json-fault.ts';
import type { RefusedRow, RowItem } from './row-item.ts';
import type { TextLine } from './text-lines.ts';

/** The columns of such a row in a table: its key and its name. */
export const LINE_COLUMNS = ['ref', 'name'] as const;

/** No vendor comes near it; past some thousands the code that words a fault would run out of stack. */
const DEEPEST = 64;

/** What the whole run is asked with, so that no line may say otherwise. */
const OF_THE_RUN: Readonly<Record<string, string>> = {
  policy: '--policy',
  asOf: '--as-of',
  knownAt: '--known-at',
};

const LineQuestion = z.strictObject({
  vendor: QuestionInput.shape.vendor,
  product: ProductInput.optional(),
  market: QuestionInput.shape.market,
});

export interface LineManner {
  readonly encoding: Encoding;
  readonly maxRecordBytes: number;
  /** Told of a field `assay`, which is that of an earlier run. */
  readonly onReplaced: () => void;
}

/**
 * Reads a line of JSON: a vendor record as `--vendor` takes it, or a question with `vendor`, `product` and `market` as the API
 * takes it. Gives undefined for a blank line. Unknown fields are refused; JSON pointers are those of the question.
 */
export function readVendorLine(
  { bytes, line, isTooLong }: TextLine,
  manner: LineManner,
): RowItem | undefined {
  const refuse = (code: string, detail: string, more: Partial<RefusedRow> = {}): RefusedRow => ({
    ...{ kind: 'reject', line, lines: 1, code, detail, cells: ['', ''], raw: showBytes(bytes), ...more },
  });
  if (isTooLong) {
    const detail = `the line is longer than ${manner.maxRecordBytes} bytes; only its beginning is shown`;
    return refuse('ndjson.too-long', detail, { raw: showBeginning(bytes, 1000) });
  }
  if (!isUtf8(bytes)) return refuse('ndjson.encoding', describeEncodingFault(manner.encoding));
  const text = bytes.toString('utf8').trim();
  if (text === '') return undefined;
  const fault = findJsonFault(text, DEEPEST);
  if (fault !== undefined) {
    const detail = `the line is not JSON, column ${fault.column}: ${fault.what}; write one object on each line`;
    return refuse('ndjson.syntax', detail, { column: fault.column });
  }
  const value: unknown = JSON.parse(text);
  if (!isObject(value))
    return refuse('ndjson.shape', `${show(value)} is no object; write one vendor as an object on each line`);

  const { assay, ...own } = value;
  if (assay !== undefined) manner.onReplaced();
  const json = assay === undefined ? text : JSON.stringify(own);
  const asked = Object.hasOwn(own, 'vendor') ? own : { vendor: own };
  const odd = [...ofTheRun(asked), ...forbiddenKeys(asked, [])];
  const parsed = parseWith(LineQuestion, asked);
  const vendor = isObject(asked.vendor) ? asked.vendor : {};
  const cells = LINE_COLUMNS.map((key) => (typeof vendor[key] === 'string' ? vendor[key] : ''));
  if (!('value' in parsed) || odd.length > 0) {
    const told = new Set(odd.map(({ pointer }) => pointer));
    const issues = [...odd, ...parsed.issues.filter(({ pointer }) => !told.has(pointer))];
    const detail = issues.map((issue) => `${issue.pointer} ${issue.detail}`.trim()).join(' | ');
    return refuse('ndjson.fields', detail, { json, cells });
  }
  const { product = {}, market } = parsed.value;
  const question: RowQuestion = { vendor: parsed.value.vendor, product: withoutBlanks(product), market };
  return { kind: 'record', line, lines: 1, cells, json, question };
}

/** Without lists that nobody wrote, so that what is asked for every row can stand in for them. */
function withoutBlanks<T extends object>(product: T): T {
  return Object.fromEntries(
    Object.entries(product).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  ) as T;
}

function ofTheRun(asked: Readonly<Record<string, unknown>>) {
  return Object.entries(OF_THE_RUN).flatMap(([field, option]) =>
    Object.hasOwn(asked, field)
      ? [
          {
            pointer: `/${field}`,
            detail: `this is one for the whole run; leave it out and give \`${option}\``,
          },
        ]
      : [],
  );
}

/** Keys that would be taken for something else than a field. */
function forbiddenKeys(value: unknown, path: readonly string[]): { pointer: string; detail: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '__proto__'
      ? [{ pointer: jsonPointer([...path, key]), detail: '`__proto__` is not a field here; leave it out' }]
      : forbiddenKeys(inner, [...path, key]),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

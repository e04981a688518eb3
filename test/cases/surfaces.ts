import { parse } from 'csv-parse/sync';
import type { AssayService } from '../../src/assessment/ports.ts';
import { runLine } from '../cli/run-line.ts';
import type { Case } from './cases.ts';

const optionsOf = (c: Case) => [
  '--policy',
  c.policy,
  '--category',
  c.category,
  '--as-of',
  c.asOf,
  '--known-at',
  c.knownAt ?? c.asOf,
  ...(c.market === undefined ? [] : ['--market', c.market]),
];

/** What only the options of `assess` can say; a vendor file has columns for it. */
const statedBy = (c: Case) => [
  ...(c.product === undefined ? [] : ['--product', c.product]),
  ...Object.entries(c.facts ?? {}).flatMap(([name, value]) => ['--fact', `${name}=${value}`]),
];

/** What `assay assess` prints for a case, as JSON and as text. */
export async function askCommandLine(
  service: AssayService,
  c: Case,
): Promise<{ json: unknown; text: string }> {
  const line = ['assess', c.vendor, ...optionsOf(c), ...statedBy(c)];
  const json = await runLine([...line, '--format', 'json'], { service });
  const text = await runLine(line, { service });
  if (json.code !== 0 || text.code !== 0) throw new Error(json.err + text.err);
  return { json: JSON.parse(json.out), text: text.out };
}

/** The row that `assay batch` writes for a case. */
export async function askBatch(service: AssayService, c: Case): Promise<Record<string, string>> {
  const { facts = {} } = c;
  const { code, out, err } = await runLine(['batch', '-', ...optionsOf(c), '--formula-guard', 'off'], {
    service,
    stdin: `${['vendor_name', 'note', 'product', ...Object.keys(facts)].join(',')}\n${[c.vendor, 'kept', c.product ?? '', ...Object.values(facts)].join(',')}\n`,
  });
  const [row] = parse<Record<string, string>>(out, { columns: true });
  if (code !== 0 || row === undefined) throw new Error(err);
  return row;
}

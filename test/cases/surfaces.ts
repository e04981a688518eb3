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

/** What `assay assess` prints for a case, as JSON and as text. */
export async function askCommandLine(
  service: AssayService,
  c: Case,
): Promise<{ json: unknown; text: string }> {
  const json = await runLine(['assess', c.vendor, ...optionsOf(c), '--format', 'json'], { service });
  const text = await runLine(['assess', c.vendor, ...optionsOf(c)], { service });
  if (json.code !== 0 || text.code !== 0) throw new Error(json.err + text.err);
  return { json: JSON.parse(json.out), text: text.out };
}

/** The row that `assay batch` writes for a case. */
export async function askBatch(service: AssayService, c: Case): Promise<Record<string, string>> {
  const { code, out, err } = await runLine(['batch', '-', ...optionsOf(c), '--formula-guard', 'off'], {
    service,
    stdin: `vendor_name,note\n${c.vendor},kept\n`,
  });
  const [row] = parse<Record<string, string>>(out, { columns: true });
  if (code !== 0 || row === undefined) throw new Error(err);
  return row;
}

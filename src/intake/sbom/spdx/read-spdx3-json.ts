import type { Bill } from '../../../model/bill.ts';
import type { Issue } from '../../../model/error.ts';
import { show } from '../../../model/parse.ts';
import { makeBill } from './make-bill.ts';
import { refuse, refuseVersion } from './refuse.ts';
import { readSpdx3Graph } from './spdx3-graph.ts';
import { understandSpdx3 } from './understand-spdx3.ts';
import { WarningTally } from './warning-tally.ts';

const FORMAT = 'SPDX 3.0 (JSON)';

/**
 * Reads a parsed SPDX 3.0 or 3.0.1 document in JSON-LD. Its terms are those of the official context; no other is read and
 * none is fetched. `file` is how messages name it. Throws `AssayError` `malformed` with every fault by JSON pointer.
 */
export function readSpdx3Json(value: unknown, file: string): Bill {
  const fault = (pointer: string, code: string, detail: string): Issue => ({
    pointer,
    code,
    detail,
    severity: 'error',
    file,
  });
  if (!isObject(value))
    throw refuse(file, FORMAT, [fault('', 'field.type', `${show(value)} does not fit; give an object`)]);
  const warnings = new WarningTally(file);
  const { version, others } = readContexts(value['@context']);
  if (version === undefined) {
    const detail = `the context of SPDX 3.0 is missing; give \`https://spdx.org/rdf/3.0.1/spdx-context.jsonld\``;
    throw refuse(file, FORMAT, [fault('/@context', 'sbom.context', detail)]);
  }
  if (version !== '3.0') throw refuseVersion(file, `SPDX-${version}`, '/@context');
  for (const other of others) {
    const detail = `the context ${show(other)} is not read; terms that it gives another name are not understood`;
    warnings.add('/@context', 'sbom.context', detail);
  }
  const graph = readSpdx3Graph(value, file);
  if (graph.faults.length > 0) throw refuse(file, FORMAT, graph.faults);
  return makeBill(understandSpdx3(graph, { format: FORMAT, file, warnings }));
}

/** The version of the official context, and whichever contexts there are beside it. */
function readContexts(context: unknown): { version: string | undefined; others: unknown[] } {
  const others: unknown[] = [];
  let version: string | undefined;
  for (const one of Array.isArray(context) ? context : [context]) {
    const found =
      typeof one === 'string'
        ? /^https?:\/\/spdx\.org\/rdf\/v?(\d+\.\d+)(?:\.\d+)?\/spdx-context\.jsonld$/.exec(one)?.[1]
        : undefined;
    if (found === undefined) others.push(one);
    else version ??= found;
  }
  return { version, others };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

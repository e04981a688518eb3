import { Buffer } from 'node:buffer';
import type { OpenSbom } from '../assessment/ask-row.ts';
import type { AssayService } from '../assessment/ports.ts';
import type { CsvItem } from '../intake/csv/csv-item.ts';
import { planHeader } from '../intake/csv/header-plan.ts';
import { readCsv } from '../intake/csv/read-csv.ts';
import { ASSAY_COLUMNS, rejectedCells } from './assay-columns.ts';
import type { Chunk, ChunkJob, ChunkScorer, OpenChunkScorer, ScoredChunk } from './chunk.ts';
import { mapInOrder } from './map-in-order.ts';
import { RowText } from './row-text.ts';
import { RowTally } from './run-counts.ts';
import { createScorer, type RejectedRow } from './score-row.ts';

export interface ChunkScorerParts {
  readonly service: AssayService;
  /** Reads the bills of materials that rows name; without it their column is passed through and not read. */
  readonly openSbom?: OpenSbom | undefined;
}

/** Scores chunks in this thread, one after the other. Throws `AssayError` as `planHeader` does. */
export function createChunkScorer({ service, openSbom }: ChunkScorerParts): OpenChunkScorer {
  return async (job: ChunkJob): Promise<ChunkScorer> => {
    const { file, map, defaults, memoSize } = job;
    const head = await readBehindHeader(job, new Uint8Array());
    await head.close();
    const { header, delimiter } = head;
    const plan = planHeader(header, { vocabulary: service.vocabulary, file, replaced: ASSAY_COLUMNS, map });
    const scorer = createScorer({ service, plan, defaults, file, delimiter, memoSize, openSbom });
    const callers = (cells: readonly string[]) => plan.kept.map((index) => cells[index] ?? '');

    const score = async (chunk: Chunk): Promise<ScoredChunk> => {
      const before = { ...scorer.counts };
      const output = new RowText({ formulaGuard: job.formulaGuard, delimiter });
      const rejects = new RowText({ formulaGuard: job.formulaGuard, delimiter: ',' });
      const tally = new RowTally();
      const csv = await readBehindHeader(job, chunk.bytes);
      const items = atTheirLines(csv.items, chunk.line - 1 - job.headerLines);
      for await (const row of mapInOrder(items, job.concurrency, scorer.score)) {
        tally.add(row);
        if (row.status === 'decided') output.add([...callers(row.cells), ...row.ours]);
        else if (job.divertRejects) rejects.add(rejectLine(row));
        else output.add([...callers(row.cells), ...rejectedCells(reasonOf(row, file))]);
      }
      const lines = csv.counts.lines - job.headerLines;
      if (lines !== chunk.lines)
        throw new Error(`a chunk of ${chunk.lines} lines from line ${chunk.line} on was read as ${lines}`);
      return {
        output: output.bytes(),
        rejects: rejects.bytes(),
        counts: tally.counts({
          read: scorer.counts.read - before.read,
          written: output.rows + rejects.rows,
          blankLines: chunk.blankLines,
          guardedCells: output.guardedCells + rejects.guardedCells,
        }),
        assessed: scorer.counts.assessed - before.assessed,
      };
    };
    return { score, atOnce: 1, close: async () => undefined };
  };
}

const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** A chunk as it reads in its file: behind the header, which tells the manner of CSV. */
function readBehindHeader({ file, header, limits }: ChunkJob, bytes: Uint8Array) {
  const pieces = (async function* () {
    // Both have been read as UTF-8 already; a mark that stands there still belongs to the text.
    yield UTF8_MARK;
    yield header;
    yield bytes;
  })();
  return readCsv(pieces, { file, ...limits });
}

async function* atTheirLines(items: AsyncIterable<CsvItem>, shift: number): AsyncGenerator<CsvItem> {
  for await (const item of items) yield { ...item, line: item.line + shift };
}

function rejectLine({ line, column, code, raw, detail }: RejectedRow): string[] {
  return [String(line), column === undefined ? '' : String(column), code, raw, detail];
}

/** `vendors.csv:5:2  csv.open-quote: the quote that opens cell 2 ...` */
function reasonOf({ line, column, code, detail }: RejectedRow, file: string): string {
  return `${file}:${line}${column === undefined ? '' : `:${column}`}  ${code}: ${detail}`;
}

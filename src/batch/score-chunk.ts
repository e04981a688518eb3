import type { AssayService } from '../assessment/ports.ts';
import type { OpenSbom } from '../assessment/rows/row-answer.ts';
import { openRowPart, planOfPart } from '../intake/rows/open-row-part.ts';
import type { RowBlock } from '../intake/rows/row-item.ts';
import { ASSAY_COLUMNS, rejectedCells } from './assay-columns.ts';
import type { Chunk, ChunkJob, ChunkScorer, OpenChunkScorer, ScoredChunk } from './chunk.ts';
import { layOutRows } from './lay-out-rows.ts';
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
    const { file, table, map, defaults, memoSize, limits, formulaGuard } = job;
    const { delimiter } = table;
    const options = { ...limits, file, map, vocabulary: service.vocabulary, replaced: ASSAY_COLUMNS };
    const plan = planOfPart({ header: table.header, profile: table.profile }, options);
    const layout = layOutRows(table, plan.kept, job.format);
    const scorer = createScorer({ service, plan, defaults, file, delimiter, memoSize, openSbom });

    const open = ({ rows, line, from }: Chunk) => {
      if ('items' in rows) return { blocks: once({ items: rows.items }), counts: NO_TEXT };
      const { kind, header, format, profile } = table;
      if (format === undefined) throw new Error(`a chunk of \`${file}\` is text, and the file is none`);
      const start = { offset: from, line };
      return openRowPart(once(rows.bytes), { kind, header, format, profile, start }, start, options, plan);
    };

    const output = new RowText({ formulaGuard, delimiter });
    const rejects = new RowText({ formulaGuard, delimiter: ',' });
    const soFar = () => ({
      read: scorer.counts.read,
      written: output.rows + rejects.rows,
      guardedCells: output.guardedCells + rejects.guardedCells,
      assessed: scorer.counts.assessed,
    });

    const score = async (chunk: Chunk): Promise<ScoredChunk> => {
      const before = soFar();
      const tally = new RowTally();
      const { blocks, counts } = open(chunk);
      for await (const block of blocks as AsyncIterable<Pick<RowBlock, 'items'>>)
        for (const item of block.items) {
          const scored = scorer.score(item);
          // Waiting for what is known already would cost more than knowing it.
          const row = scored instanceof Promise ? await scored : scored;
          tally.add(row);
          if (row.status === 'decided') layout.write(output, row, row.ours);
          else if (job.divertRejects) rejects.add(rejectLine(row));
          else layout.write(output, row, rejectedCells(reasonOf(row, file)));
        }
      if (counts.lines !== undefined && counts.lines !== chunk.nextLine - 1)
        throw new Error(
          `a chunk of the lines ${chunk.line} to ${chunk.nextLine - 1} was read up to line ${counts.lines}`,
        );
      const now = soFar();
      return {
        output: output.take(),
        rejects: rejects.take(),
        counts: tally.counts({
          read: now.read - before.read,
          written: now.written - before.written,
          blankLines: counts.blankLines,
          replacedFields: counts.replacedFields ?? 0,
          guardedCells: now.guardedCells - before.guardedCells,
        }),
        assessed: now.assessed - before.assessed,
      };
    };
    return { score, atOnce: 1, close: async () => undefined };
  };
}

/** Of rows that come as such nothing is to be counted but the rows. */
const NO_TEXT = { lines: undefined, blankLines: 0, replacedFields: 0 };

async function* once<T>(value: T): AsyncGenerator<T> {
  yield value;
}

function rejectLine({ line, column, code, raw, detail }: RejectedRow): string[] {
  return [String(line), column === undefined ? '' : String(column), code, raw, detail];
}

/** `vendors.csv:5:2  csv.open-quote: the quote that opens cell 2 ...` */
function reasonOf({ line, column, code, detail }: RejectedRow, file: string): string {
  return `${file}:${line}${column === undefined ? '' : `:${column}`}  ${code}: ${detail}`;
}

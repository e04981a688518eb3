import { Buffer } from 'node:buffer';
import { AssayError, type Issue } from '../../model/error.ts';
import type { ByteSource } from '../csv/byte-source.ts';
import { DOCUMENT_LIMITS, openDocument } from '../document/open-document.ts';
import { readSamEntityJson } from '../procurement/sam/read-sam-entity-json.ts';
import { rowOfRecord } from './record-rows.ts';
import type { RowBlock } from './row-item.ts';

/** The rows of an answer of SAM's entity API, which is read whole; each begins on line 1, for JSON knows no lines. */
export async function samEntityRows(
  source: ByteSource,
  file: string,
): Promise<{
  blocks: AsyncIterable<RowBlock>;
  warnings: readonly Issue[];
  counts: { lines: number; blankLines: number };
}> {
  const pieces: Buffer[] = [];
  for (let size = 0; source.bytes.length > 0 || !source.atEnd; await source.fetch()) {
    size += source.bytes.length;
    if (size > DOCUMENT_LIMITS.size) {
      const most = Math.floor(DOCUMENT_LIMITS.size / 1024 / 1024);
      throw new AssayError('too-large', `\`${file}\` is larger than ${most} MiB; give its pages one by one`);
    }
    pieces.push(source.bytes);
    source.pass(source.bytes.length);
  }
  await source.close();
  const document = openDocument(Buffer.concat(pieces), file);
  const { records, refused, warnings } = readSamEntityJson(
    document.kind === 'json' ? document.value : undefined,
    file,
  );
  const place = ({ at }: { readonly at: string }) => Number(at.split('/').at(-1));
  const items = [...records, ...refused]
    .sort((a, b) => place(a) - place(b))
    .map((reading) => {
      const row = rowOfRecord(reading, 1, undefined);
      return row.kind === 'reject' ? { ...row, detail: `${reading.at}: ${row.detail}` } : row;
    });
  async function* blocks(): AsyncGenerator<RowBlock> {
    yield { items, end: { offset: source.offset, line: 2 } };
  }
  return { blocks: blocks(), warnings, counts: { lines: 1, blankLines: 0 } };
}

import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import type { Work } from './work.ts';

/** csv-parse reading alone, by the quickest of the ways in its documentation: arrays, taken when they are readable. */
export async function readAlone({ file }: Work): Promise<number> {
  const parser = createReadStream(file).pipe(parse({ from: 2 }));
  let rows = 0;
  parser.on('readable', () => {
    while (parser.read() !== null) rows += 1;
  });
  await once(parser, 'end');
  return rows;
}

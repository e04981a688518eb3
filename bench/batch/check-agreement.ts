import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';

type Scored = AsyncIterable<Record<string, string>>;

/**
 * Compares the rows of the naive script with those by hand of the best parts: what is surely broken must be broken for the
 * script too, and what is broken for the script, which takes the unknown for false, must be broken or open. Throws otherwise.
 */
export async function checkAgreement(naive: string, bestParts: string): Promise<void> {
  const others = read(bestParts)[Symbol.asyncIterator]();
  let rows = 0;
  for await (const { broken, ...row } of read(naive)) {
    rows += 1;
    const { value: other = {} } = await others.next();
    const found = rulesOf(broken);
    const [sure, open] = [rulesOf(other.broken), rulesOf(other.open)];
    const isSame = Object.entries(row).every(([column, text]) => other[column] === text);
    if (!isSame || ![...sure].every((id) => found.has(id)))
      throw new Error(`row ${rows}: the naive script does not find ${other.broken}, but ${broken}`);
    for (const id of found)
      if (!sure.has(id) && !open.has(id)) throw new Error(`row ${rows}: only the naive script finds ${id}`);
  }
  if (rows === 0) throw new Error('the naive script wrote no row');
}

function read(path: string): Scored {
  return createReadStream(path).pipe(parse({ columns: true }));
}

function rulesOf(cell = ''): ReadonlySet<string> {
  return new Set(cell.split(' | ').filter((id) => id !== ''));
}

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ListFile } from '../../src/model/listing.ts';
import { PROGRAM_FOLDER } from '../../src/store/files/program-folder.ts';
import { nameOf } from './invent-file.ts';
import { createRandom } from './random.ts';

/** The list that the invented names stand on: the policy reads it, and the real one is as long. */
export const PROGRAM = 'us-ofac-sdn';

const SYLLABLES = [
  'ba',
  'do',
  'fen',
  'gir',
  'kal',
  'lun',
  'mor',
  'nev',
  'pra',
  'qui',
  'ros',
  'sta',
  'tul',
  'vik',
  'wen',
  'zor',
];
const TRADES = [
  'Trading',
  'Shipping',
  'Holding',
  'Electronics',
  'Petroleum',
  'Industries',
  'Logistics',
  'Technologies',
  'Bank',
];
const FORMS = ['LLC', 'Co. Ltd', 'OOO', 'JSC', 'FZE', 'GmbH', 'Ltd', 'S.A.', ''];
/** One entry in so many bears nearly the name of a vendor of the file, so that there is something to be found. */
const NEAR_EVERY = 580;

/** Writes an overlay for `--data`: the shipped list of `PROGRAM` with `size` invented entries in place of its own. */
export async function inventList(folder: string, size: number): Promise<void> {
  const shipped = await readFile(join(PROGRAM_FOLDER, 'data', 'lists', `${PROGRAM}.json`), 'utf8');
  const { $schema: _, ...list } = JSON.parse(shipped) as ListFile & { $schema: string };
  const [first] = list.entries;
  if (first === undefined) throw new Error(`nobody is on the shipped list ${PROGRAM}`);
  const { listed, source } = first;
  const random = createRandom(20240621);
  const entries = Array.from({ length: size }, (_, at) => ({
    id: `example-${at}`,
    names: [
      at % NEAR_EVERY === 0 ? nameOf(at).replace(', Example (fictional)', ' Example') : inventName(random),
    ],
    listed,
    source,
  }));
  await mkdir(join(folder, 'lists'), { recursive: true });
  await writeFile(join(folder, 'lists', `${PROGRAM}.json`), JSON.stringify({ ...list, entries }));
}

function inventName(random: () => number): string {
  const one = (all: readonly string[]) => all[Math.floor(random() * all.length)] as string;
  const word = () => {
    const text = Array.from({ length: 2 + Math.floor(random() * 2) }, () => one(SYLLABLES)).join('');
    return `${text[0]?.toUpperCase()}${text.slice(1)}`;
  };
  return [word(), ...(random() < 0.6 ? [word()] : []), one(TRADES), one(FORMS)].join(' ').trim();
}

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the program, which has its manifest, `rules` and `data`: the nearest above this code, wherever a build puts it. */
export const PROGRAM_FOLDER = findProgramFolder(dirname(fileURLToPath(import.meta.url)));

function findProgramFolder(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('there is no package.json above the program; install it whole');
  return findProgramFolder(parent);
}

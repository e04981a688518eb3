import { buildScreeningIndex } from '../../../src/screening/engine/build-screening-index.ts';
import { type NameHit, screen } from '../../../src/screening/engine/screen.ts';
import type { ScreenedEntry, ScreeningIndex } from '../../../src/screening/engine/screening-index.ts';

/** Entries with one name each; what stands before the first `: ` is the id. */
export function listOf(...lines: readonly string[]): readonly ScreenedEntry[] {
  return lines.map((line) => {
    const [id = '', ...rest] = line.split(': ');
    return {
      id,
      names: rest
        .join(': ')
        .split(' ; ')
        .map((text) => ({ text })),
    };
  });
}

/** The hits of one name. */
export function screenName(
  index: ScreeningIndex,
  name: string,
  minScore = 0,
  limit = 10,
): readonly NameHit[] {
  return screen(index, { names: [name] }, { limit, minScore });
}

/** The best hit of one name in a list of one. */
export function screenPair(query: string, listed: string): NameHit | undefined {
  const [hit] = screenName(buildScreeningIndex([{ id: 'listed', names: [{ text: listed }] }]), query);
  return hit;
}

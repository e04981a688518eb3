import { buildScreeningIndex } from '../../../src/screening/engine/build-screening-index.ts';
import { type NameHit, screen } from '../../../src/screening/engine/screen.ts';
import type { ScreeningIndex } from '../../../src/screening/engine/screening-index.ts';

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

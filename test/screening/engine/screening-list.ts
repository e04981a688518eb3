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

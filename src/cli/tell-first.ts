import { type Block, sentences } from '../report/report.ts';

/** How much is told: the first twenty of each kind, or all. */
export interface Telling {
  readonly all: boolean;
}

const MOST_TOLD = 20;

/** The first of `things` as `tell` lays them out, and how many more there are. */
export function tellFirst<T>(
  things: readonly T[],
  { all }: Telling,
  tell: (told: readonly T[]) => readonly Block[],
  what: string,
): readonly Block[] {
  const told = all ? things : things.slice(0, MOST_TOLD);
  const untold = things.length - told.length;
  if (untold === 0) return tell(told);
  return [...tell(told), ...sentences([`and ${untold} more ${what}; --all tells them`])];
}

/** How often each thing stands in a list, the most frequent first, as `Germany (5), France (2)`. */
export function countEach(things: readonly string[], { all }: Telling): string {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const told = all ? sorted : sorted.slice(0, MOST_TOLD);
  const rest = sorted.length - told.length;
  return [
    ...told.map(([thing, count]) => `${thing} (${count})`),
    ...(rest > 0 ? [`and ${rest} others`] : []),
  ].join(', ');
}

/** `1 record`, `2 records`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Longer words than this are cut: nothing in a name is so long. */
const LONGEST = 128;

const rows = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)] as const;

/**
 * How many letters must be added, left out, replaced or swapped with their neighbour to turn `a` into `b` (optimal string
 * alignment); `bound + 1` when it is more than `bound`.
 */
export function boundedDistance(a: string, b: string, bound: number): number {
  const over = bound + 1;
  if (a === b) return 0;
  let start = 0;
  let endA = Math.min(a.length, LONGEST);
  let endB = Math.min(b.length, LONGEST);
  if (Math.abs(endA - endB) > bound) return over;
  while (start < endA && start < endB && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  const height = endA - start;
  const width = endB - start;
  if (height === 0 || width === 0) return Math.min(over, height + width);
  let [beforeLast, last, current] = rows as readonly [Uint8Array, Uint8Array, Uint8Array];
  for (let column = 0; column <= width; column++) last[column] = column;
  for (let row = 1; row <= height; row++) {
    current[0] = row;
    let least = row;
    const letter = a.charCodeAt(start + row - 1);
    const letterBefore = row > 1 ? a.charCodeAt(start + row - 2) : -1;
    for (let column = 1; column <= width; column++) {
      const other = b.charCodeAt(start + column - 1);
      let cost = (last[column - 1] as number) + (letter === other ? 0 : 1);
      const added = (last[column] as number) + 1;
      const left = (current[column - 1] as number) + 1;
      if (added < cost) cost = added;
      if (left < cost) cost = left;
      if (column > 1 && letterBefore === other && letter === b.charCodeAt(start + column - 2)) {
        const swapped = (beforeLast[column - 2] as number) + 1;
        if (swapped < cost) cost = swapped;
      }
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > bound) return over;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(over, last[width] as number);
}

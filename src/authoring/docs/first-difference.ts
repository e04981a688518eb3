/** Where a text first differs from what it should be. Lines count from 1; a line that is not there is undefined. */
export interface Difference {
  readonly line: number;
  readonly found: string | undefined;
  readonly wanted: string | undefined;
}

/** The first line in which `found` differs from `wanted`, or undefined when they are the same. */
export function firstDifference(found: string, wanted: string): Difference | undefined {
  if (found === wanted) return undefined;
  const [ours, theirs] = [found.split('\n'), wanted.split('\n')];
  const same = theirs.findIndex((line, index) => line !== ours[index]);
  const index = same === -1 ? theirs.length : same;
  return { line: index + 1, found: ours[index], wanted: theirs[index] };
}

/** For each of many terms the names that hold it, in two typed arrays. */
export interface PostingLists {
  /** The names of term `t` stand in `names` from `starts[t]` to before `starts[t + 1]`, ascending. */
  readonly starts: Uint32Array;
  readonly names: Uint32Array;
}

/** Turns the terms of each name, each once a name, into the names of each term. */
export function invert(termsOfNames: readonly (readonly number[])[], terms: number): PostingLists {
  const starts = new Uint32Array(terms + 1);
  for (const own of termsOfNames) for (const term of own) starts[term + 1] = (starts[term + 1] as number) + 1;
  for (let term = 0; term < terms; term++)
    starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number);
  const names = new Uint32Array(starts[terms] as number);
  const next = starts.slice();
  termsOfNames.forEach((own, name) => {
    for (const term of own) {
      names[next[term] as number] = name;
      next[term] = (next[term] as number) + 1;
    }
  });
  return { starts, names };
}

/** In how many names a term stands. */
export function frequencyOf({ starts }: PostingLists, term: number): number {
  return (starts[term + 1] as number) - (starts[term] as number);
}

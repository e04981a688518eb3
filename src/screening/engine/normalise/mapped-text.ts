/** A text with the place in the original from which each of its letters came, so that matches can be shown there. */
export interface MappedText {
  readonly text: string;
  /** For each letter of `text` where its original begins, and at the end the length of the original; undefined: the same places. */
  readonly origins?: readonly number[];
}

/** Replaces what `pattern` (a global one) finds; every letter of a replacement comes from where the found text began. */
export function replaceMapped(
  mapped: MappedText,
  pattern: RegExp,
  replace: (found: string) => string,
): MappedText {
  let text = '';
  let from = 0;
  let isChanged = false;
  // As long as one letter stands for one, all places are as they were.
  let origins: number[] | undefined = mapped.origins === undefined ? undefined : [];
  const keep = (to: number) => {
    text += mapped.text.slice(from, to);
    if (origins !== undefined) for (let at = from; at < to; at++) origins.push(originOf(mapped, at));
  };
  for (const match of mapped.text.matchAll(pattern)) {
    const [found] = match;
    const replacement = replace(found);
    if (replacement === found) continue;
    isChanged = true;
    keep(match.index);
    if (found.length !== 1 || replacement.length !== 1)
      origins ??= Array.from({ length: match.index }, (_, at) => at);
    text += replacement;
    if (origins !== undefined)
      for (let at = 0; at < replacement.length; at++) origins.push(originOf(mapped, match.index));
    from = match.index + found.length;
  }
  if (!isChanged) return mapped;
  keep(mapped.text.length);
  if (origins === undefined) return { text };
  origins.push(originOf(mapped, mapped.text.length));
  return { text, origins };
}

/** Where in the original the letter at `at` came from. */
export function originOf({ origins }: MappedText, at: number): number {
  return origins === undefined ? at : (origins[at] ?? at);
}

import canonicalize from 'canonicalize';

/** Puts canonical texts of values into the gaps of a canonical text. */
export type CanonicalForm<Gap extends string> = (fillings: Readonly<Record<Gap, string>>) => string;

/**
 * The canonical JSON (RFC 8785) of a value of which some parts are still missing: `make` is given a mark for each, and puts it
 * where that part will stand. Filled with the canonical texts of the parts, it is the canonical text of the whole, at a small
 * share of the cost.
 */
export function makeCanonicalForm<Gap extends string>(
  gaps: readonly Gap[],
  make: (marks: Readonly<Record<Gap, string>>) => unknown,
): CanonicalForm<Gap> {
  for (let attempt = 0; ; attempt++) {
    const marks = Object.fromEntries(gaps.map((gap) => [gap, `gap ${attempt} ${gap}`])) as Record<
      Gap,
      string
    >;
    const text = canonicalize(make(marks)) ?? '';
    const counts = gaps.map((gap) => text.split(JSON.stringify(marks[gap])).length - 1);
    if (counts.includes(0)) throw new Error('a gap was left out of a canonical form');
    // What the value itself holds is never taken for a mark.
    if (counts.every((count) => count === 1)) return fillBetween(text, marks);
  }
}

function fillBetween<Gap extends string>(
  text: string,
  marks: Readonly<Record<Gap, string>>,
): CanonicalForm<Gap> {
  const found = (Object.keys(marks) as Gap[]).map((gap) => {
    const mark = JSON.stringify(marks[gap]);
    const from = text.indexOf(mark);
    return { gap, from, to: from + mark.length };
  });
  found.sort((a, b) => a.from - b.from);
  const pieces = found.map(({ gap, from }, at) => ({
    gap,
    before: text.slice(found[at - 1]?.to ?? 0, from),
  }));
  const end = text.slice(found.at(-1)?.to ?? 0);
  return (fillings) => {
    let filled = '';
    for (const { gap, before } of pieces) filled += before + fillings[gap];
    return filled + end;
  };
}

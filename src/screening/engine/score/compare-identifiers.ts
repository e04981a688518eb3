interface Identifier {
  readonly scheme: string;
  readonly value: string;
}

/** Of these a company has one for all its life, so another value is another company. A UEI is none: one company has many. */
const STRONG_SCHEMES: ReadonlySet<string> = new Set(['lei', 'inn', 'ogrn']);

/** Two identifiers are the same when their keys are equal. */
export function identifierKey({ scheme, value }: Identifier): string {
  return `${scheme.trim().toLowerCase()}:${value.toUpperCase().replace(/[^A-Z0-9]/g, '')}`;
}

/** The strong identifier of which each side has another value, and none the same; undefined where there is none. */
export function contradictionOf(
  query: readonly Identifier[],
  listed: readonly Identifier[],
): { readonly scheme: string; readonly query: string; readonly listed: string } | undefined {
  for (const scheme of STRONG_SCHEMES) {
    const of = (some: readonly Identifier[]) => some.filter((one) => one.scheme.trim().toLowerCase() === scheme);
    const [ours, theirs] = [of(query), of(listed)];
    const keys = new Set(theirs.map(identifierKey));
    if (ours.length === 0 || theirs.length === 0 || ours.some((one) => keys.has(identifierKey(one)))) continue;
    return { scheme, query: ours[0]?.value ?? '', listed: theirs[0]?.value ?? '' };
  }
  return undefined;
}

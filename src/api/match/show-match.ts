import type { ScreenedList, ScreeningHit } from '../../model/screening-answer.ts';
import type { MatchAnswer, MatchResult } from './match-answer.ts';
import { propertyOfScheme } from './read-identifiers.ts';

/** A hit as a result; it is a match from `threshold` on, unless an identifier or a person's judgement shows another company. */
export function showMatch(hit: ScreeningHit, threshold: number): MatchResult {
  const { program, entry, kind, score, explanation, features, listed, party, name, ruling } = hit;
  return {
    id: `${program}/${entry}`,
    caption: party.names[0] ?? name,
    schema: 'LegalEntity',
    properties: showParty(party),
    datasets: [program],
    score,
    match: isMatch(hit, threshold),
    kind,
    explanation,
    explanations: Object.fromEntries(features.map((feature) => [feature.name, tellFeature(feature)])),
    ...(ruling === undefined ? {} : { ruling }),
    listed,
  };
}

function isMatch({ score, kind, ruling }: ScreeningHit, threshold: number): boolean {
  if (ruling?.counts === 'listed' || ruling?.counts === 'nothing') return ruling.counts === 'listed';
  return score >= threshold && kind !== 'different-entity';
}

/** How far the lists go that were looked through. */
export function showCoverage(lists: readonly ScreenedList[]): MatchAnswer['coverage'] {
  return {
    lists: lists.map(({ program, title, through, entries, partial, unread, stale }) => ({
      id: program,
      title,
      asOf: through,
      rows: entries,
      ...(partial === undefined ? {} : { partial }),
      ...(unread === undefined ? {} : { unread }),
      ...(stale === undefined ? {} : { stale }),
    })),
  };
}

function showParty({ names, country, identifiers, note }: ScreeningHit['party']): MatchResult['properties'] {
  const [name, ...aliases] = names;
  const values: readonly (readonly [property: string, value: string | undefined])[] = [
    ['name', name],
    ...aliases.map((alias) => ['alias', alias] as const),
    ['country', country?.toLowerCase()],
    ...identifiers.map(({ scheme, value }) => [propertyOfScheme(scheme), value] as const),
    ['notes', note],
  ];
  const properties = new Map<string, string[]>();
  for (const [property, value] of values)
    if (value !== undefined) properties.set(property, [...(properties.get(property) ?? []), value]);
  return Object.fromEntries(properties);
}

/** What a feature does to the score, as a sentence. */
function tellFeature({ name, value, weight, says }: ScreeningHit['features'][number]) {
  const score = Math.round(value * weight * 10_000) / 10_000;
  const amount = Math.abs(score).toFixed(2);
  const detail =
    name === 'identifier'
      ? `The same identifier: ${says}.`
      : name === 'contradiction'
        ? `Another company, by its identifier: ${says}.`
        : `${score > 0 ? 'Adds' : 'Takes off'} ${amount} ${says}.`;
  return { score, detail };
}

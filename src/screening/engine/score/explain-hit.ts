import type { MatchKind } from '../../../model/match.ts';
import type { PreparedName, Token } from '../normalise/token.ts';
import type { AlignedWords } from './align-words.ts';
import { isAligned } from './compare-prepared.ts';
import { FEATURES, type FeatureName, type FeatureValues } from './features.ts';

/** A part of a score, with the sentence part that says what it means here. */
export interface HitFeature {
  readonly name: string;
  readonly value: number;
  readonly weight: number;
  readonly says: string;
}

/** Letters of the query and those of the listed name that they were taken for. */
export interface HitSpan {
  readonly query: readonly [start: number, end: number];
  readonly listed: readonly [start: number, end: number];
}

/** All that a hit was decided by. */
export interface HitGrounds {
  readonly query: PreparedName;
  readonly listed: PreparedName;
  readonly aligned: readonly AlignedWords[];
  readonly values: FeatureValues;
  readonly kind: MatchKind;
  readonly score: number;
  readonly countries: readonly [query: string | undefined, listed: string | undefined];
  /** Which identifier is the same, or which values of a strong one differ. */
  readonly identifier?: string;
}

/** The features that count in this hit, heaviest first. */
export function listFeatures(grounds: HitGrounds): HitFeature[] {
  return (Object.keys(FEATURES) as FeatureName[])
    .map((name) => ({
      name,
      value: Math.round(grounds.values[name] * 1000) / 1000,
      weight: FEATURES[name],
      says: sayFeature(name, grounds),
    }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => Math.abs(b.value * b.weight) - Math.abs(a.value * a.weight));
}

/** The sentences for whoever must decide: what matched, what did not, and what the score is made of. */
export function explainHit(grounds: HitGrounds): string {
  const { query, listed, values, kind, score } = grounds;
  const features = listFeatures(grounds);
  const parts = features
    .filter(({ name }) => !['identifier', 'contradiction'].includes(name))
    .map(({ value, weight, says }) => `${(value * weight).toFixed(2)} ${says}`);
  const sum = `Score ${score.toFixed(2)}: ${parts.join('; ')}.`;
  const head =
    values.identifier > 0
      ? `Same ${grounds.identifier}.`
      : values.contradiction > 0
        ? `Another company, by its identifier: ${grounds.identifier}.`
        : kind === 'exact'
          ? sameName(query, listed)
          : values.abbreviation > 0
            ? `One of "${query.written}" and "${listed.written}" is the abbreviation of the other.`
            : kind === 'possible-affiliate'
              ? `Perhaps a company of the same group as "${listed.written}": the brand is the same and what differs are places, legal forms and words of many companies.`
              : undefined;
  const words =
    kind === 'exact' || values.abbreviation > 0 ? [] : [sayMeetings(grounds), ...sayRest(grounds)];
  return [head, ...words, values.identifier > 0 ? undefined : sum]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** What matched and what did not, as a part of a sentence: without the score and what it is made of. */
export function describeWords(grounds: HitGrounds): string {
  const { query, listed, values, kind } = grounds;
  if (values.abbreviation > 0)
    return `one of "${query.written}" and "${listed.written}" is short for the other`;
  const met = sayMeetings(grounds) ?? (kind === 'exact' ? 'The same writing.' : 'Spelt alike as a whole.');
  return [met, ...sayRest(grounds)].map((sentence) => uncapitalise(sentence.slice(0, -1))).join('; ');
}

function uncapitalise(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function sameName(query: PreparedName, listed: PreparedName): string {
  return query.written === listed.written
    ? `Same name as "${listed.written}".`
    : `Same name as "${listed.written}", apart from legal form, case, script and punctuation.`;
}

function sayMeetings({ query, listed, aligned }: HitGrounds): string | undefined {
  if (aligned.length === 0) return undefined;
  const inOrder = [...aligned].sort((a, b) => a.query[0] - b.query[0]);
  const same = inOrder.filter(({ meeting }) => meeting === 'same');
  const near = inOrder.filter(({ meeting }) => meeting !== 'same');
  const sentences = near.map((pair) => {
    const ours = writtenPart(query, pair.query);
    const theirs = writtenPart(listed, pair.listed);
    return `${ours} ${MEETING[pair.meeting]} ${theirs}`;
  });
  if (same.length > 0)
    sentences.unshift(`both have ${same.map((pair) => writtenPart(listed, pair.listed)).join(', ')}`);
  return `${capitalise(sentences.join('; '))}.`;
}

const MEETING: Readonly<Record<AlignedWords['meeting'], string>> = {
  same: 'is',
  meaning: 'means the same as',
  sound: 'sounds like',
  spelling: 'is spelt nearly like',
  consonants: 'has the consonants of',
  stem: 'has the stem of',
  abbreviation: 'is short, or long, for',
  joined: 'is, blanks aside,',
};

function sayRest({ query, listed, aligned }: HitGrounds): string[] {
  const rest = (name: PreparedName, side: 'query' | 'listed') =>
    name.tokens.filter((_, at) => !isAligned(at, aligned, side)).map((token) => sayToken(name, token));
  const ours = rest(query, 'query');
  const theirs = rest(listed, 'listed');
  return [
    ...(ours.length === 0 ? [] : [`Only the query has ${ours.join(', ')}.`]),
    ...(theirs.length === 0 ? [] : [`Only the listed name has ${theirs.join(', ')}.`]),
  ];
}

function sayToken({ written }: PreparedName, { start, end, kind }: Token): string {
  const word = `"${written.slice(start, end)}"`;
  if (kind === 'place') return `${word} (a place)`;
  if (kind === 'number') return `${word} (a number)`;
  return kind === 'organisation' ? `${word} (a word of many companies)` : word;
}

function sayFeature(name: FeatureName, { values, query, listed, countries, identifier }: HitGrounds): string {
  const percent = `${Math.round(values[name] * 100)} %`;
  switch (name) {
    case 'query':
      return `for ${percent} of the query, by the weight of its words`;
    case 'listed':
      return `for ${percent} of the listed name`;
    case 'spelling':
      return `for spellings ${percent} alike as a whole`;
    case 'abbreviation':
      return 'for an abbreviation';
    case 'thin':
      return 'because little is shared that is rare';
    case 'lookalike':
      return 'because the only telling word is short and spelt otherwise';
    case 'untold':
      return 'because what tells the listed name from others is not in the query';
    case 'order':
      return 'for another order of the words';
    case 'form':
      return `for another legal form (${formsOf(query)}, not ${formsOf(listed)})`;
    case 'country':
      return `for another country (${countries[0]}, not ${countries[1]})`;
    case 'weak':
      return 'because others share the listed name';
    default:
      return identifier ?? '';
  }
}

function formsOf({ written, forms }: PreparedName): string {
  return forms.map(({ start, end }) => `"${written.slice(start, end)}"`).join(', ');
}

function writtenPart({ written, tokens }: PreparedName, [from, to]: readonly [number, number]): string {
  const [start, end] = spanOf(tokens, [from, to]);
  return `"${written.slice(start, end)}"`;
}

/** Where the words of a range stand in the name as written. */
export function spanOf(
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
): readonly [number, number] {
  return [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

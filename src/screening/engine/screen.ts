import type { Identifier } from '../../model/identifier.ts';
import type { MatchKind } from '../../model/match.ts';
import { parseIdentifier } from '../../model/parse-identifier.ts';
import { describeIdentifier, identifierKey, isReadable } from '../identifier-key.ts';
import { abbreviated, findCandidates } from './index/find-candidates.ts';
import { listedName, weighName } from './index/weigh-name.ts';
import { prepareName } from './normalise/prepare-name.ts';
import type { PreparedName } from './normalise/token.ts';
import { contradictionOf, sharedIdentifier } from './score/compare-identifiers.ts';
import { type Comparison, compareAbbreviation, comparePrepared } from './score/compare-prepared.ts';
import { decideKind, isAffiliate } from './score/decide-kind.ts';
import {
  describeWords,
  explainHit,
  type HitFeature,
  type HitGrounds,
  type HitSpan,
  listFeatures,
  spanOf,
} from './score/explain-hit.ts';
import { type FeatureValues, makeFeatures, sumUp } from './score/features.ts';
import type { ScreeningIndex } from './screening-index.ts';

/** Whom to look for. */
export interface ScreeningQuery {
  readonly names: readonly string[];
  /** Alpha-2; one that is not known never counts against a hit. */
  readonly country?: string;
  readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[];
}

/** How many hits to give at most, and from which score on; the same name is given whatever its words are worth. */
export interface ScreeningOptions {
  readonly limit: number;
  readonly minScore: number;
  /** Which entries may be found, by their place in what was indexed; all when left out. It changes no score. */
  readonly among?: (entry: number) => boolean;
}

/** An entry that may be meant, by the one of its names that is nearest. */
export interface NameHit {
  /** `different-entity`: the same name, but another value of a strong identifier. */
  readonly kind: MatchKind;
  /** From 0 to 1: the sum of the features. */
  readonly score: number;
  /** The place of the entry in what was indexed. */
  readonly entry: number;
  /** The listed name that was met. */
  readonly name: string;
  readonly features: readonly HitFeature[];
  readonly explanation: string;
  /** What matched and what did not, as a part of a sentence, without the score. */
  readonly words: string;
  /** Whether both names begin with what they share. */
  readonly beginsAlike: boolean;
  /** Whether one name is short for the other. */
  readonly isAbbreviation: boolean;
  /** Which letters of the query were taken for which of the listed name. */
  readonly spans: readonly HitSpan[];
}

/** A hit before it is explained; of many that are found few are shown. */
interface Found {
  readonly name: number;
  readonly query: PreparedName;
  readonly comparison: Comparison;
  readonly values: FeatureValues;
  readonly score: number;
  readonly isSameName: boolean;
  /** Only of those that are shown. */
  readonly kindOf: (score: number) => MatchKind;
  readonly identifier?: string;
}

/** So many names are looked at closely for each name asked, and more when more hits are wanted. */
const FEWEST_CANDIDATES = 16;
const CANDIDATES_PER_HIT = 3;
/** Few names share few words; remembering them would cost more than comparing them again. */
const COMPARED_SELDOM = 4;
/** Beyond it nothing is gained: a query that has so many hits must be asked more exactly. */
const MOST_CANDIDATES = 1000;

/**
 * The entries that a query may mean, the best first, by name and by identifier. Equal scores stand in the order of the
 * entries' ids. It decides nothing: which score is an alert is the policy's matter.
 */
export function screen(index: ScreeningIndex, query: ScreeningQuery, options: ScreeningOptions): NameHit[] {
  const identifiers = (query.identifiers ?? []).map(parseIdentifier);
  const best = new Map<number, Found>();
  const keep = (found: Found) => {
    const entry = index.entryOf[found.name] as number;
    const rival = best.get(entry);
    if (rival === undefined || compareFound(index, found, rival) < 0) best.set(entry, found);
  };
  for (const text of query.names)
    for (const found of findByName(index, text, query.country, identifiers, options)) keep(found);
  for (const found of findByIdentifier(index, query, identifiers, options)) keep(found);
  return [...best.values()]
    .filter(({ score, isSameName }) => isSameName || score >= options.minScore)
    .sort((a, b) => compareFound(index, a, b))
    .slice(0, Math.max(0, options.limit))
    .map((found) => showHit(index, found, query.country));
}

function findByName(
  index: ScreeningIndex,
  text: string,
  country: string | undefined,
  identifiers: readonly Identifier[],
  { limit, among }: ScreeningOptions,
): Found[] {
  const prepared = prepareName(text);
  const most = Math.min(MOST_CANDIDATES, Math.max(FEWEST_CANDIDATES, CANDIDATES_PER_HIT * limit));
  const candidates = findCandidates(index, prepared, most, among);
  // Most names of a batch are near to nobody.
  if (candidates.length === 0) return [];
  const ours = weighName(index, prepared, country, candidates.length > COMPARED_SELDOM);
  const short = new Set(abbreviated(index, prepared));
  const same = new Set(index.keys.get(prepared.key) ?? []);
  return candidates.map(({ name, cosine }) => {
    const theirs = listedName(index, name);
    const comparison = comparePrepared(ours, theirs, cosine);
    let byName = same.has(name) && ours.words.length === 0 ? SAME_WRITING : comparison.values;
    if (short.has(name)) {
      const asAbbreviation = compareAbbreviation(ours, theirs);
      if (sumUp(asAbbreviation) > sumUp(byName)) byName = asAbbreviation;
    }
    const entry = index.entryOf[name] as number;
    const isWeak = index.entries[entry]?.names[index.placeOf[name] as number]?.weak === true;
    const contradiction =
      identifiers.length === 0 ? undefined : contradictionOf(identifiers, index.identifiersOf[entry] ?? []);
    const values =
      isWeak || contradiction !== undefined
        ? makeFeatures({
            ...byName,
            weak: isWeak ? 1 : 0,
            contradiction: contradiction === undefined ? 0 : 1,
          })
        : byName;
    const found = {
      name,
      query: prepared,
      comparison,
      values,
      score: sumUp(values),
      isSameName: same.has(name),
      kindOf: (score: number) =>
        decideKind(values, score, same.has(name), isAffiliate(ours, theirs, comparison)),
    };
    return contradiction === undefined ? found : { ...found, identifier: contradiction };
  });
}

/** Names that no Latin letters spell are compared as they are written. */
const SAME_WRITING: FeatureValues = makeFeatures({ query: 1, listed: 1, spelling: 1 });

function findByIdentifier(
  index: ScreeningIndex,
  { names }: ScreeningQuery,
  identifiers: readonly Identifier[],
  { among = () => true }: ScreeningOptions,
): Found[] {
  if (identifiers.length === 0) return [];
  const prepared = prepareName(names[0] ?? '');
  return identifiers.filter(isReadable).flatMap((identifier) =>
    (index.identifiers.get(identifierKey(identifier)) ?? []).filter(among).flatMap((entry) => {
      const shared = sharedIdentifier([identifier], index.identifiersOf[entry] ?? []);
      const name = index.firstNameOf[entry];
      if (shared === undefined || name === undefined) return [];
      const values = makeFeatures({ identifier: 1 });
      return [
        {
          name,
          query: prepared,
          comparison: { aligned: [], values },
          values,
          score: sumUp(values),
          isSameName: false,
          kindOf: () => 'exact' as const,
          identifier: describeIdentifier(shared),
        },
      ];
    }),
  );
}

/** The better first; among equals the identifier, then by id and name, whatever the order of the list. */
function compareFound(index: ScreeningIndex, a: Found, b: Found): number {
  return (
    b.score - a.score ||
    b.values.identifier - a.values.identifier ||
    (index.rank[a.name] as number) - (index.rank[b.name] as number)
  );
}

/** What a hit says is put into words when somebody asks: a batch reads the scores of most. */
function showHit(index: ScreeningIndex, found: Found, country: string | undefined): NameHit {
  const { name, query, comparison, values, score, identifier } = found;
  const kind = found.kindOf(score);
  const entry = index.entryOf[name] as number;
  const text = index.entries[entry]?.names[index.placeOf[name] as number]?.text ?? '';
  const { aligned } = comparison;
  const ground = (): HitGrounds => ({
    query,
    listed: prepareName(text),
    aligned,
    values,
    kind,
    score,
    countries: [country, index.entries[entry]?.country],
    ...(identifier === undefined ? {} : { identifier }),
  });
  return {
    kind,
    score,
    entry,
    name: text,
    get features() {
      return listFeatures(ground());
    },
    get explanation() {
      return explainHit(ground());
    },
    get words() {
      return describeWords(ground());
    },
    isAbbreviation: values.abbreviation > 0,
    get beginsAlike() {
      const [ours, theirs] = [query, prepareName(text)].map(({ tokens }) =>
        tokens.findIndex((token) => token.kind !== 'stop'),
      );
      return aligned.some((pair) => pair.query[0] === ours && pair.listed[0] === theirs);
    },
    get spans() {
      const { tokens } = prepareName(text);
      return aligned.map((pair) => ({
        query: spanOf(query.tokens, pair.query),
        listed: spanOf(tokens, pair.listed),
      }));
    },
  };
}

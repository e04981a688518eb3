import { COUNTRY_PROPERTIES, NAME_PROPERTIES } from '../../intake/lists/import/ftm/ftm-entity.ts';
import type { Issue } from '../../model/error.ts';
import type { IdentifierInput } from '../../model/identifier.ts';
import { isName } from '../../model/not-stated.ts';
import { jsonPointer, type Parsed, parseWith, show } from '../../model/parse.ts';
import { LONGEST_NAME } from '../../screening/engine/normalise/prepare-name.ts';
import { MOST_WORDS } from '../../screening/engine/normalise/split-words.ts';
import { MatchQuery } from './match-body.ts';
import { readCountries } from './read-countries.ts';
import { IDENTIFIER_PROPERTIES, readIdentifiers } from './read-identifiers.ts';
import { notCompared, readTexts, type StatedText } from './stated-text.ts';

/** A query as read. */
export interface ReadQuery {
  /** As it was sent. */
  readonly query: MatchQuery;
  readonly names: readonly string[];
  readonly country?: string;
  readonly identifiers: readonly IdentifierInput[];
  /** What of it is not compared, or may not mean what it says. */
  readonly ignored: readonly Issue[];
}

const MOST_PROPERTIES = 200;
/** Of names, and of countries and identifiers together. */
const MOST_VALUES = 50;
const LONGEST_VALUE = 100;

const NAMES = NAME_PROPERTIES.filter(([, , isWeak]) => !isWeak).map(([property]) => property);
const WEAK_NAMES = NAME_PROPERTIES.filter(([, , isWeak]) => isWeak).map(([property]) => property);
const COMPARED: readonly string[] = [...NAMES, ...COUNTRY_PROPERTIES, ...IDENTIFIER_PROPERTIES];

/** Reads one untrusted query, which its client calls `key`; or gives all its faults, with pointers into the body. */
export function readMatchQuery(key: string, input: unknown): Parsed<ReadQuery> {
  const at = jsonPointer(['queries', key]);
  const parsed = parseWith(MatchQuery, input);
  if (!('value' in parsed))
    return { issues: parsed.issues.map((issue) => ({ ...issue, pointer: `${at}${issue.pointer}` })) };
  // As it was sent: a schema leaves out the property `__proto__`, which is ignored aloud like any other.
  const query = input as MatchQuery;
  const { properties } = query;
  const [names, namesFaults] = readTexts(properties, NAMES, at);
  const [places, placesFaults] = readTexts(properties, COUNTRY_PROPERTIES, at);
  const [numbers, numbersFaults] = readTexts(properties, IDENTIFIER_PROPERTIES, at);
  const telling = names.filter(({ text }) => isName(text));
  const faults = [...namesFaults, ...placesFaults, ...numbersFaults];
  const issues = [
    ...faults,
    ...checkAmount(Object.keys(properties).length, MOST_PROPERTIES, 'properties', at),
    ...checkAmount(names.length, MOST_VALUES, 'names', at),
    ...checkAmount(places.length + numbers.length, MOST_VALUES, 'countries and identifiers', at),
    ...names.flatMap(checkName),
    ...[...places, ...numbers].flatMap(checkLength),
    ...(telling.length > 0 || namesFaults.length > 0 ? [] : [noName(at)]),
  ];
  if (issues.length > 0) return { issues };
  const { countries, ignored: ignoredPlaces } = readCountries(places);
  const { identifiers, ignored: ignoredNumbers } = readIdentifiers(numbers, countries);
  // A second country is no other country: only one alone can speak against a hit.
  const [country, ...others] = countries;
  return {
    value: {
      query,
      names: [...new Set(telling.map(({ text }) => text))],
      ...(country === undefined || others.length > 0 ? {} : { country }),
      identifiers,
      ignored: [
        ...names
          .filter((stated) => !telling.includes(stated))
          .map(({ text, pointer }) => notCompared(pointer, 'name.not-stated', `${show(text)} names nobody`)),
        ...ignoredPlaces,
        ...ignoredNumbers,
        ...ignoreProperties(properties, at),
      ],
    },
    issues: [],
  };
}

function checkAmount(amount: number, most: number, what: string, at: string): Issue[] {
  if (amount <= most) return [];
  const detail = `${amount} ${what} are more than the ${most} that a query may have; leave the less telling ones out`;
  return [fault(`${at}/properties`, 'field.large', detail)];
}

/** What the engine would leave out of a name could hide the rest of it. */
function checkName({ text, pointer }: StatedText): Issue[] {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const size =
    text.length > LONGEST_NAME
      ? `${text.length} letters is longer than the ${LONGEST_NAME}`
      : words > MOST_WORDS
        ? `${words} words is longer than the ${MOST_WORDS}`
        : undefined;
  if (size === undefined) return [];
  const detail = `a name of ${size} that are compared; give each name by itself`;
  return [fault(pointer, 'field.large', detail)];
}

function checkLength({ text, pointer }: StatedText): Issue[] {
  if (text.length <= LONGEST_VALUE) return [];
  const detail = `a text of ${text.length} letters is longer than the ${LONGEST_VALUE} of any country or identifier`;
  return [fault(pointer, 'field.large', detail)];
}

function noName(at: string): Issue {
  return fault(
    `${at}/properties/name`,
    'field.missing',
    'no name is given, and lists are searched by name; give the whole name under `name`, identifiers beside it',
  );
}

function ignoreProperties(properties: MatchQuery['properties'], at: string): Issue[] {
  const isEmpty = (value: unknown) => value === '' || (Array.isArray(value) && value.length === 0);
  return Object.entries(properties)
    .filter(([property, value]) => !COMPARED.includes(property) && !isEmpty(value))
    .map(([property]) =>
      notCompared(
        `${at}${jsonPointer(['properties', property])}`,
        'property.unused',
        WEAK_NAMES.some((weak) => weak === property)
          ? `${show(property)} is not compared: others bear such names, too`
          : `${show(property)} is not compared; lists are searched by names, countries and identifiers`,
      ),
    );
}

function fault(pointer: string, code: string, detail: string): Issue {
  return { pointer, code, detail, severity: 'error' };
}

import { IDENTIFIER_PROPERTIES as FTM_PROPERTIES } from '../../intake/lists/import/ftm/ftm-entity.ts';
import type { Issue } from '../../model/error.ts';
import type { Identifier, IdentifierInput } from '../../model/identifier.ts';
import { show } from '../../model/parse.ts';
import { parseIdentifier, parseScheme } from '../../model/parse-identifier.ts';
import { isReadable } from '../../screening/identifier-key.ts';
import { notCompared, type StatedText } from './stated-text.ts';

const BY_PROPERTY: ReadonlyMap<string, string> = new Map(
  FTM_PROPERTIES.filter(([, scheme]) => parseScheme(scheme) !== undefined),
);
/** Properties that hold numbers of many countries. Which scheme one is of, only its country and its check digits can tell. */
const OF_ANY_SCHEME = ['registrationNumber', 'taxNumber', 'vatCode', 'idNumber'];
/** What a national scheme is called behind the code of its country: `RU-INN`. */
const NATIONAL_NAMES = ['INN', 'OGRN', 'UID'];
/** Values of this scheme begin with their country, so that nobody else has to tell it. */
const TELLS_ITS_COUNTRY = /^CHE/i;

/** The properties whose values can be compared. */
export const IDENTIFIER_PROPERTIES: readonly string[] = [...BY_PROPERTY.keys(), ...OF_ANY_SCHEME];

/** The identifiers that a query states, by the schemes that can be read, and what of them is not compared. */
export function readIdentifiers(
  stated: readonly StatedText[],
  countries: readonly string[],
): { readonly identifiers: readonly IdentifierInput[]; readonly ignored: readonly Issue[] } {
  const identifiers: IdentifierInput[] = [];
  const ignored: Issue[] = [];
  for (const { property, text, pointer } of stated) {
    const scheme = BY_PROPERTY.get(property);
    const read = scheme === undefined ? recognise(text, countries) : parseIdentifier({ scheme, value: text });
    if (read === undefined) {
      const detail = `${show(text)} under \`${property}\` is not compared: it fits no scheme that can be read; give it under a property of its own, such as \`leiCode\``;
      ignored.push(notCompared(pointer, 'identifier.unknown', detail));
      continue;
    }
    if (read.problem !== undefined)
      ignored.push(notCompared(pointer, read.problem.code, read.problem.detail));
    if (isReadable(read)) identifiers.push({ scheme: read.scheme, value: read.raw });
  }
  return { identifiers, ignored };
}

/** The identifier that `text` is by the country and by its check digits; either alone would fit too many numbers. */
function recognise(text: string, countries: readonly string[]): Identifier | undefined {
  const national = countries.flatMap((country) => NATIONAL_NAMES.map((name) => `${country}-${name}`));
  return [...(TELLS_ITS_COUNTRY.test(text) ? ['che-uid'] : []), ...national]
    .filter((name) => parseScheme(name) !== undefined)
    .map((scheme) => parseIdentifier({ scheme, value: text }))
    .find(({ check }) => check === 'ok');
}

/** The property of FollowTheMoney that holds identifiers of a scheme. */
export function propertyOfScheme(scheme: string): string {
  const known = parseScheme(scheme) ?? scheme;
  return FTM_PROPERTIES.find(([, held]) => held === known)?.[0] ?? 'registrationNumber';
}

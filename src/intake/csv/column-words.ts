import { KNOWN_SCHEMES } from '../../model/identifier.ts';
import { parseScheme } from '../../model/parse-identifier.ts';
import { definitionOf, type Vocabulary } from '../../model/vocabulary.ts';
import { type ColumnMeaning, refusalOf } from './column-meaning.ts';
import type { Field } from './column-names.ts';

/** What a header map calls the parts of a question that a column can hold, beside the names of facts. */
const FIELD_WORDS: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['name', 'chosenName'],
  ['alias', 'alias'],
  ['ref', 'ref'],
  ['country', 'country'],
  ['owner', 'owner'],
  ['product', 'product'],
  ['category', 'category'],
  ['release', 'release'],
  ['market', 'market'],
  ['components', 'components'],
  ['sbom', 'sbom'],
  ...KNOWN_SCHEMES.map((scheme): [string, Field] => [scheme, `identifier:${scheme}`]),
]);

/** All that a column can be called: the parts of a question, then the facts that a file may state. */
export function columnWords(vocabulary: Vocabulary): { readonly fields: string[]; readonly facts: string[] } {
  const facts = Object.keys(vocabulary.facts)
    .filter((name) => !name.endsWith('.*') && refusalOf(name, definitionOf(vocabulary, name)) === undefined)
    .sort();
  return { fields: [...FIELD_WORDS.keys(), 'identifier:<scheme>'], facts };
}

/** What a column that is called `word` holds; undefined for a word that means nothing. */
export function meaningOfWord(word: string, vocabulary: Vocabulary): ColumnMeaning {
  const scheme = /^identifier:\s*(\S.*)$/.exec(word)?.[1]?.trim();
  const field: Field | undefined =
    scheme === undefined ? FIELD_WORDS.get(word) : `identifier:${parseScheme(scheme) ?? scheme}`;
  // What a person chose goes before all that a name can tell.
  if (field !== undefined) return { field, rank: -1 };
  const definition = definitionOf(vocabulary, word);
  if (definition === undefined) return undefined;
  const refused = refusalOf(word, definition);
  return refused === undefined ? { fact: word, definition } : { refused };
}

/** What a header map calls a field that is no name. */
export function wordOfField(field: Field): string {
  const scheme = field.startsWith('identifier:') ? field.slice('identifier:'.length) : undefined;
  if (scheme === undefined) return field;
  return FIELD_WORDS.has(scheme) ? scheme : field;
}

import { FactName } from '../model/fact.ts';
import { show } from '../model/parse.ts';
import { definitionOf, type FactDefinition, type Vocabulary } from '../model/vocabulary.ts';

/** The definition of a fact that a pack file may name, or the sentence that refuses the name. */
export type CheckedName =
  | { readonly definition: FactDefinition }
  | { readonly code: string; readonly refused: string };

/** Looks `name` up. Families (`vendor.listed.*`) and shorthands (`data.location`) cannot be named: no fact has them. */
export function checkFactName(vocabulary: Vocabulary, name: string): CheckedName {
  const definition = FactName.safeParse(name).success ? definitionOf(vocabulary, name) : undefined;
  if (definition === undefined)
    return {
      code: 'fact.unknown',
      refused: name.endsWith('.*')
        ? `${show(name)} is a family of facts; name one of them`
        : `${show(name)} is not a fact of the vocabulary; check its spelling or define it in vocabulary.json`,
    };
  if (definition.standsFor !== undefined)
    return {
      code: 'fact.shorthand',
      refused: `\`${name}\` is a shorthand for input only; name ${definition.standsFor.map((n) => `\`${n}\``).join(', ')} instead`,
    };
  return { definition };
}

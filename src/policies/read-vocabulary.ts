import type { Issue } from '../model/error.ts';
import { FactName } from '../model/fact.ts';
import type { JsonFile } from '../model/json-file.ts';
import { parseWith, show } from '../model/parse.ts';
import { Vocabulary } from '../model/vocabulary.ts';
import { checkStructure } from './check-structure.ts';
import { fault } from './fault.ts';

/** The vocabulary, or what is wrong with it. */
export interface ReadVocabulary {
  readonly vocabulary?: Vocabulary;
  readonly issues: readonly Issue[];
}

/** Reads `vocabulary.json`: its shape, its names, and what its shorthands stand for. */
export function readVocabulary(file: JsonFile): ReadVocabulary {
  const structure = checkStructure(file);
  if (structure.length > 0) return { issues: structure };
  const parsed = parseWith(Vocabulary, file.content, file.path);
  if (!('value' in parsed)) return { issues: parsed.issues };
  const vocabulary = parsed.value;
  const issues = Object.keys(vocabulary.facts).flatMap((name) =>
    checkDefinition(name, vocabulary, file.path),
  );
  return issues.length > 0 ? { issues } : { vocabulary, issues: [] };
}

function checkDefinition(name: string, { facts }: Vocabulary, file: string): Issue[] {
  const issues: Issue[] = [];
  const definition = facts[name];
  if (!FactName.safeParse(name.replace(/\.\*$/, '.x')).success)
    issues.push(
      fault(
        file,
        ['facts', name],
        'fact.name',
        `${show(name)} is not a fact name; write lower case parts joined by dots, the last of which may be \`*\``,
      ),
    );
  if (definition?.values !== undefined && !['text', 'texts'].includes(definition.type))
    issues.push(
      fault(
        file,
        ['facts', name, 'values'],
        'fact.values',
        '`values` is for facts of type text or texts; leave it out',
      ),
    );
  for (const [index, target] of (definition?.standsFor ?? []).entries()) {
    const meant = Object.hasOwn(facts, target) ? facts[target] : undefined;
    if (meant?.type !== definition?.type || meant?.standsFor !== undefined)
      issues.push(
        fault(
          file,
          ['facts', name, 'standsFor', index],
          'fact.shorthand',
          `${show(target)} is not a plain fact of the same type; name one, or define it`,
        ),
      );
  }
  return issues;
}

import type { Issue } from '../model/error.ts';
import type { FactValue } from '../model/fact.ts';
import { show } from '../model/parse.ts';
import { checkFactName } from './check-fact-name.ts';
import { fault, type Path } from './fault.ts';
import type { PackContext } from './pack-context.ts';
import { readLiteral } from './read-literal.ts';

/** Facts that a file states, with their values in canonical form, and all that is wrong with them. */
export interface CheckedFacts {
  readonly facts: Record<string, FactValue>;
  readonly issues: readonly Issue[];
}

/** Checks facts that an example or a policy states: names of the vocabulary, values of their types. */
export function checkFacts(
  facts: Readonly<Record<string, FactValue>>,
  path: Path,
  file: string,
  context: PackContext,
): CheckedFacts {
  if (context.vocabulary === undefined) return { facts: { ...facts }, issues: [] };
  const checked: Record<string, FactValue> = {};
  const issues: Issue[] = [];
  for (const [name, value] of Object.entries(facts)) {
    const named = checkFactName(context.vocabulary, name);
    if ('refused' in named) {
      issues.push(fault(file, [...path, name], named.code, named.refused));
      continue;
    }
    const read = readLiteral(named.definition, value);
    if ('value' in read) checked[name] = read.value;
    else
      issues.push(
        fault(
          file,
          [...path, name],
          'fact.type',
          `${show(JSON.stringify(value))} does not fit \`${name}\`; give ${read.expected}`,
        ),
      );
  }
  return { facts: checked, issues };
}

import type { Issue } from '../model/error.ts';
import { OPERATORS } from '../model/operator.ts';
import { show } from '../model/parse.ts';
import { checkFactName } from './check-fact-name.ts';
import { checkOperand } from './check-operand.ts';
import { fault, type Path } from './fault.ts';
import type { PackContext } from './pack-context.ts';
import type { PlainObject } from './plain-object.ts';

/** The faults of one comparison: a fact that is known, an operator for its type, and a right side that fits both. */
export function checkLeaf(leaf: PlainObject, path: Path, file: string, context: PackContext): Issue[] {
  const { fact, operator, value } = leaf;
  const issues: Issue[] = [];
  const say = (at: Path, code: string, detail: string) =>
    void issues.push(fault(file, [...path, ...at], code, detail));

  if (typeof fact !== 'string' || fact === '')
    say(['fact'], 'fact.missing', 'a comparison needs `fact`, the name of a fact');
  if (typeof operator !== 'string' || operator === '')
    say(
      ['operator'],
      'operator.missing',
      `a comparison needs \`operator\`, one of ${Object.keys(OPERATORS).join(', ')}`,
    );
  if (value === undefined) say(['value'], 'operand.missing', 'a comparison needs `value`, its right side');
  else if (value === null)
    say(['value'], 'operand.null', '`null` compares with nothing; use the operator `known` instead');
  if (issues.length > 0 || typeof fact !== 'string' || typeof operator !== 'string') return issues;

  const known = Object.hasOwn(OPERATORS, operator) ? OPERATORS[operator] : undefined;
  if (operator.includes(':'))
    say(
      ['operator'],
      'operator.decorator',
      `${show(operator)} has a decorator, which rules do not use; take a plain operator`,
    );
  else if (known === undefined)
    say(
      ['operator'],
      'operator.unknown',
      `${show(operator)} is not an operator; use one of ${Object.keys(OPERATORS).join(', ')}`,
    );
  if (context.vocabulary === undefined) return issues;

  const named = checkFactName(context.vocabulary, fact);
  if ('refused' in named) say(['fact'], named.code, named.refused);
  if (known === undefined || 'refused' in named) return issues;
  if (!known.types.includes(named.definition.type)) {
    say(
      ['operator'],
      'operator.type',
      `\`${operator}\` is for facts of type ${known.types.join(', ')}, but \`${fact}\` is of type ${named.definition.type}; use one of ${operatorsFor(named.definition.type)}`,
    );
    return issues;
  }
  const checked = checkOperand(operator, named.definition, value, context);
  if ('detail' in checked) say(['value', ...checked.below], checked.code, checked.detail);
  return issues;
}

function operatorsFor(type: (typeof OPERATORS)[string]['types'][number]): string {
  return Object.entries(OPERATORS)
    .filter(([, definition]) => definition.types.includes(type))
    .map(([name]) => name)
    .join(', ');
}

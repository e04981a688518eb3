import type { Issue } from '../model/error.ts';
import { show } from '../model/parse.ts';
import { checkLeaf } from './check-leaf.ts';
import { fault, type Path } from './fault.ts';
import type { PackContext } from './pack-context.ts';
import { isPlainObject, type PlainObject } from './plain-object.ts';

/** The deepest nesting of a condition, named conditions included: what a reader can still follow. */
export const MAX_NESTING = 20;

const KINDS = ['all', 'any', 'not', 'condition'];
const COMPARISON = ['fact', 'operator', 'value'];

/** Keys that json-rules-engine knows and that rules must not use, with the reason. */
const REFUSED_KEYS: Readonly<Record<string, string>> = {
  priority: '`priority` would leave comparisons without a result; leave it out',
  params: '`params` is not used: a fact has one value for a question; leave it out',
  path: '`path` is not used: facts are plain values; leave it out and name the fact itself',
};

/** Where a condition stands and what its names are looked up in. */
export interface ConditionPlace extends PackContext {
  readonly file: string;
  readonly path: Path;
  /** The named conditions of the same file. */
  readonly conditions: PlainObject;
}

/**
 * All that is wrong with a condition as a rule file writes it, one sentence a fault. It runs before the schema of the
 * file, whose messages about alternatives nobody could act upon.
 */
export function checkCondition(condition: unknown, place: ConditionPlace): Issue[] {
  return checkNode(condition, place.path, 1, place);
}

function checkNode(node: unknown, path: Path, depth: number, place: ConditionPlace): Issue[] {
  const say = (at: Path, code: string, detail: string) => fault(place.file, at, code, detail);
  if (depth > MAX_NESTING)
    return [
      say(
        path,
        'condition.deep',
        `this condition is nested deeper than ${MAX_NESTING} levels; make it flatter`,
      ),
    ];
  if (!isPlainObject(node))
    return [
      say(
        path,
        'condition.shape',
        'a condition is an object with `all`, `any`, `not`, `condition`, or `fact`, `operator` and `value`',
      ),
    ];
  const issues = Object.keys(node)
    .filter((key) => !KINDS.includes(key) && !COMPARISON.includes(key))
    .map((key) => say([...path, key], 'condition.key', whyNot(key)));
  const kinds = KINDS.filter((kind) => Object.hasOwn(node, kind));
  const isComparison = COMPARISON.some((key) => Object.hasOwn(node, key));
  if (kinds.length + (isComparison ? 1 : 0) !== 1)
    return [...issues, say(path, 'condition.shape', mixed(kinds, isComparison))];
  const kind = kinds[0];
  if (kind === undefined) return [...issues, ...checkLeaf(node, path, place.file, place)];
  const inner = node[kind];
  const at = [...path, kind];
  if (kind === 'not') return [...issues, ...checkNode(inner, at, depth + 1, place)];
  if (kind === 'condition') return [...issues, ...checkReference(inner, at, place)];
  return [...issues, ...checkGroup(kind, inner, at, depth, place)];
}

function checkGroup(
  kind: string,
  members: unknown,
  path: Path,
  depth: number,
  place: ConditionPlace,
): Issue[] {
  if (!Array.isArray(members))
    return [fault(place.file, path, 'condition.shape', `\`${kind}\` must be a list of conditions`)];
  if (members.length === 0)
    return [
      fault(
        place.file,
        path,
        'condition.empty',
        `an empty \`${kind}\` would always hold; give it a condition or leave it out`,
      ),
    ];
  return members.flatMap((member, index) => checkNode(member, [...path, index], depth + 1, place));
}

function checkReference(name: unknown, path: Path, place: ConditionPlace): Issue[] {
  if (typeof name !== 'string' || name === '')
    return [
      fault(place.file, path, 'condition.shape', '`condition` must be the name of one of `conditions`'),
    ];
  if (Object.hasOwn(place.conditions, name)) return [];
  return [
    fault(
      place.file,
      path,
      'condition.unknown',
      `${show(name)} is not among \`conditions\` of this file; check its spelling or define it there`,
    ),
  ];
}

function whyNot(key: string): string {
  const reason = Object.hasOwn(REFUSED_KEYS, key) ? REFUSED_KEYS[key] : undefined;
  return reason ?? `${show(key)} is not a field of a condition; check its spelling or leave it out`;
}

function mixed(kinds: readonly string[], isComparison: boolean): string {
  if (kinds.length === 0)
    return 'this condition says nothing; give `all`, `any`, `not`, `condition`, or `fact`, `operator` and `value`';
  const found = [...kinds.map((kind) => `\`${kind}\``), ...(isComparison ? ['a comparison'] : [])];
  return `${found.join(' and ')} stand in one object, of which only one would count; give each an object of its own`;
}

import type { Truth } from '../model/judged.ts';

/** A node of the tree that json-rules-engine leaves behind: the live conditions of a rule result, not its `toJSON`. */
export interface ResultNode {
  readonly all?: readonly ResultNode[];
  readonly any?: readonly ResultNode[];
  readonly not?: ResultNode;
  readonly fact?: string;
  readonly operator?: string;
  readonly value?: unknown;
  readonly factResult?: unknown;
  readonly valueResult?: unknown;
  readonly result?: unknown;
}

/** A Kleene value with the names that an unknown one waits for. */
export interface Walked {
  readonly truth: Truth;
  readonly undecided: readonly string[];
}

/**
 * The Kleene value of a result tree, from its leaves: a group's own `result` is never read, because the engine counts
 * what is missing as false. A leaf that was not evaluated, or whose result is no boolean, is an error, never an answer.
 */
export function walkTruth(node: ResultNode): Walked {
  if (node.all !== undefined) return combine(node.all.map(walkTruth), false);
  if (node.any !== undefined) return combine(node.any.map(walkTruth), true);
  if (node.not !== undefined) {
    const inner = walkTruth(node.not);
    return { truth: inner.truth === 'unknown' ? 'unknown' : !inner.truth, undecided: inner.undecided };
  }
  return walkLeaf(node);
}

/** `all` is decided by one false, `any` by one true; else one unknown leaves the group unknown. */
function combine(children: readonly Walked[], decisive: boolean): Walked {
  if (children.some((child) => child.truth === decisive)) return { truth: decisive, undecided: [] };
  const unknown = children.filter((child) => child.truth === 'unknown');
  if (unknown.length === 0) return { truth: !decisive, undecided: [] };
  return { truth: 'unknown', undecided: [...new Set(unknown.flatMap((child) => child.undecided))] };
}

function walkLeaf(leaf: ResultNode): Walked {
  if (leaf.fact === undefined || !Object.hasOwn(leaf, 'factResult'))
    throw new Error(`the comparison of \`${leaf.fact ?? '?'}\` was not evaluated`);
  const undecided: string[] = [];
  if (leaf.factResult === undefined) undecided.push(leaf.fact);
  if (leaf.valueResult === undefined) undecided.push(rightName(leaf.value));
  if (undecided.length > 0) return { truth: 'unknown', undecided };
  if (typeof leaf.result !== 'boolean')
    throw new Error(`the comparison of \`${leaf.fact}\` gave neither true nor false`);
  return { truth: leaf.result, undecided: [] };
}

function rightName(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'fact' in value && typeof value.fact === 'string')
    return value.fact;
  throw new Error('a comparison has no right side');
}

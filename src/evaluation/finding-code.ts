import type { Truth } from '../model/judged.ts';

/**
 * A Kleene value as a number that generated code can work with: the bits say "can be true" and "is true", so that `&` is
 * `all`, `|` is `any`, and neither needs to branch.
 */
export const CODE_OF = { false: 0, unknown: 1, true: 3 } as const;

const TRUTHS: readonly Truth[] = [false, 'unknown', 'unknown', true];

/** How many bits the code of `satisfied` stands left of that of `applies`. */
export const SATISFIED_SHIFT = 2;

/** Every number that a finding can be. */
export const FINDING_CODES = 16;

/** The two Kleene values of a rule behind the number that generated code gives for it. */
export function truthsOf(code: number): { readonly applies: Truth; readonly satisfied: Truth } {
  return { applies: truthOf(code), satisfied: truthOf(code >> SATISFIED_SHIFT) };
}

function truthOf(code: number): Truth {
  return TRUTHS[code & 3] as Truth;
}

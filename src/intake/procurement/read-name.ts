import { isName } from '../../model/not-stated.ts';

/** The name that a value states, without the blanks around it; undefined for what is no text or names nobody. */
export function readName(value: unknown): string | undefined {
  return typeof value === 'string' && isName(value) ? value.trim() : undefined;
}

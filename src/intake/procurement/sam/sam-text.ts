import { isNotStated } from '../../../model/not-stated.ts';
import { readName } from '../read-name.ts';

/** Whether SAM says nothing with a text: as everybody does, or in words of its own. */
function isSamBlank(text: string): boolean {
  return isNotStated(text, 'other') || text.trim().toLowerCase() === 'currently not available';
}

/** A value of SAM, or nothing where it is there and says nothing. */
export function statedBySam(value: unknown): unknown {
  return typeof value === 'string' && isSamBlank(value) ? undefined : value;
}

/** The name that SAM states, if it states one. */
export function readSamName(value: unknown): string | undefined {
  return readName(statedBySam(value));
}

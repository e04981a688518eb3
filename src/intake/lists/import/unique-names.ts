import type { ImportedName } from '../../../model/list-snapshot.ts';
import { isName } from '../../../model/not-stated.ts';

/** Names that are names, each once: as a strong one where it is both. */
export function uniqueNames(names: readonly ImportedName[]): ImportedName[] {
  const found = new Map<string, ImportedName>();
  for (const name of names) {
    const seen = found.get(name.text);
    if (isName(name.text) && (seen === undefined || (seen.weak && !name.weak))) found.set(name.text, name);
  }
  return [...found.values()];
}

import type { LegalClass } from '../../tables/legal-forms/legal-form.ts';
import type { FoundForm } from '../normalise/token.ts';

/**
 * Classes that translators and the companies themselves take for each other. What stands in none of them, and `company`,
 * goes with every other.
 */
const FAMILIES: readonly (readonly LegalClass[])[] = [
  ['limited'],
  ['joint-stock', 'public-joint-stock', 'private-joint-stock', 'corporation'],
  ['general-partnership', 'limited-partnership', 'limited-liability-partnership', 'partnership-by-shares'],
  ['foundation', 'association', 'institution', 'cooperative', 'mutual', 'interest-group'],
  ['state-enterprise'],
];

const FAMILY_OF = new Map(
  FAMILIES.flatMap((classes, family) => classes.map((one) => [one, family] as const)),
);

/** Whether each name has a legal form, and no reading of the two is of one family. */
export function haveOtherForms(a: readonly FoundForm[], b: readonly FoundForm[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  for (const one of a) for (const other of b) if (mayBeOne(one, other)) return false;
  return true;
}

function mayBeOne(a: FoundForm, b: FoundForm): boolean {
  for (const one of a.classes) {
    const family = FAMILY_OF.get(one);
    if (family === undefined) return true;
    for (const other of b.classes) {
      const another = FAMILY_OF.get(other);
      if (another === undefined || another === family) return true;
    }
  }
  return false;
}

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
  const families = new Set(a.flatMap(familiesOf));
  return (
    !families.has(undefined) && !b.flatMap(familiesOf).some((one) => one === undefined || families.has(one))
  );
}

function familiesOf({ classes }: FoundForm): (number | undefined)[] {
  return classes.map((one) => FAMILY_OF.get(one));
}

/**
 * What the law calls an organisation, in few enough words that forms of different countries can be held against each
 * other. `company` is a firm of which the name does not say what form it has.
 */
export const LEGAL_CLASSES = [
  'limited',
  'joint-stock',
  'public-joint-stock',
  'private-joint-stock',
  'corporation',
  'unlimited',
  'general-partnership',
  'limited-partnership',
  'limited-liability-partnership',
  'partnership-by-shares',
  'cooperative',
  'mutual',
  'foundation',
  'association',
  'interest-group',
  'state-enterprise',
  'institution',
  'sole-trader',
  'branch',
  'fund',
  'company',
] as const;

/** A generic class of legal forms. */
export type LegalClass = (typeof LEGAL_CLASSES)[number];

/** Where forms stand: before the name, after it, or in either place. */
export const PLACES = ['before', 'after', 'either'] as const;

/** One legal form of one country, or of a family of countries, with all its spellings. */
export interface LegalForm {
  readonly class: LegalClass;
  /** Alpha-2 codes of the countries whose law knows it; none when companies of any country are called so. */
  readonly countries: readonly string[];
  /** As people write them; case, punctuation and diacritics are for the reader of the table to fold. */
  readonly spellings: readonly string[];
  readonly place: (typeof PLACES)[number];
}

/**
 * What the law calls an organisation, in few enough words that the forms of two countries can be held against each
 * other. `company` is a firm whose words do not say which form it has. From `cooperative` on the words often belong to
 * the name (a foundation is called "Foundation"), so that whoever takes them off should still weigh them.
 */
export const LEGAL_CLASSES = [
  'limited',
  'joint-stock',
  'public-joint-stock',
  'private-joint-stock',
  'corporation',
  'company',
  'unlimited',
  'general-partnership',
  'limited-partnership',
  'limited-liability-partnership',
  'partnership-by-shares',
  'sole-trader',
  'cooperative',
  'mutual',
  'foundation',
  'association',
  'interest-group',
  'state-enterprise',
  'institution',
  'branch',
  'fund',
] as const;

/** A generic class of legal forms. */
export type LegalClass = (typeof LEGAL_CLASSES)[number];

/** Where a form stands: before the name, after it, or in either place. */
export const PLACES = ['before', 'after', 'either'] as const;

/**
 * One legal form of one country, or of a family of countries, with all its spellings. One spelling may stand for several
 * forms: `SA` is a stock company in France and a foundation in Estonia. Forms of two or three letters in front of a name are
 * initials more often than not, unless the country agrees.
 */
export interface LegalForm {
  readonly class: LegalClass;
  /** Alpha-2 codes of the countries that know it; none when companies of any country are called so. */
  readonly countries: readonly string[];
  /** As people write them; case, punctuation and diacritics are for the reader of the table to fold. */
  readonly spellings: readonly string[];
  readonly place: (typeof PLACES)[number];
}

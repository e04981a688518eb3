import type { LegalClass } from '../../tables/legal-forms/legal-form.ts';
import type { WordKind } from './known-words.ts';

/** A word of a name, ready to be compared. */
export interface Token {
  /** Latin letters and digits, lower case. */
  readonly text: string;
  readonly skeleton: string;
  readonly kind: WordKind;
  /** What it shares with words of other languages: `bank`, `7`. */
  readonly concept?: string;
  /** Whether its script left most vowels out. */
  readonly isAbjad: boolean;
  /** Whether it is written in another script than Latin. */
  readonly isForeign: boolean;
  /** Whether it stands in brackets, or outside of the quotes that hold the core of the name. */
  readonly isAside: boolean;
  /** Of a phrase, the first letters of its words. */
  readonly initials?: string;
  /** Where it stands in the name as written. */
  readonly start: number;
  readonly end: number;
}

/** A legal form that was found in a name. */
export interface FoundForm {
  readonly classes: readonly LegalClass[];
  readonly countries: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** A name brought to what is compared of it. */
export interface PreparedName {
  readonly written: string;
  readonly tokens: readonly Token[];
  readonly forms: readonly FoundForm[];
  /** Tokens without blanks between them; for a name that no Latin letter spells, the name itself. Equal: the same name. */
  readonly key: string;
  /** The abbreviation that the name gives of itself, in brackets. */
  readonly abbreviation?: string;
}

import { FORMS_OF_ANY_COUNTRY } from './legal-forms/any-country.ts';
import { CAUCASUS_CENTRAL_ASIA_FORMS } from './legal-forms/caucasus-central-asia.ts';
import { CENTRAL_EUROPEAN_FORMS } from './legal-forms/central-europe.ts';
import { EAST_ASIAN_FORMS } from './legal-forms/east-asia.ts';
import { EAST_SLAVIC_FORMS } from './legal-forms/east-slavic.ts';
import { ENGLISH_SPEAKING_FORMS } from './legal-forms/english-speaking.ts';
import { FRANCE_BENELUX_ITALY_FORMS } from './legal-forms/france-benelux-italy.ts';
import { GERMAN_SPEAKING_FORMS } from './legal-forms/german-speaking.ts';
import { IBERIA_LATIN_AMERICA_FORMS } from './legal-forms/iberia-latin-america.ts';
import type { LegalForm } from './legal-forms/legal-form.ts';
import { MIDDLE_EASTERN_FORMS } from './legal-forms/middle-east.ts';
import { NORDIC_BALTIC_FORMS } from './legal-forms/nordic-baltic.ts';
import { SOUTH_EAST_ASIAN_AFRICAN_FORMS } from './legal-forms/south-east-asia-africa.ts';
import { SOUTH_EAST_EUROPEAN_FORMS } from './legal-forms/south-east-europe.ts';

/** The legal forms of the world: how companies, partnerships and public bodies are called before or after their name. */
export const LEGAL_FORMS: readonly LegalForm[] = [
  ...FORMS_OF_ANY_COUNTRY,
  ...ENGLISH_SPEAKING_FORMS,
  ...GERMAN_SPEAKING_FORMS,
  ...FRANCE_BENELUX_ITALY_FORMS,
  ...IBERIA_LATIN_AMERICA_FORMS,
  ...NORDIC_BALTIC_FORMS,
  ...CENTRAL_EUROPEAN_FORMS,
  ...SOUTH_EAST_EUROPEAN_FORMS,
  ...EAST_SLAVIC_FORMS,
  ...CAUCASUS_CENTRAL_ASIA_FORMS,
  ...MIDDLE_EASTERN_FORMS,
  ...EAST_ASIAN_FORMS,
  ...SOUTH_EAST_ASIAN_AFRICAN_FORMS,
];

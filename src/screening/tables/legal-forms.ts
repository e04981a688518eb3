import { AFRICAN_FORMS } from './legal-forms/africa.ts';
import { FORMS_OF_ANY_COUNTRY } from './legal-forms/any-country.ts';
import { ARAB_FORMS } from './legal-forms/arab-world.ts';
import { BALKAN_FORMS } from './legal-forms/balkans.ts';
import { BALTIC_FORMS } from './legal-forms/baltic.ts';
import { CAUCASUS_CENTRAL_ASIA_FORMS } from './legal-forms/caucasus-central-asia.ts';
import { CENTRAL_EUROPEAN_FORMS } from './legal-forms/central-europe.ts';
import { EAST_ASIAN_FORMS } from './legal-forms/east-asia.ts';
import { ENGLISH_SPEAKING_FORMS } from './legal-forms/english-speaking.ts';
import { FRANCE_BENELUX_FORMS } from './legal-forms/france-benelux.ts';
import { GERMAN_SPEAKING_FORMS } from './legal-forms/german-speaking.ts';
import { GREEK_TURKISH_FORMS } from './legal-forms/greek-turkish.ts';
import { IBERIAN_FORMS } from './legal-forms/iberia.ts';
import { IRAN_ISRAEL_FORMS } from './legal-forms/iran-israel.ts';
import { ITALIAN_FORMS } from './legal-forms/italian.ts';
import { JAPANESE_FORMS } from './legal-forms/japanese.ts';
import { LATIN_AMERICAN_FORMS } from './legal-forms/latin-america.ts';
import type { LegalForm } from './legal-forms/legal-form.ts';
import { NORDIC_FORMS } from './legal-forms/nordic.ts';
import { RUSSIAN_FORMS } from './legal-forms/russian.ts';
import { SOUTH_EAST_ASIAN_FORMS } from './legal-forms/south-east-asia.ts';
import { UKRAINIAN_BELARUSIAN_FORMS } from './legal-forms/ukrainian-belarusian.ts';

/** The legal forms of the world: how companies, partnerships and public bodies are called before or after their name. */
export const LEGAL_FORMS: readonly LegalForm[] = [
  ...FORMS_OF_ANY_COUNTRY,
  ...ENGLISH_SPEAKING_FORMS,
  ...GERMAN_SPEAKING_FORMS,
  ...FRANCE_BENELUX_FORMS,
  ...IBERIAN_FORMS,
  ...LATIN_AMERICAN_FORMS,
  ...ITALIAN_FORMS,
  ...NORDIC_FORMS,
  ...BALTIC_FORMS,
  ...CENTRAL_EUROPEAN_FORMS,
  ...BALKAN_FORMS,
  ...GREEK_TURKISH_FORMS,
  ...RUSSIAN_FORMS,
  ...UKRAINIAN_BELARUSIAN_FORMS,
  ...CAUCASUS_CENTRAL_ASIA_FORMS,
  ...ARAB_FORMS,
  ...IRAN_ISRAEL_FORMS,
  ...JAPANESE_FORMS,
  ...EAST_ASIAN_FORMS,
  ...SOUTH_EAST_ASIAN_FORMS,
  ...AFRICAN_FORMS,
];

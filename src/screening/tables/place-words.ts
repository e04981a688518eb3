import { CITY_WORDS } from './place-words/cities.ts';
import { COUNTRY_WORDS } from './place-words/countries.ts';

/**
 * Names of countries and their people, of large cities and regions, in lower case, each with the alpha-2 code of its
 * country: `deutsche`, `berlin` and `德国` are all `DE`. A brand with such a word behind it may be its affiliate there; a name
 * that is shared only in such a word is shared in nothing.
 */
export const PLACE_WORDS: ReadonlyMap<string, string> = new Map([...COUNTRY_WORDS, ...CITY_WORDS]);

import { countryOf } from '../../intake/lists/import/ftm/ftm-party.ts';
import type { Issue } from '../../model/error.ts';
import { show } from '../../model/parse.ts';
import { type CountryCode, parseCountry } from '../../model/place.ts';
import { notCompared, type StatedText } from './stated-text.ts';

/** The countries that a query names, each once, and why they do not count where they do not. */
export function readCountries(stated: readonly StatedText[]): {
  readonly countries: readonly CountryCode[];
  readonly ignored: readonly Issue[];
} {
  const countries = new Set<CountryCode>();
  const ignored: Issue[] = [];
  for (const { text, pointer } of stated) {
    const country = parseCountry(countryOf(text));
    if (country === undefined)
      ignored.push(
        notCompared(
          pointer,
          'country.unknown',
          `${show(text)} is no country that can be read, and speaks against nobody`,
        ),
      );
    else countries.add(country);
  }
  const [first] = stated;
  if (countries.size > 1 && first !== undefined)
    ignored.push(
      notCompared(
        first.pointer,
        'country.several',
        `of several countries (${[...countries].join(', ')}) none speaks against a hit; give one to have it compared`,
      ),
    );
  return { countries: [...countries], ignored };
}

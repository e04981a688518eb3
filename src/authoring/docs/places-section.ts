import { formatDay } from '../../model/date.ts';
import { countryName, type PlaceSet } from '../../model/place.ts';
import { intervalPhrase } from './interval-phrases.ts';
import { anchor, prose, table } from './markdown-parts.ts';

/** One dated set of countries, as paragraphs. */
export function placesSection(id: string, { title, source, coversFrom, members }: PlaceSet): string[] {
  const sorted = [...members].sort((a, b) => (a.country + a.from < b.country + b.from ? -1 : 1));
  return [
    anchor('places', id),
    `### ${prose(title)}`,
    `${prose(`\`${id}\``)}. Who belongs to it is known from ${formatDay(coversFrom)} on. Source: ${prose(source)}.`,
    table(
      ['country', 'member'],
      sorted.map((member) => [
        `${prose(countryName(member.country))} (${member.country})`,
        prose(intervalPhrase(member)),
      ]),
    ),
  ];
}

import type { ListedEntity, ListFile } from '../model/listing.ts';
import { parseWith } from '../model/parse.ts';
import { parseCountry } from '../model/place.ts';
import { type ScreeningAnswer, ScreeningInput } from '../model/screening-answer.ts';
import { buildScreeningIndex } from '../screening/engine/build-screening-index.ts';
import { screen } from '../screening/engine/screen.ts';
import { invalid } from './read-question.ts';

/** Asks who on the lists a name may mean. `input` is untrusted. Throws `AssayError` `validation` with every fault. */
export type ListScreening = (input: unknown) => ScreeningAnswer;

/** Makes the lists of a snapshot ready to be screened; the index is built when it is first asked. */
export function createListScreening(lists: ReadonlyMap<string, ListFile>): ListScreening {
  const inOrder = [...lists.values()].sort((a, b) => (a.program < b.program ? -1 : 1));
  const listed = inOrder.flatMap((list) => list.entries.map((entry) => ({ program: list.program, entry })));
  let index: ReturnType<typeof buildScreeningIndex> | undefined;
  return (input) => {
    const parsed = parseWith(ScreeningInput, input);
    if (!('value' in parsed)) throw invalid(parsed.issues);
    const query = parsed.value;
    const { name, aliases, identifiers, limit, minScore } = query;
    const country = query.country === undefined ? undefined : parseCountry(query.country);
    index ??= buildScreeningIndex(listed.map(({ program, entry }) => toScreen(program, entry)));
    const asked = { names: [name, ...aliases], identifiers, ...(country === undefined ? {} : { country }) };
    return {
      query,
      hits: screen(index, asked, { limit, minScore }).flatMap(({ entry: at, spans: _, ...hit }) => {
        const found = listed[at];
        if (found === undefined) return [];
        return [
          {
            program: found.program,
            entry: found.entry.id,
            ...hit,
            features: [...hit.features],
            listed: found.entry.listed,
          },
        ];
      }),
      lists: inOrder.map(({ program, title, entries, coverage }) => ({
        program,
        title,
        entries: entries.length,
        through: coverage.through,
        ...(coverage.extent === 'partial' ? { partial: true as const } : {}),
      })),
    };
  };
}

function toScreen(program: string, { id, names, weakNames = [], country, identifiers }: ListedEntity) {
  return {
    id: `${program}/${id}`,
    names: [...names.map((text) => ({ text })), ...weakNames.map((text) => ({ text, weak: true }))],
    identifiers,
    ...(country === undefined ? {} : { country }),
  };
}

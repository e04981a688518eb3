import type { Builder } from '../../model/builder.ts';

/** The builder of the register whom an id of provenance names. */
export type FindBuilder = (id: string) => Builder | undefined;

/** The builder whose id is `id`, or the longest that `id` goes on from behind a `/`, `@`, `#` or `?`. */
export function findBuilder(id: string, builders: readonly Builder[]): Builder | undefined {
  return indexBuilders(builders)(id);
}

/** `findBuilder` for many questions to one register. */
export function indexBuilders(builders: readonly Builder[]): FindBuilder {
  const byId = new Map<string, Builder>();
  let longest = 0;
  for (const builder of builders) {
    for (const id of builder.builderIds) {
      // Ids that stand twice are a fault of the register; the first one counts, whatever comes behind it.
      if (!byId.has(id)) byId.set(id, builder);
      longest = Math.max(longest, id.length);
    }
  }
  return (id) => {
    for (let end = Math.min(id.length, longest); end > 0; end -= 1) {
      const found = endsThere(id, end) ? byId.get(id.slice(0, end)) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

/** Whether what stands before `end` is a whole id: at the end of the text, or at a mark that parts ids from what goes on. */
function endsThere(id: string, end: number): boolean {
  return end === id.length || isMark(id[end]) || isMark(id[end - 1]);
}

function isMark(character: string | undefined): boolean {
  return character === '/' || character === '@' || character === '#' || character === '?';
}

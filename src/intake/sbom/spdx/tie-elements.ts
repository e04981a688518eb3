import type { Bill } from '../../../model/bill.ts';
import { show } from '../../../model/parse.ts';
import type { NumberedElements } from './number-elements.ts';
import type { Tie } from './place-parts.ts';
import type { SpdxContent, SpdxRelation } from './spdx-content.ts';

/** An element whose list of parts is not whole, or of which nobody knows. */
interface Gap {
  readonly of: number;
  readonly extent: NonNullable<Bill['extent']>;
}

/** What belongs to which element, and of which elements the document says that it does not tell all that does. */
export interface TiedElements {
  readonly ties: ReadonlyMap<number, readonly Tie[]>;
  readonly gaps: readonly Gap[];
}

/** Reads the relationships as ties. What stands in another document, or nowhere, is a part that this one does not list. */
export function tieElements(content: SpdxContent, elements: NumberedElements): TiedElements {
  const ties = new Map<number, Tie[]>();
  const gaps: Gap[] = [];
  const tie = (whole: number, one: Tie) => {
    const known = ties.get(whole);
    if (known === undefined) ties.set(whole, [one]);
    else known.push(one);
  };
  for (const part of elements.described) tie(0, { part, use: 'part' });
  for (const relation of content.relations) {
    const { meaning, at } = relation;
    if (meaning !== 'nothing' && 'described' in meaning) continue;
    const from = elements.numberOf(relation.from, at);
    const to = elements.numberOf(relation.to, at);
    if (meaning === 'nothing') continue;
    const [whole, part, partId] =
      meaning.whole === 'from' ? [from, to, relation.to] : [to, from, relation.from];
    if (whole === undefined) continue;
    if (part !== undefined) tie(whole, { part, use: meaning.use });
    const extent =
      meaning.use === 'part' ? extentBy(content, relation, part === undefined ? partId : undefined) : [];
    for (const one of extent) gaps.push({ of: whole, extent: one });
  }
  return { ties, gaps };
}

function extentBy(
  { standingOf, warnings }: SpdxContent,
  { meaning, extent, at }: SpdxRelation,
  missing: string | undefined,
): Gap['extent'][] {
  const lists = meaning !== 'nothing' && 'lists' in meaning;
  const said = extent === undefined || !lists ? [] : [extent];
  if (missing === undefined) return said;
  switch (standingOf(missing)) {
    case 'nothing':
      return said;
    case 'unknown':
      return lists ? [...said, 'unknown'] : said;
    case 'elsewhere':
      warnings.add(
        at,
        'sbom.elsewhere',
        `${show(missing)} stands in another document, which is not read; the list of parts is not whole`,
      );
      return [...said, 'incomplete'];
    case undefined:
      return [...said, 'incomplete'];
  }
}

import type { ListFile } from '../../model/listing.ts';
import type { PartsShown } from '../../model/part-shown.ts';
import type { Policy } from '../../model/policy.ts';
import type { Question } from '../../model/question.ts';
import { listedParts } from '../../reach/component-listing.ts';
import { showPart } from '../../reach/judged-part.ts';
import { coverParts } from './cover-parts.ts';
import { partsOnDay } from './judge-parts.ts';
import type { PlacedParts } from './place-parts.ts';

/** How many parts that are told and not judged are told one by one. */
const MOST_TOLD = 20;

/** What a product is made of, how far that is known, and whom of the parts that are not judged a list names. */
export function showParts(
  placed: PlacedParts,
  question: Question,
  policy: Policy,
  lists: readonly ListFile[],
): PartsShown | undefined {
  const { components, bill } = question.product;
  if (placed.parts.length === 0 && bill === undefined) return undefined;
  const { judged, aside } = partsOnDay(placed, question, policy);
  const count = (use: string) => placed.parts.filter(({ part }) => part.use === use).length;
  const { named, pointedAt, byEvidence, withoutMaker } = coverParts(placed);
  const share = judged.count === 0 ? 1 : named / judged.count;
  const told = lists.flatMap((list) =>
    listedParts(
      list,
      aside.map(({ part }) => part),
      question,
    ).map(({ part, maker, note }) => ({
      part: showPart(part, maker),
      use: aside.find((one) => one.part === part)?.use ?? 'build',
      program: list.program,
      note,
    })),
  );
  return {
    sources: [
      ...(components.length === 0 ? [] : [{ format: 'the question', parts: components.length }]),
      ...(bill === undefined
        ? []
        : [{ format: bill.bill.format, digest: bill.digest, parts: bill.bill.parts.length }]),
    ],
    uses: { part: count('part'), build: count('build'), test: count('test') },
    ...(judged.extent === undefined ? {} : { extent: judged.extent }),
    coverage: {
      named,
      pointedAt,
      unnamed: judged.count - named - pointedAt,
      // Never rounded up to a share that is not there.
      share: Math.floor(share * 10_000) / 10_000,
      needed: judged.needed,
      byEvidence: Object.fromEntries(byEvidence),
    },
    withoutMaker: [...withoutMaker],
    aside: told.slice(0, MOST_TOLD),
  };
}

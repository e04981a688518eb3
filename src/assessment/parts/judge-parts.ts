import type { PartUse } from '../../model/bill.ts';
import { barsOf, DEFAULT_PART_COVERAGE, type Policy } from '../../model/policy.ts';
import type { Question } from '../../model/question.ts';
import type { JudgedPart, JudgedParts } from '../../reach/judged-part.ts';
import type { ScreenedParty } from '../../reach/party.ts';
import { coverParts } from './cover-parts.ts';
import type { PlacedMaker, PlacedPart, PlacedParts } from './place-parts.ts';

/** The parts of a product on one day: those that are judged, and those that only build or test it. */
export interface PartsOnDay {
  readonly judged: JudgedParts;
  readonly aside: readonly { readonly part: JudgedPart; readonly use: PartUse }[];
}

/** The parts with their makers as they stand on the question's day, held to what the policy asks of their list. */
export function partsOnDay(
  placed: PlacedParts,
  question: Question,
  policy: Pick<Policy, 'partCoverage' | 'screening'>,
): PartsOnDay {
  const { partCoverage: needed = DEFAULT_PART_COVERAGE } = policy;
  const bars = barsOf(policy);
  const screened = new Map<PlacedMaker, ScreenedParty>();
  const screen = (maker: PlacedMaker): ScreenedParty => {
    const { party, identified, aroundOn } = maker;
    const there = screened.get(maker) ?? {
      key: party.key,
      identified,
      around: aroundOn(question.asOf, question.knownAt),
      bars,
    };
    screened.set(maker, there);
    return there;
  };
  const read = ({ part, makers }: PlacedPart): JudgedPart => ({
    ...part,
    makers: makers.map(({ placed, maker: { name, evidence, said } }) => ({
      party: screen(placed),
      name,
      evidence,
      ...(said === undefined ? {} : { said }),
    })),
  });
  const { judged, named } = coverParts(placed);
  const extent = question.product.bill?.bill.extent;
  return {
    judged: {
      parts: placed.telling.filter(({ part }) => part.use === 'part').map(read),
      count: judged,
      named,
      needed,
      bars,
      ...(extent === undefined ? {} : { extent }),
    },
    aside: placed.telling
      .filter(({ part }) => part.use !== 'part')
      .map((one) => ({ part: read(one), use: one.part.use })),
  };
}

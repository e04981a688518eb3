import { parseCountry } from '../../model/place.ts';
import type { Question } from '../../model/question.ts';
import { namesMaker } from '../../reach/judged-part.ts';
import { identifyVendor } from '../../screening/identify-vendor.ts';
import { type PlacedParty, placeParty } from '../place-party.ts';
import type { Prepared } from '../prepare.ts';
import { recogniseVendor } from '../recognise-party.ts';
import { type GatheredPart, gatherParts, type NamedMaker } from './gather-parts.ts';

/** Somebody who may have made parts, among those around it. */
export interface PlacedMaker extends PlacedParty {
  readonly identified: boolean;
}

/** A part with everybody who may have made it, found out about once for all parts of the product. */
export interface PlacedPart {
  readonly part: GatheredPart;
  readonly makers: readonly { readonly placed: PlacedMaker; readonly maker: NamedMaker }[];
}

/** The parts of a product, and everybody who may have made any of them. */
export interface PlacedParts {
  /** All of them. */
  readonly parts: readonly PlacedPart[];
  /**
   * Those by which all of them can be judged, in their order: each part of whose makers anything is known, and of those of
   * whom nothing is, the first of each kind, for no list can tell the others from it.
   */
  readonly telling: readonly PlacedPart[];
  /** Each maker of whom anything is on record or on a list; whoever is quite unknown is left out. */
  readonly known: readonly PlacedMaker[];
}

/**
 * Finds out about the makers of all parts, like vendors: under any of their names, in any script. A product has tens of
 * thousands of parts and far fewer makers, and of most of those nothing is on record.
 */
export function placeParts(question: Question, prepared: Prepared): PlacedParts {
  const made = new Map<string, PlacedMaker>();
  const strangers = new Map<boolean, PlacedMaker>();
  const known = new Set<PlacedMaker>();
  const place = ({ evidence: _, said: __, ...maker }: NamedMaker): PlacedMaker => {
    const key = JSON.stringify(maker);
    const there = made.get(key);
    if (there !== undefined) return there;
    const found = placeMaker(maker, question, prepared);
    const placed = isStranger(found) ? (strangers.get(found.identified) ?? found) : found;
    if (isStranger(found)) strangers.set(found.identified, placed);
    else known.add(placed);
    made.set(key, placed);
    return placed;
  };
  const parts = gatherParts(question.product).map((part) => ({
    part,
    makers: part.makers.map((maker) => ({ placed: place(maker), maker })),
  }));
  return { parts, telling: withoutRepeats(parts, known), known: [...known] };
}

function withoutRepeats(parts: readonly PlacedPart[], known: ReadonlySet<PlacedMaker>): PlacedPart[] {
  const kinds = new Set<string>();
  return parts.filter(({ part, makers }) => {
    if (makers.some(({ placed }) => known.has(placed))) return true;
    const naming = makers.find(({ maker }) => namesMaker(maker.evidence));
    const kind = JSON.stringify([part.use, part.roles, naming?.placed.identified]);
    if (kinds.has(kind)) return false;
    kinds.add(kind);
    return true;
  });
}

function placeMaker(
  maker: Omit<NamedMaker, 'evidence' | 'said'>,
  question: Question,
  prepared: Prepared,
): PlacedMaker {
  const { name, country, identifiers = [], owners = [] } = maker;
  const record = { name, identifiers: [...identifiers], ...(country === undefined ? {} : { country }) };
  const { vendor } = identifyVendor(record, prepared.dossierIndex, question);
  const isKnown =
    (country !== undefined && parseCountry(country) !== undefined) ||
    vendor.identifiers.some((id) => id.strong) ||
    vendor.id !== undefined;
  return {
    ...placeParty({ ...recogniseVendor(vendor, prepared), name }, owners, prepared),
    identified: isKnown && vendor.names.length > 0 && vendor.ambiguous.length === 0,
  };
}

/** Whether nothing at all is on record about a maker and nobody whom a list names is near to it. */
function isStranger({ party, links, parties, stated }: PlacedMaker): boolean {
  return (
    party.key.startsWith('name:') &&
    party.mayBe.length === 0 &&
    links.length === 0 &&
    stated.length === 0 &&
    parties.every(({ screenings }) => [...screenings.values()].every(({ matches }) => matches.length === 0))
  );
}

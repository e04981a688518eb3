import { parseCountry } from '../../model/place.ts';
import type { Question } from '../../model/question.ts';
import { namesMaker } from '../../reach/judged-part.ts';
import { identifyVendor } from '../../screening/identify-vendor.ts';
import { type PartyRegisters, type PlacedParty, placeParty } from '../place-party.ts';
import { countryOf, recogniseVendor } from '../recognise-party.ts';
import { isUnheardOfName } from '../unheard-of.ts';
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
export function placeParts(question: Question, prepared: PartyRegisters): PlacedParts {
  const made = new Map<string, PlacedMaker>();
  const strangers = new Map<boolean, PlacedMaker>();
  const known = new Set<PlacedMaker>();
  const find = (maker: Told): PlacedMaker => {
    const stranger = strangers.get(isIdentified(maker));
    if (stranger !== undefined && isUnheardOf(maker, prepared)) return stranger;
    const found = placeMaker(maker, question, prepared);
    if (!isStranger(found)) {
      known.add(found);
      return found;
    }
    const first = strangers.get(found.identified) ?? found;
    strangers.set(found.identified, first);
    return first;
  };
  const place = (maker: NamedMaker): PlacedMaker => {
    const key = keyOf(maker);
    const placed = made.get(key) ?? find(maker);
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

/** Who may have made a part, whatever tells it. */
type Told = Omit<NamedMaker, 'evidence' | 'said'>;

/** The same for all that tell the same of a maker. Most tell a name only: there are tens of thousands of them. */
function keyOf({ name, country, identifiers, owners }: Told): string {
  return identifiers === undefined && owners === undefined
    ? `${name}\n${country ?? ''}`
    : JSON.stringify([name, country, identifiers, owners]);
}

function isUnheardOf({ name, identifiers = [], owners = [] }: Told, prepared: PartyRegisters): boolean {
  return identifiers.length === 0 && owners.length === 0 && isUnheardOfName(name, prepared);
}

function isIdentified({ country }: Told): boolean {
  return country !== undefined && parseCountry(country) !== undefined;
}

function placeMaker(maker: Told, question: Question, prepared: PartyRegisters): PlacedMaker {
  const { name, country, identifiers = [], owners = [] } = maker;
  const record = { name, identifiers: [...identifiers], ...(country === undefined ? {} : { country }) };
  const { vendor } = identifyVendor(record, prepared.dossierIndex, question);
  const isKnown =
    isIdentified(maker) || vendor.identifiers.some((id) => id.strong) || vendor.id !== undefined;
  return {
    ...placeParty({ ...recogniseVendor(vendor, countryOf(maker), prepared), name }, owners, prepared),
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

import type { Warning } from '../model/assessment.ts';
import type { FactSet } from '../model/fact-set.ts';
import { isName } from '../model/not-stated.ts';
import { parseCountry } from '../model/place.ts';
import type { Policy } from '../model/policy.ts';
import type { Question } from '../model/question.ts';
import { factsOf } from '../model/rule.ts';
import type { Component, Vendor } from '../model/vendor.ts';
import { listedProgram } from '../model/vocabulary.ts';
import { componentListing, vendorListing } from '../reach/listing-facts.ts';
import type { ScreenedParty } from '../reach/party.ts';
import { identifyVendor } from '../screening/identify-vendor.ts';
import { type PlacedParty, placeParty } from './place-party.ts';
import type { Prepared } from './prepare.ts';
import { recogniseVendor } from './recognise-party.ts';
import { warnOfUnread } from './warn-of-unread.ts';

/**
 * A vendor and the makers of the product's parts, held against every list once, each among those who own and control it,
 * for whatever days are asked.
 */
export interface Subject {
  readonly vendor: Vendor;
  readonly warnings: readonly Warning[];
  readonly placed: PlacedParty;
  readonly makers: readonly (PlacedMaker | undefined)[];
}

/** The maker of a part among those around it. */
interface PlacedMaker extends PlacedParty {
  readonly identified: boolean;
}

/** Finds out whom the question is about, and whom of it the lists may mean. */
export function holdAgainstLists(question: Question, prepared: Prepared): Subject {
  const { vendor, warnings } = identifyVendor(question.vendor, prepared.dossierIndex, question);
  return {
    vendor,
    warnings: [...warnings, ...warnOfUnread(question, prepared.vocabulary)],
    placed: placeParty(recogniseVendor(vendor, prepared), question.vendor.owners ?? [], prepared),
    makers: question.product.components.map((component) => placeMaker(component, question, prepared)),
  };
}

/** Makers are found out about like vendors: under any of their names, in any script. */
function placeMaker({ maker }: Component, question: Question, prepared: Prepared): PlacedMaker | undefined {
  if (maker === undefined || !isName(maker.name)) return undefined;
  const { owners = [], ...record } = maker;
  const { vendor } = identifyVendor(record, prepared.dossierIndex, question);
  const country = maker.country === undefined ? undefined : parseCountry(maker.country);
  const isKnown =
    country !== undefined || vendor.identifiers.some((id) => id.strong) || vendor.id !== undefined;
  return {
    ...placeParty({ ...recogniseVendor(vendor, prepared), name: maker.name }, owners, prepared),
    identified: isKnown && vendor.names.length > 0 && vendor.ambiguous.length === 0,
  };
}

function screenedOn(
  { party, aroundOn }: PlacedParty,
  identified: boolean,
  question: Question,
): ScreenedParty {
  return { key: party.key, identified, around: aroundOn(question.asOf, question.knownAt) };
}

/** The facts with the listing facts that the policy's rules read, which only screening and reach supply. */
export function withListings(
  facts: FactSet,
  subject: Subject,
  policy: Policy,
  question: Question,
  prepared: Prepared,
): FactSet {
  const isKnown =
    isIdentified(facts) &&
    subject.vendor.ambiguous.length === 0 &&
    subject.vendor.names.some(({ text }) => isName(text));
  const vendor = screenedOn(subject.placed, isKnown, question);
  const makers = subject.makers.map((maker) =>
    maker === undefined ? undefined : screenedOn(maker, maker.identified, question),
  );
  const states = new Map(facts.states);
  for (const name of new Set(policy.rules.flatMap(factsOf))) {
    const program = listedProgram(name);
    if (program === undefined) continue;
    const list = prepared.lists.get(program);
    states.set(
      name,
      name.startsWith('vendor.')
        ? vendorListing(program, list, vendor, question)
        : componentListing(program, list, makers, question),
    );
  }
  return { ...facts, states };
}

/** The facts that say who the vendor is. */
export const IDENTITY_FACTS: readonly string[] = ['vendor.identifier', 'vendor.name', 'vendor.country'];

/** A checked strong identifier, or a legal name and a country of registration. */
function isIdentified(facts: FactSet): boolean {
  const isKnown = (name: string) => (facts.states.get(name)?.options.length ?? 0) > 0;
  return isKnown('vendor.identifier') || (isKnown('vendor.name') && isKnown('vendor.country'));
}

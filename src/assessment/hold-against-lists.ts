import type { Warning } from '../model/assessment.ts';
import type { FactSet } from '../model/fact-set.ts';
import { intervalContains } from '../model/interval.ts';
import type { Screening } from '../model/match.ts';
import { isName } from '../model/not-stated.ts';
import { parseCountry } from '../model/place.ts';
import type { Policy } from '../model/policy.ts';
import type { Question } from '../model/question.ts';
import { factsOf } from '../model/rule.ts';
import type { Component, Owner, Vendor, VendorRecord } from '../model/vendor.ts';
import { listedProgram } from '../model/vocabulary.ts';
import { componentListing, vendorListing } from '../reach/listing-facts.ts';
import type { ScreenedOwner, ScreenedParty } from '../reach/party.ts';
import { identifyVendor } from '../screening/identify-vendor.ts';
import { screenParty } from '../screening/screen-party.ts';
import type { Prepared } from './prepare.ts';
import { warnOfUnread } from './warn-of-unread.ts';

/**
 * A vendor and the makers of the product's parts, held against every list once, for whatever days are asked. The
 * vendor's owners follow when the day has chosen among the statements of who they are.
 */
export interface Subject {
  readonly vendor: Vendor;
  readonly warnings: readonly Warning[];
  readonly screenings: ReadonlyMap<string, Screening>;
  readonly makers: readonly (ScreenedParty | undefined)[];
}

/** Finds out whom the question is about, and whom of it the lists may mean. */
export function holdAgainstLists(question: Question, prepared: Prepared): Subject {
  const { vendor, warnings } = identifyVendor(question.vendor, prepared.dossierIndex, question);
  return {
    vendor,
    warnings: [...warnings, ...warnOfUnread(question, prepared.vocabulary)],
    screenings: byProgram(screenParty(vendor, prepared.listIndex)),
    makers: question.product.components.map((component) => screenMaker(component, question, prepared)),
  };
}

function byProgram(screenings: readonly Screening[]): ReadonlyMap<string, Screening> {
  return new Map(screenings.map((screening) => [screening.program, screening]));
}

/** Owners and makers are found out about like vendors: under any of their names, in any script. */
function screenNamed(
  record: VendorRecord,
  question: Question,
  prepared: Prepared,
): { vendor: Vendor; screenings: ReadonlyMap<string, Screening> } {
  const { vendor } = identifyVendor(record, prepared.dossierIndex, question);
  return { vendor, screenings: byProgram(screenParty(vendor, prepared.listIndex)) };
}

export function screenOwner(owner: Owner, question: Question, prepared: Prepared): ScreenedOwner {
  const record = { name: owner.name, identifiers: owner.identifiers };
  return { owner, screenings: screenNamed(record, question, prepared).screenings };
}

function screenMaker(
  { maker }: Component,
  question: Question,
  prepared: Prepared,
): ScreenedParty | undefined {
  if (maker === undefined || !isName(maker.name)) return undefined;
  const { vendor, screenings } = screenNamed(maker, question, prepared);
  const country = maker.country === undefined ? undefined : parseCountry(maker.country);
  const isKnown =
    country !== undefined || vendor.identifiers.some((id) => id.strong) || vendor.id !== undefined;
  return {
    name: maker.name,
    identified: isKnown && vendor.names.length > 0 && vendor.ambiguous.length === 0,
    screenings,
    ...ownersOf(maker.owners === undefined ? [] : [maker.owners], question, prepared),
  };
}

/**
 * The owners that any statement names, and whether one of the statements by itself could name all that matter: in it
 * somebody holds control, a share that was not told, or all together more than half. Names that name nobody are no owners.
 */
function ownersOf(
  statements: readonly (readonly Owner[])[],
  question: Question,
  prepared: Prepared,
): { owners: readonly ScreenedOwner[]; ownersKnown: boolean } {
  const named = statements.map((owners) => owners.filter((owner) => isName(owner.name)));
  const isTelling = (owners: readonly Owner[]) =>
    owners.some((owner) => owner.control === true) ||
    owners.reduce((sum, owner) => sum + (owner.share ?? 1), 0) > 0.5;
  return {
    owners: named.flat().map((owner) => screenOwner(owner, question, prepared)),
    ownersKnown: named.some(isTelling),
  };
}

/** The facts with the listing facts that the policy's rules read, which only screening and reach supply. */
export function withListings(
  facts: FactSet,
  subject: Subject,
  policy: Policy,
  question: Question,
  prepared: Prepared,
): FactSet {
  // Every statement of owners that holds is heard: what a caller says of them never takes a recorded owner away.
  const statements = subject.vendor.ownership.filter((o) =>
    intervalContains(o, question.asOf, question.knownAt),
  );
  const vendor: ScreenedParty = {
    name: subject.vendor.name,
    identified:
      isIdentified(facts) &&
      subject.vendor.ambiguous.length === 0 &&
      subject.vendor.names.some(({ text }) => isName(text)),
    screenings: subject.screenings,
    ...ownersOf(
      statements.map((statement) => statement.owners),
      question,
      prepared,
    ),
  };
  const states = new Map(facts.states);
  for (const name of new Set(policy.rules.flatMap(factsOf))) {
    const program = listedProgram(name);
    if (program === undefined) continue;
    const list = prepared.lists.get(program);
    states.set(
      name,
      name.startsWith('vendor.')
        ? vendorListing(program, list, vendor, question)
        : componentListing(program, list, subject.makers, question),
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

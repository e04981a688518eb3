import type { Warning } from '../model/assessment.ts';
import type { PlainDate } from '../model/date.ts';
import type { FactRecord } from '../model/fact.ts';
import type { FactSet } from '../model/fact-set.ts';
import { isName } from '../model/not-stated.ts';
import { barsOf, type Policy } from '../model/policy.ts';
import type { Question } from '../model/question.ts';
import { factsOf } from '../model/rule.ts';
import type { Vendor } from '../model/vendor.ts';
import { listedProgram } from '../model/vocabulary.ts';
import { componentListing } from '../reach/component-listing.ts';
import type { ScreenedParty } from '../reach/party.ts';
import { vendorListing } from '../reach/vendor-listing.ts';
import { identifyVendor } from '../screening/identify-vendor.ts';
import { partsOnDay } from './parts/judge-parts.ts';
import { type PlacedParts, placeParts } from './parts/place-parts.ts';
import { type PlacedParty, placeParty } from './place-party.ts';
import type { Prepared } from './prepare.ts';
import { type BuildSpoken, speakOfBuild } from './provenance/speak-of-build.ts';
import { countryOf, recogniseVendor } from './recognise-party.ts';
import { warnOfUnread } from './warn-of-unread.ts';

/**
 * A vendor and the makers of the product's parts, held against every list once, each among those who own and control it,
 * for whatever days are asked.
 */
export interface Subject {
  readonly vendor: Vendor;
  readonly warnings: readonly Warning[];
  /** What is on record about the vendor, and what the provenance of the product says through the register of builders. */
  readonly statements: readonly FactRecord[];
  readonly build: BuildSpoken;
  readonly placed: PlacedParty;
  readonly parts: PlacedParts;
}

/** Finds out whom the question is about, and whom of it the lists may mean, by what people had judged by `judgedBy`. */
export function holdAgainstLists(
  question: Question,
  prepared: Prepared,
  judgedBy: PlainDate = question.knownAt,
): Subject {
  const registers = prepared.registersOn(judgedBy);
  const { vendor, warnings } = identifyVendor(question.vendor, prepared.dossierIndex, question);
  const build = speakOfBuild(question, prepared);
  return {
    vendor,
    statements: [...vendor.facts, ...build.facts],
    build,
    warnings: [...warnings, ...warnOfUnread(question, prepared.vocabulary), ...build.warnings],
    placed: placeParty(
      recogniseVendor(vendor, statedCountry(question), registers),
      question.vendor.owners ?? [],
      registers,
    ),
    parts: placeParts(question, registers),
  };
}

/** Where the vendor is registered, as the question states it: in the record, else as a fact. */
function statedCountry({ vendor, facts }: Question): string | undefined {
  const stated = facts.find(({ name }) => name === 'vendor.country')?.value;
  return countryOf(vendor) ?? (typeof stated === 'string' ? stated : undefined);
}

function screenedOn(
  { party, aroundOn }: PlacedParty,
  identified: boolean,
  question: Question,
  policy: Policy,
): ScreenedParty {
  return {
    key: party.key,
    identified,
    around: aroundOn(question.asOf, question.knownAt),
    bars: barsOf(policy),
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
  const isKnown =
    isIdentified(facts) &&
    subject.vendor.ambiguous.length === 0 &&
    subject.vendor.names.some(({ text }) => isName(text));
  const vendor = screenedOn(subject.placed, isKnown, question, policy);
  const { judged } = partsOnDay(subject.parts, question, policy);
  const states = new Map(facts.states);
  for (const name of new Set(policy.rules.flatMap(factsOf))) {
    const program = listedProgram(name);
    if (program === undefined) continue;
    const list = prepared.lists.get(program);
    states.set(
      name,
      name.startsWith('vendor.')
        ? vendorListing(program, list, vendor, question)
        : componentListing(program, list, judged, question),
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

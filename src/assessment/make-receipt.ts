import canonicalize from 'canonicalize';
import type { PlainDate } from '../model/date.ts';
import { digest } from '../model/digest.ts';
import type { Question } from '../model/question.ts';
import type { Receipt } from '../model/receipt.ts';
import type { Request } from '../model/request.ts';
import { factsOf } from '../model/rule.ts';
import { listedProgram } from '../model/vocabulary.ts';
import { isMeant } from './apply-waivers.ts';
import type { Decision } from './decide-on.ts';
import type { Subject } from './hold-against-lists.ts';
import { judgementsOn } from './judgements/show-judgements.ts';
import type { PlacedParty } from './place-party.ts';
import type { Prepared } from './prepare.ts';
import type { RecognisedParty } from './recognise-party.ts';
import { requestOf } from './request-of.ts';

/** The programmes that the rules of the decision's policy read, in order. */
export function programsOf(decision: Pick<Decision, 'policy'>): string[] {
  const names = decision.policy.rules.flatMap(factsOf).map(listedProgram);
  return [...new Set(names.filter((program) => program !== undefined))].sort();
}

/**
 * Digests of all that went into an answer, and of what came out. What has no order (facts, categories, aliases) is
 * sorted first and exact duplicates are dropped, so that the same question always has the same receipt.
 */
export function makeReceipt(
  question: Question,
  subject: Subject,
  decision: Decision,
  prepared: Prepared,
  today: PlainDate,
): Receipt {
  const { vendor } = subject;
  const rules = new Set(decision.policy.rules.map(({ id }) => id));
  // Also those of rules that are still to come: the coming dates are told by them.
  const waivers = prepared.waivers.filter(
    (waiver) => rules.has(waiver.rule) && isMeant(waiver, { vendor, dossiers: prepared.dossiers }),
  );
  const judgements = judgementsOn(subject).map(({ judgement }) => judgement);
  return sealReceipt({
    request: digestRequest(requestOf(question)),
    policy: prepared.policyDigest(question.policy),
    facts: digestRecord(subject, prepared),
    lists: Object.fromEntries(
      programsOf(decision)
        .map((program) => [program, prepared.listDigests.get(program)] as const)
        .filter((entry): entry is readonly [string, string] => entry[1] !== undefined),
    ),
    ...(waivers.length === 0 ? {} : { waivers: digest(unordered(waivers)) }),
    ...(judgements.length === 0 ? {} : { judgements: digest(unordered(judgements)) }),
    outcome: digestOutcome({
      verdict: decision.verdict,
      deciding: decision.deciding,
      findings: decision.findings.map(({ rule, outcome }) => ({ rule: rule.id, outcome })),
    }),
    engine: prepared.engine,
    decidedOn: today,
  });
}

/** The receipt that consists of `parts`. */
export function sealReceipt(parts: Omit<Receipt, 'digest'>): Receipt {
  return { digest: digest(parts), ...parts };
}

/** The id of the assessment that has this receipt: the same question on the same day and data has the same. */
export function idOf({ digest }: Pick<Receipt, 'digest'>): string {
  const start = 'sha256:'.length;
  return `asm_${digest.slice(start, start + 16)}`;
}

/** The digest of what was asked. */
export function digestRequest(request: Request): string {
  return digest(unorderedRequest(request));
}

/** A request with all that has no order in one order. */
export function unorderedRequest(request: Request) {
  const { vendor, product, changes } = request;
  return {
    ...request,
    ...(changes === undefined ? {} : { changes: unordered(changes) }),
    vendor: {
      ...vendor,
      aliases: unordered(vendor.aliases ?? []),
      identifiers: unordered(vendor.identifiers ?? []),
      facts: unordered(vendor.facts),
    },
    product: { ...product, categories: unordered(product.categories) },
  };
}

/** The digest of what came out: the verdict, the deciding rules, and each rule in force with its outcome. */
export function digestOutcome({ verdict, deciding, findings }: CameOut): string {
  return digest({ verdict, deciding, findings: findings.map(({ rule, outcome }) => [rule, outcome]) });
}

interface CameOut {
  readonly verdict: string;
  readonly deciding: readonly string[];
  readonly findings: readonly { readonly rule: string; readonly outcome: string }[];
}

/**
 * The digest of what is on record about the vendor and the makers of parts, and about whoever relations connect with them.
 * What the question states of facts stands in the request, what the policy states in the policy: each change shows in one
 * digest only.
 */
function digestRecord({ vendor, placed, parts, build }: Subject, prepared: Prepared): string {
  const { id, ambiguous, facts, names, identifiers, ownership, products } = vendor;
  const all = [placed, ...parts.known];
  const relations = all.flatMap(({ links }) => links.map(({ relation }) => relation));
  return digest({
    ...(id === undefined ? {} : { id }),
    ambiguous: unordered(ambiguous),
    statements: unordered(facts),
    names: unordered(names),
    identifiers: unordered(identifiers.map(({ scheme, value }) => ({ scheme, value }))),
    ownership: unordered(ownership),
    products: unordered(products),
    others: unordered(othersOf(all, placed).map(knownNames)),
    ...(build.builders.length === 0 ? {} : { builders: unordered(build.builders) }),
    // Only what a trusted key has verified is another for it; with which key says nothing.
    ...(build.shown.length === 0 ? {} : { signatures: build.shown.map(({ signature }) => signature) }),
    ...(relations.length === 0 ? {} : { relations: unordered(relations) }),
    sources: labelsOf([...facts, ...build.facts, ...ownership, ...relations], prepared),
  });
}

/** What is on record about a vendor of whom nothing is, and who brings along nobody: its names and identifiers. */
export function recordOfStranger(known: { readonly names: unknown; readonly identifiers: unknown }) {
  return { ambiguous: [], statements: [], ...known, ownership: [], products: [], others: [], sources: {} };
}

/** Everybody but the vendor: makers, owners, and whoever else relations name. */
function othersOf(all: readonly PlacedParty[], { party: vendor }: PlacedParty): RecognisedParty[] {
  return all.flatMap(({ parties }) => parties).filter((party) => party !== vendor);
}

function knownNames({ names, identifiers }: RecognisedParty) {
  return {
    names: unordered(names),
    identifiers: unordered(identifiers.map(({ scheme, value }) => ({ scheme, value }))),
  };
}

/** How the sources are named in sentences. */
function labelsOf(cited: readonly { readonly source: string }[], { sources }: Prepared) {
  const ids = cited.map(({ source }) => source).filter((source) => Object.hasOwn(sources, source));
  return Object.fromEntries(ids.map((id) => [id, sources[id]?.label ?? id]));
}

/** Sorted, and each once. */
export function unordered(values: readonly unknown[]): unknown[] {
  const texts = [...new Set(values.map((value) => canonicalize(value) ?? ''))].sort();
  return texts.map((text): unknown => JSON.parse(text));
}

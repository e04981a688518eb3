import canonicalize from 'canonicalize';
import type { PlainDate } from '../model/date.ts';
import { digest } from '../model/digest.ts';
import type { Question } from '../model/question.ts';
import type { Receipt } from '../model/receipt.ts';
import { factsOf } from '../model/rule.ts';
import { listedProgram } from '../model/vocabulary.ts';
import type { Decision } from './decide-on.ts';
import type { Subject } from './hold-against-lists.ts';
import type { Prepared } from './prepare.ts';

/** The programmes that the rules of the decision's policy read, in order. */
export function programsOf(decision: Pick<Decision, 'policy'>): string[] {
  const names = decision.policy.rules.flatMap(factsOf).map(listedProgram);
  return [...new Set(names.filter((program) => program !== undefined))].sort();
}

/**
 * Digests of all that went into an answer. What has no order (facts, categories, aliases) is sorted first and exact
 * duplicates are dropped, so that the same question always has the same receipt.
 */
export function makeReceipt(
  question: Question,
  subject: Subject,
  decision: Decision,
  prepared: Prepared,
  today: PlainDate,
): Receipt {
  const { vendor } = subject;
  const shown = new Set(decision.waivers.map(({ id }) => id));
  const waivers = prepared.waivers.filter(({ id }) => shown.has(id));
  const parts = {
    request: digest({
      ...question,
      facts: unordered(question.facts),
      ...(question.changes === undefined ? {} : { changes: unordered(question.changes) }),
      vendor: {
        ...question.vendor,
        aliases: unordered(question.vendor.aliases ?? []),
        identifiers: unordered(question.vendor.identifiers ?? []),
      },
      product: { ...question.product, categories: unordered(question.product.categories) },
    }),
    policy: prepared.policyDigest(question.policy),
    facts: digest({
      statements: unordered([...vendor.facts, ...decision.stated]),
      names: unordered(vendor.names),
      ownership: unordered(vendor.ownership),
      products: unordered(vendor.products),
    }),
    lists: Object.fromEntries(
      programsOf(decision)
        .map((program) => [program, prepared.listDigests.get(program)] as const)
        .filter((entry): entry is readonly [string, string] => entry[1] !== undefined),
    ),
    ...(waivers.length === 0 ? {} : { waivers: digest(unordered(waivers)) }),
    engine: prepared.engine,
    decidedOn: today,
  };
  return { digest: digest(parts), ...parts };
}

function unordered(values: readonly unknown[]): unknown[] {
  const texts = [...new Set(values.map((value) => canonicalize(value) ?? ''))].sort();
  return texts.map((text): unknown => JSON.parse(text));
}

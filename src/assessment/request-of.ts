import type { Assessment } from '../model/assessment.ts';
import { ALL_MARKETS, type Question } from '../model/question.ts';
import type { Request } from '../model/request.ts';

/** The question as it can be asked again, on any other day and with any other policy's market. */
export function requestOf(question: Question): Request {
  const { vendor, product, unreadCategories, policy, market, asOf, knownAt, facts, changes } = question;
  const { bill, provenance, ...stated } = product;
  return {
    vendor: { ...vendor, facts: [...facts] },
    // Where one category is not understood none is taken, so those that were not tell all that is to be told.
    product: {
      ...stated,
      categories: [...(unreadCategories.length > 0 ? unreadCategories : product.categories)],
      ...(bill === undefined ? {} : { sbom: { format: bill.bill.format, digest: bill.digest } }),
      ...(provenance === undefined
        ? {}
        : {
            provenance: provenance.map((given) => ({
              format: given.provenance.format,
              digest: given.digest,
            })),
          }),
    },
    policy,
    market: market ?? ALL_MARKETS,
    asOf,
    knownAt,
    ...(changes === undefined ? {} : { changes: [...changes] }),
  };
}

/** A request as the head of an answer shows it, with the categories that were understood. */
export function showRequest(
  { vendor, product, policy, market, asOf, knownAt, changes }: Request,
  categories: readonly string[],
): Omit<Assessment['question'], 'assumptions'> {
  return {
    vendor: vendor.name,
    ...(vendor.ref === undefined ? {} : { ref: vendor.ref }),
    ...(product.name === undefined ? {} : { product: product.name }),
    categories: [...new Set(categories)].sort(),
    policy,
    market,
    asOf,
    knownAt,
    ...(changes === undefined ? {} : { changes }),
  };
}

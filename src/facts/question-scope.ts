import { ALL_COUNTRIES, type CountryCode, type PlaceSet, resolvePlaces } from '../model/place.ts';
import type { Question } from '../model/question.ts';
import type { Scope } from '../model/scope.ts';
import { type DossierProduct, findProducts } from '../model/vendor.ts';

/**
 * A scope with its sets of countries looked up on the question's day. `certain` is false when one of the sets is not
 * known for that day: such a scope may touch a question, but never covers it.
 */
export interface ResolvedScope {
  readonly markets: ReadonlySet<CountryCode>;
  readonly certain: boolean;
  readonly products?: readonly string[];
  readonly categories?: readonly string[];
}

/** What a question is about: whose customers, and which product as far as it was named. */
export interface QuestionScope {
  readonly markets: ReadonlySet<CountryCode>;
  readonly certain: boolean;
  /** The dossier's product, where the question named one that it knows. */
  readonly product?: string;
  readonly categories: readonly string[];
  readonly release?: string;
  /** The categories of the products that the dossier knows. */
  readonly catalogue: ReadonlyMap<string, readonly string[]>;
}

/** The scope of a question about a vendor with these products. */
export function questionScope(
  question: Pick<Question, 'market' | 'product' | 'asOf' | 'knownAt' | 'unreadCategories'>,
  products: readonly DossierProduct[],
  sets: Readonly<Record<string, PlaceSet>>,
): QuestionScope {
  const markets =
    question.market === undefined
      ? ALL_COUNTRIES
      : resolvePlaces([question.market], sets, question.asOf, question.knownAt);
  const { exact, meant } = findProducts(products, question.product.name);
  const { release } = question.product;
  return {
    markets: markets ?? ALL_COUNTRIES,
    certain: markets !== undefined,
    // A label of the asker's does not take away what the dossier says the product is.
    categories:
      question.unreadCategories.length > 0
        ? []
        : [...new Set([...question.product.categories, ...meant.flatMap((p) => p.categories)])],
    catalogue: new Map(products.map((p) => [p.id, p.categories])),
    ...(exact === undefined ? {} : { product: exact.id }),
    ...(release === undefined ? {} : { release }),
  };
}

/** A statement's scope, looked up on the question's day. */
export function resolveScope(
  scope: Scope | undefined,
  sets: Readonly<Record<string, PlaceSet>>,
  question: Pick<Question, 'asOf' | 'knownAt'>,
): ResolvedScope {
  const markets = scope?.markets;
  const rest = {
    ...(scope?.products === undefined ? {} : { products: scope.products }),
    ...(scope?.categories === undefined ? {} : { categories: scope.categories }),
  };
  if (markets === undefined) return { markets: ALL_COUNTRIES, certain: true, ...rest };
  const named = resolvePlaces(
    'in' in markets ? markets.in : markets.except,
    sets,
    question.asOf,
    question.knownAt,
  );
  if (named === undefined) return { markets: ALL_COUNTRIES, certain: false, ...rest };
  const members =
    'in' in markets ? named : new Set([...ALL_COUNTRIES].filter((country) => !named.has(country)));
  return { markets: members, certain: true, ...rest };
}

/** The scope of what the asker states: exactly what is asked about. */
export function scopeOfQuestion(question: QuestionScope): ResolvedScope {
  return {
    markets: question.markets,
    certain: question.certain,
    ...(question.product !== undefined
      ? { products: [question.product] }
      : question.categories.length > 0
        ? { categories: question.categories }
        : {}),
  };
}

/** Whether a statement of this scope says anything about the question. */
export function touches(scope: ResolvedScope, question: QuestionScope): boolean {
  return overlap(scope.markets, question.markets) && touchesProduct(scope, question);
}

function touchesProduct(scope: ResolvedScope, question: QuestionScope): boolean {
  if (scope.products !== undefined) {
    if (question.product !== undefined) return scope.products.includes(question.product);
    if (question.categories.length === 0) return true;
    return scope.products.some((id) => {
      const categories = question.catalogue.get(id);
      return categories === undefined || categories.some((c) => question.categories.includes(c));
    });
  }
  if (scope.categories === undefined || question.categories.length === 0) return true;
  return scope.categories.some((c) => question.categories.includes(c));
}

/** Whether a statement of this scope speaks for all that the question asks about, and so can help it. */
export function covers(scope: ResolvedScope, question: QuestionScope): boolean {
  return (
    scope.certain &&
    question.certain &&
    contains(scope.markets, question.markets) &&
    coversProduct(scope, question)
  );
}

function coversProduct(scope: ResolvedScope, question: QuestionScope): boolean {
  if (scope.products !== undefined)
    return question.product !== undefined && scope.products.includes(question.product);
  if (scope.categories === undefined) return true;
  const { categories } = scope;
  return question.categories.length > 0 && question.categories.every((c) => categories.includes(c));
}

/** Whether scope `a` is no wider than scope `b`. */
export function isWithin(a: ResolvedScope, b: ResolvedScope, question: QuestionScope): boolean {
  return a.certain && b.certain && contains(b.markets, a.markets) && productsWithin(a, b, question);
}

function productsWithin(a: ResolvedScope, b: ResolvedScope, question: QuestionScope): boolean {
  if (b.products === undefined && b.categories === undefined) return true;
  if (a.products !== undefined) {
    if (b.products !== undefined) return a.products.every((id) => b.products?.includes(id));
    return a.products.every((id) =>
      (question.catalogue.get(id) ?? ['']).every((category) => b.categories?.includes(category)),
    );
  }
  if (a.categories === undefined || b.categories === undefined) return false;
  return a.categories.every((c) => b.categories?.includes(c));
}

/**
 * Whether scope `a` reaches every part of the question that scope `b` reaches. Only then may a statement of scope `a`
 * push one of scope `b` aside: what it says of Bulgaria does not settle what holds in the rest of the European Union.
 */
export function fills(a: ResolvedScope, b: ResolvedScope, question: QuestionScope): boolean {
  if (!a.certain) return false;
  for (const market of question.markets) {
    if (b.markets.has(market) && !a.markets.has(market)) return false;
  }
  return coversProduct(a, question) || productsWithin(b, a, question);
}

/** Whether there is a part of the question on which both scopes bear. */
export function meets(a: ResolvedScope, b: ResolvedScope, question: QuestionScope): boolean {
  const markets = new Set([...a.markets].filter((market) => b.markets.has(market)));
  if (!overlap(markets, question.markets)) return false;
  const [some, others] = [a.products, b.products];
  return some === undefined || others === undefined || some.some((id) => others.includes(id));
}

function overlap<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const item of small) if (large.has(item)) return true;
  return false;
}

function contains<T>(outer: ReadonlySet<T>, inner: ReadonlySet<T>): boolean {
  if (inner.size > outer.size) return false;
  for (const item of inner) if (!outer.has(item)) return false;
  return true;
}

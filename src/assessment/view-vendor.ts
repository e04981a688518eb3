import { questionScope } from '../facts/question-scope.ts';
import type { PlainDate } from '../model/date.ts';
import { AssayError } from '../model/error.ts';
import { intervalContains, knownEnd } from '../model/interval.ts';
import { show } from '../model/parse.ts';
import { parseIdentifier } from '../model/parse-identifier.ts';
import type { Question } from '../model/question.ts';
import type { SourceShown, VendorView } from '../model/vendor-view.ts';
import { identifierKey } from '../screening/identifier-key.ts';
import type { KnownVendor } from '../screening/index-dossiers.ts';
import type { Prepared } from './prepare.ts';
import { statusOnDay } from './status-on-day.ts';

/** The days that a vendor is looked at. */
export type VendorDays = Pick<Question, 'asOf' | 'knownAt'>;

/**
 * What is on record about the vendor that `id` names: a dossier's id, or `scheme:value`. Nothing that was published
 * after `knownAt` is shown. Throws `AssayError` (`not-found`) when `id` names none, or several.
 */
export function viewVendor(id: string, days: VendorDays, prepared: Prepared, today: PlainDate): VendorView {
  const { dossier, identifiers } = findKnown(id, prepared);
  const published = dossier.facts.filter((fact) => fact.published <= days.knownAt);
  // A question about nothing in particular: every market, every product.
  const nothing = { ...days, product: { categories: [], components: [] }, unreadCategories: [] };
  const everything = questionScope(nothing, dossier.products, prepared.places);
  // What bears no day of its own is known from the day of its source.
  const isPublic = ({ source }: { readonly source?: string | undefined }) => {
    const shown = source === undefined ? undefined : prepared.sources[source];
    return shown === undefined || shown.published <= days.knownAt;
  };
  const context = { days, published, everything, places: prepared.places };
  return {
    id: dossier.id,
    title: dossier.title,
    fictional: dossier.fictional,
    asOf: days.asOf,
    knownAt: days.knownAt,
    names: dossier.names
      .filter(isPublic)
      .map(({ source, ...name }) => ({ ...name, ...sourceOf(source, days, prepared) })),
    identifiers: identifiers.map(({ scheme, value, check }) => ({ scheme, value, check })),
    entities: dossier.entities.filter(isPublic).map(({ source, ...entity }) => ({
      ...entity,
      ...sourceOf(source, days, prepared),
    })),
    ownership: dossier.ownership
      .filter((statement) => statement.published <= days.knownAt)
      .map((statement) => {
        const end = knownEnd(statement, days.knownAt);
        return {
          from: statement.from,
          ...(end === undefined ? {} : { to: end }),
          published: statement.published,
          holds: intervalContains(statement, days.asOf, days.knownAt),
          owners: statement.owners,
          source: showSource(statement.source, prepared),
        };
      }),
    products: dossier.products,
    facts: published.map((fact) => ({
      ...fact,
      status: statusOnDay(fact, context),
      recordedAs: fact.status,
      source: showSource(fact.source, prepared),
    })),
    notes: days.knownAt === today ? dossier.notes : [],
  };
}

function findKnown(id: string, { dossierIndex }: Prepared): KnownVendor {
  const known = dossierIndex.byId.get(id);
  if (known !== undefined) return known;
  const [, scheme = '', value = ''] = /^([^:]+):\s*(\S.*)$/.exec(id) ?? [];
  const held =
    value === ''
      ? []
      : (dossierIndex.byIdentifier.get(identifierKey(parseIdentifier({ scheme, value }))) ?? []);
  const [only, ...others] = held;
  if (only !== undefined && others.length === 0) return only;
  throw new AssayError(
    'not-found',
    only === undefined
      ? `no dossier is on record for ${show(id)}; give the id of a dossier, or an identifier as \`scheme:value\`. A vendor without a dossier can be assessed all the same`
      : `several dossiers hold ${show(id)}; give the id of one: ${held.map(({ dossier }) => `\`${dossier.id}\``).join(', ')}`,
  );
}

function showSource(id: string, { sources }: Prepared): SourceShown {
  const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
  if (source === undefined) return { id, label: id };
  return { id, label: source.label, ...(source.url === undefined ? {} : { url: source.url }) };
}

/** The source of what bears no day of its own: one that nobody could have read by then is left out. */
function sourceOf(
  id: string | undefined,
  { knownAt }: VendorDays,
  prepared: Prepared,
): { source?: SourceShown } {
  const source = id !== undefined && Object.hasOwn(prepared.sources, id) ? prepared.sources[id] : undefined;
  if (id === undefined || source === undefined || source.published > knownAt) return {};
  return { source: showSource(id, prepared) };
}

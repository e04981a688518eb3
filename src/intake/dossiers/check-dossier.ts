import type { Issue } from '../../model/error.ts';
import type { FactRecord } from '../../model/fact.ts';
import { jsonPointer } from '../../model/parse.ts';
import type { PlaceSet } from '../../model/place.ts';
import { readValue } from '../../model/read-value.ts';
import type { Source } from '../../model/source.ts';
import type { Dossier } from '../../model/vendor.ts';
import { definitionOf, listedProgram, type Vocabulary } from '../../model/vocabulary.ts';

/** What a dossier's words must be known in. */
export interface DossierContext {
  readonly vocabulary: Vocabulary;
  readonly places: Readonly<Record<string, PlaceSet>>;
  readonly sources: Readonly<Record<string, Source>>;
}

/**
 * Everything in a dossier that points to something which is not there, or that its file cannot mean: sources, fact
 * names and values, superseded statements, products, places, and the name of the file itself.
 */
export function checkDossier(dossier: Dossier, file: string, context: DossierContext): Issue[] {
  const issues: Issue[] = [];
  const say = (path: readonly PropertyKey[], code: string, detail: string) =>
    issues.push({ pointer: jsonPointer(path), code, detail, severity: 'error', file });

  if (fileStem(file) !== dossier.id)
    say(['id'], 'dossier.file-name', `the file must be called \`${dossier.id}.json\`, as its id`);

  const sourced: (readonly [readonly PropertyKey[], string | undefined])[] = [
    ...dossier.names.map(({ source }, at) => [['names', at, 'source'], source] as const),
    ...dossier.entities.map(({ source }, at) => [['entities', at, 'source'], source] as const),
    ...dossier.ownership.map(({ source }, at) => [['ownership', at, 'source'], source] as const),
    ...dossier.relations.map(({ source }, at) => [['relations', at, 'source'], source] as const),
    ...dossier.facts.map(({ source }, at) => [['facts', at, 'source'], source] as const),
  ];
  for (const [path, source] of sourced) {
    if (source !== undefined && !Object.hasOwn(context.sources, source))
      say(path, 'source.unknown', `\`${source}\` is no id of sources.json; add the source there`);
  }

  const categories = definitionOf(context.vocabulary, 'product.categories');
  dossier.products.forEach((product, at) => {
    const read = categories === undefined ? undefined : readValue(categories, product.categories);
    if (read !== undefined && 'expected' in read)
      say(
        ['products', at, 'categories'],
        'category.unknown',
        `a product's categories are each ${read.expected}`,
      );
  });

  checkFacts(dossier.facts, dossier.products, context, say);
  return issues;
}

/** Tells everything in the statements of one file that points to something which is not there. */
export function checkFacts(
  facts: readonly FactRecord[],
  products: Dossier['products'],
  context: DossierContext,
  say: (path: readonly PropertyKey[], code: string, detail: string) => void,
): void {
  const byId = new Map<string, FactRecord>();
  facts.forEach((fact, at) => {
    if (fact.id === undefined) return;
    if (byId.has(fact.id))
      say(['facts', at, 'id'], 'fact.repeated-id', `\`${fact.id}\` is the id of an earlier statement`);
    else byId.set(fact.id, fact);
  });
  facts.forEach((fact, at) => {
    for (const { path, code, detail } of factFaults(fact, products, byId, context))
      say(['facts', at, ...path], code, detail);
  });
}

interface Fault {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly detail: string;
}

function factFaults(
  fact: FactRecord,
  products: Dossier['products'],
  byId: ReadonlyMap<string, FactRecord>,
  context: DossierContext,
): Fault[] {
  return [
    ...valueFaults(fact, context.vocabulary),
    ...supersedesFaults(fact, byId),
    ...scopeFaults(fact, products, context.places),
  ];
}

function valueFaults({ name, value }: FactRecord, vocabulary: Vocabulary): Fault[] {
  if (listedProgram(name) !== undefined) {
    const detail = `\`${name}\` comes from screening only; enter the listing in data/lists`;
    return [{ path: ['name'], code: 'fact.listing', detail }];
  }
  if (/^(?:buyer|purchase)\./.test(name)) {
    const detail = `\`${name}\` comes from a policy or a question only; no dossier can know it`;
    return [{ path: ['name'], code: 'fact.of-the-buyer', detail }];
  }
  const definition = definitionOf(vocabulary, name);
  if (definition === undefined) {
    const detail = `\`${name}\` is not in the vocabulary; check its spelling or add it to rules/vocabulary.json`;
    return [{ path: ['name'], code: 'fact.unknown', detail }];
  }
  if (definition.suppliedBy === 'plans') {
    const detail = `\`${name}\` is worked out from the plans of this dossier; record the plans and what became of them`;
    return [{ path: ['name'], code: 'fact.worked-out', detail }];
  }
  const read = readValue(definition, value);
  if ('value' in read) return [];
  const detail = `\`${JSON.stringify(value)}\` does not fit \`${name}\`; give ${read.expected}`;
  return [{ path: ['value'], code: 'fact.value', detail }];
}

function supersedesFaults(fact: FactRecord, byId: ReadonlyMap<string, FactRecord>): Fault[] {
  return (fact.supersedes ?? []).flatMap((id, at) => {
    const say = (code: string, detail: string) => [{ path: ['supersedes', at], code, detail }];
    const earlier = byId.get(id);
    if (earlier === undefined)
      return say('fact.superseded-unknown', `\`${id}\` is no statement of this file`);
    if (earlier === fact) return say('fact.superseded-itself', 'a statement cannot replace itself');
    if (earlier.published <= fact.published) return [];
    return say(
      'fact.superseded-later',
      `\`${id}\` was published on ${earlier.published}, after this statement (${fact.published}); only an earlier one can be replaced`,
    );
  });
}

function scopeFaults(
  { scope }: FactRecord,
  products: Dossier['products'],
  places: Readonly<Record<string, PlaceSet>>,
): Fault[] {
  if (scope === undefined) return [];
  const { markets } = scope;
  const side = markets === undefined ? undefined : 'in' in markets ? 'in' : 'except';
  const refs = markets === undefined ? [] : 'in' in markets ? markets.in : markets.except;
  const faults: Fault[] = [];
  refs.forEach((ref, at) => {
    if (/^[A-Z]{2}$/.test(ref) || Object.hasOwn(places, ref)) return;
    const detail = `\`${ref}\` is no set of rules/places.json and no country code`;
    faults.push({ path: ['scope', 'markets', side ?? '', at], code: 'place.unknown', detail });
  });
  scope.products?.forEach((id, at) => {
    if (products.some((product) => product.id === id)) return;
    const detail = `\`${id}\` is the id of no product of this file`;
    faults.push({ path: ['scope', 'products', at], code: 'product.unknown', detail });
  });
  return faults;
}

/** `kaspersky` of `data/vendors/kaspersky.json`. */
export function fileStem(file: string): string {
  return (file.split(/[\\/]/).at(-1) ?? file).replace(/\.json$/, '');
}

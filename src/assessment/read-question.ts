import { type PlainDate, parsePlainDate } from '../model/date.ts';
import { AssayError, type Issue } from '../model/error.ts';
import { parseWith, show } from '../model/parse.ts';
import type { PlaceSet } from '../model/place.ts';
import type { Policy } from '../model/policy.ts';
import {
  ALL_MARKETS,
  type Product,
  type Question,
  QuestionInput,
  type QuestionRead,
  StatedFact,
} from '../model/question.ts';
import { readValue } from '../model/read-value.ts';
import { definitionOf, listedProgram, type Vocabulary } from '../model/vocabulary.ts';
import { createDocumentReader, type DocumentReader, tryDocument } from './read-documents.ts';

/** What a question is checked against. */
export interface QuestionContext {
  readonly policies: ReadonlyMap<string, Policy>;
  readonly vocabulary: Vocabulary;
  readonly places: Readonly<Record<string, PlaceSet>>;
  readonly today: PlainDate;
  /** For a question that is read several times: its documents are read once. */
  readonly documents?: DocumentReader;
}

/**
 * Reads a question from untrusted input. Both clocks default to today. Throws `AssayError` (`validation`) with every
 * fault at once: unknown fields, policies and facts, impossible days, `knownAt` after today, values that do not fit, documents
 * that cannot be read.
 */
export function readQuestion(input: unknown, context: QuestionContext): Question {
  const parsed = parseWith(QuestionInput, input);
  if (!('value' in parsed)) throw invalid([...parsed.issues, ...checkRest(input, parsed.issues, context)]);

  const { vendor, product, policy, market } = parsed.value;
  const { facts, ...record } = vendor;
  const asOf = parsed.value.asOf ?? context.today;
  const knownAt = parsed.value.knownAt ?? context.today;
  const chosen = context.policies.get(policy);
  const stated = facts.map((fact, at) => readFact(fact, `/vendor/facts/${at}`, chosen, context.vocabulary));
  const documents = readDocuments(product, context);
  const issues = [
    ...checkPolicy(policy, context),
    ...checkKnownAt(knownAt, context),
    ...checkMarket(market, context),
    ...stated.filter((s): s is Issue => 'pointer' in s),
    ...documents.faults,
  ];
  if (issues.length > 0) throw invalid(issues);
  const asked = market === ALL_MARKETS ? undefined : (market ?? chosen?.market);
  const categories = readCategories(product.categories, context.vocabulary);
  return {
    vendor: record,
    product: { ...documents.product, categories: categories.read },
    unreadCategories: categories.unread,
    policy,
    asOf,
    knownAt,
    facts: stated.filter((s): s is StatedFact => 'name' in s),
    ...(asked === undefined ? {} : { market: asked }),
  };
}

/** The product with its documents read, and why some of them cannot be. */
function readDocuments(
  { sbom, provenance, ...product }: QuestionRead['product'],
  { documents: reader = createDocumentReader() }: QuestionContext,
): { readonly product: Product; readonly faults: readonly Issue[] } {
  const bill = sbom === undefined ? undefined : tryDocument(() => reader.bill(sbom), '/product/sbom');
  const statements = provenance?.map((document, at) =>
    tryDocument(() => reader.provenance(document), `/product/provenance/${at}`),
  );
  const read = statements?.flatMap((one) => ('faults' in one ? [] : [one]));
  return {
    product: {
      ...product,
      ...(bill === undefined || 'faults' in bill ? {} : { bill }),
      ...(read === undefined ? {} : { provenance: read }),
    },
    faults: [bill, ...(statements ?? [])].flatMap((one) =>
      one !== undefined && 'faults' in one ? one.faults : [],
    ),
  };
}

/** What is wrong with the meaning of a question whose form is wrong already, field by field, as far as each can be read. */
function checkRest(input: unknown, told: readonly Issue[], context: QuestionContext): Issue[] {
  if (!isRecord(input)) return [];
  const text = (key: string) => {
    const value = input[key];
    return typeof value === 'string' && !told.some(({ pointer }) => pointer === `/${key}`)
      ? value
      : undefined;
  };
  const [policy, knownAt] = [text('policy'), text('knownAt')];
  const chosen = policy === undefined ? undefined : context.policies.get(policy);
  const facts = isRecord(input.vendor) && Array.isArray(input.vendor.facts) ? input.vendor.facts : [];
  return [
    ...checkPolicy(policy, context),
    ...checkKnownAt(knownAt === undefined ? undefined : parsePlainDate(knownAt), context),
    ...checkMarket(text('market'), context),
    ...facts.flatMap((fact, at) => {
      const { data } = StatedFact.safeParse(fact);
      const read =
        data === undefined ? undefined : readFact(data, `/vendor/facts/${at}`, chosen, context.vocabulary);
      return read !== undefined && 'pointer' in read ? [read] : [];
    }),
  ];
}

/** Whether anybody could know by that day: not when it is still to come. */
export function checkKnownAt(
  knownAt: PlainDate | undefined,
  { today }: Pick<QuestionContext, 'today'>,
): Issue[] {
  if (knownAt === undefined || knownAt <= today) return [];
  return [
    fault(
      '/knownAt',
      'known-at.future',
      `\`${knownAt}\` lies after today (${today}); what will be known then nobody can say: give today or an earlier day`,
    ),
  ];
}

function checkMarket(market: string | undefined, { places }: QuestionContext): Issue[] {
  const isKnown = (place: string) =>
    place === ALL_MARKETS || /^[A-Z]{2}$/.test(place) || Object.hasOwn(places, place);
  if (market === undefined || isKnown(market)) return [];
  return [
    fault(
      '/market',
      'market.unknown',
      `${show(market)} is neither a country code nor a known set of countries; give a country, \`all\`, or one of ${list(Object.keys(places))}`,
    ),
  ];
}

function checkPolicy(named: string | undefined, context: QuestionContext): Issue[] {
  if (named === undefined || context.policies.has(named)) return [];
  return [
    fault(
      '/policy',
      'policy.unknown',
      `there is no policy ${show(named)}; choose one of ${list([...context.policies.keys()])}`,
    ),
  ];
}

/** A stated fact with its value in canonical form, or why it may not be stated. `pointer` says where it stands. */
export function readFact(
  fact: StatedFact,
  pointer: string,
  policy: Policy | undefined,
  vocabulary: Vocabulary,
): StatedFact | Issue {
  const definition = definitionOf(vocabulary, fact.name);
  if (definition === undefined)
    return fault(
      `${pointer}/name`,
      'fact.unknown',
      `${show(fact.name)} is not a fact of the vocabulary; check its spelling`,
    );
  if (listedProgram(fact.name) !== undefined)
    return fault(
      `${pointer}/name`,
      'fact.listing',
      `${show(fact.name)} comes only from screening against the lists; leave it out`,
    );
  if (definition.suppliedBy === 'plans')
    return fault(
      `${pointer}/name`,
      'fact.worked-out',
      `\`${fact.name}\` is worked out from the plans on record; leave it out`,
    );
  if (definition.suppliedBy === 'policy' || (policy !== undefined && Object.hasOwn(policy.fixed, fact.name)))
    return fault(
      `${pointer}/name`,
      'fact.fixed',
      `\`${fact.name}\` is what makes a policy what it is; choose another policy instead`,
    );
  if (definition.readFrom !== undefined)
    return fault(
      `${pointer}/name`,
      'fact.read-elsewhere',
      `\`${fact.name}\` is read from \`${definition.readFrom}\`, where it is checked; give it there`,
    );
  const read = readValue(definition, fact.value);
  if ('expected' in read)
    return fault(
      `${pointer}/value`,
      'fact.value',
      `${show(String(fact.value))} does not fit \`${fact.name}\`; give ${read.expected}`,
    );
  return { name: fact.name, value: read.value };
}

/**
 * The categories as the vocabulary spells them, case and punctuation aside (`Anti-Virus` is `antivirus`). If one is not
 * among its values, none is taken: a kind of product that is not understood must not slip past a rule that means it.
 */
function readCategories(
  stated: readonly string[],
  vocabulary: Vocabulary,
): { read: string[]; unread: string[] } {
  const values = definitionOf(vocabulary, 'product.categories')?.values;
  if (values === undefined) return { read: [...stated], unread: [] };
  const spelt = new Map(values.map((value) => [foldCategory(value), value]));
  const unread = stated.filter((category) => !spelt.has(foldCategory(category)));
  if (unread.length > 0) return { read: [], unread };
  return { read: stated.map((category) => spelt.get(foldCategory(category)) ?? category), unread };
}

function foldCategory(category: string): string {
  return category.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function isRecord(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null;
}

function fault(pointer: string, code: string, detail: string): Issue {
  return { pointer, code, detail, severity: 'error' };
}

/** The refusal of a question, with all that is wrong with it. */
export function invalid(issues: readonly Issue[]): AssayError {
  const count = issues.length === 1 ? '1 thing is' : `${issues.length} things are`;
  return new AssayError('validation', `the question cannot be answered: ${count} wrong with it`, issues);
}

function list(names: readonly string[]): string {
  return [...names]
    .sort()
    .map((name) => `\`${name}\``)
    .join(', ');
}

import { factsAt } from '../../src/facts/facts-at.ts';
import { questionScope } from '../../src/facts/question-scope.ts';
import type { PlainDate } from '../../src/model/date.ts';
import { FactRecord } from '../../src/model/fact.ts';
import type { FactState } from '../../src/model/fact-set.ts';
import { PlaceSets } from '../../src/model/place.ts';
import { DEFAULT_MAX_AGE } from '../../src/model/policy.ts';
import type { DossierProduct } from '../../src/model/vendor.ts';
import { Vocabulary } from '../../src/model/vocabulary.ts';

export const day = (text: string) => text as PlainDate;

const word = (type: string, rest: object = {}) => ({
  type,
  label: 'something',
  meaning: 'something',
  suppliedBy: 'vendor',
  changeableBy: 'vendor',
  question: 'What is it?',
  ...rest,
});

const VOCABULARY = Vocabulary.parse({
  facts: {
    'vendor.name': word('text', { perennial: true }),
    'data.location': word('countries', { standsFor: ['data.files.location', 'data.support.location'] }),
    'data.files.location': word('countries'),
    'data.support.location': word('countries'),
    'build.origin': word('countries'),
    'parts.makers': word('texts', { emptyMeans: 'it has no parts of others' }),
    'supervision.independent': word('boolean'),
    'plans.due': word('boolean', { suppliedBy: 'plans' }),
    'plans.kept': word('boolean', { suppliedBy: 'plans' }),
  },
});

export const PLACES = PlaceSets.parse({
  places: {
    union: {
      title: 'A union',
      source: 'invented for tests',
      coversFrom: '2000-01-01',
      members: [
        { country: 'DE', from: '2000-01-01', published: '2000-01-01' },
        { country: 'BG', from: '2007-01-01', published: '2005-04-25' },
        {
          country: 'GB',
          from: '2000-01-01',
          published: '2000-01-01',
          to: '2020-02-01',
          toPublished: '2020-01-31',
        },
      ],
    },
  },
}).places;

/** A statement with the boring parts filled in. */
export function say(parts: Partial<Record<keyof FactRecord, unknown>>): FactRecord {
  return FactRecord.parse({
    name: 'data.files.location',
    value: ['RU'],
    from: '2018-05-15',
    published: '2018-05-15',
    status: 'in-effect',
    source: 'a source',
    assurance: 'declared',
    ...parts,
  });
}

export interface Asked {
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly market?: string;
  readonly product?: string;
  readonly categories?: string[];
  readonly release?: string;
  readonly name?: string;
  readonly products?: DossierProduct[];
  readonly stated?: FactRecord[];
}

/** What is known of one fact name, on a day, of these statements. */
export function stateOf(records: readonly FactRecord[], asked: Asked = {}): FactState | undefined {
  const asOf = day(asked.asOf ?? '2019-06-01');
  const question = {
    asOf,
    knownAt: day(asked.knownAt ?? asOf),
    unreadCategories: [],
    product: {
      categories: asked.categories ?? [],
      components: [],
      ...(asked.product === undefined ? {} : { name: asked.product }),
      ...(asked.release === undefined ? {} : { release: asked.release }),
    },
    ...(asked.market === undefined ? {} : { market: asked.market }),
  };
  const facts = factsAt({ recorded: records, stated: asked.stated ?? [] }, [], {
    question,
    scope: questionScope(question, asked.products ?? [], PLACES),
    policy: { maxAge: { ...DEFAULT_MAX_AGE } },
    vocabulary: VOCABULARY,
    places: PLACES,
  });
  return facts.states.get(asked.name ?? 'data.files.location');
}

/** The values that stand, for short. */
export const standing = (records: readonly FactRecord[], asked?: Asked) =>
  (stateOf(records, asked)?.options ?? []).map((option) => option.value);

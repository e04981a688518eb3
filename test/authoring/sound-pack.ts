import type { PackFiles } from '../../src/assessment/open-pack.ts';

/** An object of a JSON file, to be edited by a test. */
// biome-ignore lint/suspicious/noExplicitAny: tests reach deep into files on purpose, also to break them.
export type Json = Record<string, any>;

/** The files of a pack by a short name each, to be edited by a test before they are read. */
export interface Draft {
  readonly vocabulary: Json;
  readonly places: Json;
  readonly rules: Record<string, Json>;
  readonly policies: Record<string, Json>;
  readonly lists: Record<string, Json>;
}

export const leaf = (fact: string, operator: string, value: unknown): Json => ({ fact, operator, value });

export const define = (type: string, more: Json = {}): Json => ({
  type,
  label: 'a label',
  meaning: 'A meaning.',
  suppliedBy: 'vendor',
  changeableBy: 'vendor',
  question: 'What is it?',
  ...more,
});

export const example = (outcome: string, asOf: string, facts: Json, more: Json = {}): Json => ({
  name: `${outcome} on ${asOf}`,
  asOf,
  facts,
  outcome,
  ...more,
});

/** A rule whose examples are told apart by their place. */
export const rule = (id: string, more: Json): Json => ({
  id,
  title: 'A rule',
  effect: 'require',
  statement: 'asks for something',
  citations: [{ text: 'A law', published: '2017-12-01' }],
  remedy: { by: 'vendor', text: 'Do something.' },
  ...more,
});

const DAY = '2020-01-01';

/** A law that was suspended for half a year, for one kind of buyer and some products, with an exemption. */
function aBan(): Json {
  const listed = {
    'buyer.kind': 'agency',
    'product.categories': ['antivirus'],
    'vendor.listed.a-list': true,
  };
  return rule('a-ban', {
    effect: 'prohibit',
    inForce: [
      { from: '2018-01-01', published: '2017-12-01', to: '2019-01-01', toPublished: '2018-12-01' },
      { from: '2019-07-01', published: '2019-06-01', reason: 'Suspended by a court until a hearing.' },
    ],
    conditions: { exempt: leaf('vendor.country', 'in', { places: ['alps'] }) },
    appliesWhen: {
      all: [
        leaf('buyer.kind', 'in', ['agency']),
        leaf('product.categories', 'overlaps', ['antivirus', 'firewall']),
      ],
    },
    satisfiedWhen: { any: [leaf('vendor.listed.a-list', 'equal', false), { condition: 'exempt' }] },
    examples: [
      example('not-in-force', '2017-12-31', listed),
      example('unknown', '2018-01-01', listed),
      example('violated', '2018-12-31', { ...listed, 'vendor.country': 'FR' }),
      example('not-in-force', '2019-01-01', listed),
      example('not-in-force', '2019-06-30', listed),
      example('satisfied', '2019-07-01', { ...listed, 'vendor.country': 'CH' }),
      example('not-applicable', DAY, { ...listed, 'product.categories': ['furniture'] }),
    ],
  });
}

function identity(): Json {
  return rule('identity', {
    satisfiedWhen: leaf('vendor.name', 'known', true),
    examples: [
      example('satisfied', DAY, { 'vendor.name': 'Example (fictional)' }),
      example('unknown', DAY, {}),
    ],
  });
}

/** A criterion that compares with what each policy puts in. */
function aPlace(): Json {
  return rule('a-place', {
    satisfiedWhen: {
      all: [
        leaf('data.files.location', 'subsetOf', { parameter: 'trusted' }),
        leaf('build.origin', 'subsetOf', { parameter: 'trusted' }),
      ],
    },
    examples: [
      example('satisfied', DAY, { 'data.files.location': ['CH'], 'build.origin': ['AT'] }),
      example('violated', DAY, { 'build.origin': ['AT', 'FR'] }),
      example('unknown', DAY, { 'build.origin': ['AT'] }),
    ],
  });
}

/** A criterion with numbers and days, and one fact compared with another. */
function aNotice(): Json {
  return rule('a-notice', {
    satisfiedWhen: {
      any: [
        leaf('notice.hours', 'lessThanInclusive', { parameter: 'hours' }),
        {
          all: [
            leaf('vendor.founded', 'before', '2000-01-01'),
            leaf('vendor.home', 'equal', { fact: 'vendor.country' }),
          ],
        },
      ],
    },
    examples: [
      example('satisfied', DAY, { 'notice.hours': 24 }),
      example('violated', DAY, { 'notice.hours': 25, 'vendor.founded': '2000-01-01' }),
      example('unknown', DAY, { 'notice.hours': 25 }),
    ],
  });
}

/** A small pack without a defect, with something of every kind in it. */
export function soundDraft(): Draft {
  return {
    vocabulary: {
      facts: {
        'vendor.name': define('text'),
        'vendor.country': define('country'),
        'vendor.home': define('country'),
        'vendor.founded': define('date'),
        'data.location': define('countries', { standsFor: ['data.files.location'] }),
        'data.files.location': define('countries'),
        'build.origin': define('countries'),
        'notice.hours': define('number'),
        'product.categories': define('texts', {
          suppliedBy: 'buyer',
          values: ['antivirus', 'firewall', 'furniture'],
        }),
        'product.privileged': define('boolean'),
        'buyer.kind': define('text', { suppliedBy: 'policy', values: ['agency', 'city'] }),
        'vendor.listed.*': define('boolean', { suppliedBy: 'screening' }),
        'vendor.concern': define('boolean', { shownOnly: 'A concern is no finding.' }),
      },
    },
    places: {
      places: {
        alps: {
          title: 'The Alps',
          source: 'A map',
          coversFrom: '2010-01-01',
          members: [
            { country: 'CH', from: '2010-01-01', published: '2010-01-01' },
            { country: 'AT', from: '2015-01-01', published: '2015-01-01' },
          ],
        },
      },
    },
    rules: {
      identity: identity(),
      'a-ban': aBan(),
      'a-place': aPlace(),
      'a-notice': aNotice(),
    },
    policies: {
      agency: {
        id: 'agency',
        title: 'An agency',
        description: 'For tests.',
        rules: ['identity', 'a-ban', 'a-place', 'a-notice'],
        fixed: { 'buyer.kind': 'agency' },
        parameters: { trusted: { places: ['alps'] }, hours: 24 },
        thresholds: [
          {
            id: 'privileged',
            title: 'a privileged product',
            when: leaf('product.privileged', 'equal', true),
            minimumAssurance: { 'a-place': 'audited' },
          },
        ],
      },
    },
    lists: {
      'a-list': {
        program: 'a-list',
        title: 'A list',
        authority: 'An authority',
        citation: 'A law',
        reach: ['named'],
        components: 'None.',
        coverage: { through: '2026-01-01', source: 'a-law' },
        entries: [
          {
            id: 'one',
            names: ['Example Listed (fictional)'],
            listed: { from: '2018-01-01', published: '2018-01-01' },
            source: 'a-law',
          },
        ],
      },
    },
  };
}

/** The files of a draft, as they are read from disk. */
export function filesOf({ vocabulary, places, rules, policies, lists }: Draft): PackFiles {
  const files = (folder: string, contents: Record<string, Json>) =>
    Object.entries(contents).map(([name, content]) => ({ path: `${folder}/${name}.json`, content }));
  return {
    rules: {
      vocabulary: { path: 'vocabulary.json', content: vocabulary },
      places: { path: 'places.json', content: places },
      rules: files('rules', rules),
      policies: files('policies', policies),
    },
    sources: {
      path: 'sources.json',
      content: {
        sources: {
          'a-law': {
            title: 'A law',
            label: 'the law',
            publisher: 'A state',
            published: '2017-12-01',
            kind: 'statute',
            checked: 'invented',
          },
        },
      },
    },
    lists: files('lists', lists),
    dossiers: [],
    builders: [],
  };
}

/** The sound pack after an edit. */
export function editedFiles(edit: (draft: Draft) => void): PackFiles {
  const draft = soundDraft();
  edit(draft);
  return filesOf(draft);
}

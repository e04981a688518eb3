import type { SchemaKind } from '../../../src/authoring/schemas/schema-kinds.ts';
import { define, example, type Json, leaf, rule, soundDraft } from '../sound-pack.ts';

/** A sound file of every kind, with as many fields as fit into one. */
export function soundFiles(): Record<SchemaKind, Json> {
  const { vocabulary, places, policies, lists } = soundDraft();
  return {
    rule: rule('a-rule', {
      $schema: '../schemas/rule.schema.json',
      effect: 'prohibit',
      citations: [{ text: 'A law', published: '2017-12-01', url: 'https://law.example/1', note: 'A note.' }],
      inForce: [{ from: '2018-01-01', published: '2017-12-01', to: '2019-01-01', toPublished: '2018-12-01' }],
      conditions: { exempt: leaf('vendor.country', 'in', { places: ['alps', 'DE'] }) },
      appliesWhen: { all: [leaf('buyer.kind', 'equal', 'agency'), { not: { condition: 'exempt' } }] },
      satisfiedWhen: {
        any: [
          leaf('vendor.listed.a-list', 'equal', false),
          leaf('build.origin', 'subsetOf', { parameter: 'trusted' }),
        ],
      },
      minimumAssurance: { '*': 'declared', 'build.origin': 'audited' },
      waivable: true,
      examples: [example('violated', '2018-01-01', { 'buyer.kind': 'agency', 'build.origin': ['CH'] })],
    }),
    policy: { ...policies.agency, maxAge: { declared: 6, audited: 'never' }, weights: { 'a-ban': 2.5 } },
    vocabulary: { facts: { ...vocabulary.facts, 'build.age': define('number', { unit: 'days' }) } },
    places,
    dossier: {
      id: 'example',
      title: 'Example (fictional)',
      fictional: true,
      names: [{ text: 'Example AG (fictional)', kind: 'legal' }],
      identifiers: [{ scheme: 'lei', value: '529900T8BM49AURSDO55' }],
      entities: [{ name: 'Example Ltd (fictional)', country: 'CH', relation: 'subsidiary' }],
      ownership: [
        {
          from: '2018-01-01',
          published: '2018-01-01',
          source: 'a-source',
          owners: [{ name: 'A person (fictional)', share: 0.5 }],
        },
      ],
      products: [{ id: 'shield', names: ['Example Shield'], categories: ['antivirus'] }],
      facts: [
        {
          name: 'build.origin',
          value: ['CH'],
          scope: { markets: { except: ['DE', 'alps'] }, products: ['shield'] },
          from: '2018-01-01',
          published: '2018-01-01',
          status: 'planned',
          dueBy: '2019-01-01',
          source: 'a-source',
          assurance: 'declared',
        },
      ],
    },
    builder: {
      id: 'example-builds',
      title: 'Example Builds (fictional)',
      fictional: true,
      builderIds: ['https://builds.example/'],
      operator: { name: 'Example Operator (fictional)', country: 'CH' },
      keys: [
        {
          from: '2018-01-01',
          published: '2018-01-01',
          publicKey: '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA\n-----END PUBLIC KEY-----\n',
          source: 'a-source',
        },
      ],
      facts: [
        {
          name: 'build.origin',
          value: ['CH'],
          from: '2018-01-01',
          published: '2018-01-01',
          status: 'in-effect',
          source: 'a-source',
          assurance: 'declared',
        },
      ],
    },
    list: { ...lists['a-list'], url: 'https://list.example/1' },
    sources: {
      sources: {
        'a-source': {
          title: 'A report',
          label: 'the vendor',
          publisher: 'A vendor (fictional)',
          published: '2017-12-01',
          kind: 'report',
          checked: 'invented',
        },
      },
    },
    judgements: {
      judgements: [
        {
          id: 'a-judgement',
          vendor: {
            dossier: 'example',
            names: ['Example AG (fictional)'],
            weakNames: ['EXA'],
            identifiers: [{ scheme: 'lei', value: '529900T8BM49AURSDO55' }],
            country: 'CH',
          },
          entry: 'a-list/an-entry',
          seen: `sha256:${'0'.repeat(64)}`,
          ruling: 'negative',
          author: 'An officer',
          reason: 'Another company, by its register.',
          on: '2018-01-01',
        },
      ],
    },
    waivers: {
      waivers: [
        {
          id: 'a-waiver',
          rule: 'a-ban',
          authority: 'An authority',
          section: 'Sec. 2',
          approver: 'An officer',
          scope: { vendor: { dossier: 'example' }, policies: ['agency'], markets: ['CH'] },
          granted: '2018-01-01',
          from: '2018-02-01',
          lastDay: '2018-12-31',
        },
      ],
    },
  };
}

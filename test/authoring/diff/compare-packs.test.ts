import { describe, expect, it } from 'vitest';
import { comparePacks } from '../../../src/authoring/diff/compare-packs.ts';
import { readPack } from '../../../src/authoring/read-pack.ts';
import { type Draft, define, editedFiles, leaf } from '../sound-pack.ts';

const packOf = (edit: (draft: Draft) => void = () => undefined) => readPack(editedFiles(edit));
const changesBy = (edit: (draft: Draft) => void) => comparePacks(packOf(), packOf(edit));

describe('two packs', () => {
  it('that say the same are the same, however their sets and files are ordered', () => {
    expect(
      changesBy(({ rules, policies }) => {
        const { all } = rules['a-ban']?.appliesWhen ?? {};
        all[1].value.reverse();
        policies.agency?.rules.reverse();
        rules['a-ban'] = { $schema: '../schemas/rule.schema.json', ...rules['a-ban'] };
      }),
    ).toEqual([]);
  });

  it.each<[string, (draft: Draft) => void, string, readonly string[], readonly string[]]>([
    [
      'an end of the law',
      ({ rules }) =>
        Object.assign(rules['a-ban']?.inForce[1], { to: '2026-01-01', toPublished: '2025-11-01' }),
      'inForce',
      ['from 1 Jul 2019 (published 1 Jun 2019); Suspended by a court until a hearing.'],
      [
        'from 1 Jul 2019 (published 1 Jun 2019), last day 31 Dec 2025 (published 1 Nov 2025); Suspended by a court until a hearing.',
      ],
    ],
    [
      'a named condition',
      ({ rules }) =>
        Object.assign(rules['a-ban']?.conditions, { exempt: leaf('vendor.country', 'equal', 'CH') }),
      'conditions',
      ['`exempt`:', '  a label (`vendor.country`) is one of The Alps (`alps`)'],
      ['`exempt`:', '  a label (`vendor.country`) is Switzerland'],
    ],
    [
      'an assurance',
      ({ rules }) => Object.assign(rules['a-place'] ?? {}, { minimumAssurance: 'audited' }),
      'minimumAssurance',
      ['`declared`'],
      ['`audited`'],
    ],
    [
      'a remedy',
      ({ rules }) => Object.assign(rules['a-place']?.remedy, { by: 'owners' }),
      'remedy',
      ['lies with the vendor: Do something.'],
      ['lies with the owners: Do something.'],
    ],
    [
      'an example',
      ({ rules }) => Object.assign(rules.identity?.examples[1], { name: 'nobody' }),
      'examples',
      ['1 Jan 2020, unknown on 2020-01-01: `unknown`'],
      ['1 Jan 2020, nobody: `unknown`'],
    ],
    [
      'a parameter',
      ({ policies }) => Object.assign(policies.agency?.parameters, { trusted: ['CH'] }),
      'parameters',
      ['`trusted`: The Alps (`alps`)'],
      ['`trusted`: Switzerland'],
    ],
    [
      'a threshold',
      ({ policies }) => Object.assign(policies.agency?.thresholds[0], { credit: 'attested' }),
      'thresholds',
      [
        '`privileged`, a privileged product: `a-place` `audited`',
        '  unless `declared` statements show that this does not hold:',
        '    a label (`product.privileged`): yes',
      ],
      [
        '`privileged`, a privileged product: `a-place` `audited`',
        '  unless `attested` statements show that this does not hold:',
        '    a label (`product.privileged`): yes',
      ],
    ],
    [
      'a horizon',
      ({ policies }) => Object.assign(policies.agency ?? {}, { horizonMonths: 6 }),
      'horizonMonths',
      ['12'],
      ['6'],
    ],
    [
      'a market',
      ({ policies }) => Object.assign(policies.agency ?? {}, { market: 'alps' }),
      'market',
      [],
      ['The Alps (`alps`)'],
    ],
    [
      'a question',
      ({ vocabulary }) => Object.assign(vocabulary.facts['vendor.home'], { question: 'Where?' }),
      'question',
      ['What is it?'],
      ['Where?'],
    ],
    [
      'a member',
      ({ places }) => places.places.alps.members.pop(),
      'members',
      ['Austria from 1 Jan 2015 (published 1 Jan 2015)'],
      [],
    ],
  ])('differ in %s, and in nothing else', (_, edit, field, removed, added) => {
    const changes = changesBy(edit);
    expect(changes.map(({ fields }) => fields)).toEqual([[{ field, removed, added }]]);
  });

  it('differ in what came and what went', () => {
    const changes = changesBy(({ vocabulary, rules, policies, places }) => {
      vocabulary.facts['exit.plan'] = define('boolean', { label: 'exit plan' });
      places.places.islands = { ...places.places.alps, title: 'The islands' };
      policies.city = { ...policies.agency, id: 'city', title: 'A city' };
      delete rules['a-notice'];
      for (const policy of Object.values(policies))
        policy.rules = policy.rules.filter((id: string) => id !== 'a-notice');
    });
    expect(changes.map(({ kind, id, change, title }) => [kind, id, change, title])).toEqual([
      ['policy', 'agency', 'changed', 'An agency'],
      ['policy', 'city', 'added', 'A city'],
      ['rule', 'a-notice', 'removed', 'A rule'],
      ['fact', 'exit.plan', 'added', 'exit plan'],
      ['places', 'islands', 'added', 'The islands'],
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { parseWith } from '../../src/model/parse.ts';
import { Relation } from '../../src/model/relation.ts';

const stated = {
  kind: 'owner',
  of: { dossier: 'example-vendor' },
  by: { list: 'p', entry: 'e' },
  from: '2018-01-01',
  published: '2018-02-01',
  source: 'a-register',
};
const faults = (parts: object) =>
  parseWith(Relation, { ...stated, ...parts }).issues.map(({ pointer, detail }) => `${pointer} ${detail}`);

describe('a relation', () => {
  test.each([
    ['names its parties by dossier and list entry', {}],
    ['names a party that is in neither', { by: { name: 'Example Holding (fictional)', country: 'DE' } }],
    ['states a share', { share: 0.25 }],
    ['states a share within bounds', { share: { min: 0.1, max: 0.3 } }],
    ['states one bound', { share: { min: 0.1 } }],
    ['says that a small holder decides', { share: 0.1, control: true }],
    ['says that others own it too', { partial: true }],
    ['ends, and says when that was published', { to: '2019-01-01', toPublished: '2019-02-01' }],
  ])('%s', (_, parts) => {
    expect(faults(parts)).toEqual([]);
  });

  test('tells all owners unless it says otherwise', () => {
    expect(Relation.parse(stated).partial).toBe(false);
  });

  test.each([
    ['a share above all', { share: 1.5 }, '/share `1.5` is too large; the most is 1'],
    [
      'bounds the wrong way round',
      { share: { min: 0.3, max: 0.1 } },
      '/share/max `max` must not be less than `min`',
    ],
    [
      'a share of a successor',
      { kind: 'successor', share: 0.5 },
      '/share only an `owner` has `share`; leave it out or state the owner beside it',
    ],
    [
      'a partial officer',
      { kind: 'officer', partial: true },
      '/partial only an `owner` has `partial`; leave it out or state the owner beside it',
    ],
    [
      'an end before the start',
      { to: '2017-01-01' },
      '/to `to` is the first day out, so it must lie after `from`',
    ],
    [
      'a field that is not one',
      { shares: 0.5 },
      '/shares `shares` is not a field here; check its spelling or leave it out',
    ],
  ])('refuses %s', (_, parts, fault) => {
    expect(faults(parts)).toEqual([fault]);
  });

  test('refuses a party that is two things at once', () => {
    expect(faults({ by: { dossier: 'a', name: 'A' } })).not.toEqual([]);
  });
});

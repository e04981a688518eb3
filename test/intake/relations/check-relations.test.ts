import { expect, test } from 'vitest';
import { checkRelations } from '../../../src/intake/relations/check-relations.ts';
import { Relation } from '../../../src/model/relation.ts';

const known = { dossiers: new Set(['alpha']), entries: new Map([['p', new Set(['e'])]]) };
const fault = (by: object) => {
  const relation = Relation.parse({
    kind: 'owner',
    of: { dossier: 'alpha' },
    by,
    from: '2018-01-01',
    published: '2018-01-01',
    source: 'a register',
  });
  return checkRelations([relation], 'a.json', known).map(({ pointer, detail }) => `${pointer} ${detail}`);
};

test.each([{ dossier: 'alpha' }, { list: 'p', entry: 'e' }, { name: 'Whoever' }])(
  'a party that is there, or stands in no file, is fine: %j',
  (by) => {
    expect(fault(by)).toEqual([]);
  },
);

test.each<[object, string]>([
  [{ dossier: 'beta' }, '`beta` is the id of no dossier; name the party by `name` or add its dossier'],
  [{ list: 'q', entry: 'e' }, '`q` is the programme of no list; name the party by `name` or add the list'],
  [
    { list: 'p', entry: 'f' },
    '`f` is the id of no entry of `p`; check its spelling or name the party by `name`',
  ],
])('a party that is not there is told of with its place: %j', (by, detail) => {
  expect(fault(by)).toEqual([`/relations/0/by ${detail}`]);
});

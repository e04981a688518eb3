import { expect, test } from 'vitest';
import { groupTellings, type Telling } from '../../../src/assessment/timeline/events/group-tellings.ts';
import { day } from '../../facts/statements.ts';

const telling = (label: string, parts: Partial<Telling> = {}): Telling => ({
  date: day('2018-05-15'),
  kind: 'announced',
  label,
  said: 'Switzerland, due 31 Dec 2019',
  provenance: 'declared, the vendor, 15 May 2018',
  policies: ['b'],
  ...parts,
});

test('four kinds of data moved on one day by one source are one event', () => {
  expect(groupTellings(['files', 'statistics', 'accounts', 'support'].map((kind) => telling(kind)))).toEqual([
    {
      date: '2018-05-15',
      kind: 'announced',
      text: 'files, statistics, accounts and support: Switzerland, due 31 Dec 2019 (declared, the vendor, 15 May 2018)',
      policies: ['b'],
    },
  ]);
});

test('what differs is told apart in the same event, with the policies of both', () => {
  const [event, ...others] = groupTellings([
    telling('files'),
    telling('build', { said: 'Switzerland, due 31 Dec 2018', policies: ['a'] }),
  ]);
  expect(others).toEqual([]);
  expect(event?.text).toBe(
    'files: Switzerland, due 31 Dec 2019; build: Switzerland, due 31 Dec 2018 (declared, the vendor, 15 May 2018)',
  );
  expect(event?.policies).toEqual(['a', 'b']);
});

test.each([
  ['another day', { date: day('2018-05-16') }],
  ['another source', { provenance: 'declared, the press, 15 May 2018' }],
  ['something else than an announcement', { kind: 'in-effect' as const }],
])('%s makes another event', (_, parts) => {
  expect(groupTellings([telling('files'), telling('support', parts)])).toHaveLength(2);
});

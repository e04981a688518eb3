import { describe, expect, test } from 'vitest';
import type { Judgement } from '../../src/model/judgement.ts';
import type { ListFile } from '../../src/model/listing.ts';
import { day } from '../facts/statements.ts';
import {
  by,
  changed,
  judge,
  NEAR,
  NEAR_WORLD,
  NEARNESS,
  negative,
  positive,
  seenIn,
  serve,
  tell,
} from './judged-world.ts';
import type { ReachWorld } from './reach-world.ts';

describe('a judgement is open again', () => {
  const renamed = (list: ListFile) => changed(list, { names: [NEAR, 'Widgits (fictional)'] });

  test('when the entry has changed, and says so', async () =>
    expect(await tell(serve(NEAR_WORLD, [negative], renamed))).toEqual({
      verdict: 'insufficient-evidence',
      because: `boolean (\`p\`) (${NEARNESS}; the judgement of J. Doe of 3 May 2019 (negative) is open again, for the entry has changed since: a person must look)`,
      judgements: ['negative: entry-changed'],
    }));

  test.each<[string, object, string]>([
    ['names', { aliases: ['Somewhat Else (fictional)'] }, 'it goes by other names than then'],
    [
      'identifiers',
      { identifiers: [{ scheme: 'duns', value: '123456789' }] },
      'it has other identifiers than then',
    ],
  ])("when the vendor's %s are others", async (what, vendor, why) =>
    expect(await by([negative], vendor)).toEqual({
      verdict: 'insufficient-evidence',
      because: `boolean (\`p\`) (${NEARNESS}; the judgement of J. Doe of 3 May 2019 (negative) is open again, for ${why}: a person must look)`,
      judgements: [`negative: ${what}-changed`],
    }),
  );

  test('when it was about a vendor without a dossier, or in another country', async () => {
    const stranger = { name: 'Vantage Widgits (fictional)', country: 'CH', facts: [] };
    const onStranger = judge(NEAR_WORLD, { vendor: { name: stranger.name, country: 'CH' } });
    expect((await by([onStranger], stranger)).judgements).toEqual(['negative: counts']);
    expect((await by([onStranger], { ...stranger, country: 'DE' })).judgements).toEqual([
      'negative: country-changed',
    ]);
    const fact = { name: 'vendor.country', value: 'DE' };
    expect(
      (await by([onStranger], { name: stranger.name, country: undefined, facts: [fact] })).judgements,
    ).toEqual(['negative: country-changed']);
    const bare = { ...onStranger, vendor: { ...negative.vendor, dossier: undefined } };
    expect((await by([bare])).judgements).toEqual(['negative: dossier-changed']);
  });

  test('and then who had been found on the list is not cleared by another name', async () => {
    // Too far for the policy to ask for a look, had nobody found it.
    const far: ReachWorld = { reach: ['named'], listed: ['Vantage Orchards (fictional)'] };
    const found = { ...positive, entry: 'p/e0', seen: judge(far).seen };
    const alias = { aliases: ['Somewhat Else (fictional)'] };
    expect((await tell(serve(far, [found]))).verdict).toBe('prohibited');
    expect((await tell(serve(far, [found]), alias)).verdict).toBe('insufficient-evidence');
    expect((await tell(serve(far, [{ ...found, ruling: 'negative' }]), alias)).judgements).toEqual([
      'negative: names-changed',
    ]);
  });

  test('nor by one that screening does not meet at all', async () => {
    const other: ReachWorld = { reach: ['named'], listed: ['Quite Other (fictional)'] };
    const alias = { aliases: ['Somewhat Else (fictional)'] };
    const say = (ruling: Judgement['ruling']) =>
      tell(serve(other, [{ ...positive, ruling, seen: seenIn(other) }]), alias);
    const open = (ruling: string) =>
      `boolean (\`p\`) (the judgement of J. Doe of 3 May 2019 (${ruling}) is open again, for it goes by other names than then: a person must look)`;
    expect(await say('positive')).toEqual({
      verdict: 'insufficient-evidence',
      because: open('positive'),
      judgements: ['positive: names-changed'],
    });
    expect(await say('unsure')).toMatchObject({ verdict: 'insufficient-evidence', because: open('unsure') });
    expect(await say('negative')).toEqual({
      verdict: 'approved',
      because: 'not found on the list',
      judgements: ['negative: names-changed'],
    });
  });

  test('it is not heard of an entry that is not there any more', async () => {
    const emptied = (list: ListFile): ListFile => ({ ...list, entries: [] });
    expect(await tell(serve(NEAR_WORLD, [positive], emptied))).toEqual({
      verdict: 'approved',
      because: 'not found on the list',
      judgements: ['positive: entry-gone'],
    });
  });
});

describe('what else changes does not open it', () => {
  test.each<[string, (list: ListFile) => ListFile]>([
    ['dates and remarks of the entry', (list) => changed(list, { note: 'A remark.' })],
    ['the order of its names', (list) => changed(list, { names: [NEAR] })],
    [
      'other entries',
      (list) => ({
        ...list,
        entries: [
          ...list.entries,
          ...list.entries.map((one) => ({ ...one, id: 'e9', names: ['Quite Other'] })),
        ],
      }),
    ],
    [
      'a later day of the list',
      (list) => ({ ...list, coverage: { ...list.coverage, through: day('2031-01-01') } }),
    ],
  ])('%s', async (_, change) =>
    expect((await tell(serve(NEAR_WORLD, [negative], change))).judgements).toEqual(['negative: counts']),
  );

  test('the legal form, case and punctuation of the names', async () =>
    expect((await by([negative], { aliases: ['VANTAGE “WIDGETS” (fictional), Inc.'] })).judgements).toEqual([
      'negative: counts',
    ]));

  test('that screening does not meet it any more: who was found is listed all the same', async () => {
    const other: ReachWorld = { reach: ['named'], listed: ['Quite Other (fictional)'] };
    const seen = { ...positive, seen: seenIn(other) };
    expect(await tell(serve(other, [seen]))).toEqual({
      verdict: 'prohibited',
      because: 'J. Doe judged on 3 May 2019 that it is "Quite Other" (The same seat)',
      judgements: ['positive: counts'],
    });
    expect((await tell(serve(other, [{ ...seen, ruling: 'negative' }]))).judgements).toEqual([
      'negative: not-needed',
    ]);
  });
});

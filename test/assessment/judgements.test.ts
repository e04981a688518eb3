import { describe, expect, test } from 'vitest';
import { createService } from '../../src/assessment/create-service.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import type { ListFile } from '../../src/model/listing.ts';
import { renderText } from '../../src/report/text.ts';
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
  questionOf,
  serve,
  TODAY,
  tell,
  unsure,
} from './judged-world.ts';
import { type ReachWorld, snapshotWith } from './reach-world.ts';

describe('a match between the bars', () => {
  test('is open until somebody judges', async () =>
    expect(await by([])).toEqual({
      verdict: 'insufficient-evidence',
      because: `boolean (\`p\`) (${NEARNESS}: a person must look)`,
      judgements: [],
    }));

  test('is nothing for the vendor once it was judged to be somebody else', async () =>
    expect(await by([negative])).toEqual({
      verdict: 'approved',
      because:
        'not found on the list; J. Doe judged on 3 May 2019 that it is not "Vantage Widgits Trading" (Another register number)',
      judgements: ['negative: counts'],
    }));

  test('lists the vendor once it was judged to be it', async () =>
    expect(await by([positive])).toEqual({
      verdict: 'prohibited',
      because: `${NEARNESS}; J. Doe judged on 3 May 2019 that it is "Vantage Widgits Trading" (The same seat)`,
      judgements: ['positive: counts'],
    }));

  test('stays open where a person was unsure, and says who', async () =>
    expect(await by([unsure])).toEqual({
      verdict: 'insufficient-evidence',
      because: `boolean (\`p\`) (${NEARNESS}; J. Doe looked at it on 3 May 2019 and was unsure (No register tells): a person must look)`,
      judgements: ['unsure: counts'],
    }));

  test('is shown with the judgement in the report', async () => {
    const text = renderText(await serve(NEAR_WORLD, [negative]).assess(questionOf()), { color: false });
    expect(text.replaceAll(/\s+/g, ' ')).toContain(
      `Judgements ${negative.id}: counts; negative on Vantage Widgets (fictional), by J. Doe on 3 May 2019: Another register number. [p/e0]`,
    );
  });
});

describe('an exact match', () => {
  const world: ReachWorld = { reach: ['named'], listed: ['V'] };

  test('of the name can be judged to be somebody else', async () =>
    expect(await tell(serve(world, [judge(world)]))).toEqual({
      verdict: 'approved',
      because:
        'not found on the list; J. Doe judged on 3 May 2019 that it is not "Vantage Widgets" (Another register number)',
      judgements: ['negative: counts'],
    }));

  test('lists on where a person was unsure: a doubt takes nobody off a list', async () =>
    expect(await tell(serve(world, [judge(world, { ruling: 'unsure' })]))).toEqual({
      verdict: 'prohibited',
      because:
        'same name as "Vantage Widgets"; J. Doe looked at it on 3 May 2019 and was unsure (Another register number)',
      judgements: ['unsure: counts'],
    }));

  test('of an identifier that only one company has cannot be ruled away', () => {
    const LEI = { scheme: 'lei', value: '529900T8BM49AURSDO55' };
    const snapshot = snapshotWith(NEAR_WORLD);
    const lists = new Map([...snapshot.lists].map(([id, list]) => [id, identified(list, LEI)]));
    const service = createService({ ...snapshot, lists }, () => TODAY);
    const ruled = (ruling: string) =>
      refusal(() =>
        service.judge({
          vendor: { name: 'v', identifiers: [LEI] },
          entry: 'p/e0',
          ruling,
          author: 'J. Doe',
          reason: 'No.',
        }),
      );
    const because = (ruling: string) =>
      `/ruling  \`${ruling}\` cannot be: the vendor and \`p/e0\` have the same LEI 529900T8BM49AURSDO55, which only one company has; if one of them is wrong, mend it where it stands`;
    expect(ruled('negative')).toEqual([because('negative')]);
    expect(ruled('unsure')).toEqual([because('unsure')]);
    expect(ruled('positive')).toEqual([]);
  });
});

describe('of several judgements', () => {
  const later = judge(NEAR_WORLD, { ruling: 'positive', on: '2019-05-10', author: 'K. Roe' });

  test.each([
    [
      'the later one counts',
      [negative, later],
      ['negative: later-judgement', 'positive: counts'],
      'prohibited',
    ],
    [
      'two of one day that contradict each other count as unsure',
      [negative, positive],
      ['negative: contradicted', 'positive: contradicted'],
      'insufficient-evidence',
    ],
    [
      'a clearing one does not stand against a later one that is open again',
      [negative, { ...later, seen: `sha256:${'0'.repeat(64)}` }],
      ['negative: contradicted', 'positive: entry-changed'],
      'insufficient-evidence',
    ],
    [
      'a finding stands whatever is open',
      [positive, { ...negative, on: day('2019-05-20'), seen: `sha256:${'0'.repeat(64)}` }],
      ['negative: entry-changed', 'positive: counts'],
      'prohibited',
    ],
  ])('%s', async (_, judgements, told, verdict) => {
    const answer = await by(judgements);
    expect([...answer.judgements].sort()).toEqual(told);
    expect(answer.verdict).toBe(verdict);
    expect(await by([...judgements].reverse())).toEqual(answer);
  });

  test('of one day the reason names all', async () =>
    expect((await by([negative, { ...positive, author: 'K. Roe' }])).because).toMatch(
      /the judgements of 3 May 2019 contradict each other: (negative by J. Doe, positive by K. Roe|positive by K. Roe, negative by J. Doe): a person must look/,
    ));
});

describe('a judgement', () => {
  test('is not known before its day, and says who somebody is on any day', async () => {
    expect((await by([negative], {}, { knownAt: '2019-05-02' })).judgements).toEqual([]);
    expect((await by([negative], {}, { knownAt: '2019-05-02' })).verdict).toBe('insufficient-evidence');
    expect((await by([negative], {}, { knownAt: '2019-05-03', asOf: '2016-01-01' })).verdict).toBe(
      'approved',
    );
  });

  test('says nothing of other entries or of other vendors', async () => {
    const two: ReachWorld = { reach: ['named'], listed: [NEAR, 'Vantage Widgites (fictional)'] };
    expect((await tell(serve(two, [judge(two)]))).verdict).toBe('insufficient-evidence');
    const other = { name: 'Vantage Widgits Co (fictional)', country: 'CH', facts: [] };
    expect(await by([negative], other)).toMatchObject({ verdict: 'insufficient-evidence', judgements: [] });
    const LEI = { scheme: 'lei', value: '529900T8BM49AURSDO55' };
    const INN = { scheme: 'inn', value: '7707083893' };
    const named = { name: 'Vantage Widgits (fictional)', country: 'CH', facts: [] };
    const onLei = judge(NEAR_WORLD, { vendor: { name: named.name, country: 'CH', identifiers: [LEI] } });
    expect((await by([onLei], { ...named, identifiers: [INN] })).judgements).toEqual([
      'negative: identifiers-changed',
    ]);
    const another = { scheme: 'lei', value: '5493001KJTIIGC8Y1R12' };
    expect((await by([onLei], { ...named, identifiers: [another] })).judgements).toEqual([]);
  });

  test('belongs to the receipt, and the answer verifies with it and not without', async () => {
    const service = serve(NEAR_WORLD, [negative]);
    const answer = await service.assess(questionOf());
    expect(answer.receipt.judgements).toMatch(/^sha256:/);
    const kept = JSON.parse(JSON.stringify(answer));
    const verified = async (judgements: readonly Judgement[]) => {
      const [one] = await serve(NEAR_WORLD, judgements).verify(kept);
      return [one?.result, one?.items.map(({ item, detail }) => `${item}: ${detail}`)];
    };
    expect(await verified([negative])).toEqual(['same', []]);
    expect(await verified([])).toEqual([
      'differs',
      ['judgements: judgements were heard then and are not now; give them with `--judgements`'],
    ]);
    expect(await verified([unsure])).toEqual([
      'differs',
      ['judgements: the judgements on this vendor, or on those connected with it, are others than then'],
    ]);
    const plain = await serve(NEAR_WORLD, []).assess(questionOf());
    expect(plain.receipt.judgements).toBeUndefined();
    const [then] = await service.verify(JSON.parse(JSON.stringify(plain)));
    expect(then?.items).toEqual([{ item: 'judgements', detail: 'no judgement was heard then' }]);
    expect((await service.assess(questionOf())).id).toBe(answer.id);
  });

  test('turns the timeline on its day, which tells it', async () => {
    const { rows, events } = await serve(NEAR_WORLD, [negative]).timeline({
      vendor: questionOf().vendor,
      policies: ['random'],
      market: 'all',
      from: '2019-04-01',
      to: '2019-06-01',
    });
    const steps = rows[0]?.asThenKnown.map(({ from, verdict }) => `${from} ${verdict}`);
    expect(steps).toEqual(['2019-04-01 insufficient-evidence', '2019-05-03 approved']);
    expect(rows[0]?.asNowKnown.map(({ verdict }) => verdict)).toEqual(['approved']);
    expect(events.filter(({ kind }) => kind === 'judgement')).toEqual([
      {
        date: '2019-05-03',
        kind: 'judgement',
        text: `J. Doe judged that Vantage Widgets (fictional) is not the entry \`p/e0\`: A programme (Another register number; judgement \`${negative.id}\`)`,
        policies: ['random'],
      },
    ]);
  });
});

function identified(list: ListFile, identifier: { scheme: string; value: string }): ListFile {
  return changed(list, { identifiers: [identifier] });
}

function refusal(run: () => unknown): string[] {
  try {
    run();
    return [];
  } catch (error) {
    const { issues } = error as { issues: readonly { pointer: string; detail: string }[] };
    return issues.map(({ pointer, detail }) => `${pointer}  ${detail}`);
  }
}

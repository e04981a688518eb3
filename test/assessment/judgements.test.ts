import { describe, expect, test } from 'vitest';
import { createService } from '../../src/assessment/create-service.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import type { ListFile } from '../../src/model/listing.ts';
import { renderText } from '../../src/report/text.ts';
import { day } from '../facts/statements.ts';
import { judge, NEAR, NEAR_WORLD, questionOf, serve, TODAY, tell } from './judged-world.ts';
import { fullName, owns, type ReachWorld, snapshotWith } from './reach-world.ts';

const NEARNESS = 'near "Vantage Widgits Trading"';
const by = (judgements: readonly Judgement[], vendor: object = {}, rest: object = {}) =>
  tell(serve(NEAR_WORLD, judgements), vendor, rest);
const negative = judge(NEAR_WORLD);
const positive = judge(NEAR_WORLD, { ruling: 'positive', reason: 'The same seat.' });
const unsure = judge(NEAR_WORLD, { ruling: 'unsure', reason: 'No register tells.' });

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

describe('others than vendors may be judged, too', () => {
  const owned: ReachWorld = {
    reach: ['owned>=50%'],
    listed: ['Halfmoone Partners Trading (fictional)'],
    relations: [owns('H', 'V', 0.6), owns('Clean', 'V', 0.4)],
  };
  const onOwner = (ruling: string) => judge(owned, { vendor: { name: fullName('H') }, ruling });

  test('an owner who was found on the list reaches the vendor as one whose name is there', async () => {
    const found = await serve(owned, [onOwner('positive')]).assess(questionOf());
    const named = await serve({ ...owned, listed: ['H'] }, []).assess(questionOf());
    expect(found.verdict).toBe('prohibited');
    expect(pathOf(found)).toEqual(pathOf(named));
    expect(pathOf(found)).toMatchObject([{ from: 'Halfmoon Partners (fictional)', share: 0.6 }]);
  });

  test('an owner who is somebody else leaves the vendor alone, and the reason says of whom that was said', async () => {
    expect((await tell(serve(owned, []))).verdict).toBe('insufficient-evidence');
    expect(await tell(serve(owned, [onOwner('negative')]))).toEqual({
      verdict: 'approved',
      because:
        'not found on the list; of "Halfmoon Partners", J. Doe judged on 3 May 2019 that it is not "Halfmoone Partners Trading" (Another register number)',
      judgements: ['negative: counts'],
    });
  });

  test('who may be a vendor on record is not suspected of the entry that it was judged not to be', async () => {
    // The dossier has relations, so that it stands beside whoever it may be.
    const world: ReachWorld = {
      reach: ['named'],
      listed: ['Bad'],
      dossiers: [
        {
          id: 'bad',
          title: fullName('Bad'),
          names: [{ text: fullName('Bad'), kind: 'legal' }],
          relations: [{ ...owns('Clean', 'Bad', 0.4), of: { dossier: 'bad' } }],
        },
      ],
    };
    const name = 'Badgar Cartel (fictional)';
    const asked = { name, country: 'CH', facts: [{ name: 'vendor.name', value: name }] };
    const judgement = judge(world, { vendor: { name, country: 'CH' } });
    expect(judgement.vendor.weakNames).toEqual([fullName('Bad')]);
    expect((await tell(serve(world, []), asked)).verdict).toBe('insufficient-evidence');
    expect(await tell(serve(world, [judgement]), asked)).toMatchObject({
      verdict: 'approved',
      judgements: ['negative: counts'],
    });
    // Of whatever else reaches that vendor it is suspected on.
    const worse = { ...world, listed: ['Bad', 'Clean'], reach: ['any-share' as const] };
    expect((await tell(serve(worse, [judgement]), asked)).because).toContain(
      'it may be "Badger Cartel", whom the list reaches or may reach',
    );
  });

  test('the entry itself is never judged to be another', async () => {
    const world: ReachWorld = {
      reach: ['owned>=50%'],
      listed: ['Bad'],
      relations: [owns('H', 'V', 0.6), owns('Clean', 'V', 0.4)],
      listRelations: [
        {
          kind: 'owner',
          of: { name: fullName('H') },
          by: { list: 'p', entry: 'e0' },
          share: 0.7,
          from: '2010-01-01',
          published: '2010-01-01',
          source: 'a register',
        },
      ],
    };
    const namesake = judge(world, { vendor: { name: fullName('Bad') } });
    expect((await tell(serve(world, [namesake]))).verdict).toBe('prohibited');
    const asked = { name: fullName('Bad'), facts: [{ name: 'vendor.name', value: fullName('Bad') }] };
    expect((await tell(serve(world, []), asked)).verdict).toBe('prohibited');
    expect((await tell(serve(world, [namesake]), { ...asked, country: undefined })).verdict).not.toBe(
      'prohibited',
    );
  });
});

function changed(list: ListFile, parts: object): ListFile {
  return { ...list, entries: list.entries.map((entry) => ({ ...entry, ...parts })) };
}

function identified(list: ListFile, identifier: { scheme: string; value: string }): ListFile {
  return changed(list, { identifiers: [identifier] });
}

/** What the first entry of a world says, as a judgement keeps it. */
function seenIn(world: ReachWorld): string {
  const name = world.listed?.[0] ?? '';
  return judge(world, { vendor: { name } }).seen;
}

function pathOf({ findings }: Awaited<ReturnType<ReturnType<typeof serve>['assess']>>) {
  return findings.find(({ rule }) => rule === 'no-listed-vendor')?.facts[0]?.path;
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

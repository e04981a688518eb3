import { describe, expect, test } from 'vitest';
import { judge, questionOf, serve, tell } from './judged-world.ts';
import { fullName, owns, type ReachWorld } from './reach-world.ts';

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

function pathOf({ findings }: Awaited<ReturnType<ReturnType<typeof serve>['assess']>>) {
  return findings.find(({ rule }) => rule === 'no-listed-vendor')?.facts[0]?.path;
}

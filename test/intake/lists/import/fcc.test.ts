import { describe, expect, test } from 'vitest';
import { serveImport } from '../../../../src/intake/lists/import/serve-import.ts';
import type { PlainDate } from '../../../../src/model/date.ts';
import { ListFile } from '../../../../src/model/listing.ts';
import { foldName } from '../../../../src/screening/fold-name.ts';
import { FCC, importText } from './twins.ts';

const row = (what: string, date = '"March 12, 2021"') =>
  importText('fcc', `covered_equipment_or_services,date_of_inclusion_on_covered_list\n"${what}",${date}\n`);
const namesIn = async (what: string) => (await row(what)).entries[0]?.names.map(({ text }) => text);

describe('the FCC Covered List', () => {
  test('names are taken from the sentences that are known; the prose travels as remarks', async () => {
    const list = await importText('fcc', FCC);
    expect(list).toMatchObject({ format: 'fcc-table', rows: 4, refused: [], warnings: [] });
    expect(list.entries.map(({ names, listed }) => [names.map(({ text }) => text), listed?.from])).toEqual([
      [['Example Telecom Company'], '2021-03-12'],
      [['AO Example Lab'], '2022-03-25'],
      [['Example Pacific Corp', 'Example Net (USA) LLC'], '2022-09-20'],
    ]);
    expect(list.entries[1]).toMatchObject({
      reachHint: ['subsidiaries', 'affiliates', 'successors'],
      remarks:
        'Example products, solutions, and services supplied, directly or indirectly, by AO Example Lab or any of its predecessors, successors, parents, subsidiaries, or affiliates.',
    });
  });

  test('a category by place of production names nobody; it is set aside, and counted', async () => {
    const list = await importText('fcc', FCC);
    expect(list.setAside).toEqual([
      {
        at: 'list.csv:5',
        code: 'list.names-nobody',
        detail: 'it names products by where they are made, which is for a rule to decide, and no maker',
        raw: 'Example routers produced in a foreign country except those which were approved.',
      },
    ]);
    expect((await row('Foreign-produced example devices, ³ except some.')).setAside).toHaveLength(1);
  });

  test.each([
    [
      'Software produced or provided by Example Lab, Inc. or any of its successors and assignees.',
      ['Example Lab, Inc.'],
    ],
    ['Services provided by Example (Americas) Corp. subject to section 1.', ['Example (Americas) Corp.']],
    ['Services provided by Example Technology Inc., subject to section 1.', ['Example Technology Inc.']],
    ['Equipment produced by Example Company†† , to the extent it is used.', ['Example Company']],
    ['Equipment produced by Example Company.', ['Example Company']],
  ])('%s', async (what, names) => {
    expect(await namesIn(what)).toEqual(names);
  });

  test.each([
    'Equipment produced by Example Company and Example Corp, including parts.',
    'Equipment produced by Example Company which was sold abroad.',
    'Equipment produced by whoever is named in section 1.',
    'Equipment of the Example Company.',
    '',
  ])('is refused where nobody can say for certain whom it names: %s', async (what) => {
    const list = await row(what);
    expect(list.entries).toEqual([]);
    expect(list.refused.map(({ code, detail }) => `${code} ${detail}`)).toEqual([
      'list.prose whom the sentence names cannot be told for certain',
    ]);
  });

  test('updates stand in the cell of the date', async () => {
    const { entries } = await row(
      'Equipment produced by Example Company.',
      '"December 22, 2025Updated:January 7, 2026"',
    );
    expect(entries[0]?.listed).toEqual({ from: '2025-12-22', published: '2025-12-22' });
  });
});

describe('a row that means whom another text lists', () => {
  test('is told of, and takes nobody off the list but from one that is told by name', async () => {
    const list = await importText(
      'fcc',
      `${FCC}"Example drones produced in a foreign country, and all equipment listed in Section 9 of the Example Act.","April 1, 2026"\n`,
    );
    expect(list).toMatchObject({ extent: 'complete', namedElsewhere: true });
    expect(list.warnings.map(({ detail }) => detail)).toEqual([
      'list.csv:6  it also means those whom another text lists; they stand here only as far as somebody has written them down',
    ]);
    const byHand = { listed: { from: '2025-12-22', published: '2025-12-22' }, source: 'by-hand' };
    const serve = (more: object) =>
      serveImport(
        ListFile.parse({
          program: 'covered',
          title: 'Covered list (fictional)',
          authority: 'an agency',
          citation: 'an act',
          reach: ['named'],
          components: 'silent',
          import: { kind: 'fcc', ...more },
          coverage: { through: '2026-01-31', source: 'by-hand' },
          entries: [{ id: 'drones', names: ['Example Drones (fictional)'], ...byHand }],
        }),
        { ...list, sourceDate: '2026-11-27' as PlainDate },
        { imported: '2026-11-28' as PlainDate, source: 'import-covered', fold: foldName },
      );
    const whole = serve({ notBearing: ['Example Lab'] });
    expect(whole.coverage.extent).toBe('partial');
    expect(whole.entries[0]?.listed).toEqual(byHand.listed);
    expect(whole.entries.flatMap(({ names }) => names)).not.toContain('AO Example Lab');
    const lab = serve({ bearing: ['Example Lab'] });
    expect(lab.coverage.extent).toBe('complete');
    expect(lab.entries.map(({ names }) => names[0])).toEqual([
      'Example Drones (fictional)',
      'AO Example Lab',
    ]);
  });
});

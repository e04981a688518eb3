import { describe, expect, test } from 'vitest';
import { readLimits } from '../../../../src/intake/lists/import/read-limits.ts';
import { serveImport } from '../../../../src/intake/lists/import/serve-import.ts';
import type { PlainDate } from '../../../../src/model/date.ts';
import { ListFile } from '../../../../src/model/listing.ts';
import { parseIdentifier } from '../../../../src/model/parse-identifier.ts';
import { foldName } from '../../../../src/screening/fold-name.ts';
import { indexLists } from '../../../../src/screening/index-lists.ts';
import { screenParty } from '../../../../src/screening/screen-party.ts';
import { importText, SAM_HEADER, samRow } from './twins.ts';

describe('remarks about how far a listing goes', () => {
  test.each([
    ['The order covers Example AG and its subsidiaries; see the annex.', ['subsidiaries']],
    [
      'Also meant: Example AG, or any successor or affiliate thereof, wherever it is',
      ['affiliates', 'successors'],
    ],
    ['Property of entities owned 50 percent or more by it is blocked', ['owned>=50%']],
    ['Applies to any entity of which 50% or more is owned by it.', ['owned>=50%']],
    ['This does not extend to Example AG, not including its subsidiaries', []],
    ['Owned a fleet. 50 % of its sales are boats', []],
    ['and its staff with their families', []],
  ])('%s', (remarks, reach) => {
    expect(readLimits(remarks)).toEqual({ reach, isLimited: false });
  });

  test.each([
    'Limited to some products. The entity is not itself excluded. See the rule.',
    'The contractors are not themselves debarred',
    'The firm itself is not suspended',
  ])('that the party itself is left out: %s', (remarks) => {
    expect(readLimits(remarks).isLimited).toBe(true);
  });

  test.each(['The entity is excluded itself', 'It is not on its own list', ''])(
    'not that it is: %s',
    (remarks) => {
      expect(readLimits(remarks).isLimited).toBe(false);
    },
  );

  test('are read in no time, whatever they hold', () => {
    for (const text of ['and any '.repeat(250), 'owned '.repeat(330), '50 % '.repeat(400), ' ;('.repeat(600)])
      expect(readLimits(text).isLimited).toBe(false);
  });
});

describe('an exclusion of SAM that does not exclude the entity itself', () => {
  const SCOPE = 'Limited to some products (fictional). The entity is not itself excluded.';
  const serve = async () => {
    const text = [
      SAM_HEADER,
      samRow({ name: 'VANTORIX OPTICS AG', comments: SCOPE, cage: '1AB23' }),
      samRow({ name: 'NORDVIK HOLDING AS', number: 'S4MR00002' }),
    ].join('\r\n');
    const head = ListFile.parse({
      program: 'sam',
      title: 'Exclusions (fictional)',
      authority: 'an agency',
      citation: 'a rule',
      reach: ['named'],
      components: 'silent',
      import: { kind: 'sam' },
      coverage: { through: '2020-01-31', source: 'by-hand', extent: 'partial' },
      entries: [],
    });
    return serveImport(head, await importText('sam', text), {
      imported: '2026-11-28' as PlainDate,
      source: 'import-sam',
      fold: foldName,
    });
  };

  test('lists nobody, and leaves open whether it is meant', async () => {
    const list = await serve();
    expect(list.entries[0]).toMatchObject({ limited: true, note: SCOPE });
    const screen = (name: string) =>
      screenParty({ names: [{ text: name }], identifiers: [] }, indexLists(new Map([['sam', list]])))[0]
        ?.matches;
    expect(screen('Vantorix Optics AG')).toMatchObject([
      {
        kind: 'possible',
        explanation:
          'same name as "VANTORIX OPTICS AG" (legal form, script and punctuation aside), of whom the list says that the party itself is not excluded',
      },
    ]);
    expect(screen('Nordvik Holding AS')).toMatchObject([{ kind: 'exact' }]);
  });

  test('nor by its number', async () => {
    const [screening] = screenParty(
      { names: [], identifiers: [parseIdentifier({ scheme: 'cage', value: '1AB23' })] },
      indexLists(new Map([['sam', await serve()]])),
    );
    expect(screening?.matches[0]?.kind).toBe('possible');
  });
});

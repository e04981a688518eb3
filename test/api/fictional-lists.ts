import { createListScreening, describeLists } from '../../src/assessment/screen-lists.ts';
import { ListFile } from '../../src/model/listing.ts';
import { fakeService } from './fake-service.ts';
import { openApi } from './open-api.ts';

const list = (program: string, extent: 'complete' | 'partial', entries: readonly object[]): ListFile =>
  ListFile.parse({
    program,
    title: `Example list ${program} (fictional)`,
    authority: 'Example Office (fictional)',
    citation: 'Example Act (fictional)',
    reach: ['named'],
    components: 'Not told.',
    coverage: { through: '2026-07-31', source: 'example', extent },
    entries: entries.map((entry) => ({
      listed: { from: '2020-02-01', published: '2020-01-15' },
      source: 'example',
      ...entry,
    })),
  });

/** Two lists of nobody who exists, one of them known in part only. */
const LISTS: ReadonlyMap<string, ListFile> = new Map(
  [
    list('example-banned', 'complete', [
      {
        id: 'vantorix',
        names: ['Vantorix Networks JSC', 'АО Ванторикс Сети'],
        country: 'RU',
        identifiers: [
          { scheme: 'inn', value: '7707083893' },
          { scheme: 'lei', value: '5493001KJTIIGC8Y1R12' },
        ],
        note: 'Fictional.',
      },
      { id: 'gurmelis', names: ['Gurmelis Optics Ltd'], country: 'LT' },
    ]),
    list('example-partial', 'partial', [
      {
        id: 'vantorix',
        names: ['Vantorix Networks'],
        listed: { from: '2021-01-01', published: '2021-01-01', to: '2023-01-01' },
      },
    ]),
  ].map((one) => [one.program, one]),
);

/** An app that screens against these lists. */
export function openMatch() {
  const service = { ...fakeService(), lists: describeLists(LISTS), screen: createListScreening(LISTS) };
  return openApi({ service, requestId: () => 'r-1' });
}

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { PlainDate } from '../../src/model/date.ts';
import { openService } from '../../src/store/files/open-service.ts';
import { openSnapshotFolder } from '../../src/store/files/snapshot-folder.ts';
import { runLine } from './run-line.ts';

/** The head of a watch list of the operator's own. */
export const HEAD = {
  program: 'agency-watch',
  title: 'Watch list of the agency',
  authority: 'the agency',
  citation: 'its order',
  reach: ['named'],
  components: 'silent',
  import: { kind: 'own' },
  coverage: { through: '2020-01-31', source: 'assay-review-2026-07-31', extent: 'partial' },
  entries: [],
};

/** Nobody on the watch list may be bought from. */
const RULE = {
  id: 'agency-watch',
  title: 'Watch list of the agency',
  effect: 'prohibit',
  statement: 'bars the agency from buying of those whom its list names',
  citations: [{ text: 'Order of the agency (fictional)', published: '2019-01-01' }],
  inForce: [{ from: '2019-01-01', published: '2019-01-01' }],
  satisfiedWhen: { fact: 'vendor.listed.agency-watch', operator: 'equal', value: false },
  waivable: false,
  remedy: { by: 'agency', text: 'The agency could take it off its list.' },
  examples: [
    {
      name: 'listed',
      asOf: '2020-01-01',
      facts: { 'vendor.listed.agency-watch': true },
      outcome: 'violated',
    },
  ],
};
const POLICY = {
  id: 'agency',
  title: 'The agency',
  description: 'What the agency buys by.',
  rules: ['identity', 'agency-watch'],
};

/** A folder for each test, in which lists are imported and asked. */
export function useWatchList() {
  let dir = '';
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'assay-import-'));
  });
  afterEach(() => rm(dir, { recursive: true, force: true }));
  const data = () => join(dir, 'ours');
  const file = async (name: string, text: string) => {
    await writeFile(join(dir, name), text);
    return join(dir, name);
  };
  const run = (...argv: string[]) => runLine(['lists', ...argv]);
  return {
    /** The folder that lists are imported into. */
    data,
    file,
    run,
    writeHead: (more: object = {}) =>
      openSnapshotFolder(data()).write('lists/agency-watch.json', { ...HEAD, ...more }),
    /** Imports a table of the columns `name,country`. */
    importOwn: async (name: string, rows: string, ...more: string[]) => {
      const path = await file(name, table(rows));
      return run('import', 'own', path, '--into', data(), '--list-day', '2026-11-28', ...more);
    },
    /** Asks the agency's policy about a vendor of Switzerland, on the day given, by what is imported. */
    assess: async (name: string, day = '2026-11-28', policy: object = {}) => {
      const rules = openSnapshotFolder(join(dir, 'rules'));
      await rules.write('provisions/agency-watch.json', RULE);
      await rules.write('policies/agency.json', { ...POLICY, ...policy });
      const parts = { rules: [join(dir, 'rules')], data: [data()], version: '1' };
      const service = await openService({ ...parts, today: () => day as PlainDate });
      return service.assess({ vendor: { name, country: 'CH' }, policy: 'agency' });
    },
  };
}

/** A table of the columns `name,country`. */
export const table = (rows: string) => `name,country\n${rows}`;

/** Rows of invented companies, numbered from `from` to before `to`. */
export const companies = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, n) => `Vantorix ${from + n} Trading AG (fictional),CH\n`).join('');

export const words = (text: string) => text.replace(/\s+/g, ' ');

import { describe, expect, test } from 'vitest';
import { createService } from '../../src/assessment/create-service.ts';
import type { AssayService } from '../../src/assessment/ports.ts';
import { packFolders, readData } from '../../src/store/files/read-data.ts';
import { TODAY } from './real-service.ts';

const snapshot = await readData(packFolders({}), 'test');
const dossierOf = (id: string) => {
  const found = snapshot.dossiers.find((dossier) => dossier.id === id);
  if (found === undefined) throw new Error(`there is no dossier ${id}`);
  return found;
};

const engines = new Map<string, AssayService>();

/** The shipped engine; without one fact of one dossier, where one is named. Each is made once, for all policies. */
function engine(id?: string, fact?: string): AssayService {
  const key = `${id} ${fact}`;
  const made = engines.get(key) ?? makeEngine(id, fact);
  engines.set(key, made);
  return made;
}

function makeEngine(id?: string, fact?: string): AssayService {
  const dossiers = snapshot.dossiers.map((dossier) =>
    dossier.id === id ? { ...dossier, facts: dossier.facts.filter(({ name }) => name !== fact) } : dossier,
  );
  return createService({ ...snapshot, dossiers }, () => TODAY);
}

const SUBJECTS = [
  { vendor: 'example-alpine-security', asOf: '2026-06-15' },
  { vendor: 'kaspersky', asOf: '2018-05-13' },
  { vendor: 'kaspersky', asOf: '2019-06-01' },
  { vendor: 'kaspersky', asOf: '2022-04-01' },
];

describe.each([...snapshot.policies.keys()])('by %s', (policy) => {
  test.each(SUBJECTS)('to know less of $vendor on $asOf never approves it', async ({ vendor, asOf }) => {
    const ask = {
      vendor: { name: vendor },
      product: { categories: ['antivirus'] },
      policy,
      asOf,
      knownAt: asOf,
    };
    const before = await engine().assess(ask, 'decision');
    const names = new Set(dossierOf(vendor).facts.map(({ name }) => name));
    expect(names.size).toBeGreaterThan(10);
    for (const hidden of names) {
      const after = await engine(vendor, hidden).assess(ask, 'decision');
      // Everything that was possible still is; what was known to be worse may now only be possible.
      expect(after.possible, hidden).toEqual(expect.arrayContaining([...before.possible]));
      if (before.verdict !== 'approved') expect(after.verdict, hidden).not.toBe('approved');
    }
  });
});

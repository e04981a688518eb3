import { expect, test } from 'vitest';
import {
  findCatalogue,
  readPeppolCatalogue,
} from '../../../../src/intake/procurement/peppol/read-peppol-catalogue.ts';
import type { XmlElement } from '../../../../src/intake/xml/xml-element.ts';
import type { ProcurementFile } from '../../../../src/model/procurement-record.ts';
import { readMutations } from '../expect-accounted.ts';
import { WHOLE_CATALOGUE } from './catalogues.ts';

test('20,000 broken catalogues are refused, or none of their lines is lost', () => {
  const tally = readMutations(WHOLE_CATALOGUE, {
    count: 20_000,
    seed: 20180515,
    reader: readPeppolCatalogue,
    expectRead: expectNoLineLost,
  });
  expect(tally.read).toBeGreaterThan(10_000);
  expect(tally.refusedWhole).toBeGreaterThan(1000);
  // One line of the catalogue holds nothing from the start.
  expect(tally.withRefusals).toBeGreaterThan(10_000);
});

/** Each line of the catalogue is refused by its line number, or what it names is offered by somebody. */
function expectNoLineLost(root: XmlElement, { records, refused }: ProcurementFile): void {
  const places = new Set(refused.map(({ at }) => at));
  const offered = new Set(records.flatMap(({ items }) => items).map(({ name }) => name));
  const ours = (of: XmlElement | undefined, name: string) =>
    (of?.children ?? []).filter(
      (child) => child.name === name && child.namespace.startsWith('urn:oasis:names:specification:ubl:'),
    );
  for (const line of ours(findCatalogue(root), 'CatalogueLine')) {
    if (places.has(`line ${line.line}`)) continue;
    const names = ours(line, 'Item').flatMap((item) =>
      ours(item, 'Name').map(({ text }) => text.replace(/\s+/g, ' ')),
    );
    // A name that names nothing is none, and the line is then known by its maker or its kind.
    if (!names.some((name) => offered.has(name)) && !offered.has(undefined))
      expect([line.line, names]).toBe('told of');
  }
}

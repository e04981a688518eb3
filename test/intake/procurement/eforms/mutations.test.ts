import { expect, test } from 'vitest';
import { readEforms } from '../../../../src/intake/procurement/eforms/read-eforms.ts';
import type { XmlElement } from '../../../../src/intake/xml/xml-element.ts';
import type { ProcurementFile } from '../../../../src/model/procurement-record.ts';
import { readMutations } from '../expect-accounted.ts';
import { everyElement } from '../mutate-elements.ts';
import { WHOLE_NOTICE } from './notices.ts';

test('20,000 broken notices are refused, or none of their tenderers is lost', () => {
  const tally = readMutations(WHOLE_NOTICE, {
    count: 20_000,
    seed: 20180515,
    reader: readEforms,
    expectRead: expectNobodyLost,
  });
  // The check would hold emptily if everything broke.
  expect(tally.read).toBeGreaterThan(10_000);
  expect(tally.refusedWhole).toBeGreaterThan(1000);
  expect(tally.withRefusals).toBeGreaterThan(300);
});

/** Each reference to a tenderer is a record or stands, by its id or its line, among what was refused. */
function expectNobodyLost(root: XmlElement, { records, refused }: ProcurementFile): void {
  const refs = new Set(records.map(({ ref }) => ref));
  const told = refused.map(({ at, detail }) => `${at}: ${detail}`).join('\n');
  for (const party of everyElement<XmlElement>(root).filter(({ name }) => name === 'TenderingParty')) {
    if (!isResult(root, party)) continue;
    for (const { name, namespace, children, line } of party.children) {
      if (!['Tenderer', 'SubContractor'].includes(name) || !isOurs(namespace)) continue;
      const id = children.find(
        (child) => child.name === 'ID' && isOurs(child.namespace) && child.text !== '',
      )?.text;
      const there =
        id === undefined
          ? told.includes(`line ${line}:`)
          : refs.has(id) || told.includes(`\`${id.slice(0, 60)}`);
      if (!there) expect([id, line, told]).toBe('told of');
    }
  }
}

/** Whether a party stands where parties are told, not where a broken document has carried it. */
function isResult(root: XmlElement, party: XmlElement): boolean {
  const path = ['UBLExtensions', 'UBLExtension', 'ExtensionContent', 'EformsExtension', 'NoticeResult'];
  let level: readonly XmlElement[] = [root];
  for (const name of path)
    level = level.flatMap(({ children }) =>
      children.filter((child) => child.name === name && isOurs(child.namespace)),
    );
  return isOurs(party.namespace) && level.some(({ children }) => children.includes(party));
}

const isOurs = (namespace: string) =>
  namespace.startsWith('urn:oasis:names:specification:ubl:') ||
  namespace.startsWith('http://data.europa.eu/p27/eforms-ubl-');

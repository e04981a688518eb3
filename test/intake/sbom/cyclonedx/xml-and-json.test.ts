import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bill } from '../../../../src/model/bill.ts';
import { outline, readBom } from './read-bom.ts';
import { SAMPLE_BOM } from './sample-bom.ts';
import { writeXml } from './write-xml.ts';

/** A bill without what must differ between notations: where in the document things stand, and its name. */
function content(bill: Bill) {
  return {
    ...bill,
    format: bill.format.replace(/ \(.*/, ''),
    parts: bill.parts.map(({ at: _, ...part }) => part),
    builders: bill.builders.map(({ id }) => id),
    warnings: bill.warnings.map(({ code, detail }) => [code, detail]),
  };
}

describe('the same document in XML and in JSON', () => {
  test('gives the same bill', () => {
    const bill = readBom(writeXml(SAMPLE_BOM));
    expect(content(bill)).toEqual(content(readBom(JSON.stringify(SAMPLE_BOM))));
    expect(bill.format).toBe('CycloneDX 1.6 (XML)');
    expect(bill.parts[0]?.at).toMatch(/^line \d+$/);
  });

  const text = fc.string({ unit: fc.constantFrom(...'abc <>&"\'é我.:-') }).filter((one) => one.trim() !== '');
  const ref = fc.constantFrom('r0', 'r1', 'r2', 'r3', 'r4', 'product', 'gone');
  const party = fc.record(
    { name: text, address: fc.record({ country: fc.constantFrom('CH', 'x') }) },
    { requiredKeys: ['name'] },
  );
  const reference = fc.record({
    type: fc.constantFrom('website', 'vcs', 'license', 'build-system'),
    url: fc.oneof(text, fc.constant('https://github.com/ExampleLab/x')),
  });
  const head = {
    name: text,
    version: text,
    group: text,
    publisher: text,
    externalReferences: fc.array(reference, { maxLength: 2 }),
    properties: fc.array(
      fc.record({ name: fc.constantFrom('a:development', 'b'), value: fc.constantFrom('true', 'no') }),
      { maxLength: 2 },
    ),
  };
  const { component } = fc.letrec((tie) => ({
    component: fc.record(
      {
        ...head,
        author: text,
        authors: fc.array(party, { maxLength: 2 }),
        supplier: party,
        manufacturer: party,
        scope: fc.constantFrom('required', 'excluded'),
        purl: fc.constantFrom('pkg:npm/%40example/x@1', 'x'),
        cpe: fc.constantFrom('cpe:2.3:a:example:x:*', 'x'),
        copyright: text,
        evidence: fc.record({ copyright: fc.array(fc.record({ text }), { maxLength: 2 }) }),
        components: fc.array(tie('component'), { maxLength: 2 }),
        pedigree: fc.record({ ancestors: fc.array(tie('component'), { maxLength: 1 }) }),
      },
      { requiredKeys: ['name'] },
    ),
  }));
  const service = fc.record({ ...head, provider: party }, { requiredKeys: ['name'] });
  const documents = fc.record({
    metadata: fc.record({ component }),
    components: fc.array(component, { maxLength: 4 }),
    services: fc.array(service, { maxLength: 2 }),
    dependencies: fc.array(fc.record({ ref, dependsOn: fc.array(ref, { maxLength: 3 }) }), { maxLength: 5 }),
    compositions: fc.array(
      fc.record(
        {
          aggregate: fc.constantFrom('complete', 'incomplete', 'unknown'),
          assemblies: fc.array(ref, { maxLength: 2 }),
          dependencies: fc.array(ref, { maxLength: 2 }),
        },
        { requiredKeys: ['aggregate'] },
      ),
      { maxLength: 2 },
    ),
    formulation: fc.array(fc.record({ components: fc.array(component, { maxLength: 1 }) }), { maxLength: 1 }),
    declarations: fc.record({
      claims: fc.array(
        fc.record({ target: ref, externalReferences: fc.array(reference, { maxLength: 1 }) }),
        {
          maxLength: 2,
        },
      ),
    }),
  });

  /** Refs for the first parts of the document, so that some of the dependencies find theirs. */
  function number(document: { metadata: { component: unknown }; components: readonly unknown[] }) {
    const numbered = document.components.map((one, index) => ({
      'bom-ref': `r${index}`,
      ...(one as object),
    }));
    const product = { 'bom-ref': 'product', ...(document.metadata.component as object) };
    return {
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      ...document,
      metadata: { component: product },
      components: numbered,
    };
  }

  test('gives the same bill whatever it says, with ways that end at the product', () => {
    fc.assert(
      fc.property(documents.map(number), (document) => {
        const bill = readBom(JSON.stringify(document));
        expect(content(readBom(writeXml(document)))).toEqual(content(bill));
        for (const start of bill.parts.keys()) {
          let steps = 0;
          for (let at: number | undefined = start; at !== undefined; at = bill.parts[at]?.within) steps += 1;
          expect(steps).toBeLessThanOrEqual(bill.parts.length);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('what only XML can write', () => {
  test('another prefix, elements of others, and dependencies within dependencies', () => {
    const bill = readBom(`<?xml version="1.0"?>
<c:bom xmlns:c="http://cyclonedx.org/schema/bom/1.4" xmlns:x="urn:other">
  <c:metadata><c:component bom-ref="p"><c:name>Example &amp; Scanner</c:name></c:component></c:metadata>
  <c:components>
    <x:component><x:name>ghost</x:name></x:component>
    <c:component bom-ref="a"><c:name><![CDATA[a < b]]></c:name><x:name>ghost</x:name></c:component>
    <c:component bom-ref="c"><c:name>c</c:name></c:component>
    <c:component bom-ref="d"><c:name>d</c:name></c:component>
  </c:components>
  <c:dependencies>
    <c:dependency ref="p">
      <c:dependency ref="c"><c:dependency ref="d"/></c:dependency>
      <c:provides ref="a"/>
    </c:dependency>
  </c:dependencies>
</c:bom>`);
    expect(bill.format).toBe('CycloneDX 1.4 (XML)');
    expect(bill.product?.name).toBe('Example & Scanner');
    expect(outline(bill)).toEqual(['a < b in the product', 'c in the product', 'd in c']);
    expect(bill.warnings).toEqual([]);
  });
});

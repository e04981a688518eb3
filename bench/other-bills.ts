/** The bill of materials of an invented product in the notations that `bill-of.ts` does not write, with the same tree of parts. */
export const OTHER_BILLS = {
  'CycloneDX (XML)': cycloneDxXml,
  'SPDX (JSON)': spdxJson,
  'SPDX (tag-value)': spdxTagValue,
} as const;

function cycloneDxXml(parts: number, makers: number): string {
  const components = numbers(parts).map(
    (n) =>
      `<component type="library" bom-ref="c${n}"><publisher>${publisher(n, makers)}</publisher><name>part-${n}</name>` +
      `<version>1.0</version><purl>${purl(n)}</purl></component>`,
  );
  return (
    '<bom xmlns="http://cyclonedx.org/schema/bom/1.6" version="1"><metadata><component type="application" bom-ref="root">' +
    `<name>Example Product (fictional)</name></component></metadata><components>${components.join('')}</components></bom>`
  );
}

function spdxJson(parts: number, makers: number): string {
  const packages = numbers(parts).map((n) => ({
    SPDXID: id(n),
    name: `part-${n}`,
    versionInfo: '1.0',
    supplier: `Organization: ${publisher(n, makers)}`,
    downloadLocation: repository(n),
    externalRefs: [
      { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl(n) },
    ],
  }));
  return JSON.stringify({
    spdxVersion: 'SPDX-2.3',
    SPDXID: 'SPDXRef-DOCUMENT',
    name: 'example',
    documentDescribes: [ROOT],
    packages: [{ SPDXID: ROOT, name: 'Example Product (fictional)' }, ...packages],
    relationships: numbers(parts).map((n) => ({
      spdxElementId: parent(n),
      relationshipType: 'CONTAINS',
      relatedSpdxElement: id(n),
    })),
  });
}

function spdxTagValue(parts: number, makers: number): string {
  const packages = numbers(parts).map(
    (n) =>
      `\nPackageName: part-${n}\nSPDXID: ${id(n)}\nPackageSupplier: Organization: ${publisher(n, makers)}\n` +
      `PackageDownloadLocation: ${repository(n)}\nExternalRef: PACKAGE-MANAGER purl ${purl(n)}\n` +
      `Relationship: ${parent(n)} CONTAINS ${id(n)}\n`,
  );
  return (
    `SPDXVersion: SPDX-2.3\nSPDXID: SPDXRef-DOCUMENT\nDocumentName: example\n\nPackageName: Example Product (fictional)\n` +
    `SPDXID: ${ROOT}\nRelationship: SPDXRef-DOCUMENT DESCRIBES ${ROOT}\n${packages.join('')}`
  );
}

const ROOT = 'SPDXRef-root';

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, n) => n);
}

function id(n: number): string {
  return `SPDXRef-${n}`;
}

function parent(n: number): string {
  return n === 0 ? ROOT : id((n - 1) >> 1);
}

function publisher(n: number, makers: number): string {
  return `Example Publisher ${Number.isFinite(makers) ? n % makers : n}`;
}

function purl(n: number): string {
  return `pkg:maven/org.example${n % 1000}.lib/part-${n}@1.0`;
}

function repository(n: number): string {
  return `https://github.com/example-${n % 2000}/lib`;
}

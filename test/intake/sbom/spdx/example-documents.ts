/** One invented product, told in each notation of SPDX. Its parts, and the ways to them, are the same in all. */
export const EXAMPLE_2 = {
  spdxVersion: 'SPDX-2.3',
  dataLicense: 'CC0-1.0',
  SPDXID: 'SPDXRef-DOCUMENT',
  name: 'gateway-4.2',
  creationInfo: { creators: ['Tool: example-scanner-1.0'], created: '2024-05-01T08:00:00Z' },
  packages: [
    {
      SPDXID: 'SPDXRef-gateway',
      name: 'Example Edge Gateway',
      versionInfo: '4.2',
      supplier: 'Organization: Example Alpine Security AG (fictional) (sales@alpine.example)',
      downloadLocation: 'NOASSERTION',
      hasFiles: ['SPDXRef-libcodec'],
    },
    {
      SPDXID: 'SPDXRef-engine',
      name: 'engine',
      versionInfo: '2.1.0',
      supplier: 'Organization: Example Borealis Software (info@borealis.example)',
      originator: 'Person: Jane Example (jane@borealis.example)',
      downloadLocation: 'https://downloads.example-borealis.org/engine.tar.gz',
      homepage: 'https://www.example-engine.net/',
      copyrightText: 'Copyright 2019 Example Austral Ltd\nCopyright 2021 Example Borealis Software',
      externalRefs: [
        {
          referenceCategory: 'PACKAGE-MANAGER',
          referenceType: 'purl',
          referenceLocator: 'pkg:maven/com.example-maven.engine/engine@2.1.0',
        },
        {
          referenceCategory: 'SECURITY',
          referenceType: 'cpe23Type',
          referenceLocator: 'cpe:2.3:a:example_cpe:engine:2.1.0:*:*:*:*:*:*:*',
        },
      ],
    },
    { SPDXID: 'SPDXRef-parser', name: 'parser', supplier: 'NOASSERTION', copyrightText: 'NONE' },
    { SPDXID: 'SPDXRef-compiler', name: 'compiler', versionInfo: '12' },
    { SPDXID: 'SPDXRef-linker', name: 'linker', versionInfo: '12' },
    { SPDXID: 'SPDXRef-fuzzer', name: 'fuzzer', versionInfo: '0.9' },
    { SPDXID: 'SPDXRef-codec', name: 'codec', versionInfo: '7.0-rc1' },
    { SPDXID: 'SPDXRef-stray', name: 'stray', versionInfo: '' },
  ],
  files: [{ SPDXID: 'SPDXRef-libcodec', fileName: './lib/libcodec.so' }],
  snippets: [{ SPDXID: 'SPDXRef-table', name: 'a table', snippetFromFile: 'SPDXRef-libcodec' }],
  relationships: [
    related('SPDXRef-DOCUMENT', 'DESCRIBES', 'SPDXRef-gateway'),
    related('SPDXRef-gateway', 'DEPENDS_ON', 'SPDXRef-engine'),
    related('SPDXRef-parser', 'CONTAINED_BY', 'SPDXRef-engine'),
    related('SPDXRef-compiler', 'BUILD_TOOL_OF', 'SPDXRef-gateway'),
    related('SPDXRef-compiler', 'DEPENDS_ON', 'SPDXRef-linker'),
    related('SPDXRef-fuzzer', 'TEST_TOOL_OF', 'SPDXRef-engine'),
    related('SPDXRef-table', 'GENERATED_FROM', 'SPDXRef-codec'),
    related('SPDXRef-codec', 'OTHER', 'SPDXRef-stray'),
  ],
};

function related(spdxElementId: string, relationshipType: string, relatedSpdxElement: string) {
  return { spdxElementId, relationshipType, relatedSpdxElement };
}

export const EXAMPLE_TAG_VALUE = `SPDXVersion: SPDX-2.3
DataLicense: CC0-1.0
SPDXID: SPDXRef-DOCUMENT
DocumentName: gateway-4.2
Creator: Tool: example-scanner-1.0
Created: 2024-05-01T08:00:00Z
# What the document is about
Relationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-gateway

PackageName: Example Edge Gateway
SPDXID: SPDXRef-gateway
PackageVersion: 4.2
PackageSupplier: Organization: Example Alpine Security AG (fictional) (sales@alpine.example)
PackageDownloadLocation: NOASSERTION
PackageComment: <text>Text of several lines.
PackageName: is no package here
# nor a comment </text>

FileName: ./lib/libcodec.so
SPDXID: SPDXRef-libcodec
FileCopyrightText: <text>NONE</text>

SnippetSPDXID: SPDXRef-table
SnippetFromFileSPDXID: SPDXRef-libcodec
SnippetName: a table

PackageName: engine
SPDXID: SPDXRef-engine
PackageVersion: 2.1.0
PackageSupplier: Organization: Example Borealis Software (info@borealis.example)
PackageOriginator: Person: Jane Example (jane@borealis.example)
PackageDownloadLocation: https://downloads.example-borealis.org/engine.tar.gz
PackageHomePage: https://www.example-engine.net/
PackageCopyrightText: <text>Copyright 2019 Example Austral Ltd
Copyright 2021 Example Borealis Software</text>
ExternalRef: PACKAGE-MANAGER purl pkg:maven/com.example-maven.engine/engine@2.1.0
ExternalRefComment: the package
ExternalRef: SECURITY cpe23Type cpe:2.3:a:example_cpe:engine:2.1.0:*:*:*:*:*:*:*
Relationship: SPDXRef-gateway DEPENDS_ON SPDXRef-engine

PackageName: parser
SPDXID: SPDXRef-parser
PackageSupplier: NOASSERTION
PackageCopyrightText: NONE
Relationship: SPDXRef-parser CONTAINED_BY SPDXRef-engine

PackageName: compiler
SPDXID: SPDXRef-compiler
PackageVersion: 12
Relationship: SPDXRef-compiler BUILD_TOOL_OF SPDXRef-gateway
Relationship: SPDXRef-compiler DEPENDS_ON SPDXRef-linker

PackageName: linker
SPDXID: SPDXRef-linker
PackageVersion: 12

PackageName: fuzzer
SPDXID: SPDXRef-fuzzer
PackageVersion: 0.9
Relationship: SPDXRef-fuzzer TEST_TOOL_OF SPDXRef-engine

PackageName: codec
SPDXID: SPDXRef-codec
PackageVersion: 7.0-rc1
Relationship: SPDXRef-table GENERATED_FROM SPDXRef-codec
Relationship: SPDXRef-codec OTHER SPDXRef-stray

PackageName: stray
SPDXID: SPDXRef-stray
PackageVersion:
`;

const id = (name: string) => `https://example.org/gateway/${name}`;
export const CONTEXT_3 = 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld';

export const EXAMPLE_3 = {
  '@context': CONTEXT_3,
  '@graph': [
    { type: 'CreationInfo', '@id': '_:creation', specVersion: '3.0.1', createdBy: [id('alpine')] },
    { type: 'SpdxDocument', spdxId: id('document'), creationInfo: '_:creation', rootElement: [id('bom')] },
    { type: 'software_Sbom', spdxId: id('bom'), creationInfo: '_:creation', rootElement: [id('gateway')] },
    { type: 'Organization', spdxId: id('alpine'), name: 'Example Alpine Security AG (fictional)' },
    { type: 'Organization', spdxId: id('borealis'), name: 'Example Borealis Software' },
    { type: 'Person', spdxId: id('jane'), name: 'Jane Example' },
    {
      type: 'software_Package',
      spdxId: id('gateway'),
      name: 'Example Edge Gateway',
      software_packageVersion: '4.2',
      suppliedBy: id('alpine'),
    },
    {
      type: 'software_Package',
      spdxId: id('engine'),
      name: 'engine',
      software_packageVersion: '2.1.0',
      suppliedBy: id('borealis'),
      originatedBy: [id('jane')],
      software_downloadLocation: 'https://downloads.example-borealis.org/engine.tar.gz',
      software_homePage: 'https://www.example-engine.net/',
      software_copyrightText: 'Copyright 2019 Example Austral Ltd\nCopyright 2021 Example Borealis Software',
      software_packageUrl: 'pkg:maven/com.example-maven.engine/engine@2.1.0',
      externalIdentifier: [
        {
          type: 'ExternalIdentifier',
          externalIdentifierType: 'cpe23',
          identifier: 'cpe:2.3:a:example_cpe:engine:2.1.0:*:*:*:*:*:*:*',
        },
      ],
    },
    { type: 'software_Package', spdxId: id('parser'), name: 'parser', suppliedBy: 'NoAssertionElement' },
    { type: 'software_Package', spdxId: id('compiler'), name: 'compiler', software_packageVersion: '12' },
    { type: 'software_Package', spdxId: id('linker'), name: 'linker', software_packageVersion: '12' },
    { type: 'software_Package', spdxId: id('fuzzer'), name: 'fuzzer', software_packageVersion: '0.9' },
    { type: 'software_Package', spdxId: id('codec'), name: 'codec', software_packageVersion: '7.0-rc1' },
    { type: 'software_Package', spdxId: id('stray'), name: 'stray' },
    { type: 'software_File', spdxId: id('libcodec'), name: './lib/libcodec.so' },
    relation('gateway', 'contains', 'libcodec'),
    relation('codec', 'generates', 'libcodec'),
    relation('gateway', 'dependsOn', 'engine'),
    relation('engine', 'contains', 'parser'),
    { ...relation('gateway', 'usesTool', 'compiler'), type: 'LifecycleScopedRelationship', scope: 'build' },
    relation('compiler', 'dependsOn', 'linker'),
    { ...relation('engine', 'dependsOn', 'fuzzer'), type: 'LifecycleScopedRelationship', scope: 'test' },
    relation('codec', 'other', 'stray'),
  ],
};

function relation(from: string, relationshipType: string, to: string) {
  return {
    type: 'Relationship',
    spdxId: id(`${from}-${relationshipType}-${to}`),
    from: id(from),
    to: [id(to)],
    relationshipType,
  };
}

/** UTF-16 with its byte order mark, little end first. */
export function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
}

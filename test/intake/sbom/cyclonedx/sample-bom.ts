/** A document that says something in every place that is read. All parties in it are fictional. */
export const SAMPLE_BOM = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  metadata: {
    component: {
      type: 'application',
      'bom-ref': 'product',
      name: 'Example Scanner',
      version: '9.1',
      supplier: { name: 'Example Alpine Security AG (fictional)' },
      externalReferences: [{ type: 'build-system', url: 'https://ci.example.com/scanner' }],
      components: [{ type: 'library', 'bom-ref': 'own', name: 'own-core', version: '1' }],
      pedigree: { ancestors: [{ type: 'application', name: 'old-scanner', version: '0.9' }] },
    },
    supplier: { name: 'Example Distribution GmbH (fictional)' },
  },
  components: [
    {
      type: 'library',
      'bom-ref': 'engine',
      supplier: { name: 'Example Engines Ltd (fictional)', address: { country: 'Switzerland' } },
      manufacturer: { name: 'Example Works Inc. (fictional)' },
      author: 'Jane Example',
      authors: [{ name: 'Joe Example' }],
      publisher: 'Example Publishing (fictional)',
      group: 'com.example.engines',
      name: 'engine',
      version: '2.0.1',
      scope: 'required',
      cpe: 'cpe:2.3:a:example_engines:engine:2.0.1:*:*:*:*:*:*:*',
      purl: 'pkg:maven/com.example.engines/engine@2.0.1',
      copyright: 'Copyright (c) 2024 Example Engines Ltd. All rights reserved.',
      evidence: { copyright: [{ text: 'Copyright 1999 Example Ancestors Inc.' }] },
      externalReferences: [
        { type: 'website', url: 'https://www.example.co.uk/engine' },
        { type: 'vcs', url: 'https://github.com/ExampleLab/engine' },
        { type: 'license', url: 'https://licences.example.org/engine' },
      ],
      properties: [{ name: 'internal:note', value: 'true' }],
      components: [
        { type: 'library', 'bom-ref': 'rules', name: 'rules', version: '3' },
        { type: 'file', name: 'data.bin' },
      ],
      pedigree: {
        ancestors: [{ type: 'library', 'bom-ref': 'fork', name: 'engine-original', version: '1.0' }],
      },
    },
    { type: 'library', 'bom-ref': 'parser', name: 'parser', version: '1.1' },
    { type: 'library', 'bom-ref': 'loose', name: 'loose' },
    { type: 'library', 'bom-ref': 'tester', name: 'tester', version: '5', scope: 'excluded' },
    { type: 'library', 'bom-ref': 'mock', name: 'mock', version: '5.1' },
    {
      type: 'library',
      'bom-ref': 'bundler',
      name: 'bundler',
      properties: [{ name: 'cdx:npm:package:development', value: 'true' }],
    },
  ],
  services: [
    {
      'bom-ref': 'updates',
      provider: { name: 'Example Hosting SA (fictional)', address: { country: 'FR' } },
      name: 'updates',
      services: [{ 'bom-ref': 'mirror', name: 'mirror', group: 'com.example' }],
    },
  ],
  dependencies: [
    { ref: 'product', dependsOn: ['engine', 'tester', 'bundler', 'updates'] },
    { ref: 'engine', dependsOn: ['parser', 'engine'] },
    { ref: 'parser', dependsOn: ['rules', 'engine'] },
    { ref: 'tester', dependsOn: ['mock'] },
  ],
  compositions: [
    { aggregate: 'complete', assemblies: ['engine'] },
    { aggregate: 'incomplete_third_party_only', assemblies: ['product'] },
  ],
  formulation: [
    {
      components: [
        {
          type: 'platform',
          'bom-ref': 'runner',
          name: 'runner',
          version: '12',
          externalReferences: [{ type: 'build-meta', url: 'https://runner.example.com/12' }],
        },
      ],
      workflows: [
        {
          uid: 'w',
          resourceReferences: [
            { externalReference: { type: 'build-system', url: 'https://flow.example.com/w' } },
          ],
          tasks: [{ uid: 't', resourceReferences: [{ ref: 'runner' }] }],
        },
      ],
    },
  ],
  declarations: {
    assessors: [{ thirdParty: true, organization: { name: 'Example Assessors (fictional)' } }],
    claims: [
      {
        target: 'product',
        predicate: 'built in one place',
        externalReferences: [{ type: 'build-system', url: 'https://claimed.example.com/' }],
      },
      { target: 'other' },
    ],
  },
} as const;

/** The bill of materials of an invented product: so many parts, in a tree, made by so many makers. */
export function billOf(parts: number, makers: number): string {
  const components = Array.from({ length: parts }, (_, n) => ({
    type: 'library',
    'bom-ref': `c${n}`,
    name: `part-${n}`,
    version: `1.${n % 50}`,
    purl: `pkg:maven/org.example${n % 1000}.lib/part-${n}@1.0`,
    publisher: `Example Publisher ${Number.isFinite(makers) ? n % makers : n}`,
    ...(n % 4 === 0 ? { author: `Jo Doe ${n % 500}` } : {}),
    hashes: [{ alg: 'SHA-256', content: 'a'.repeat(64) }],
    externalReferences: [{ type: 'vcs', url: `https://github.com/example-${n % 2000}/lib` }],
  }));
  const dependencies = components.map(({ 'bom-ref': ref }, n) => ({
    ref,
    dependsOn: [2 * n + 1, 2 * n + 2].filter((child) => child < parts).map((child) => `c${child}`),
  }));
  return JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': 'root', name: 'Example Product (fictional)' } },
    components,
    dependencies: [{ ref: 'root', dependsOn: ['c0'] }, ...dependencies],
  });
}

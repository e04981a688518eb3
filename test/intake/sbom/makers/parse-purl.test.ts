import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAnyPurl, parsePurl } from '../../../../src/intake/sbom/makers/parse-purl.ts';

/** Pieces that a package URL is made of, and what may go wrong between them. */
const piece = fc.constantFrom(
  ...[
    'pkg:',
    'PKG:',
    'pkg://',
    'npm',
    'maven',
    'golang',
    'NuGet',
    '/',
    '@',
    '%40',
    '%',
    '.',
    '..',
    '~',
    ' ',
    ':',
  ],
  ...['org.example', 'github.com', 'part-1', '1.0+b', 'é', '\\', '\n'],
);

test('a plain package URL is read as the library of the specification reads it', () => {
  expect(parsePurl('pkg:maven/org.example/part@1.0')).toEqual({
    type: 'maven',
    namespace: 'org.example',
    name: 'part',
  });
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 9 }), (pieces) => {
      for (const purl of [pieces.join(''), `pkg:npm/${pieces.join('')}`])
        expect(parsePurl(purl), purl).toEqual(parseAnyPurl(purl));
    }),
    { numRuns: 3000 },
  );
});

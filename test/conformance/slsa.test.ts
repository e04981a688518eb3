import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findBuilder } from '../../src/intake/builders/find-builder.ts';
import { readProvenance } from '../../src/intake/provenance/read-provenance.ts';
import { verifySignature } from '../../src/intake/provenance/verify-signature.ts';
import { Builder } from '../../src/model/builder.ts';
import type { ProvenanceStatement } from '../../src/model/provenance.ts';

const sample = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../../shared/samples/slsa/${name}`, import.meta.url)));
const GENERIC = 'gha_generic-v1.10.0-push-v14.intoto.jsonl';
const DELEGATOR = 'gha_delegator-v2.1.0-push-v14.build.slsa';
const CLOUD = 'gcb_container-v0.3-invalid.json';
const read = (name: string) => readProvenance(sample(name), name);
const only = (name: string): ProvenanceStatement => {
  const [statement, ...others] = read(name).statements;
  if (statement === undefined || others.length > 0) throw new Error(`${name} holds one statement`);
  return statement;
};
const pemOf = (certificate: string | Buffer) =>
  new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'pem' }).toString();

describe('real provenance', () => {
  test('a DSSE envelope around a predicate of version 0.2', () => {
    const { format, statements, warnings } = read(GENERIC);
    expect({ format, statements, warnings }).toMatchObject({
      format: 'DSSE envelope',
      statements: [
        {
          predicateType: 'https://slsa.dev/provenance/v0.2',
          builder:
            'https://github.com/slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@refs/tags/v1.10.0',
          subjects: [
            {
              digests: new Map([
                ['sha256', '2892146b063a94cb4a4318c0e98d38af12dcf2b1e29237486b58463b59607bbd'],
              ]),
            },
          ],
          at: '',
        },
      ],
      warnings: [],
    });
    // It does not say when it was built.
    expect(statements[0]).not.toHaveProperty('builtOn');
    expect(statements[0]?.sourceUri).toMatch(
      /^git\+https:\/\/github\.com\/slsa-framework\/.*@refs\/tags\/v14$/,
    );
  });

  test('a Sigstore bundle around a predicate of version 1, in a statement of version 0.1', () => {
    expect(read(DELEGATOR)).toMatchObject({
      format: 'Sigstore bundle',
      statements: [
        {
          predicateType: 'https://slsa.dev/provenance/v1',
          builder:
            'https://github.com/slsa-framework/example-trw/.github/workflows/builder_high-perms_slsa3.yml@refs/tags/v2.1.0',
          subjects: [
            {
              digests: new Map([
                ['sha256', '5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03'],
              ]),
            },
          ],
          at: '/dsseEnvelope',
        },
      ],
      warnings: [],
    });
    expect(only(DELEGATOR)).not.toHaveProperty('builtOn');
    expect(only(DELEGATOR)).not.toHaveProperty('sourceUri');
  });

  test('three statements of Google Cloud Build: each is read, in its own place', () => {
    const { format, statements, warnings } = read(CLOUD);
    expect(format).toBe('Google Cloud Build');
    expect(warnings).toEqual([]);
    expect(statements.map(({ at }) => at)).toEqual(
      [0, 1, 2].map((at) => `/provenance_summary/provenance/${at}/envelope`),
    );
    for (const statement of statements)
      expect(statement).toMatchObject({
        predicateType: 'https://slsa.dev/provenance/v0.1',
        builder: 'https://cloudbuild.googleapis.com/GoogleHostedWorker@v0.3',
        builtOn: '2022-09-06',
        subjects: [
          {
            digests: new Map([
              ['sha256', 'f472ca4b68898c951ac3b476cba919d0d56fca4ced631fabcead51e4b2b690e7'],
            ]),
          },
        ],
      });
  });

  test('spoilt in places: the others are read, and nothing vanishes', () => {
    const file = JSON.parse(sample(CLOUD).toString('utf8'));
    const list = file.provenance_summary.provenance;
    list[0].envelope.payload = list[0].envelope.payload.slice(0, 1001);
    list[2].build.intotoStatement.slsaProvenance.builder.id = 'https://elsewhere.example';
    const { statements, warnings } = readProvenance(file, CLOUD);
    expect(statements.map(({ at }) => at)).toEqual(
      [1, 2].map((at) => `/provenance_summary/provenance/${at}/envelope`),
    );
    expect(warnings.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'provenance.refused /provenance_summary/provenance/0/envelope/payload',
      'provenance.copy /provenance_summary/provenance/2/envelope',
    ]);
    expect(statements[1]?.builder).not.toBe('https://elsewhere.example');
  });

  test.each([GENERIC, DELEGATOR, CLOUD])(
    '%s names no country, and no more is kept than is asked for',
    (name) => {
      const { statements } = read(name);
      for (const { signed, ...said } of statements) {
        for (const field of Object.keys(said))
          expect([
            'predicateType',
            'builder',
            'buildType',
            'builtOn',
            'sourceUri',
            'subjects',
            'at',
          ]).toContain(field);
        for (const subject of said.subjects)
          expect(Object.keys(subject).every((key) => ['name', 'digests'].includes(key))).toBe(true);
        for (const signature of signed?.signatures ?? [])
          expect(Object.keys(signature).every((key) => ['keyid', 'value'].includes(key))).toBe(true);
        expect(JSON.stringify(said)).not.toMatch(/countr|locat|actor|email|ianlewis/i);
        // Nowhere in what was signed does it say in which country it was built.
        expect(Buffer.from(signed?.bytes ?? []).toString('utf8')).not.toMatch(
          /"[^"]*(country|region)[^"]*":/i,
        );
      }
    },
  );

  test('their builders are not in the register that comes with the program', () => {
    const shipped = Builder.parse(
      JSON.parse(
        readFileSync(new URL('../../data/builders/example-alpine-builds.json', import.meta.url), 'utf8'),
      ),
    );
    for (const name of [GENERIC, DELEGATOR, CLOUD])
      for (const { builder } of read(name).statements)
        expect(findBuilder(builder ?? '', [shipped])).toBeUndefined();
  });
});

describe('real signatures', () => {
  test('verify by the key of their certificate, whom nobody here vouches for; by each other’s they do not', () => {
    const generic = JSON.parse(sample(GENERIC).toString('utf8')).signatures[0].cert;
    const [{ rawBytes }] = JSON.parse(sample(DELEGATOR).toString('utf8')).verificationMaterial
      .x509CertificateChain.certificates;
    const keys = { [GENERIC]: pemOf(generic), [DELEGATOR]: pemOf(Buffer.from(rawBytes, 'base64')) };
    for (const name of [GENERIC, DELEGATOR]) {
      const { signed } = only(name);
      if (signed === undefined) throw new Error(`${name} is signed`);
      for (const [owner, key] of Object.entries(keys))
        expect(verifySignature(signed, key), `${name} by the key of ${owner}`).toBe(owner === name);
      // The certificate itself is no key: there is no root of trust here.
      expect(() => verifySignature(signed, generic)).toThrow(
        /^this is no public key; give a public key in PEM/,
      );
    }
  });
});

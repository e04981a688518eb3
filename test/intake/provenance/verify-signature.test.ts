import { constants, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { encodeSigned } from '../../../src/intake/provenance/encode-signed.ts';
import { readProvenance } from '../../../src/intake/provenance/read-provenance.ts';
import { verifySignature } from '../../../src/intake/provenance/verify-signature.ts';
import type { SignedBytes } from '../../../src/model/provenance.ts';
import { envelope, PAYLOAD_TYPE, statement } from './wrap.ts';

const pem = (key: KeyObject) => key.export({ type: 'spki', format: 'pem' }).toString();
const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' });
const ed25519 = generateKeyPairSync('ed25519');
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const PSS = constants.RSA_PKCS1_PSS_PADDING;

type Sign = (bytes: Uint8Array) => Uint8Array;
const SIGNERS: readonly (readonly [string, KeyObject, Sign])[] = [
  ['ECDSA on P-256 with SHA-256', p256.publicKey, (bytes) => sign('sha256', bytes, p256.privateKey)],
  ['ECDSA on P-384 with SHA-384', p384.publicKey, (bytes) => sign('sha384', bytes, p384.privateKey)],
  ['ECDSA on P-384 with SHA-256', p384.publicKey, (bytes) => sign('sha256', bytes, p384.privateKey)],
  ['Ed25519', ed25519.publicKey, (bytes) => sign(null, bytes, ed25519.privateKey)],
  ['RSA with PKCS #1 v1.5', rsa.publicKey, (bytes) => sign('sha256', bytes, rsa.privateKey)],
  [
    'RSA-PSS, salt as long as the digest',
    rsa.publicKey,
    (bytes) => sign('sha256', bytes, { key: rsa.privateKey, padding: PSS, saltLength: 32 }),
  ],
  [
    'RSA-PSS, the longest salt',
    rsa.publicKey,
    (bytes) => sign('sha256', bytes, { key: rsa.privateKey, padding: PSS }),
  ],
];

test('the bytes that are signed are those of the DSSE protocol', () => {
  const of = (type: string, payload: string) =>
    Buffer.from(encodeSigned(type, Buffer.from(payload))).toString('latin1');
  // The example that the protocol gives.
  expect(of('http://example.com/HelloWorld', 'hello world')).toBe(
    'DSSEv1 29 http://example.com/HelloWorld 11 hello world',
  );
  // Lengths are of bytes: `ü` has two.
  expect(of('ü', '')).toBe('DSSEv1 2 \u00c3\u00bc 0 ');
});

/** An envelope that was signed over what this test works out by itself. */
function signedBy(signer: Sign): SignedBytes {
  const payload = JSON.stringify(statement());
  const bytes = Buffer.from(`DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${payload.length} ${payload}`);
  const sig = Buffer.from(signer(bytes)).toString('base64');
  const { signed } =
    readProvenance(envelope(payload, { signatures: [{ sig }] }), 'p.json').statements[0] ?? {};
  if (signed === undefined) throw new Error('no signature was read');
  return signed;
}

describe.each(SIGNERS)('%s', (_kind, key, signer) => {
  const signed = signedBy(signer);
  const first = signed.signatures[0]?.value ?? new Uint8Array();
  const flipped = (bytes: Uint8Array, at: number) => {
    const copy = Uint8Array.from(bytes);
    copy[at] = (copy[at] ?? 0) ^ 1;
    return copy;
  };

  test('verifies, whichever of several it is', () => {
    expect(verifySignature(signed, pem(key))).toBe(true);
    const others = [{ value: new Uint8Array() }, { value: flipped(first, 9) }, ...signed.signatures];
    expect(verifySignature({ ...signed, signatures: others }, pem(key))).toBe(true);
  });

  test('does not verify once a byte of what was signed is another', () => {
    for (const at of [0, 7, 40, signed.bytes.length - 1])
      expect(verifySignature({ ...signed, bytes: flipped(signed.bytes, at) }, pem(key)), `${at}`).toBe(false);
    expect(verifySignature({ ...signed, bytes: signed.bytes.slice(0, -1) }, pem(key))).toBe(false);
  });

  test('does not verify once the signature is another, or none', () => {
    const broken = [
      new Uint8Array(),
      new Uint8Array(64),
      new Uint8Array(256),
      first.slice(0, -1),
      ...[0, 1, 5, first.length - 1].map((at) => flipped(first, at)),
    ];
    for (const value of broken)
      expect(verifySignature({ ...signed, signatures: [{ value }] }, pem(key))).toBe(false);
    expect(verifySignature({ ...signed, signatures: [] }, pem(key))).toBe(false);
  });

  test('does not verify by another key, of its own kind or of another', () => {
    const strangers = [
      generateKeyPairSync('ec', { namedCurve: 'P-256' }),
      generateKeyPairSync('ec', { namedCurve: 'P-384' }),
      generateKeyPairSync('ed25519'),
      generateKeyPairSync('rsa', { modulusLength: 2048 }),
    ];
    for (const { publicKey } of strangers) expect(verifySignature(signed, pem(publicKey))).toBe(false);
  });
});

test('a weak digest is no signature', () => {
  const weak = signedBy((bytes) => sign('sha1', bytes, rsa.privateKey));
  expect(verifySignature(weak, pem(rsa.publicKey))).toBe(false);
});

test('a bare payload that was signed without its type does not verify', () => {
  const bare = signedBy(() => sign(null, Buffer.from(JSON.stringify(statement())), ed25519.privateKey));
  expect(verifySignature(bare, pem(ed25519.publicKey))).toBe(false);
});

const WANTED =
  'give a public key in PEM (`-----BEGIN PUBLIC KEY-----`): Ed25519, ECDSA on P-256 or P-384, or RSA of at least 2048 bits';

test.each<[string, string, string]>([
  ['nothing', '', 'this is no public key'],
  [
    'a private key',
    ed25519.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    'this is no public key',
  ],
  ['a certificate', '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----', 'this is no public key'],
  ['base64 without its frame', 'MCowBQYDK2VwAyEA', 'this is no public key'],
  [
    'a frame around nothing',
    '-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----',
    'this public key cannot be read',
  ],
  [
    'a key cut off',
    pem(p256.publicKey).replace(/.{20}\n-----END/, '\n-----END'),
    'this public key cannot be read',
  ],
  [
    'a short RSA key',
    pem(generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey),
    'no signature is checked by a key of this kind',
  ],
  [
    'another curve',
    pem(generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).publicKey),
    'no signature is checked by a key of this kind',
  ],
  [
    'a key that cannot sign',
    pem(generateKeyPairSync('x25519').publicKey),
    'no signature is checked by a key of this kind',
  ],
  [
    'RSA for one padding only',
    pem(generateKeyPairSync('rsa-pss', { modulusLength: 2048 }).publicKey),
    'no signature is checked by a key of this kind',
  ],
])('%s is no key, and the message says what to give', (_what, key, wrong) => {
  const signed = signedBy((bytes) => sign(null, bytes, ed25519.privateKey));
  let thrown: unknown;
  try {
    verifySignature(signed, key);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toMatchObject({ name: 'AssayError', code: 'validation', message: `${wrong}; ${WANTED}` });
});

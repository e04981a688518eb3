import { constants, type KeyObject, verify } from 'node:crypto';
import type { SignedBytes } from '../../model/provenance.ts';
import { readPublicKey } from './read-public-key.ts';

/**
 * Whether any of the signatures is one of `bytes` by the key: ECDSA in DER with SHA-256 or SHA-384, Ed25519, or RSA with
 * SHA-256 in either padding. Throws `AssayError` `validation` for a key that cannot be read.
 */
export function verifySignature({ bytes, signatures }: SignedBytes, publicKeyPem: string): boolean {
  const key = readPublicKey(publicKeyPem);
  return signatures.some(({ value }) => schemesOf(key).some((isBy) => isBy(bytes, value)));
}

type Scheme = (bytes: Uint8Array, signature: Uint8Array) => boolean;

function schemesOf(key: KeyObject): readonly Scheme[] {
  const { RSA_PKCS1_PSS_PADDING, RSA_PKCS1_PADDING, RSA_PSS_SALTLEN_AUTO } = constants;
  const pss: Scheme = (bytes, signature) =>
    verify(
      'sha256',
      bytes,
      { key, padding: RSA_PKCS1_PSS_PADDING, saltLength: RSA_PSS_SALTLEN_AUTO },
      signature,
    );
  switch (key.asymmetricKeyType) {
    case 'ed25519':
      return [(bytes, signature) => verify(null, bytes, key, signature)];
    case 'ec':
      // P-384 is meant to go with SHA-384; signers that know one digest only use SHA-256 with either curve.
      return (key.asymmetricKeyDetails?.namedCurve === 'secp384r1' ? ['sha384', 'sha256'] : ['sha256']).map(
        (hash) => (bytes, signature) => verify(hash, bytes, key, signature),
      );
    default:
      return [
        pss,
        (bytes, signature) => verify('sha256', bytes, { key, padding: RSA_PKCS1_PADDING }, signature),
      ];
  }
}

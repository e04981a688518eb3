import { createPublicKey, type KeyObject } from 'node:crypto';
import { AssayError } from '../../model/error.ts';

const WANTED =
  'give a public key in PEM (`-----BEGIN PUBLIC KEY-----`): Ed25519, ECDSA on P-256 or P-384, or RSA of at least 2048 bits';

/**
 * The public key that a PEM text holds. Throws `AssayError` `validation` for all else, certificates and private keys
 * among it: nobody vouches here for a certificate, and a private key is to be shown to nobody.
 */
export function readPublicKey(pem: string): KeyObject {
  const text = pem.trim();
  if (!text.startsWith('-----BEGIN PUBLIC KEY-----'))
    throw new AssayError('validation', `this is no public key; ${WANTED}`);
  let key: KeyObject;
  try {
    key = createPublicKey({ key: text, format: 'pem' });
  } catch {
    throw new AssayError('validation', `this public key cannot be read; ${WANTED}`);
  }
  if (!isUsable(key))
    throw new AssayError('validation', `no signature is checked by a key of this kind; ${WANTED}`);
  return key;
}

function isUsable({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): boolean {
  switch (asymmetricKeyType) {
    case 'ed25519':
      return true;
    case 'ec':
      return ['prime256v1', 'secp384r1'].includes(asymmetricKeyDetails?.namedCurve ?? '');
    case 'rsa':
      return (asymmetricKeyDetails?.modulusLength ?? 0) >= 2048;
    default:
      return false;
  }
}

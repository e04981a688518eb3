/**
 * The bytes that a DSSE signature covers (its pre-authentication encoding, PAE): the type and the payload, each behind its
 * length in bytes, so that neither can be taken for part of the other.
 */
export function encodeSigned(payloadType: string, payload: Uint8Array): Uint8Array {
  const type = Buffer.from(payloadType, 'utf8');
  return Buffer.concat([
    Buffer.from(`DSSEv1 ${type.length} `),
    type,
    Buffer.from(` ${payload.length} `),
    payload,
  ]);
}

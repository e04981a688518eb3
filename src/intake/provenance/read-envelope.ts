import type { SignedBytes } from '../../model/provenance.ts';
import { DOCUMENT_LIMITS } from '../document/open-document.ts';
import { findJsonFault } from '../json/find-json-fault.ts';
import { decodeBase64 } from './decode-base64.ts';
import { encodeSigned } from './encode-signed.ts';
import { fieldAt, isObject, textAt } from './json-field.ts';
import { type Fault, insidePayload, refuse, showPlain } from './place.ts';

const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

/** What an envelope holds, or why it cannot be opened. */
export type EnvelopeReading =
  | {
      /** The statement, as JSON. */
      readonly payload: unknown;
      /** Absent where no signature can be read. */
      readonly signed?: SignedBytes;
      readonly oddities: readonly Fault[];
    }
  | { readonly refused: Fault };

/** Opens a DSSE envelope, without checking any signature; pointers go from the envelope. */
export function readEnvelope(envelope: unknown): EnvelopeReading {
  if (!isObject(envelope))
    return { refused: refuse('', `${showPlain(envelope)} is no envelope: that is an object with a payload`) };
  const type = fieldAt(envelope, ['payloadType']);
  if (type !== PAYLOAD_TYPE)
    return {
      refused: refuse(
        '/payloadType',
        type === undefined
          ? `the envelope does not say what it holds; provenance is \`${PAYLOAD_TYPE}\``
          : `an envelope of ${showPlain(type)} holds no provenance; that is \`${PAYLOAD_TYPE}\``,
      ),
    };
  const text = textAt(envelope, ['payload']);
  if (text === undefined) return { refused: refuse('/payload', 'the envelope has no payload') };
  const decoded = decodeBase64(text);
  if ('wrong' in decoded)
    return {
      refused: refuse('/payload', `the payload ${decoded.wrong}; give the envelope as it was signed`),
    };
  const opened = parsePayload(decoded.bytes);
  if ('wrong' in opened) return { refused: insidePayload(refuse('', opened.wrong)) };
  const { signatures, oddities } = readSignatures(fieldAt(envelope, ['signatures']));
  return {
    payload: opened.payload,
    ...(signatures.length === 0 ? {} : { signed: { bytes: encodeSigned(type, decoded.bytes), signatures } }),
    oddities,
  };
}

function parsePayload(bytes: Uint8Array): { readonly payload: unknown } | { readonly wrong: string } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { wrong: 'its bytes are not UTF-8 text' };
  }
  const fault = findJsonFault(text, DOCUMENT_LIMITS.depth);
  if (fault === undefined) return { payload: JSON.parse(text) };
  return { wrong: `it is not JSON, line ${fault.line}, column ${fault.column}: ${fault.what}` };
}

function readSignatures(given: unknown) {
  const signatures: SignedBytes['signatures'][number][] = [];
  const oddities: Fault[] = [];
  const say = (pointer: string, detail: string) =>
    oddities.push({ pointer: `/signatures${pointer}`, code: 'provenance.signature', detail });
  const list = Array.isArray(given) ? given : [];
  for (const [at, signature] of list.entries()) {
    const text = textAt(signature, ['sig']);
    const decoded = text === undefined ? { wrong: 'is missing' } : decodeBase64(text);
    if ('wrong' in decoded) {
      say(`/${at}/sig`, `the signature ${decoded.wrong}; it is left out`);
      continue;
    }
    const keyid = textAt(signature, ['keyid']);
    signatures.push({ ...(keyid === undefined ? {} : { keyid }), value: decoded.bytes });
  }
  if (signatures.length === 0) say('', 'the envelope has no signature that can be read: nobody signed it');
  return { signatures, oddities };
}

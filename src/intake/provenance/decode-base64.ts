import { show } from '../../model/parse.ts';

/** The bytes of a base64 text, or what is wrong with it. */
export type Decoded = { readonly bytes: Uint8Array } | { readonly wrong: string };

/**
 * Decodes base64 strictly, in either alphabet, with its padding or without. `Buffer` skips what it does not know, and two
 * readers would then see two texts.
 */
export function decodeBase64(text: string): Decoded {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const digits = padding === 0 ? text : text.slice(0, -padding);
  const stray = digits.search(/[^A-Za-z0-9+/_-]/);
  if (stray !== -1)
    return {
      wrong: `is not base64: character ${stray + 1} is ${show(String.fromCodePoint(digits.codePointAt(stray) ?? 0))}`,
    };
  if (digits.length % 4 === 1 || (padding > 0 && (digits.length + padding) % 4 !== 0))
    return { wrong: 'is not base64: it is cut off' };
  // It knows both alphabets.
  return { bytes: Buffer.from(digits, 'base64') };
}

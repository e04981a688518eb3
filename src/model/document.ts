import { createHash } from 'node:crypto';
import { z } from 'zod';

/** A document as it is handed over: its bytes, its text, or JSON that is parsed already. */
export type DocumentInput = Uint8Array | string | Readonly<Record<string, unknown>>;

/** A document of a question. What it says is read, and refused where it cannot be, by whoever knows its format. */
export const GivenDocument = z
  .custom<DocumentInput>(
    (input) =>
      typeof input === 'string'
        ? input.trim() !== ''
        : typeof input === 'object' && input !== null && !Array.isArray(input),
    { error: 'a document is text, or a JSON object' },
  )
  .meta({ override: { type: ['string', 'object'] } });

/** A document that a question gave, by what tells it from all others. It is not kept with the answer. */
export const DocumentRef = z.strictObject({
  /** `CycloneDX 1.6 (JSON)`. */
  format: z.string(),
  /** Over its content: the same whether it came as bytes, as text or as JSON. */
  digest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
});
export type DocumentRef = z.infer<typeof DocumentRef>;

/**
 * `sha256:` and the digest of a document: where it is JSON, over its values without what stands between them, however it
 * came; else over its text in UTF-8. Sorting the keys of a bill of 100 MB first would cost as much as reading it.
 */
export function digestDocument(opened: { readonly json: unknown } | { readonly text: string }): string {
  const content = 'json' in opened ? JSON.stringify(opened.json) : opened.text;
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** `sha256:` and the hex digest of the canonical JSON (RFC 8785) of `value`. */
export function digest(value: unknown): string {
  const canonical = canonicalize(value);
  if (canonical === undefined) throw new TypeError('only JSON values have a digest');
  return `sha256:${createHash('sha256').update(canonical).digest('hex')}`;
}

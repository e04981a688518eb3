import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** `sha256:` and the hex digest of the canonical JSON (RFC 8785) of `value`. */
export function digest(value: unknown): string {
  const canonical = canonicalize(value);
  if (canonical === undefined) throw new TypeError('only JSON values have a digest');
  return digestText(canonical);
}

/** `sha256:` and the hex digest of a text that is in canonical form already. */
export function digestText(canonical: string): string {
  return `sha256:${hash('sha256', canonical)}`;
}

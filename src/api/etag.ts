/** The strong entity tag of what has `digest` (`sha256:...`): `"sha256-..."`. */
export function etag(digest: string): string {
  return `"${digest.replace(':', '-')}"`;
}

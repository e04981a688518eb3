/**
 * The names in a text that names parties. Addresses of mail and web in brackets are taken off, and where they part several
 * parties, there are several: `Jane Example <jane@example.com>, Example Corp.` are two.
 */
export function readPartyNames(text: string): string[] {
  return text
    .split(/<[^<>]*>|\((?:https?:|mailto:)[^()]*\)|\([^()\s]*@[^()\s]*\)|;/)
    .map((name) =>
      name
        .replace(/\s+/g, ' ')
        .replace(/^[\s,]+|[\s,]+$/g, '')
        .replace(/,? (?:et al\.?|and others|and contributors)$/i, ''),
    )
    .filter((name) => name !== '');
}

import type { PartyText } from '../makers/collect-makers.ts';

/** A text that says something; undefined for blank ones, `NOASSERTION` and `NONE`. */
export function stated(text: string | undefined): string | undefined {
  const said = text?.trim();
  return said === undefined || said === '' || said === 'NOASSERTION' || said === 'NONE' ? undefined : said;
}

/**
 * The party in `Organization: Example Corp (mail@example.com)`: its name, never its mail address. A text without such a
 * head is a name as it stands: many tools leave it out, and a supplier must not be lost for it.
 */
export function readParty(text: string | undefined): PartyText[] {
  const head = /^(?:organization|person)\s*:/i;
  const name = withoutMail(stated(text)?.replace(head, '') ?? '');
  return stated(name) === undefined ? [] : [{ name }];
}

/** Takes off mail addresses, with the brackets around them, and empty brackets. Others are part of a name. */
export function withoutMail(name: string): string {
  if (!/[@(<]/.test(name)) return name.trim();
  return name
    .replace(/\([^()]*\)|<[^<>]*>/g, (group) => (isBlank(group) || group.includes('@') ? ' ' : group))
    .split(/\s+/)
    .filter((word) => !isMail(word))
    .join(' ')
    .trim();
}

function isBlank(group: string): boolean {
  return group.slice(1, -1).trim() === '';
}

function isMail(word: string): boolean {
  const [user, host, ...more] = word.split('@');
  return user !== '' && host?.includes('.') === true && more.length === 0;
}

import { remember } from '../../../model/remember.ts';

/**
 * The names in a text that names parties. Addresses of mail and web in brackets are taken off, and where they part several
 * parties, there are several: `Jane Example <jane@example.com>, Example Corp.` are two.
 */
export const readPartyNames = remember((text: string): readonly string[] =>
  text
    .split(/<[^<>]*>|\((?:https?:|mailto:)[^()]*\)|\([^()\s@]*@[^()\s]*\)|;/)
    .map((name) =>
      trimCommas(name.replace(/\s+/g, ' ')).replace(/,? (?:et al\.?|and others|and contributors)$/i, ''),
    )
    .filter((name) => name !== ''),
);

/** Without commas and blanks around it. One step at a time: an expression would try each run of commas from each comma. */
function trimCommas(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && ', '.includes(text.charAt(start))) start += 1;
  while (end > start && ', '.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

import { remember } from '../../../model/remember.ts';
import { COMPANY_FORMS } from './company-forms.ts';

/** A holder of a copyright, and the line that names it. */
export interface CopyrightHolder {
  readonly name: string;
  readonly line: string;
}

/**
 * The holders that a copyright text names, line by line: `Example Corp.` of `Copyright (c) 2019-2024 Example Corp. and
 * others. All rights reserved.` Lines that claim nothing, such as those of a licence, name nobody; a text of one line
 * without any mark is taken for the name of the holder.
 */
export const readCopyrightHolders = remember((text: string): readonly CopyrightHolder[] => {
  const lines = text
    .split(/[\n\r]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const alone = lines.length === 1;
  return lines.flatMap((line) => {
    const claims = findClaims(line, alone);
    const read = claims.length === 0 && alone ? [line.slice(0, LONGEST_CLAIM)] : claims;
    return read.flatMap(readHolders).map((name) => ({ name, line }));
  });
});

/** No name is longer; what is, is a sentence. */
const LONGEST_NAME = 120;
/** As much of a claim as can hold years, names and addresses. */
const LONGEST_CLAIM = 500;

const MARK = /\bcopyright(?:ed)?\b|\bcopr\.|\(c\)|©|&copy;/gi;
const PORTIONS = /^\W*(?:(?:some )?(?:portions|parts)|modifications|original code)\b[\w\s]*,?\s*$/i;
const NO_CLAIM =
  /^\s*(?:notices?|holders?|owners?|laws?|licen[sc]es?|statements?|information|protection|infringement|interest|act|and|or)\b/i;

/** What stands behind each mark that claims a copyright, up to the next one. */
function findClaims(line: string, alone: boolean): string[] {
  const marks = [...line.matchAll(MARK)].map((mark) => ({
    text: mark[0],
    at: mark.index,
    end: mark.index + mark[0].length,
  }));
  const claiming = marks.filter(({ text, at, end }, index) => {
    const behind = line.slice(end, end + 40);
    const before = line.slice(Math.max(0, at - 60), at);
    const atHead = at <= 60 && (/^\W*$/.test(before) || PORTIONS.test(before));
    if (/^\s*[:,]?\s*(?:\(c\)|©|&copy;|'?\d{4}|\[?yyyy)/i.test(behind)) return true;
    if (text === '©' || text === '&copy;') return true;
    // Behind the word itself, or by itself at the head of a text of one line; elsewhere it counts the items of a list.
    if (text.toLowerCase() === '(c)')
      return marks[index - 1]?.text.startsWith('(') === false || (alone && atHead);
    return atHead && !NO_CLAIM.test(behind);
  });
  return claiming
    .map(({ end }, index) =>
      line.slice(end, Math.min(claiming[index + 1]?.at ?? line.length, end + LONGEST_CLAIM)),
    )
    .filter((claim) => /\p{L}/u.test(claim));
}

const YEARS = "'?\\d{4}(?:\\s?[-–—/,]\\s?(?:\\d{2,4}\\b|present\\b|now\\b))*";
const YEARS_AT_HEAD = new RegExp(`^[\\s,:-]*(?:${YEARS})?[\\s,:.-]*(?:by\\s+)?`, 'i');
const YEARS_BETWEEN = new RegExp(`[\\s,;(]+${YEARS}(?=\\s*(?:[,;.)]|$))|[,;]\\s*${YEARS}`, 'gi');
const END_OF_NAMES =
  /\b(?:all rights? reserved|licen[sc]ed (?:under|to)|(?:released|distributed|published) under|under the|this (?:file|program|software|work|product|library)|see (?:the|also|file|licen[sc]e|https?))\b|https?:/i;
const AND_OTHERS =
  /,? (?:and|&)(?:\/or)? (?:its |the |all |other |any |individual )*(?:others|contributors|authors|affiliates|licensors|subsidiaries|suppliers)\b.*$|,? et al\b.*$/is;
const NOBODY_IN_PARTICULAR =
  /^(?:the )?(?:original |respective |individual )*(?:authors?|contributors?|copyright (?:holders?|owners?)|holders?|owners?|developers?|maintainers?|various|others)(?: or authors?)?$/i;

function readHolders(claim: string): string[] {
  const end = claim.search(END_OF_NAMES);
  const named = (end === -1 ? claim : claim.slice(0, end))
    .replace(/<[^<>]*>/g, ' ')
    .replace(YEARS_AT_HEAD, '');
  return named
    .replace(YEARS_BETWEEN, ';')
    .replace(AND_OTHERS, '')
    .replace(BETWEEN_NAMES, splitCompanies)
    .split(';')
    .map(trimName)
    .filter(
      (name) =>
        name.length <= LONGEST_NAME &&
        /\p{L}/u.test(name) &&
        !/[[\]{}<>]/.test(name) &&
        !NOBODY_IN_PARTICULAR.test(name),
    );
}

const BETWEEN_NAMES = /,? and |,? & |, |\//gi;

/** Parts two names only behind a company and before the next: `Example Corp. and Sample Ltd`, but not `Example Co., Ltd.` */
function splitCompanies(between: string, at: number, names: string): string {
  const before = /[^\s,]*$/.exec(names.slice(Math.max(0, at - 20), at))?.[0] ?? '';
  const after = /^[^\s,]*/.exec(names.slice(at + between.length, at + between.length + 20))?.[0] ?? '';
  return isForm(before) && !isForm(after) ? ';' : between;
}

function isForm(word: string): boolean {
  return COMPANY_FORMS.has(word.replace(/\.$/, '').toLowerCase());
}

function trimName(text: string): string {
  const name = text.replace(/\s+/g, ' ').replace(/^[\s,:()"'-]+|[\s,:("'-]+$/g, '');
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return last.endsWith('.') && !isForm(last) && !/\.\p{L}+\.$/u.test(last) ? name.slice(0, -1) : name;
}

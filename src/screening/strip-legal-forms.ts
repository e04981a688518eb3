import { GLUED_LEGAL_FORMS, LEGAL_FORMS } from './legal-forms.ts';

const AROUND = LEGAL_FORMS.flatMap((forms) => listed(forms.around));
const BEFORE = new Set(AROUND);
// Short forms are also typed with blanks, `L L C`. In front of a name such letters are more often initials.
const AFTER = new Set([...AROUND, ...LEGAL_FORMS.flatMap((forms) => listed(forms.after))].flatMap(spellings));
const LAST_WORDS = new Set([...AFTER].map((form) => form.slice(form.lastIndexOf(' ') + 1)));
const FIRST_WORDS = new Set([...BEFORE].map((form) => form.split(' ', 1)[0]));
const LONGEST = Math.max(...[...AFTER, ...BEFORE].map((form) => form.split(' ').length));

const GLUED = GLUED_LEGAL_FORMS.map((form) => form.replace(/[()]/g, '\\$&')).join('|');
const GLUED_BEFORE = new RegExp(`^[\\s\\p{P}]*?(?:${GLUED})(?=.*[\\p{L}\\p{N}])`, 'u');
const GLUED_AFTER = new RegExp(`(?:${GLUED})[\\s\\p{P}]*$`, 'gu');
const LETTER = /[\p{L}\p{N}]/u;

/**
 * The words of a folded name without the legal forms around them, the longest first and as often as one is found, so
 * that stripping twice changes nothing. At least one word always stays: a company may be called "Limited".
 */
export function stripLegalForms(words: readonly string[]): readonly string[] {
  let from = 0;
  let to = words.length;
  for (;;) {
    const after = LAST_WORDS.has(words[to - 1] ?? '')
      ? longest(to - from, (count) => AFTER.has(words.slice(to - count, to).join(' ')))
      : 0;
    to -= after;
    const before = FIRST_WORDS.has(words[from] ?? '')
      ? longest(to - from, (count) => BEFORE.has(words.slice(from, from + count).join(' ')))
      : 0;
    from += before;
    if (after + before === 0) return words.slice(from, to);
  }
}

/** `text` without the legal forms that its own script glues to the name; to be used before it is spelt in Latin letters. */
export function stripGluedLegalForms(text: string): string {
  const bare = text.replace(GLUED_BEFORE, ' ');
  // A lookbehind would read the whole text again at each of its letters, which for a long name takes minutes.
  for (const { index } of bare.matchAll(GLUED_AFTER))
    if (LETTER.test(bare.slice(0, index))) return `${bare.slice(0, index)} `;
  return bare;
}

/** How many words, fewer than `available`, the longest form has. */
function longest(available: number, isForm: (count: number) => boolean): number {
  for (let count = Math.min(LONGEST, available - 1); count > 0; count--) if (isForm(count)) return count;
  return 0;
}

function listed(forms: string | undefined): string[] {
  return forms === undefined ? [] : forms.split(', ');
}

function spellings(form: string): string[] {
  return /^[a-z]{2,4}$/.test(form) ? [form, [...form].join(' ')] : [form];
}

import { findKnownWord, type KnownWord } from './known-words.ts';
import { findLegalForms } from './find-legal-forms.ts';
import { foldUnicode } from './fold-unicode.ts';
import { repairMojibake } from './repair-mojibake.ts';
import { skeletonOf } from './skeleton.ts';
import { splitWords, type Word } from './split-words.ts';
import type { PreparedName, Token } from './token.ts';

/** Nobody has so long a name; comparing the rest would only cost time. */
const LONGEST_NAME = 1000;
const ORDINAL = /^([0-9]+)(?:st|nd|rd|th)$/;

/** Brings a name to what is compared of it, by the stages that README.md shows. It never throws, whatever the text. */
export function prepareName(written: string): PreparedName {
  const text = written.length > LONGEST_NAME ? written.slice(0, LONGEST_NAME) : written;
  const folded = foldUnicode(repairMojibake({ text }));
  const words = splitWords(folded);
  const found = findLegalForms(words);
  const isForm = (at: number) => found.some(({ from, to }) => at >= from && at < to);
  const core = words.filter((word, at) => word.latin !== '' && !isForm(at));
  const hasQuotes = core.some((word) => word.inQuotes) && !core.every((word) => word.inQuotes);
  const hasOpen = core.some((word) => !word.inBrackets);
  const tokens = core.map((word) => tokenOf(word, (hasOpen && word.inBrackets) || (hasQuotes && !word.inQuotes)));
  const abbreviation = abbreviationOf(tokens, core);
  return {
    written,
    tokens,
    forms: found.map(({ form, from, to }) => ({
      classes: form.classes,
      countries: form.countries,
      start: words[from]?.start ?? 0,
      end: words[to - 1]?.end ?? 0,
    })),
    key: tokens.length > 0 ? tokens.map((token) => token.text).join('') : rawKey(folded.text),
    ...(abbreviation === undefined ? {} : { abbreviation }),
  };
}

/** What has no letter that Latin spells is compared as it is; the mark keeps it apart from all that Latin spells. */
function rawKey(text: string): string {
  return `=${text.trim().replace(/\s+/g, ' ')}`;
}

function tokenOf(word: Word, isAside: boolean): Token {
  const [, ordinal] = ORDINAL.exec(word.latin) ?? [];
  const latin = ordinal ?? word.latin;
  const known: KnownWord | undefined = /^[0-9]+$/.test(latin)
    ? { kind: 'number', concept: latin.replace(/^0+(?=.)/, '') }
    : (findKnownWord(word.native) ?? findKnownWord(latin));
  return {
    text: latin,
    skeleton: skeletonOf(latin),
    kind: known?.kind ?? 'name',
    ...(known?.concept === undefined ? {} : { concept: known.concept }),
    isAbjad: word.isAbjad,
    isAside,
    start: word.start,
    end: word.end,
  };
}

/** `Name (ABBR)`: the word alone in brackets, if it is short and not one that the tables know. */
function abbreviationOf(tokens: readonly Token[], core: readonly Word[]): string | undefined {
  const inside = tokens.filter((_, at) => core[at]?.inBrackets === true);
  const [only] = inside;
  if (only === undefined || inside.length > 1 || tokens.length < 2) return undefined;
  return only.kind === 'name' && only.text.length >= 2 && only.text.length <= 10 ? only.text : undefined;
}

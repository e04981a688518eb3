const FIRST = 0xac00;
const LAST = 0xd7a3;
const VOWELS = 21;
const FINALS = 28;

const list = (letters: string) => letters.split(' ');
const INITIALS = list('g kk n d tt r m b pp s ss - j jj ch k t p h');
const MEDIALS = list('a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i');
/** How a syllable ends before another consonant or at the end, and what of it goes over to a vowel. */
const FINAL_SOUNDS = list('- k k k n n n t l k m l l l p l m p p t t ng t t k t p t');
const CARRIED = list('- g kk gs n nj n d r lg lm lb ls lt lp r m b ps s ss ng j ch k t p -');

/** A word with its Korean syllables in Latin letters: ends are voiceless, and go over to a vowel that follows. */
export function readHangul(word: string): string {
  let latin = '';
  let carried = '';
  let wasL = false;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < FIRST || code > LAST) {
      latin += word.charAt(at);
      carried = '';
      wasL = false;
      continue;
    }
    const offset = code - FIRST;
    const initial = INITIALS[Math.floor(offset / (VOWELS * FINALS))] ?? '-';
    const medial = MEDIALS[Math.floor(offset / FINALS) % VOWELS] ?? '';
    const final = offset % FINALS;
    latin += initial === '-' ? carried : initial === 'r' && wasL ? 'l' : initial;
    latin += medial;
    const next = word.charCodeAt(at + 1);
    const isOpen =
      next >= FIRST && next <= LAST && INITIALS[Math.floor((next - FIRST) / (VOWELS * FINALS))] === '-';
    carried = isOpen ? (CARRIED[final] ?? '-') : '-';
    if (carried === '-') carried = '';
    const end = FINAL_SOUNDS[final] ?? '-';
    if (carried === '' && end !== '-') latin += end;
    wasL = carried === '' && end === 'l';
  }
  return latin.replace(/ng(?=[gk])/g, 'n');
}

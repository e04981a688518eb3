/**
 * Reads a table of words, a row each: `meaning: word word word`, with `_` for the blanks in a word; a row goes on in
 * lines that begin with two blanks. Gives every word with its meaning.
 *
 * @throws Error when a row has no meaning or a word has two, with the row or the word.
 */
export function readWords(table: string): ReadonlyMap<string, string> {
  const meanings = new Map<string, string>();
  for (const row of table.replaceAll('\n  ', ' ').split('\n')) {
    if (row === '') continue;
    const colon = row.indexOf(': ');
    if (colon < 1) throw new Error(`words: \`${row}\` is no row \`meaning: word word\``);
    const meaning = row.slice(0, colon);
    for (const spelling of row.slice(colon + 2).split(' ')) {
      const word = spelling.includes('_') ? spelling.replaceAll('_', ' ') : spelling;
      const other = meanings.get(word);
      if (other !== undefined) throw new Error(`words: \`${word}\` is both \`${other}\` and \`${meaning}\``);
      meanings.set(word, meaning);
    }
  }
  return meanings;
}

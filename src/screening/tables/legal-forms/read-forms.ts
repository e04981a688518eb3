import { LEGAL_CLASSES, type LegalClass, type LegalForm, PLACES } from './legal-form.ts';

/**
 * Reads a table of legal forms, a row each: `countries | class | place | spelling; spelling`. Countries are alpha-2 codes
 * with blanks between them, or `*` for any; `jo{y,i}nt` stands for two spellings; a row goes on, two blanks in, after a
 * line that ends with `;`.
 *
 * @throws Error when a row of the table is malformed, with the row.
 */
export function readForms(table: string): readonly LegalForm[] {
  return table.trim().replaceAll(';\n  ', '; ').split('\n').map(readForm);
}

function readForm(row: string): LegalForm {
  const [countries = '', legalClass = '', place = '', spellings = '', ...more] = row.split(' | ');
  const at = PLACES.find((known) => known === place);
  if (!isLegalClass(legalClass) || at === undefined || spellings === '' || more.length > 0)
    throw new Error(`legal forms: \`${row}\` is no row \`countries | class | place | spellings\``);
  return {
    class: legalClass,
    countries: countries === '*' ? [] : countries.split(' '),
    spellings: spellings.includes('{') ? spellings.split('; ').flatMap(spellOut) : spellings.split('; '),
    place: at,
  };
}

function isLegalClass(text: string): text is LegalClass {
  return (LEGAL_CLASSES as readonly string[]).includes(text);
}

/** `a{b,c}d` to `abd` and `acd`, every brace in turn. */
function spellOut(spelling: string): string[] {
  const open = spelling.indexOf('{');
  if (open < 0) return [spelling];
  const close = spelling.indexOf('}', open);
  const ends = spellOut(spelling.slice(close + 1));
  const all: string[] = [];
  for (const choice of spelling.slice(open + 1, close).split(',')) {
    const start = spelling.slice(0, open) + choice;
    for (const end of ends) all.push(start + end);
  }
  return all;
}

import { LEGAL_CLASSES, type LegalClass, type LegalForm, PLACES } from './legal-form.ts';

/**
 * Reads a table of legal forms, a row each: `countries | class | place | spelling; spelling; ...`. Countries are alpha-2
 * codes with blanks between them, or `*` for any; `jo{y,i}nt` stands for two spellings; a line without `|` goes on
 * with the spellings of the row above it.
 *
 * @throws Error when a row of the table is malformed, with the row.
 */
export function readForms(table: string): readonly LegalForm[] {
  const rows: string[] = [];
  for (const line of table.trim().split('\n')) {
    if (line.includes('|') || rows.length === 0) rows.push(line);
    else rows.push(`${rows.pop()} ${line.trim()}`);
  }
  return rows.map(readForm);
}

function readForm(row: string): LegalForm {
  const [countries = '', legalClass = '', place = '', spellings = '', ...more] = row
    .split('|')
    .map((cell) => cell.trim());
  const at = PLACES.find((known) => known === place);
  if (!isLegalClass(legalClass) || at === undefined || spellings === '' || more.length > 0)
    throw new Error(`legal forms: \`${row.trim()}\` is no row \`countries | class | place | spellings\``);
  return {
    class: legalClass,
    countries: countries === '*' ? [] : countries.split(' '),
    spellings: spellOutAll(spellings.split(';')),
    place: at,
  };
}

/** A plain loop, because the tables are read whenever the program starts. */
function spellOutAll(spellings: readonly string[]): readonly string[] {
  const out: string[] = [];
  for (const spelling of spellings) {
    if (spelling.includes('{')) for (const one of spellOut(spelling)) out.push(one.trim());
    else out.push(spelling.trim());
  }
  return out;
}

function isLegalClass(text: string): text is LegalClass {
  return LEGAL_CLASSES.some((known) => known === text);
}

/** `a{b,c}d` to `abd` and `acd`, every brace in turn. */
function spellOut(spelling: string): string[] {
  const open = spelling.indexOf('{');
  if (open < 0) return [spelling];
  const close = spelling.indexOf('}', open);
  const rest = spellOut(spelling.slice(close + 1));
  return spelling
    .slice(open + 1, close)
    .split(',')
    .flatMap((choice) => rest.map((end) => spelling.slice(0, open) + choice + end));
}

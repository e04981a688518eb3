import { AssayError } from '../../model/error.ts';
import { show } from '../../model/parse.ts';
import type { StatedFact } from '../../model/question.ts';
import {
  QUESTIONNAIRE_COLUMNS,
  type QuestionnaireColumn,
  type QuestionnaireSubject,
} from '../../model/questionnaire.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { foldHeader } from '../csv/column-names.ts';
import { readCsv } from '../csv/read-csv.ts';
import { type Answers, readAnswer } from './read-answer.ts';

/** A record of the file by the names of its columns. */
interface Row {
  readonly line: number;
  cell(column: QuestionnaireColumn): string;
}

/**
 * The answers of a questionnaire in CSV, as a spreadsheet may have written it again: with commas, semicolons or tabs,
 * any quotes and line ends, with or without byte order mark. Throws `AssayError` with every fault, by line and cell:
 * half of the answers would look like a vendor that kept silent about the rest.
 */
export async function readQuestionnaireCsv(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
  vocabulary: Vocabulary,
): Promise<Answers> {
  const csv = await readCsv(bytes, { file });
  const columns = columnsOf(csv.header);
  for (const needed of ['name', 'answer'] as const) {
    if (columns.has(needed)) continue;
    await csv.close();
    throw new AssayError(
      'validation',
      `\`${file}\` has no column \`${needed}\`; give the questions as \`assay assess --questionnaire\` writes them`,
    );
  }
  const facts: StatedFact[] = [];
  const faults: string[] = [];
  const say = (line: number, column: number | undefined, detail: string) =>
    faults.push(`${file}:${line}${column === undefined ? '' : `:${column}`}  ${detail}`);
  let first: Row | undefined;
  for await (const item of csv.items) {
    if (item.kind === 'reject') {
      say(item.line, item.column, item.detail);
      continue;
    }
    const row: Row = {
      line: item.line,
      cell: (column) => item.cells[columns.get(column) ?? -1]?.trim() ?? '',
    };
    if (row.cell('name') === '' && row.cell('answer') === '') continue;
    first ??= row;
    const stranger = SUBJECT_COLUMNS.find((column) => row.cell(column) !== first?.cell(column));
    if (stranger !== undefined)
      say(
        row.line,
        (columns.get(stranger) ?? 0) + 1,
        `this row is for ${stranger} ${show(row.cell(stranger))}, the first one for ${show(first.cell(stranger))}; give the answers for each in a file of their own`,
      );
    const read = readAnswer(row.cell('name'), row.cell('answer'), vocabulary);
    if ('wrong' in read) say(row.line, (columns.get(read.wrong) ?? 0) + 1, read.detail);
    else if (read.fact !== undefined) facts.push(read.fact);
  }
  if (faults.length > 0)
    throw new AssayError(
      'validation',
      [`the answers in ${file} cannot be used; mend them and run again`, ...faults].join('\n  '),
    );
  return { facts, subject: first === undefined ? {} : subjectOf(first, columns) };
}

const SUBJECT_COLUMNS = [
  'vendor',
  'dossier',
  'product',
  'market',
] as const satisfies readonly (keyof QuestionnaireSubject)[];

function columnsOf(header: readonly string[]): ReadonlyMap<QuestionnaireColumn, number> {
  const folded = header.map(foldHeader);
  return new Map(
    QUESTIONNAIRE_COLUMNS.map((column) => [column, folded.indexOf(foldHeader(column))] as const).filter(
      ([, at]) => at !== -1,
    ),
  );
}

function subjectOf(row: Row, columns: ReadonlyMap<QuestionnaireColumn, number>): Answers['subject'] {
  const said = SUBJECT_COLUMNS.filter((column) => columns.has(column) && row.cell(column) !== '');
  return Object.fromEntries(said.map((column) => [column, withoutGuard(row.cell(column))]));
}

/** A name as it was before a `'` was put in front of it, so that no spreadsheet ran it. */
function withoutGuard(cell: string): string {
  return /^'[=+\-@]/.test(cell) ? cell.slice(1) : cell;
}

import { stringify } from 'csv-stringify/sync';
import {
  QUESTIONNAIRE_COLUMNS,
  type Questionnaire,
  type QuestionnaireColumn,
} from '../model/questionnaire.ts';
import { proofPhrase } from './answer-phrases.ts';
import { guardCell } from './formula-guard.ts';
import { plainText } from './plain-text.ts';

/**
 * The questionnaire as CSV (RFC 4180, CRLF, with the mark by which spreadsheets know UTF-8), one row a question. Names come
 * from strangers, so no cell is one that a spreadsheet would run.
 */
export function renderQuestionnaireCsv(questionnaire: Questionnaire): string {
  const { vendor, dossier = '', product = '', market, policies, asOf, questions } = questionnaire;
  const rows = questions.map(
    (open): Readonly<Record<QuestionnaireColumn, string>> => ({
      name: open.name,
      question: open.question,
      how_to_answer: open.howToAnswer,
      example: open.example,
      answer: '',
      proof: proofPhrase(open.proof),
      why_open: open.whyOpen,
      rules: open.rules.join(', '),
      vendor,
      dossier,
      product,
      market,
      policies: policies.join(', '),
      as_of: asOf,
    }),
  );
  const cells = rows.map((row) => QUESTIONNAIRE_COLUMNS.map((column) => guardCell(plainText(row[column]))));
  return `\ufeff${stringify([[...QUESTIONNAIRE_COLUMNS], ...cells], { record_delimiter: '\r\n' })}`;
}

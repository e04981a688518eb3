import { z } from 'zod';
import { Assurance } from './assurance.ts';
import { PlainDate } from './date.ts';
import { FactName, FactValue } from './fact.ts';
import { type FactDefinition, FactType } from './vocabulary.ts';

/** One open question to the vendor, with the place for its answer. */
export const OpenQuestion = z.strictObject({
  /** The fact that is asked for; it comes back as a statement of the vendor under this name. */
  name: FactName,
  question: z.string(),
  type: FactType,
  /** The only values that are understood, where there are such. */
  values: z.array(z.string()).optional(),
  unit: z.string().optional(),
  howToAnswer: z.string(),
  example: z.string(),
  /** The least assurance that a rule asks for: an answer alone is `declared`. */
  proof: Assurance,
  whyOpen: z.string(),
  rules: z.array(z.string()),
  /** Null as long as nobody has answered. */
  answer: FactValue.nullable(),
});
export type OpenQuestion = z.infer<typeof OpenQuestion>;

/** Whether the vendor can be asked for a fact, and its answer be read back as a statement. */
export function isAnswerable({ suppliedBy, readFrom }: FactDefinition): boolean {
  return suppliedBy === 'vendor' && readFrom === undefined;
}

/** For which question the answers are meant: for another vendor, product or market they would say something false. */
export const QuestionnaireSubject = z.strictObject({
  vendor: z.string(),
  /** The dossier that the vendor was found by, where there is one; its answers may well change its name. */
  dossier: z.string().optional(),
  product: z.string().optional(),
  market: z.string(),
});
export type QuestionnaireSubject = z.infer<typeof QuestionnaireSubject>;

/** The open questions of an assessment, as a file that goes to the vendor and comes back with answers. */
export const Questionnaire = QuestionnaireSubject.extend({
  policies: z.array(z.string()),
  asOf: PlainDate,
  questions: z.array(OpenQuestion),
});
export type Questionnaire = z.infer<typeof Questionnaire>;

/** The columns of the same as CSV: the questions first, then what is the same in every row. */
export const QUESTIONNAIRE_COLUMNS = [
  'name',
  'question',
  'how_to_answer',
  'example',
  'answer',
  'proof',
  'why_open',
  'rules',
  'vendor',
  'dossier',
  'product',
  'market',
  'policies',
  'as_of',
] as const;
export type QuestionnaireColumn = (typeof QUESTIONNAIRE_COLUMNS)[number];

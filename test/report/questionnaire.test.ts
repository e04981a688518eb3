import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Assessment, MissingFact } from '../../src/model/assessment.ts';
import type { Policy } from '../../src/model/policy.ts';
import { Questionnaire } from '../../src/model/questionnaire.ts';
import { composeQuestionnaire } from '../../src/report/compose-questionnaire.ts';
import { renderQuestionnaireCsv } from '../../src/report/questionnaire-csv.ts';
import { vocabulary } from '../intake/csv/vocabulary.ts';
import { sampleAssessment } from './sample-assessment.ts';

const missing = (name: string, change: Partial<MissingFact> = {}): MissingFact => ({
  name,
  why: 'absent',
  question: `What about ${name}?`,
  askOf: vocabulary.facts[name]?.suppliedBy ?? 'vendor',
  rules: ['data-location'],
  ...change,
});

const asking = (missingFacts: MissingFact[], policy = 'a', name = 'Guard AG'): Assessment => {
  const sample = sampleAssessment();
  return {
    ...sample,
    missingFacts,
    thresholds: [],
    vendor: { name, matchedBy: 'its name' },
    question: { ...sample.question, policy },
  };
};

const policy = (id: string, minimumAssurance: string) =>
  ({ id, rules: [{ id: 'data-location', minimumAssurance }] }) as unknown as Policy;
const context = { vocabulary, policies: [policy('a', 'attested'), policy('b', 'audited')] };

describe('the questions to a vendor', () => {
  it('are those that the vendor can answer, by name, with how to answer and what has to stand behind it', () => {
    const names = [
      'supervision.kind',
      'data.files.location',
      'purchase.vehicle',
      'legal.compulsion.countries',
    ];
    const made = composeQuestionnaire(
      [asking([...names, 'vendor.listed.x'].map((name) => missing(name)))],
      context,
    );
    expect(Questionnaire.parse(made)).toEqual(made);
    expect(made).toMatchObject({
      vendor: 'Guard AG',
      product: 'Kaspersky Endpoint Security',
      market: 'US',
      policies: ['a'],
      asOf: '2018-05-15',
    });
    expect(made.questions).toEqual([
      {
        name: 'data.files.location',
        question: 'What about data.files.location?',
        type: 'countries',
        howToAnswer: 'all countries, as codes or English names, with commas between them',
        example: 'CH,DE',
        proof: 'attested',
        whyOpen: 'nothing is recorded',
        rules: ['data-location'],
        answer: null,
      },
      expect.objectContaining({
        name: 'supervision.kind',
        values: ['audit', 'court'],
        howToAnswer: 'one of: audit, court',
        example: 'audit',
      }),
    ]);
  });

  it('are asked once for several policies, with the stricter proof', () => {
    const [question, ...more] = composeQuestionnaire(
      [
        asking([missing('data.files.location')]),
        asking([missing('data.files.location', { rules: ['data-location', 'other'] })], 'b'),
      ],
      context,
    ).questions;
    expect(more).toEqual([]);
    expect(question).toMatchObject({ proof: 'audited', rules: ['data-location', 'other'] });
  });

  it('ask for the proof that a threshold asks for', () => {
    const threshold = {
      id: 't',
      title: 'it',
      why: 'shown',
      minimumAssurance: { 'data-location': 'verified' },
    } as const;
    const assessment = { ...asking([missing('data.files.location')]), thresholds: [threshold] };
    expect(composeQuestionnaire([assessment], context).questions).toMatchObject([{ proof: 'verified' }]);
  });
});

describe('the questions as CSV', () => {
  const csv = (name?: string) =>
    renderQuestionnaireCsv(
      composeQuestionnaire([asking([missing('data.files.location')], 'a', name)], context),
    );

  it('have a row each, an empty cell for the answer, and whom and what they are about', () => {
    expect(csv()).toMatch(/^\ufeffname,question,how_to_answer,example,answer,/);
    expect(csv().split('\r\n')).toHaveLength(3);
    expect(parse(csv(), { bom: true, columns: true })).toEqual([
      {
        name: 'data.files.location',
        question: 'What about data.files.location?',
        how_to_answer: 'all countries, as codes or English names, with commas between them',
        example: 'CH,DE',
        answer: '',
        proof: 'attested: bound by contract or signature',
        why_open: 'nothing is recorded',
        rules: 'data-location',
        vendor: 'Guard AG',
        dossier: '',
        product: 'Kaspersky Endpoint Security',
        market: 'US',
        policies: 'a',
        as_of: '2018-05-15',
      },
    ]);
  });

  it.each([
    ['=HYPERLINK("http://evil.example")', '\'=HYPERLINK("http://evil.example")'],
    ['+1 Ltd', "'+1 Ltd"],
    ['@evil', "'@evil"],
    ['Evil\r\n=1+1', 'Evil =1+1'],
    ['Evil\u001b[2J', 'Evil\\u001b[2J'],
  ])('let no name run in a spreadsheet: %j', (name, cell) => {
    expect(parse(csv(name), { bom: true, columns: true })).toMatchObject([{ vendor: cell }]);
  });
});

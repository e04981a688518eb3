import { describe, expect, it } from 'vitest';
import { readQuestionnaireCsv } from '../../../src/intake/questionnaire/read-questionnaire-csv.ts';
import {
  isQuestionnaire,
  readQuestionnaireJson,
} from '../../../src/intake/questionnaire/read-questionnaire-json.ts';
import { AssayError, describeError } from '../../../src/model/error.ts';
import { inPieces } from '../csv/read-text.ts';
import { vocabulary } from '../csv/vocabulary.ts';

const read = (text: string) => readQuestionnaireCsv(inPieces(text), 'back.csv', vocabulary);

/** What whoever hands in the file is told. */
async function told(work: () => unknown): Promise<string[]> {
  try {
    await work();
  } catch (error) {
    if (error instanceof AssayError) return describeError(error).split('\n  ');
    throw error;
  }
  return [];
}

const HEADER = 'name,question,answer,vendor,product,market';

describe('answers in CSV', () => {
  it('are taken where there are any, in the canonical form of their type', async () => {
    const { facts, subject } = await read(
      [
        HEADER,
        'data.files.location,Where?,"Switzerland, DE",Guard AG,Guard,DE',
        'supervision.independent,Is it?,Yes,Guard AG,Guard,DE',
        'supervision.since,Since when?,2026-02-01,Guard AG,Guard,DE',
        'vendor.employees,How many?,120,Guard AG,Guard,DE',
        'access.remote.countries,From where?,none,Guard AG,Guard,DE',
        'owner.ultimate.country,Where?,,Guard AG,Guard,DE',
        'supervision.body,Which?,n/a,Guard AG,Guard,DE',
      ].join('\r\n'),
    );
    expect(facts).toEqual([
      { name: 'data.files.location', value: ['CH', 'DE'] },
      { name: 'supervision.independent', value: true },
      { name: 'supervision.since', value: '2026-02-01' },
      { name: 'vendor.employees', value: 120 },
      { name: 'access.remote.countries', value: [] },
    ]);
    expect(subject).toEqual({ vendor: 'Guard AG', product: 'Guard', market: 'DE' });
  });

  it.each([
    ['semicolons', 'name;answer;vendor\r\ndata.files.location;CH,DE;Guard AG\r\n'],
    ['a byte order mark', '\ufeffname,answer,vendor\ndata.files.location,"CH,DE",Guard AG\n'],
    ['tabs and quotes all over', '"name"\t"answer"\t"vendor"\n"data.files.location"\t"CH,DE"\t"Guard AG"\n'],
    [
      'other columns in another order',
      'Vendor,Remark,Answer,NAME\nGuard AG,"by ""Ann""","CH;DE",data.files.location\n',
    ],
    ['blank lines and empty rows', 'name,answer,vendor\n\n,,\ndata.files.location,"CH,DE",Guard AG\n,,\n'],
    ['an answer over two lines', 'name,answer,vendor\ndata.files.location,"CH,\nDE",Guard AG\n'],
  ])('are read as a spreadsheet writes them: with %s', async (_, text) => {
    expect(await read(text)).toEqual({
      facts: [{ name: 'data.files.location', value: ['CH', 'DE'] }],
      subject: { vendor: 'Guard AG' },
    });
  });

  it('give back a name that was guarded against being run', async () => {
    expect((await read("name,answer,vendor\ndata.files.location,CH,'=2+3 Ltd\n")).subject).toEqual({
      vendor: '=2+3 Ltd',
    });
  });

  it('are refused with line and cell, all faults at once', async () => {
    const lines = await told(() =>
      read(
        [
          HEADER,
          'data.files.location,Where?,"CH,Narnia",Guard AG,Guard,DE',
          'data.file.location,Where?,CH,Guard AG,Guard,DE',
          'data.files.location,Where?,"CH,Guard AG,Guard,DE',
          'purchase.vehicle,By what?,gsa-schedule,Guard AG,Guard,DE',
          'vendor.listed.us-1634,Are you?,no,Guard AG,Guard,DE',
          'supervision.body,Which?,Body,Shield AG,Guard,DE',
        ].join('\n'),
      ),
    );
    expect(lines).toEqual([
      'the answers in back.csv cannot be used; mend them and run again',
      'back.csv:2:3  `CH,Narnia` is not a list of countries (codes or English names), which `data.files.location` asks for; mend the answer, or leave it empty',
      'back.csv:3:1  `data.file.location` is not a fact of the vocabulary; keep the names as they were sent',
      expect.stringMatching(/^back\.csv:4:3 {2}the quote that opens cell 3 is closed nowhere/),
      'back.csv:5:1  `purchase.vehicle` is not for the vendor to say; leave the question out',
      'back.csv:6:1  `vendor.listed.us-1634` is not for the vendor to say; leave the question out',
      'back.csv:7:4  this row is for vendor `Shield AG`, the first one for `Guard AG`; give the answers for each in a file of their own',
    ]);
  });

  it.each([
    ['question,answer\nWhere?,CH\n', '`back.csv` has no column `name`'],
    ['name,question\ndata.files.location,Where?\n', '`back.csv` has no column `answer`'],
    ['', '`back.csv` is empty'],
  ])('are refused without what makes them answers: %j', async (text, message) => {
    expect((await told(() => read(text)))[0]).toContain(message);
  });
});

describe('answers in JSON', () => {
  const open = {
    name: 'data.files.location',
    question: 'Where?',
    type: 'countries',
    howToAnswer: 'all countries',
    example: 'CH,DE',
    proof: 'attested',
    whyOpen: 'nothing is recorded',
    rules: ['data-location'],
    answer: null,
  };
  const paper = (...answers: unknown[]) => ({
    vendor: 'Guard AG',
    market: 'DE',
    policies: ['trusted-sourcing'],
    asOf: '2026-06-15',
    questions: answers.map((answer) => ({ ...open, answer })),
  });
  const readJson = (content: unknown) => readQuestionnaireJson({ path: 'back.json', content }, vocabulary);

  it('are taken as text or as values', () => {
    for (const answer of ['CH, DE', ['DE', 'CH'], 'Germany; Switzerland'])
      expect(readJson(paper(answer))).toEqual({
        facts: [{ name: 'data.files.location', value: ['CH', 'DE'] }],
        subject: { vendor: 'Guard AG', market: 'DE' },
      });
  });

  it('are passed over where there is none', () => {
    for (const answer of [null, '', '  ', [], 'unknown']) expect(readJson(paper(answer)).facts).toEqual([]);
  });

  it('are refused by pointer', async () => {
    expect(await told(() => readJson(paper('CH', ['CH', 'Narnia'], true)))).toEqual([
      'the answers in back.json cannot be used; mend them and run again',
      'back.json#/questions/1/answer  `["CH","Narnia"]` is not a list of countries (codes or English names), which `data.files.location` asks for; mend the answer, or leave it empty',
      'back.json#/questions/2/answer  `true` is not a list, which `data.files.location` asks for; mend the answer, or leave it empty',
    ]);
    expect(await told(() => readJson({ ...paper('CH'), adress: 'x' }))).toContain(
      'back.json#/adress  `adress` is not a field here; check its spelling or leave it out',
    );
  });

  it('are told from facts by name', () => {
    expect(isQuestionnaire(paper('CH'))).toBe(true);
    for (const content of [{ 'build.origin': ['CH'] }, [{ name: 'build.origin', value: 'CH' }], null, 'x'])
      expect(isQuestionnaire(content)).toBe(false);
  });
});

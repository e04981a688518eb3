import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { BatchRun } from '../../src/batch/run-batch.ts';
import type { QuestionRead } from '../../src/model/question.ts';
import { fakeService } from './fake-service.ts';
import { runText } from './run-text.ts';

/** Scores a file into objects. */
async function runObjects(content: string | Uint8Array, options: Partial<BatchRun> = {}) {
  const { summary, text } = await runText(content, { fileName: 'vendors', ...options });
  const lines = text.split('\n');
  expect(lines.pop()).toBe('');
  return { summary, lines, objects: lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

const DECIDED = {
  verdict: 'prohibited',
  verdict_code: 10,
  possible: ['prohibited'],
  risk_low: 0,
  risk_high: 100,
  row_status: 'decided',
};

describe('JSON lines', () => {
  test('come out as they went in, with the result under `assay`', async () => {
    const asked: QuestionRead[] = [];
    const service = fakeService({ asked: (question) => asked.push(question) });
    const { objects, lines, summary } = await runObjects(
      '{"name":"Bad One","ref":"=1+1"}\n{"nme":"x"}\nno JSON\n{"vendor":{"name":"Good"},"product":{"categories":["antivirus"]},"market":"DE"}\n',
      { service },
    );
    expect(summary).toMatchObject({ read: 4, decided: 2, rejected: 2, guardedCells: 0 });
    expect(objects[0]).toMatchObject({ name: 'Bad One', ref: '=1+1', assay: DECIDED });
    expect(lines[0]).toMatch(/^\{"name":"Bad One","ref":"=1\+1","assay":\{/);
    expect(objects[1]).toMatchObject({
      nme: 'x',
      assay: {
        row_status: 'rejected',
        row_error: expect.stringMatching(
          /^vendors:2 {2}ndjson\.fields: \/vendor\/name this field is missing; give text \| \/vendor\/nme/,
        ),
      },
    });
    expect(objects[2]).toEqual({
      raw: 'no JSON',
      assay: {
        row_status: 'rejected',
        row_error:
          'vendors:3:1  ndjson.syntax: the line is not JSON, column 1: a value is expected; write one object on each line',
      },
    });
    expect(asked.at(-1)).toMatchObject({
      vendor: { name: 'Good' },
      product: { categories: ['antivirus'] },
      market: 'DE',
    });
  });

  test('scored again, have the new result only', async () => {
    const first = await runObjects('{"name":"Bad One"}\n');
    const again = await runObjects(`${first.lines[0]}\n`);
    expect(again.lines).toEqual(first.lines);
    expect(again.summary.warnings.map(({ code }) => code)).toContain('field.replaced');
  });

  test('can be written as CSV, with key and name', async () => {
    const { rows } = await runText('{"name":"Bad One","ref":"7"}\n', { format: 'csv' });
    expect(rows[0]?.slice(0, 3)).toEqual(['ref', 'name', 'assay_verdict']);
    expect(rows[1]?.slice(0, 3)).toEqual(['7', 'Bad One', 'prohibited']);
  });
});

test('CSV can be written as objects: no column is lost, whatever it is called', async () => {
  const text = 'name,__proto__,assay,note,note,\nBad One,a,b,"c\nd",f,e\n,,,,,\n';
  const { objects, lines } = await runObjects(text, { format: 'ndjson' });
  expect(lines[0]).toMatch(
    /^\{"name":"Bad One","__proto__":"a","assay \(column 3\)":"b","note":"c\\nd","note \(column 5\)":"f","column 6":"e","assay":\{/,
  );
  expect(objects[0]).toMatchObject({ assay: DECIDED });
  expect(objects[1]).toMatchObject({ name: '', assay: { row_status: 'rejected' } });
});

test('compressed files and other encodings are scored like any other', async () => {
  const { records } = await runText(gzipSync(Buffer.from('name\nBad M\xfcller\n', 'latin1')), {
    encoding: 'windows-1252',
  });
  expect(records[0]).toMatchObject({ name: 'Bad Müller', assay_verdict: 'prohibited' });
});

test('of a file of a known system no secret is written, also not with its rejects', async () => {
  const secret = 'hunter2-SECRET';
  const text = `Name,Supplier Number,cXML Invoicing Shared Key,On Hold\nBad One,1,${secret},No\n,2,${secret},No\nx,y,${secret},z,${secret}\n`;
  for (const withRejects of [false, true]) {
    const result = await runText(text, { withRejects });
    expect(JSON.stringify(result)).not.toContain(secret);
    expect(result.rows[0]?.slice(0, 4)).toEqual(['Name', 'Supplier Number', 'On Hold', 'assay_verdict']);
    expect(result.summary).toMatchObject({ read: 3, decided: 1, rejected: 2 });
    expect(result.summary.warnings[0]?.detail).toContain('is read as a supplier file of Coupa');
  }
});

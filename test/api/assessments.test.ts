import { gzipSync } from 'node:zlib';
import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { AssessmentRecord } from '../../src/api/assessment-record.ts';
import type { QuestionInput } from '../../src/model/question.ts';
import { createMemoryLog } from '../../src/store/memory/assessment-log.ts';
import { fakeService } from './fake-service.ts';
import { openApi, question } from './open-api.ts';

describe('POST /v1/assessments', () => {
  it('answers a question with a new record, whatever the verdict', async () => {
    const answer = await request(openApi()).post('/v1/assessments').send(question);

    expect(answer.status).toBe(201);
    const assessment = AssessmentRecord.parse(answer.body);
    expect(assessment.verdict).toBe('prohibited');
    expect(assessment.question.ref).toBe('SUP-004711');
    expect(assessment.record).toEqual({
      createdAt: '2018-05-16T09:00:00Z',
      links: { self: `/v1/assessments/${assessment.id}` },
    });
    expect(answer.get('Location')).toBe(`/v1/assessments/${assessment.id}`);
    expect(answer.get('ETag')).toBe(`"sha256-${assessment.receipt.digest.slice(7)}"`);
    expect(answer.get('Cache-Control')).toBe('no-store');
    expect(answer.get('Vary')).toBe('Accept');
  });

  it('answers the same question with the record that it made before', async () => {
    let minute = 0;
    const log = createMemoryLog({ now: () => `2018-05-16T09:0${minute++}:00Z` });
    const app = openApi({ log });

    const first = await request(app).post('/v1/assessments').send(question);
    const second = await request(app).post('/v1/assessments').send(question);

    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.text).toBe(first.text);
    expect(second.get('Location')).toBe(first.get('Location'));
  });

  it('tells another question by another id', async () => {
    const app = openApi();
    const first = await request(app).post('/v1/assessments').send(question);
    const second = await request(app)
      .post('/v1/assessments')
      .send({ ...question, market: 'DE' });

    expect(second.status).toBe(201);
    expect(second.body.id).not.toBe(first.body.id);
  });

  it('reads a body that says it is UTF-8, and one that came compressed', async () => {
    const app = openApi();
    const plain = await request(app)
      .post('/v1/assessments')
      .set('Content-Type', 'application/json; charset=utf-8')
      .send(JSON.stringify(question));
    expect(plain.status).toBe(201);

    const compressed = request(app)
      .post('/v1/assessments')
      .set({ 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' });
    compressed.write(gzipSync(JSON.stringify(question)));
    expect((await compressed).status).toBe(200);
  });

  it('gives a hundred callers at once the answers that they would get one at a time', async () => {
    const questions = Array.from({ length: 100 }, (_, n) => ({
      ...question,
      vendor: { ...question.vendor, name: `Vendor ${n % 50}` },
    }));
    const alone = openApi();
    const expected: string[] = [];
    for (const asked of questions)
      expected.push((await request(alone).post('/v1/assessments').send(asked)).text);

    // Answers come in another order than their questions, so that one given to the wrong caller would show.
    const delay = ({ vendor }: QuestionInput) =>
      new Promise<void>((resolve) => setTimeout(resolve, 20 - (Number(vendor.name.slice(7)) % 20)));
    const server = openApi({ service: fakeService({ delay }) }).listen(0, '127.0.0.1');
    try {
      const answers = await Promise.all(
        questions.map((asked) => request(server).post('/v1/assessments').send(asked)),
      );
      expect(answers.map(({ text }) => text)).toEqual(expected);
      expect(answers.filter(({ status }) => status === 201)).toHaveLength(50);
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(50);
      expect(new Set(answers.map((answer) => answer.get('X-Request-Id'))).size).toBe(100);
    } finally {
      server.close();
    }
  });
});

describe('GET /v1/assessments/{id}', () => {
  it('shows the record again, to be kept for good', async () => {
    const app = openApi();
    const made = await request(app).post('/v1/assessments').send(question);
    const read = await request(app).get(made.get('Location') ?? '');

    expect(read.status).toBe(200);
    expect(read.text).toBe(made.text);
    expect(read.get('ETag')).toBe(made.get('ETag'));
    expect(read.get('Cache-Control')).toBe('private, max-age=31536000, immutable');
  });

  it('sends nothing to a caller who has it already', async () => {
    const app = openApi();
    const made = await request(app).post('/v1/assessments').send(question);
    const path = made.get('Location') ?? '';

    const same = await request(app)
      .get(path)
      .set('If-None-Match', made.get('ETag') ?? '');
    expect(same.status).toBe(304);
    expect(same.text).toBe('');
    expect(same.get('ETag')).toBe(made.get('ETag'));

    const other = await request(app).get(path).set('If-None-Match', '"sha256-other"');
    expect(other.status).toBe(200);
  });
});

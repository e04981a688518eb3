import request from 'supertest';
import { describe, expect, it } from 'vitest';
import type { AssayService, AssessmentLog } from '../../src/assessment/ports.ts';
import { AssayError } from '../../src/model/error.ts';
import { WhatIf } from '../../src/model/what-if.ts';
import { useReal } from '../end-to-end/real-service.ts';
import { sampleWhatIf } from '../report/sample-what-if.ts';
import { fakeService } from './fake-service.ts';
import { openApi, question } from './open-api.ts';

const changes = [{ fact: 'build.origin', value: ['DE'], assurance: 'audited' }];
const imagining = (whatIf: AssayService['whatIf'] = async () => sampleWhatIf()): AssayService => ({
  ...fakeService(),
  whatIf,
});

/** A log that must not be touched. */
const untouched: AssessmentLog = {
  put: () => Promise.reject(new Error('a what-if was put on record')),
  get: () => Promise.reject(new Error('a what-if was looked up')),
};

describe('POST /v1/what-if', () => {
  it('answers as it is and as it would be, and puts nothing on record', async () => {
    const asked: unknown[] = [];
    const service = imagining(async (input) => {
      asked.push(input);
      return sampleWhatIf();
    });
    const answer = await request(openApi({ service, log: untouched }))
      .post('/v1/what-if')
      .send({ ...question, changes });

    expect(answer.status).toBe(200);
    expect(WhatIf.parse(answer.body)).toEqual(sampleWhatIf());
    expect(asked).toEqual([{ ...question, changes }]);
    expect(answer.get('Cache-Control')).toBe('no-store');
    expect(answer.get('Location')).toBeUndefined();
    expect(answer.get('ETag')).toBeUndefined();
    expect(answer.get('Vary')).toBe('Accept');
  });

  it('cannot be read again under the id of what was imagined', async () => {
    const app = openApi({ service: imagining() });
    const { body } = await request(app)
      .post('/v1/what-if')
      .send({ ...question, changes });
    for (const { id } of [body.before, body.after])
      expect((await request(app).get(`/v1/assessments/${id}`)).status).toBe(404);
  });

  it.each([
    ['the wrong method', () => request(openApi()).get('/v1/what-if'), 405],
    ['no JSON', () => request(openApi()).post('/v1/what-if').type('json').send('{'), 400],
    ['another format', () => request(openApi()).post('/v1/what-if').type('text').send('x'), 415],
    [
      'an answer in another format',
      () => request(openApi()).post('/v1/what-if').accept('text/csv').send({}),
      406,
    ],
    [
      'too much',
      () =>
        request(openApi({ limits: { json: 10, multipart: 10 } }))
          .post('/v1/what-if')
          .send(question),
      413,
    ],
  ])('refuses %s', async (_, ask, status) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect(answer.get('Content-Type')).toContain('application/problem+json');
    if (status === 405) expect(answer.get('Allow')).toBe('POST, OPTIONS');
  });

  it('tells what is wrong with what is imagined', async () => {
    const issue = {
      pointer: '/changes/0/fact',
      code: 'fact.unknown',
      detail: 'not a fact',
      severity: 'error' as const,
    };
    const service = imagining(async () => {
      throw new AssayError('validation', 'the question is not valid', [issue]);
    });
    const answer = await request(openApi({ service }))
      .post('/v1/what-if')
      .send({ ...question, changes });
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toEqual([issue]);
  });
});

describe('POST /v1/what-if on the shipped rules', () => {
  const real = useReal();
  const post = async (body: object) => {
    const response = await fetch(`${real.url}/v1/what-if`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, body: JSON.parse(text) };
  };
  const asked = {
    vendor: { name: 'kaspersky' },
    product: { categories: ['antivirus'] },
    policy: 'trusted-sourcing',
    market: 'DE',
    asOf: '2018-05-15',
    knownAt: '2018-05-15',
  };

  it('imagines plans carried out, and clears nothing', async () => {
    const { status, body } = await post({ ...asked, plansCarriedOut: 'audited' });
    expect(status).toBe(200);
    const { after, differences } = WhatIf.parse(body);
    expect(after.clears).toBe(false);
    expect(differences.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['build-origin', 'data-location']),
    );
  });

  it('tells every fault at once', async () => {
    const { status, body } = await post({
      ...asked,
      markte: 'DE',
      knownAt: '2031-01-01',
      changes: [
        { fact: 'no.such', value: 1 },
        { fact: 'build.origin', value: 'Narnia' },
        { fact: 'build.origin', value: ['CH'], assurance: 'audited' },
      ],
    });
    expect(status).toBe(422);
    expect(body.errors.map((e: { pointer: string }) => e.pointer).sort()).toEqual([
      '/changes/0/fact',
      '/changes/1/value',
      '/knownAt',
      '/markte',
    ]);
    expect((await post(asked)).body.errors).toMatchObject([{ pointer: '/changes', code: 'what-if.empty' }]);
  });
});

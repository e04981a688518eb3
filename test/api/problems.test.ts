import request, { type Response } from 'supertest';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/api/problem.ts';
import { AssayError } from '../../src/model/error.ts';
import { fakeService } from './fake-service.ts';
import { openApi, question } from './open-api.ts';

/** The problem of an answer that is one in form too. */
function problemOf(answer: Response): Problem {
  expect(answer.get('Content-Type')).toBe('application/problem+json');
  expect(answer.get('Cache-Control')).toBe('no-store');
  const problem = Problem.parse(JSON.parse(answer.text || answer.body.toString()));
  expect(problem.status).toBe(answer.status);
  expect(problem.instance).toBe(`/requests/${answer.get('X-Request-Id')}`);
  return problem;
}

const ask = (body: string | object, app = openApi()) =>
  request(app).post('/v1/assessments').set('Content-Type', 'application/json').send(body);

describe('a question that is not valid (422)', () => {
  it('points at a field that does not exist', async () => {
    const problem = problemOf(await ask({ ...question, markte: 'US' }));
    expect(problem).toMatchObject({
      type: 'https://assay.example/problems/validation',
      title: 'Request is not valid',
      status: 422,
      detail: '1 field is wrong',
      errors: [{ pointer: '/markte', code: 'field.unknown', severity: 'error' }],
    });
  });

  it('points at every fault in one answer', async () => {
    const problem = problemOf(
      await ask({ vendor: { name: 'Kaspersky Lab', nmae: 'x' }, asOf: '15 May 2018' }),
    );
    expect(problem.detail).toBe('2 fields are wrong');
    expect(problem.errors?.map(({ pointer, code }) => [pointer, code])).toEqual(
      expect.arrayContaining([
        ['/vendor/nmae', 'field.unknown'],
        ['/asOf', 'field.date'],
      ]),
    );
    expect(problem.errors).toHaveLength(2);
  });

  it('names an unknown policy and a day that has not come', async () => {
    const problem = problemOf(await ask({ ...question, policy: 'us-federal-ic', knownAt: '2031-01-01' }));
    expect(problem.errors?.map(({ code }) => code)).toEqual(['policy.unknown', 'date.future']);
  });

  it('does not take `null`, a list or a text for a question', async () => {
    for (const body of ['null', '[]', '"Kaspersky Lab"']) expect((await ask(body)).status).toBe(422);
  });
});

describe('a body that cannot be read', () => {
  it('says where JSON breaks off (400)', async () => {
    const problem = problemOf(await ask('{\n  "vendor": {'));
    expect(problem.status).toBe(400);
    expect(problem.type).toMatch(/\/malformed$/);
    expect(problem.detail).toContain('line 2, column 14');
    expect(problem.errors?.[0]).toMatchObject({ pointer: '', code: 'json.syntax' });
  });

  it.each([
    ['text', 'Kaspersky Lab'],
    ['a comma too many', '{"policy": "x",}'],
    ['an empty body', ''],
    ['nesting that no question has', `{"vendor":${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
  ])('refuses %s (400)', async (_what, body) => {
    expect(problemOf(await ask(body)).type).toMatch(/\/malformed$/);
  });

  it('refuses what is not UTF-8 (400)', async () => {
    const asked = request(openApi()).post('/v1/assessments').set('Content-Type', 'application/json');
    asked.write(Buffer.from([0x7b, 0xff, 0x7d]));
    expect(problemOf(await asked).detail).toContain('UTF-8');
  });

  it('tells the limit to a body that is too large (413)', async () => {
    const problem = problemOf(await ask({ ...question, policy: 'x'.repeat(4_200_000) }));
    expect(problem).toMatchObject({ status: 413, limit: 4_194_304 });
    expect(problem.detail).toContain('4194304 bytes');
    expect((await ask(question, openApi({ limits: { json: 10, multipart: 10 } }))).status).toBe(413);
  });

  it.each(['text/csv', 'application/xml', 'application/json; charset=utf-16'])(
    'refuses %s (415)',
    async (type) => {
      const answer = await request(openApi()).post('/v1/assessments').set('Content-Type', type).send('{}');
      expect(problemOf(answer).type).toMatch(/\/unsupported-media-type$/);
      expect(answer.get('Accept')).toBe('application/json');
    },
  );

  it('refuses a body without a type, and an encoding it cannot undo (415)', async () => {
    expect(problemOf(await request(openApi()).post('/v1/assessments')).status).toBe(415);
    const packed = ask('{}').set('Content-Encoding', 'compress');
    expect(problemOf(await packed).detail).toContain('Content-Encoding');
  });
});

describe('a request that asks for what is not there', () => {
  it.each(['/v1/assessments/asm_unknown', '/v1/policies/us-federal-ic', '/v2/assessments', '/'])(
    'does not find %s (404)',
    async (path) => {
      expect(problemOf(await request(openApi()).get(path)).type).toMatch(/\/not-found$/);
    },
  );

  it('does not read a path with a broken escape (400)', async () => {
    expect(problemOf(await request(openApi()).get('/v1/policies/%E0%A4%A')).type).toMatch(/\/malformed$/);
  });

  it.each([
    ['get', '/v1/assessments', 'POST, OPTIONS'],
    ['delete', '/v1/assessments/asm_1', 'GET, HEAD, OPTIONS'],
    ['post', '/v1/policies', 'GET, HEAD, OPTIONS'],
    ['put', '/v1/policies/x', 'GET, HEAD, OPTIONS'],
    ['post', '/healthz', 'GET, HEAD, OPTIONS'],
    ['patch', '/openapi.json', 'GET, HEAD, OPTIONS'],
  ] as const)('names the methods there are instead of %s %s (405)', async (method, path, allow) => {
    const answer = await request(openApi())[method](path);
    expect(problemOf(answer).type).toMatch(/\/method-not-allowed$/);
    expect(answer.get('Allow')).toBe(allow);
    expect((await request(openApi()).options(path)).get('Allow')).toBe(allow);
  });

  it('does not start on an answer that the caller cannot read (406)', async () => {
    let started = false;
    const service = fakeService({
      delay: async () => {
        started = true;
      },
    });
    const answer = await ask(question, openApi({ service })).set('Accept', 'text/html');
    expect(problemOf(answer).type).toMatch(/\/not-acceptable$/);
    expect(started).toBe(false);
    for (const path of ['/v1/policies', '/healthz', '/openapi.json'])
      expect((await request(openApi()).get(path).set('Accept', 'image/png')).status).toBe(406);
  });
});

describe('a fault of ours (500)', () => {
  const unlucky = { ...question, vendor: { name: 'Unlucky' } };

  it('tells the operator all and the caller nothing', async () => {
    const faults: [unknown, string][] = [];
    const app = openApi({ onFault: (error, id) => faults.push([error, id]), requestId: () => 'r-1' });
    const answer = await ask(unlucky, app);

    expect(problemOf(answer)).toMatchObject({ status: 500, instance: '/requests/r-1' });
    expect(JSON.stringify(answer)).not.toMatch(/secret|Error:|\.ts/);
    expect(faults).toHaveLength(1);
    expect(String(faults[0]?.[0])).toContain('secret');
    expect(faults[0]?.[1]).toBe('r-1');
  });

  it('hides a file of ours that cannot be read, too', async () => {
    const log = {
      put: () => Promise.reject(new AssayError('unwritable', 'cannot write /srv/secret/log')),
      get: () => Promise.resolve(undefined),
    };
    const answer = await ask(question, openApi({ log }));
    expect(problemOf(answer).type).toMatch(/\/fault$|\/unwritable$/);
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  it('is answered even when the report of it fails', async () => {
    const onFault = () => {
      throw new Error('the log is full');
    };
    expect(problemOf(await ask(unlucky, openApi({ onFault }))).status).toBe(500);
  });
});

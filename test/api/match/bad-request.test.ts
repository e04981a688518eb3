import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { MatchAnswer } from '../../../src/api/match/match-answer.ts';
import { openApi } from '../open-api.ts';
import { app, post } from './ask-match.ts';

describe('a request that cannot be read', () => {
  const good = { q1: { schema: 'Company', properties: { name: ['Gurmelis'] } } };

  it.each<[string, unknown, string, string[]]>([
    [
      'a list that nobody keeps',
      { queries: good },
      '?lists=example-banned,nope,__proto__',
      [
        '/lists list.unknown  there is no list `__proto__`; choose from `example-banned`, `example-partial`',
        '/lists list.unknown  there is no list `nope`; choose from `example-banned`, `example-partial`',
      ],
    ],
    [
      'parameters that do not fit, with all other faults',
      { queries: {}, weights: {} },
      '?limit=0&threshold=1.1&fuzzy=true',
      [
        '/fuzzy field.unknown  `fuzzy` is not a field here; check its spelling or leave it out',
        '/limit field.invalid  `0` is no number of results; give a whole number from 1 to 100',
        '/threshold field.invalid  `1.1` is no score; give a number from 0 to 1, such as 0.7',
        '/weights field.unknown  `weights` is not a field here; check its spelling or leave it out',
      ],
    ],
    [
      'parameters that are no numbers',
      { queries: good },
      '?limit=1e1&threshold=high',
      [
        '/limit field.invalid  `1e1` is no number of results; give a whole number from 1 to 100',
        '/threshold field.invalid  `high` is no score; give a number from 0 to 1, such as 0.7',
      ],
    ],
    [
      'a parameter that stands twice, and more results than it can have',
      { queries: good },
      '?threshold=0.5&threshold=0.6&limit=101',
      [
        '/limit field.invalid  `101` is no number of results; give a whole number from 1 to 100',
        '/threshold field.type  `["0.5","0.6"]` does not fit; give text',
      ],
    ],
    ['no queries', {}, '', ['/queries field.missing  this field is missing; give an object']],
    ['not one query', { queries: {} }, '', ['/queries field.empty  there is no query; give at least one']],
    [
      'queries that are a list',
      { queries: [good.q1] },
      '',
      [
        '/queries field.type  `[{"schema":"Company","properties":{"name":["Gurmelis"]}}]` does not fit; give an object',
      ],
    ],
    [
      'a key that is longer than any',
      { queries: { ['k'.repeat(201)]: good.q1 } },
      '',
      ['/queries field.large  a key of 201 letters is too long for a query; the most is 200'],
    ],
  ])('because of %s is refused whole (422)', async (_, body, query, faults) => {
    const answer = await post(body, query);
    expect([answer.status, answer.get('Content-Type')]).toEqual([422, 'application/problem+json']);
    expect(
      answer.body.errors
        .map(
          ({ pointer, code, detail }: { pointer: string; code: string; detail: string }) =>
            `${pointer} ${code}  ${detail}`,
        )
        .sort(),
    ).toEqual(faults);
  });

  it('answers a query called `__proto__` like any other', async () => {
    const { text } = await post(`{"queries": {"__proto__": ${JSON.stringify(good.q1)}}}`);
    expect(Object.keys(JSON.parse(text).responses)).toEqual(['__proto__']);
    expect(text).toContain('{"responses":{"__proto__":{"status":200,');
    const body = await post(`{"__proto__": {"queries": ${JSON.stringify(good)}}}`);
    expect(body.status).toBe(422);
    expect(body.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/queries',
      '/__proto__',
    ]);
  });

  it.each([
    ['the wrong method', () => request(app).get('/v1/match'), 405],
    ['no JSON', () => request(app).post('/v1/match').type('json').send('{'), 400],
    ['another format', () => request(app).post('/v1/match').type('text').send('x'), 415],
    ['an answer in another format', () => request(app).post('/v1/match').accept('text/csv').send({}), 406],
  ])('because of %s is refused', async (_, asked, status) => {
    const answer = await asked();
    expect([answer.status, answer.get('Content-Type')]).toEqual([status, 'application/problem+json']);
  });
});

describe('as much as one request may ask', () => {
  const queries = (count: number, properties: object = { name: ['Gurmelis Optics'] }) =>
    Object.fromEntries(Array.from({ length: count }, (_, n) => [`q${n}`, { schema: 'Company', properties }]));

  it('is 100 queries, each answered, in their order', async () => {
    const { status, body } = await post({ queries: queries(100) });
    expect(status).toBe(200);
    expect(Object.keys(body.responses)).toEqual(Object.keys(queries(100)));
    for (const answer of Object.values<{ total: object }>(body.responses))
      expect(answer.total).toEqual({ value: 1, relation: 'eq' });
  });

  it.each<[string, object, number, string]>([
    [
      '101 queries',
      queries(101),
      100,
      '101 queries are more than the 100 that a request may hold; send the rest in further requests, or a whole file to `assay screen --queries`, for verdicts to `assay batch`',
    ],
    [
      'names of more than 100000 letters',
      queries(100, { name: ['g'.repeat(501), 'h'.repeat(500)] }),
      100_000,
      'the names have 100100 letters together, more than the 100000 that a request may have; send the rest in further requests, or a whole file to `assay screen --queries`, for verdicts to `assay batch`',
    ],
  ])('is not %s (413)', async (_, asked, limit, detail) => {
    const { status, body } = await post({ queries: asked });
    expect([status, body]).toEqual([
      413,
      {
        type: 'https://assay.example/problems/too-large',
        status: 413,
        title: 'Request is too large',
        detail,
        instance: '/requests/r-1',
        limit,
      },
    ]);
  });

  it('is as many bytes as any body may have', async () => {
    const small = openApi({ limits: { json: 10, multipart: 10 } });
    const { status, body } = await request(small)
      .post('/v1/match')
      .send({ queries: queries(1) });
    expect([status, body.limit, body.detail]).toEqual([
      413,
      10,
      'the body is larger than 10 bytes; send the rest in further requests, or a whole file to `assay screen --queries`, for verdicts to `assay batch`',
    ]);
  });

  it.each([
    ['a name of nothing but marks', '\u0301'.repeat(900)],
    ['a name that turns around', '\u202eskrowteN xirotnaV\u202c'],
    ['a pattern', '(a+)+$'.repeat(6)],
    ['markup', '<script>alert(1)</script>'],
    ['a lone half of a character', 'Gurmelis \ud800 Optics'],
    ['one word', 'ab'.repeat(450)],
    ['no blanks in another script', '技术'.repeat(450)],
    ['a terminal sequence', '\u001b[2J\u0000Gurmelis'],
  ])('takes %s for text', async (_, name) => {
    const { status, body } = await post({
      queries: { q1: { schema: 'Company', properties: { name: [name] } } },
    });
    expect(status).toBe(200);
    MatchAnswer.parse(body);
  });

  it('lets other callers in between', async () => {
    const order: string[] = [];
    const served = app.listen(0);
    try {
      const many = request(served)
        .post('/v1/match')
        .send({ queries: queries(100) });
      const one = request(served).get('/healthz');
      await Promise.all([many.then(() => order.push('many')), one.then(() => order.push('one'))]);
    } finally {
      served.close();
    }
    expect(order).toEqual(['one', 'many']);
  });
});

import { readFile } from 'node:fs/promises';
import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { MatchAnswer } from '../../src/api/match/match-answer.ts';
import { useReal } from '../end-to-end/real-service.ts';
import { openMatch } from './fictional-lists.ts';
import { openApi } from './open-api.ts';

const app = openMatch();

/** Sends a body as it stands: as text, so that a key `__proto__` arrives. */
const post = (body: unknown, query = '') =>
  request(app)
    .post(`/v1/match${query}`)
    .type('json')
    .send(typeof body === 'string' ? body : JSON.stringify(body));

/** The answer to one query, `q1`, about a company with such properties. */
async function ask(properties: object, query = '') {
  const { status, body } = await post({ queries: { q1: { schema: 'Company', properties } } }, query);
  expect([status, body.errors]).toEqual([200, undefined]);
  MatchAnswer.parse(body);
  return body.responses.q1;
}

const told = ({ ignored }: { ignored: { pointer: string; detail: string }[] }) =>
  ignored.map(({ pointer, detail }) => `${pointer.replace('/queries/q1/properties', '')}  ${detail}`);

const BANNED = {
  id: 'example-banned',
  title: 'Example list example-banned (fictional)',
  asOf: '2026-07-31',
  rows: 2,
};
const PARTIAL = {
  id: 'example-partial',
  title: 'Example list example-partial (fictional)',
  asOf: '2026-07-31',
  rows: 1,
  partial: true,
};

describe('a name that is on a list', () => {
  it('is found in the shape that clients of yente read, with what the score is made of', async () => {
    const query = {
      id: 'v-1',
      schema: 'Company',
      properties: { name: ['Vantorix Networks'], country: ['de'] },
    };
    const answer = await post({ queries: { q1: query } }, '?lists=example-banned&limit=3');

    expect(answer.get('Cache-Control')).toBe('no-store');
    expect(answer.body).toEqual({
      responses: {
        q1: {
          status: 200,
          query,
          total: { value: 1, relation: 'eq' },
          results: [
            {
              id: 'example-banned/vantorix',
              caption: 'Vantorix Networks JSC',
              schema: 'LegalEntity',
              properties: {
                name: ['Vantorix Networks JSC'],
                alias: ['АО Ванторикс Сети'],
                country: ['ru'],
                innCode: ['7707083893'],
                leiCode: ['5493001KJTIIGC8Y1R12'],
                notes: ['Fictional.'],
              },
              datasets: ['example-banned'],
              score: 0.9036,
              match: true,
              kind: 'exact',
              explanation:
                'Same name as "Vantorix Networks JSC", apart from legal form, case, script and punctuation. Score 0.90: 0.50 for 100 % of the query, by the weight of its words; 0.40 for 100 % of the listed name; 0.10 for spellings 100 % alike as a whole; -0.08 for another country (DE, not RU); -0.02 because little is shared that is rare.',
              explanations: {
                query: {
                  score: 0.5,
                  detail: 'Adds 0.50 for 100 % of the query, by the weight of its words.',
                },
                listed: { score: 0.4, detail: 'Adds 0.40 for 100 % of the listed name.' },
                spelling: { score: 0.1, detail: 'Adds 0.10 for spellings 100 % alike as a whole.' },
                country: { score: -0.08, detail: 'Takes off 0.08 for another country (DE, not RU).' },
                thin: { score: -0.0162, detail: 'Takes off 0.02 because little is shared that is rare.' },
              },
              listed: { from: '2020-02-01', published: '2020-01-15' },
            },
          ],
          ignored: [],
        },
      },
      limit: 3,
      threshold: 0.7,
      coverage: { lists: [BANNED] },
    });
  });

  it('is found by an alias and by a former name as well as by its name', async () => {
    for (const property of ['alias', 'previousName']) {
      const { results } = await ask({ name: ['Another Name Entirely'], [property]: ['Vantorix Networks'] });
      expect(results.map(({ id }: { id: string }) => id)).toEqual([
        'example-banned/vantorix',
        'example-partial/vantorix',
      ]);
    }
  });

  it('says when a listing has ended', async () => {
    const { results } = await ask({ name: 'Vantorix Networks' }, '?lists=example-partial');
    expect(results[0].listed).toEqual({ from: '2021-01-01', published: '2021-01-01', to: '2023-01-01' });
  });

  it('is a match from the threshold on, and shown from 0.5 on or from the threshold where that is lower', async () => {
    const near = { name: ['Vantorix Networks Holding Alpine Bridge'] };
    const scores = async (query: string) =>
      (await ask(near, `?lists=example-banned&${query}`)).results.map(
        ({ score, match }: { score: number; match: boolean }) => [score, match],
      );
    const [[score]] = await scores('threshold=0.1');
    expect(score).toBeGreaterThan(0.5);
    expect(await scores(`threshold=${score}`)).toEqual([[score, true]]);
    expect(await scores(`threshold=${score + 0.0001}`)).toEqual([[score, false]]);
    expect(await scores('threshold=1')).toEqual([[score, false]]);
  });

  it('counts as one of perhaps more where the limit may have cut results off', async () => {
    const { total, results } = await ask({ name: ['Vantorix Networks'] }, '?limit=1');
    expect([total, results.length]).toEqual([{ value: 1, relation: 'gte' }, 1]);
  });

  it('scores the same whichever lists are looked through', async () => {
    const scoreOn = async (lists: string) =>
      (await ask({ name: ['Vantorix Network'] }, lists)).results.find(
        ({ id }: { id: string }) => id === 'example-partial/vantorix',
      ).score;
    expect(await scoreOn('?lists=example-partial')).toBe(await scoreOn(''));
  });
});

describe('an identifier', () => {
  it.each([
    ['leiCode', { leiCode: ['5493001KJTIIGC8Y1R12'] }, 'LEI 5493001KJTIIGC8Y1R12'],
    ['innCode', { innCode: '7707083893' }, 'INN 7707083893'],
    ['taxNumber with its country', { taxNumber: ['7707083893'], jurisdiction: 'ru' }, 'INN 7707083893'],
  ])('finds its holder under another name: %s', async (_, properties, shown) => {
    const { results, ignored } = await ask({ name: ['Another Name Entirely'], ...properties });
    expect(results).toMatchObject([
      {
        id: 'example-banned/vantorix',
        score: 1,
        match: true,
        kind: 'exact',
        explanations: { identifier: { score: 1, detail: `The same identifier: ${shown}.` } },
      },
    ]);
    expect(ignored).toEqual([]);
  });

  it('that shows another company makes the same name no match, whatever the threshold, and the hit says why', async () => {
    const same = { name: ['Vantorix Networks JSC'], innCode: ['7704407589'] };
    for (const threshold of ['0.7', '0']) {
      const { results } = await ask(same, `?lists=example-banned&limit=1&threshold=${threshold}`);
      expect(results).toMatchObject([
        {
          id: 'example-banned/vantorix',
          score: 0.4836,
          match: false,
          kind: 'different-entity',
          explanations: {
            contradiction: {
              score: -0.5,
              detail: 'Another company, by its identifier: INN 7704407589, not INN 7707083893.',
            },
          },
        },
      ]);
      expect(results[0].explanation).toMatch(
        /^Another company, by its identifier: INN 7704407589, not INN 7707083893\. /,
      );
    }
  });

  it.each([
    [
      'with wrong check digits',
      { leiCode: ['5493001KJTIIGC8Y1R13'] },
      '/leiCode/0  `5493001KJTIIGC8Y1R13` is probably mistyped: its check digits do not fit an LEI; compare it with the register',
    ],
    [
      'of the wrong form',
      { ogrnCode: ['12'] },
      '/ogrnCode/0  `12` is not an OGRN (13 digits for a firm, 15 for a sole trader); correct it, for as it stands it identifies nobody',
    ],
    [
      'of a scheme that nobody tells',
      { registrationNumber: ['7707083893'], country: ['de'] },
      '/registrationNumber/0  `7707083893` under `registrationNumber` is not compared: it fits no scheme that can be read; give it under a property of its own, such as `leiCode`',
    ],
  ])('%s is named, and takes nobody away', async (_, properties, said) => {
    const answer = await ask({ name: ['Vantorix Networks'], ...properties }, '?lists=example-banned');
    expect(told(answer)).toEqual([said]);
    expect(answer.results).toMatchObject([{ id: 'example-banned/vantorix', match: true }]);
  });

  it('that tells its country by itself needs no other', async () => {
    expect(told(await ask({ name: ['Nobody'], vatCode: ['CHE-123.456.788 MWST'] }))).toEqual([]);
    expect(told(await ask({ name: ['Nobody'], registrationNumber: ['123.456.788'] }))).toHaveLength(1);
  });
});

describe('what of a query is not compared', () => {
  it('is named, in the order of the query, with what it could mean', async () => {
    const answer = await ask({
      name: ['Vantorix Networks', 'N/A', ' '],
      weakAlias: ['VN'],
      website: ['https://vantorix.example'],
      addressEntity: [{ id: 'a', schema: 'Address', properties: {} }],
      phone: [],
      country: ['suhh'],
    });
    expect(answer.results).toHaveLength(2);
    expect(answer.ignored).toEqual(
      [
        ['name/1', 'name.not-stated', '`N/A` names nobody'],
        ['country/0', 'country.unknown', '`suhh` is no country that can be read, and speaks against nobody'],
        ['weakAlias', 'property.unused', '`weakAlias` is not compared: others bear such names, too'],
        [
          'website',
          'property.unused',
          '`website` is not compared; lists are searched by names, countries and identifiers',
        ],
        [
          'addressEntity',
          'property.unused',
          '`addressEntity` is not compared; lists are searched by names, countries and identifiers',
        ],
      ].map(([at, code, detail]) => ({
        pointer: `/queries/q1/properties/${at}`,
        code,
        detail,
        severity: 'warning',
      })),
    );
  });

  it('is a country that is not the only one: none of several speaks against a hit', async () => {
    const answer = await ask(
      { name: ['Vantorix Networks'], jurisdiction: ['ky'], country: ['de', 'DEU', 'gb-sct'] },
      '?lists=example-banned',
    );
    expect(told(answer)).toEqual([
      '/jurisdiction/0  of several countries (KY, DE, GB) none speaks against a hit; give one to have it compared',
    ]);
    expect(answer.results[0].explanations).not.toHaveProperty('country');
  });

  it('reads properties that every object has as what they are', async () => {
    const text =
      '{"queries": {"q1": {"schema": "Company", "properties": {"name": ["Vantorix Networks"], "__proto__": {"alias": ["x"]}, "constructor": ["y"], "toString": 1}}}}';
    const { status, body } = await post(text);
    expect(status).toBe(200);
    expect(told(body.responses.q1)).toEqual(
      ['__proto__', 'constructor', 'toString'].map(
        (name) =>
          `/${name}  \`${name}\` is not compared; lists are searched by names, countries and identifiers`,
      ),
    );
    expect(Object.keys(body.responses.q1.query.properties)).toContain('__proto__');
    expect(Object.prototype).not.toHaveProperty('alias');
  });
});

describe('a miss', () => {
  it('has no results, and says which lists were looked through, how far they go and which are partial', async () => {
    const { body } = await post({
      queries: { q1: { schema: 'Person', properties: { name: ['Nobody At All'] } } },
    });
    expect(body).toEqual({
      responses: {
        q1: {
          status: 200,
          query: { schema: 'Person', properties: { name: ['Nobody At All'] } },
          total: { value: 0, relation: 'eq' },
          results: [],
          ignored: [],
        },
      },
      limit: 5,
      threshold: 0.7,
      coverage: { lists: [BANNED, PARTIAL] },
    });
  });

  it('on chosen lists covers no others', async () => {
    for (const lists of ['?lists=example-partial', '?lists=example-partial,%20example-partial']) {
      const { body } = await post(
        { queries: { q1: { schema: 'Company', properties: { name: ['Gurmelis Optics'] } } } },
        lists,
      );
      expect(body.responses.q1.results).toEqual([]);
      expect(body.coverage).toEqual({ lists: [PARTIAL] });
    }
    const both = await ask({ name: ['Gurmelis Optics'] }, '?lists=example-partial&lists=example-banned');
    expect(both.results).toMatchObject([{ id: 'example-banned/gurmelis', match: true }]);
  });
});

describe('a query that cannot be read', () => {
  it('gets a problem of its own and no results; the others get their answers', async () => {
    const { status, body } = await post({
      queries: {
        good: { schema: 'Company', properties: { name: ['Gurmelis Optics'] } },
        'no/schema': { properties: { name: ['Gurmelis Optics'] } },
      },
    });
    expect(status).toBe(200);
    MatchAnswer.parse(body);
    expect(body.responses.good).toMatchObject({ status: 200, results: [{ match: true }] });
    expect(body.responses['no/schema']).toEqual({
      status: 422,
      problem: {
        type: 'https://assay.example/problems/validation',
        title: 'Request is not valid',
        status: 422,
        detail: '1 field is wrong',
        instance: '/requests/r-1',
        errors: [
          {
            pointer: '/queries/no~1schema/schema',
            code: 'field.missing',
            detail:
              'this field is missing; give one of `Company`, `Organization`, `LegalEntity`, `PublicBody`, `Person`, `Vessel`, `Airplane`, `Thing`',
            severity: 'error',
          },
        ],
      },
    });
    expect(body.coverage.lists).toHaveLength(2);
  });

  const NO_NAME =
    '/properties/name field.missing  no name is given, and lists are searched by name; give the whole name under `name`, identifiers beside it';
  const company = (properties: object) => ({ schema: 'Company', properties });
  it.each<[string, unknown, string[]]>([
    ['a number', 5, [' field.type  `5` does not fit; give an object']],
    [
      'a schema that lists nobody, and a field that nobody knows',
      { schema: 'Address', properties: { name: ['X'] }, weight: 1 },
      [
        '/schema field.value  `Address` is not one of `Company`, `Organization`, `LegalEntity`, `PublicBody`, `Person`, `Vessel`, `Airplane`, `Thing`',
        '/weight field.unknown  `weight` is not a field here; check its spelling or leave it out',
      ],
    ],
    [
      'no properties',
      { schema: 'Company' },
      ['/properties field.missing  this field is missing; give an object'],
    ],
    ['no name', company({ leiCode: ['5493001KJTIIGC8Y1R12'] }), [NO_NAME]],
    [
      'only blank names and words that say nothing',
      company({ name: ['', ' ', 'unknown', '---'] }),
      [NO_NAME],
    ],
    [
      'names that are no text',
      company({ name: ['Gurmelis', 7, null], alias: { en: 'x' } }),
      [
        '/properties/name/1 field.type  `7` does not fit; give text',
        '/properties/name/2 field.type  `null` does not fit; give text',
        '/properties/alias field.type  `{"en":"x"}` does not fit; give a list',
      ],
    ],
    [
      'an INN that is a number, and may have lost a zero',
      company({ name: ['Gurmelis'], innCode: [7707083893] }),
      ['/properties/innCode/0 field.type  `7707083893` does not fit; give text'],
    ],
    [
      'more names than a query may have',
      company({ name: Array.from({ length: 51 }, (_, n) => `Gurmelis ${n}`) }),
      [
        '/properties field.large  51 names are more than the 50 that a query may have; leave the less telling ones out',
      ],
    ],
    [
      'more identifiers than a query may have',
      company({
        name: ['Gurmelis'],
        country: ['lt'],
        dunsCode: Array.from({ length: 50 }, (_, n) => `${n}`),
      }),
      [
        '/properties field.large  51 countries and identifiers are more than the 50 that a query may have; leave the less telling ones out',
      ],
    ],
    [
      'more properties than anybody has',
      company({
        name: ['Gurmelis'],
        ...Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`p${n}`, 'x'])),
      }),
      [
        '/properties field.large  201 properties are more than the 200 that a query may have; leave the less telling ones out',
      ],
    ],
    [
      'a name that is longer than any',
      company({ name: `Gurmelis ${'x'.repeat(1000)}` }),
      [
        '/properties/name field.large  a name of 1009 letters is longer than the 1000 that are compared; give each name by itself',
      ],
    ],
    [
      'a name that hides another behind many words',
      company({ name: [`${'a '.repeat(39)}Gurmelis Optics`] }),
      [
        '/properties/name/0 field.large  a name of 41 words is longer than the 40 that are compared; give each name by itself',
      ],
    ],
    [
      'an identifier that is longer than any',
      company({ name: ['Gurmelis'], leiCode: ['5'.repeat(101)] }),
      [
        '/properties/leiCode/0 field.large  a text of 101 letters is longer than the 100 of any country or identifier',
      ],
    ],
  ])('because it has %s is told where', async (_, query, faults) => {
    const { status, body } = await post({ queries: { q1: query } });
    expect(status).toBe(200);
    expect(body.responses.q1).not.toHaveProperty('results');
    expect(
      body.responses.q1.problem.errors.map(
        ({ pointer, code, detail }: { pointer: string; code: string; detail: string }) =>
          `${pointer.replace('/queries/q1', '')} ${code}  ${detail}`,
      ),
    ).toEqual(faults);
  });
});

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

describe('the description of POST /v1/match', () => {
  it('holds an example that is answered as it stands', async () => {
    const { body } = await request(app).get('/openapi.json');
    const { parameters, requestBody } = body.paths['/v1/match'].post;
    expect(
      parameters.map(({ name, in: where, schema }: { name: string; in: string; schema: object }) => [
        name,
        where,
        schema,
      ]),
    ).toEqual([
      ['limit', 'query', expect.objectContaining({ type: 'integer', minimum: 1, maximum: 100, default: 5 })],
      [
        'threshold',
        'query',
        expect.objectContaining({ type: 'number', minimum: 0, maximum: 1, default: 0.7 }),
      ],
      ['lists', 'query', expect.anything()],
    ]);
    const answer = await post(requestBody.content['application/json'].example);
    expect(answer.status).toBe(200);
    expect(MatchAnswer.parse(answer.body).responses).toMatchObject({ q1: { status: 200, ignored: [] } });
  });
});

describe('POST /v1/match on the shipped lists', () => {
  const real = useReal();

  it('finds in any script, and counts all lists', async () => {
    const response = await fetch(`${real.url}/v1/match?limit=1`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        queries: {
          a: { schema: 'Company', properties: { name: ['华为技术有限公司'] } },
          b: { schema: 'Company', properties: { name: ['Costco'] } },
        },
      }),
    });
    const { responses, coverage } = MatchAnswer.parse(await response.json());
    expect(responses.a).toMatchObject({
      status: 200,
      results: [{ caption: 'Huawei Technologies Company', kind: 'strong', match: true }],
    });
    expect(responses.b).toMatchObject({ status: 200, total: { value: 0, relation: 'eq' }, results: [] });
    expect(coverage.lists.map(({ id }) => id)).toEqual(real.service.lists.map(({ program }) => program));
    expect(coverage.lists.find(({ id }) => id === 'us-ofac-sdn')).toMatchObject({
      asOf: '2026-07-31',
      partial: true,
    });
  });

  /** Puts the request that a README shows; what it shows of the answer comes back with it. */
  async function runExample(file: string) {
    const readme = await readFile(new URL(file, import.meta.url), 'utf8');
    const [, path, body, shown] =
      /curl -s 'localhost:8080(\/v1\/match[^']*)' -H 'content-type: application\/json' \\\n +-d '([^']*)'\n([^`]*)```/.exec(
        readme,
      ) ?? [];
    const response = await fetch(`${real.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: body ?? '',
    });
    return { status: response.status, text: await response.text(), shown: shown ?? '' };
  }

  it('answers the example of the README as the README says', async () => {
    const { text, shown } = await runExample('../../README.md');
    // What is left out stands as `[...]`; lines are broken for the reader.
    const pieces = shown.replaceAll(/\n */g, '').split(/ ?\[\.\.\.\] ?/);
    expect(pieces.length).toBeGreaterThan(2);
    let from = 0;
    for (const piece of pieces) {
      const at = text.indexOf(piece, from);
      expect(at, `\`${piece}\` in ${text.slice(from)}`).toBeGreaterThanOrEqual(from);
      from = at + piece.length;
    }
    expect([text.startsWith(pieces[0] ?? ''), from]).toEqual([true, text.length]);
  });

  it('answers the example of the map of the API', async () => {
    const { status, text } = await runExample('../../src/api/README.md');
    expect(status).toBe(200);
    expect(MatchAnswer.parse(JSON.parse(text))).toMatchObject({
      responses: { q1: { status: 200, results: [{}, {}], ignored: [] } },
      limit: 3,
      threshold: 0.8,
      coverage: { lists: [{ id: 'us-889-video' }, { id: 'us-fcc-covered' }] },
    });
  });
});

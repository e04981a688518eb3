import { request as httpRequest } from 'node:http';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { Problem } from '../../src/api/problem.ts';
import { expectNoInsides, useReal } from './real-service.ts';

const real = useReal();

type Method = 'GET' | 'POST';

interface Endpoint {
  /** A request that it answers: its path and body. */
  readonly path: string;
  readonly body?: object;
  /** What it reads behind the `?`; nothing where it refuses everything there, `any` where nothing can be meant there. */
  readonly query?: readonly string[] | 'any';
}

/** Every endpoint, as `METHOD path of the description`. */
const ENDPOINTS: Readonly<Record<string, Endpoint>> = {
  'POST /v1/assessments': { path: '/v1/assessments', body: { vendor: { name: 'Acme' } } },
  'GET /v1/assessments/{id}': { path: '/v1/assessments/%' },
  'POST /v1/what-if': {
    path: '/v1/what-if',
    body: { vendor: { name: 'Acme' }, changes: [{ fact: 'build.origin', value: ['CH'] }] },
  },
  'GET /v1/vendors/{id}': { path: '/v1/vendors/kaspersky', query: ['asOf', 'knownAt'] },
  'GET /v1/policies': { path: '/v1/policies' },
  'GET /v1/policies/{id}': { path: '/v1/policies/trusted-sourcing' },
  'GET /healthz': { path: '/healthz', query: 'any' },
  'GET /openapi.json': { path: '/openapi.json', query: 'any' },
};

interface Answer {
  readonly status: number;
  readonly type: string | undefined;
  readonly allow: string | undefined;
  readonly text: string;
}

/** Sends a request as it stands: a client that mends paths and headers would hide what is tested. */
function send(method: string, path: string, headers: Record<string, string> = {}, body?: string | Buffer) {
  const { hostname, port } = new URL(real.url);
  return new Promise<Answer>((resolve, reject) => {
    const asked = httpRequest({ hostname, port, method, path, headers }, (reply) => {
      const pieces: Buffer[] = [];
      reply.on('data', (piece: Buffer) => pieces.push(piece));
      reply.on('end', () =>
        resolve({
          status: reply.statusCode ?? 0,
          type: reply.headers['content-type'],
          allow: reply.headers.allow,
          text: Buffer.concat(pieces).toString(),
        }),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

const JSON_BODY = { 'content-type': 'application/json' };
const sendJson = (path: string, body: unknown) =>
  send('POST', path, JSON_BODY, typeof body === 'string' ? body : JSON.stringify(body));

/** The problem that an answer is: in form, in status, and without a word from inside. */
function problemOf(answer: Answer, status: number): Problem {
  expect([answer.status, answer.type]).toEqual([status, 'application/problem+json']);
  const problem = Problem.parse(JSON.parse(answer.text));
  expect(problem.status).toBe(status);
  expectNoInsides(answer.text);
  expect(answer.text.length).toBeLessThan(50_000);
  return problem;
}

const told = ({ errors = [] }: Problem) => errors.map(({ pointer, code }) => `${pointer} ${code}`);

/** An endpoint's request with the id of an assessment that there is. */
let kept: string;
beforeAll(async () => {
  kept = JSON.parse((await sendJson('/v1/assessments', { vendor: { name: 'Acme' } })).text).id;
});
const pathOf = ({ path }: Endpoint) => path.replace('%', kept);

test('every endpoint that the description tells of stands in the table, and none besides', async () => {
  const { paths } = JSON.parse((await send('GET', '/openapi.json')).text) as {
    paths: Record<string, Record<string, unknown>>;
  };
  const described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(described.sort()).toEqual(Object.keys(ENDPOINTS).sort());
});

describe.each(Object.entries(ENDPOINTS))('%s', (name, endpoint) => {
  const method: Method = name.startsWith('POST') ? 'POST' : 'GET';
  const ask = (more = '', headers: Record<string, string> = {}, body?: string | Buffer) =>
    send(
      method,
      `${pathOf(endpoint)}${more}`,
      { ...(method === 'POST' ? JSON_BODY : {}), ...headers },
      body ?? (endpoint.body && JSON.stringify(endpoint.body)),
    );

  test('answers the request that the wrong ones are made from', async () => {
    const { status, type } = await ask();
    expect([200, 201]).toContain(status);
    expect(type).toMatch(/^application\/json/);
  });

  test.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND'])(
    'has an answer for %s, or names the methods it has',
    async (other) => {
      if (other === method) return;
      const answer = await send(
        other,
        pathOf(endpoint),
        JSON_BODY,
        ['POST', 'PUT', 'PATCH'].includes(other) ? '{}' : undefined,
      );
      const allow = method === 'POST' ? 'POST, OPTIONS' : 'GET, HEAD, OPTIONS';
      expect(problemOf(answer, 405).detail).toBe(`\`${other}\` is not possible here; use ${allow}`);
      expect(answer.allow).toBe(allow);
      expect((await send('OPTIONS', pathOf(endpoint))).allow).toBe(allow);
    },
  );

  test.each(['text/html', 'image/png', 'application/xml', 'application/json;q=0'])(
    'has nothing for a reader of %s only',
    async (accept) => {
      const problem = problemOf(await ask('', { accept }), 406);
      expect(problem.detail).toBe(
        `the answer is \`application/json\`, which \`Accept: ${accept}\` leaves out`,
      );
    },
  );

  test('reads nothing behind the `?` that it does not know', async () => {
    for (const parameter of [
      'policy',
      'asof',
      '__proto__',
      'constructor',
      'toString',
      '',
      '<b>',
      '\u001b[2J',
      'x[y]',
    ]) {
      const answer = await ask(`?${encodeURIComponent(parameter)}=1`);
      if (endpoint.query === 'any') expect(answer.status).toBe(200);
      else
        expect(told(problemOf(answer, 422))).toEqual([
          expect.stringMatching(/^\/.* (query|field)\.unknown$/su),
        ]);
    }
    const many = Array.from({ length: 900 }, (_, n) => `x${n}=1`).join('&');
    if (endpoint.query !== 'any') problemOf(await ask(`?${many}`), 422);
  });

  test('is found under its own path only', async () => {
    for (const path of [`/x${pathOf(endpoint)}`, `${pathOf(endpoint)}/x/y`, `/${pathOf(endpoint)}`])
      expect(problemOf(await send(method, path), 404).detail).toContain('there is nothing at');
  });
});

describe.each(Object.entries(ENDPOINTS).filter(([name]) => name.includes('{id}')))(
  'the id of %s',
  (_, endpoint) => {
    test.each([
      'nope',
      '__proto__',
      'constructor',
      'toString',
      '..',
      '%2e%2e',
      '..%2f..%2fetc%2fpasswd',
      '%00',
      '%1b%5b2J',
      '%0d%0aSet-Cookie:%20a=b',
      '%3Cscript%3Ealert(1)%3C%2Fscript%3E',
      '%F0%9F%98%80',
      '(a+)+$',
      '*',
      '%27%20OR%201=1--',
      'x'.repeat(8000),
    ])('%s names nothing, and comes back as text', async (id) => {
      const path = pathOf(endpoint).replace(/[^/]+$/, id);
      const { detail } = problemOf(await send('GET', path), 404);
      expect(detail).toMatch(/^(there is no|no dossier is on record for|there is nothing at) /);
      expect(detail.length).toBeLessThan(9000);
    });

    test.each(['%', '%zz', '%E0%A4%A', '%ff'])('%s is no path at all', async (id) => {
      const path = pathOf(endpoint).replace(/[^/]+$/, id);
      expect(problemOf(await send('GET', path), 400).detail).toContain('must be followed by two hex digits');
    });
  },
);

describe.each(Object.entries(ENDPOINTS).filter(([, { query }]) => Array.isArray(query)))(
  'what %s reads behind the `?`',
  (_, endpoint) => {
    test.each(['2019-02-30', '15.05.2018', '', 'today', '2018-05-15T00:00:00Z', '0'])(
      'is no day: `%s`',
      async (day) => {
        for (const parameter of endpoint.query as readonly string[]) {
          const answer = await send('GET', `${pathOf(endpoint)}?${parameter}=${encodeURIComponent(day)}`);
          expect(told(problemOf(answer, 422))).toEqual([`/${parameter} field.date`]);
        }
      },
    );

    test('is one day each, and none that is still to be known', async () => {
      const twice = await send('GET', `${pathOf(endpoint)}?asOf=2018-05-15&asOf=2019-05-15`);
      expect(told(problemOf(twice, 422))).toEqual(['/asOf field.type']);
      const future = await send('GET', `${pathOf(endpoint)}?knownAt=2031-01-01`);
      expect(told(problemOf(future, 422))).toEqual(['/knownAt known-at.future']);
    });
  },
);

describe.each(Object.entries(ENDPOINTS).filter(([name]) => name.startsWith('POST')))(
  'a body of %s',
  (_, endpoint) => {
    const { path, body } = endpoint;

    test.each([
      ['without a type', {}],
      ['of a form', { 'content-type': 'application/x-www-form-urlencoded' }],
      ['of several parts', { 'content-type': 'multipart/form-data; boundary=x' }],
      ['of text', { 'content-type': 'text/plain' }],
      ['of JSON with a suffix', { 'content-type': 'application/vnd.api+json' }],
      ['of JSON in another encoding', { 'content-type': 'application/json; charset=latin1' }],
      ['of a type that is none', { 'content-type': ';;;' }],
      ['packed as nobody unpacks it', { ...JSON_BODY, 'content-encoding': 'zip' }],
    ])('%s is in another format (415)', async (_, headers) => {
      problemOf(await send('POST', path, headers as Record<string, string>, JSON.stringify(body)), 415);
    });

    test.each<[string, string | Buffer, RegExp]>([
      ['nothing in it', '', /the body is empty; send a question as a JSON object/],
      ['half of an object', '{"vendor": {', /line 1, column 13/],
      ['a comment', '{/* x */}', /line 1, column 2/],
      ['one field twice', '{"vendor": 1, "vendor": 2}', /the field `vendor` stands twice/],
      ['a number beyond all numbers', '{"vendor": 1e400}', /`1e400` is a larger number than can be kept/],
      ['endless nesting', `${'['.repeat(50_000)}`, /it nests deeper than 64 levels/],
      ['two documents', '{}{}', /there is more text behind the end/],
      ['another encoding', Buffer.from('{"vendor": "M\xfcller"}', 'latin1'), /the body is not UTF-8/],
      ['a NUL', '{"vendor": "\u0000"}', /holds a character that needs a/],
    ])('with %s cannot be read (400)', async (_, text, detail) => {
      expect(problemOf(await send('POST', path, JSON_BODY, text), 400).detail).toMatch(detail);
    });

    test('that was packed and cut off cannot be read (400)', async () => {
      const packed = gzipSync(JSON.stringify(body)).subarray(0, 20);
      problemOf(await send('POST', path, { ...JSON_BODY, 'content-encoding': 'gzip' }, packed), 400);
    });

    test.each([
      ['by its length', (text: string) => send('POST', path, JSON_BODY, text)],
      [
        'in pieces, without telling its length',
        (text: string) => send('POST', path, { ...JSON_BODY, 'transfer-encoding': 'chunked' }, text),
      ],
      [
        'once it is unpacked',
        (text: string) => send('POST', path, { ...JSON_BODY, 'content-encoding': 'gzip' }, gzipSync(text)),
      ],
    ])('that is too large %s is refused with the limit (413)', async (_, sent) => {
      const text = JSON.stringify({ ...body, note: 'x'.repeat(262_144) });
      expect(problemOf(await sent(text), 413)).toMatchObject({ limit: 262_144 });
    });

    test.each(['null', '[]', '1', '"x"', 'true', '[{}]'])('%s is no question (422)', async (text) => {
      expect(told(problemOf(await sendJson(path, text), 422))).toContain(' field.type');
    });

    test('with more faults than anybody mends tells the first (422)', async () => {
      const fields = Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`x${n}`, 1]));
      const problem = problemOf(await sendJson(path, { ...body, ...fields }), 422);
      expect(problem.detail).toBe('20000 fields are wrong');
      expect(problem.errors).toHaveLength(101);
      expect(problem.errors?.at(-1)).toMatchObject({
        code: 'issues.more',
        detail: 'there are 19900 more faults, not told here; mend these and try again',
      });
    });

    test.each<[string, object, string]>([
      ['a field that nobody knows', { contry: 'RU' }, '/contry field.unknown'],
      ['no vendor', { vendor: undefined }, '/vendor field.missing'],
      ['a vendor without a name', { vendor: {} }, '/vendor/name field.missing'],
      ['a vendor with a blank name', { vendor: { name: ' ' } }, '/vendor/name field.empty'],
      ['a vendor that is a name', { vendor: 'Acme' }, '/vendor field.type'],
      ['a policy that nobody knows', { policy: 'nope' }, '/policy policy.unknown'],
      ['a policy that every object has', { policy: 'constructor' }, '/policy policy.unknown'],
      ['a market that nobody has defined', { market: 'five-eyes' }, '/market market.unknown'],
      ['a day that does not exist', { asOf: '2019-02-30' }, '/asOf field.date'],
      ['a day as a number', { asOf: 20180515 }, '/asOf field.type'],
      ['what will be known', { knownAt: '2031-01-01' }, '/knownAt known-at.future'],
      [
        'categories that are no list',
        { product: { categories: 'antivirus' } },
        '/product/categories field.type',
      ],
    ])('with %s is told where (422)', async (_, more, fault) => {
      expect(told(problemOf(await sendJson(path, { ...body, ...more }), 422))).toContain(fault);
    });
  },
);

test.each<[string, unknown, string]>([
  ['no change', undefined, '/changes '],
  ['an empty list of changes', [], '/changes what-if.empty'],
  ['a change to nothing', [{ fact: 'build.origin' }], '/changes/0/value field.missing'],
  ['a fact that nobody knows', [{ fact: 'no.such', value: 1 }], '/changes/0/fact fact.unknown'],
  ['a fact that every object has', [{ fact: '__proto__', value: 1 }], '/changes/0/fact '],
  ['a listing', [{ fact: 'vendor.listed.us-1634', value: false }], '/changes/0/fact fact.listing'],
  ['a value that does not fit', [{ fact: 'build.origin', value: ['Narnia'] }], '/changes/0/value fact.value'],
  [
    'a rung that is none',
    [{ fact: 'build.origin', value: ['CH'], assurance: 'sworn' }],
    '/changes/0/assurance field.value',
  ],
  ['changes that are no list', { fact: 'build.origin' }, '/changes field.type'],
])('a what-if with %s is told where (422)', async (_, changes, fault) => {
  const answer = await sendJson('/v1/what-if', { vendor: { name: 'Acme' }, changes });
  expect(told(problemOf(answer, 422))).toEqual([expect.stringContaining(fault)]);
});

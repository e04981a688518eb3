import { beforeAll, describe, expect, test } from 'vitest';
import { ENDPOINTS } from './endpoints.ts';
import { useReal } from './real-service.ts';
import { JSON_BODY, problemOf, send, sendJson, told } from './send-request.ts';

const real = useReal();

/** An endpoint's request with the id of an assessment that there is. */
let kept: string;
beforeAll(async () => {
  kept = JSON.parse((await sendJson(real.url, '/v1/assessments', { vendor: { name: 'Acme' } })).text).id;
});
const pathOf = (name: string, id = (ENDPOINTS[name]?.id ?? '').replace('%', kept)) =>
  name.replace(/^\w+ /, '').replace('{id}', id);

test('every endpoint that the description tells of stands in the table, and none besides', async () => {
  const { paths } = JSON.parse((await send(real.url, 'GET', '/openapi.json')).text) as {
    paths: Record<string, Record<string, unknown>>;
  };
  const described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(described.sort()).toEqual(Object.keys(ENDPOINTS).sort());
});

describe.each(Object.entries(ENDPOINTS))('%s', (name, endpoint) => {
  const method = name.startsWith('POST') ? 'POST' : 'GET';
  const ask = (more = '', headers: Record<string, string> = {}, body?: string | Buffer) =>
    send(
      real.url,
      method,
      `${pathOf(name)}${more}`,
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
        real.url,
        other,
        pathOf(name),
        JSON_BODY,
        ['POST', 'PUT', 'PATCH'].includes(other) ? '{}' : undefined,
      );
      const allow = method === 'POST' ? 'POST, OPTIONS' : 'GET, HEAD, OPTIONS';
      expect(problemOf(answer, 405).detail).toBe(`\`${other}\` is not possible here; use ${allow}`);
      expect(answer.allow).toBe(allow);
      expect((await send(real.url, 'OPTIONS', pathOf(name))).allow).toBe(allow);
    },
  );

  test.each(['text/html', 'image/png', 'application/xml', 'application/json;q=0'])(
    'has nothing for a reader of %s only',
    async (accept) => {
      const problem = problemOf(await ask('', { accept }), 406);
      expect(problem.detail).toMatch(/^the answer is `application\/json`/);
      expect(problem.detail).toContain(`which \`Accept: ${accept}\` leaves out`);
    },
  );

  test('reads nothing behind the `?` that it does not know', async () => {
    for (const parameter of [
      'Policy',
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
    for (const path of [`/x${pathOf(name)}`, `${pathOf(name)}/x/y`, `/${pathOf(name)}`])
      expect(problemOf(await send(real.url, method, path), 404).detail).toContain('there is nothing at');
  });
});

describe.each(Object.keys(ENDPOINTS).filter((name) => name.includes('{id}')))('the id of %s', (name) => {
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
    const path = pathOf(name, id);
    const { detail } = problemOf(await send(real.url, 'GET', path), 404);
    expect(detail).toMatch(/^(there is no|no dossier is on record for|there is nothing at) /);
    expect(detail.length).toBeLessThan(9000);
  });

  test.each(['%', '%zz', '%E0%A4%A', '%ff'])('%s is no path at all', async (id) => {
    const path = pathOf(name, id);
    expect(problemOf(await send(real.url, 'GET', path), 400).detail).toContain(
      'must be followed by two hex digits',
    );
  });
});

describe.each(Object.entries(ENDPOINTS).filter(([, { query }]) => Array.isArray(query)))(
  'what %s reads behind the `?`',
  (name, endpoint) => {
    test.each(['2019-02-30', '15.05.2018', '', 'today', '2018-05-15T00:00:00Z', '0'])(
      'is no day: `%s`',
      async (day) => {
        for (const parameter of endpoint.query as readonly string[]) {
          const answer = await send(
            real.url,
            'GET',
            `${pathOf(name)}?${parameter}=${encodeURIComponent(day)}`,
          );
          expect(told(problemOf(answer, 422))).toEqual([`/${parameter} field.date`]);
        }
      },
    );

    test('is one day each', async () => {
      for (const parameter of endpoint.query as readonly string[]) {
        const twice = `?${parameter}=2018-05-15&${parameter}=2019-05-15`;
        const answer = await send(real.url, 'GET', `${pathOf(name)}${twice}`);
        expect(told(problemOf(answer, 422))).toEqual([`/${parameter} field.type`]);
      }
    });
  },
);

test.each([
  ['/v1/vendors/kaspersky?knownAt=2031-01-01', '/knownAt known-at.future'],
  ['/v1/vendors/kaspersky/timeline?policy=trusted-sourcing,nope', '/policy policy.unknown'],
  ['/v1/vendors/kaspersky/timeline?policy=', '/policy '],
  ['/v1/vendors/kaspersky/timeline?market=five-eyes', '/market market.unknown'],
  ['/v1/vendors/kaspersky/timeline?from=2019-01-01&to=2018-01-01', '/to timeline.empty'],
  ['/v1/vendors/kaspersky/timeline?from=0000-01-01', '/from timeline.too-far'],
  ['/v1/vendors/kaspersky/timeline?to=9999-12-31', '/to timeline.too-far'],
  ['/v1/vendors/kaspersky/timeline?asOf=2018-05-15', '/asOf field.unknown'],
])('GET %s is told where (422)', async (path, fault) => {
  expect(told(problemOf(await send(real.url, 'GET', path), 422)).join('\n')).toContain(fault);
});

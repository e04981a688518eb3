import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ENDPOINTS } from './endpoints.ts';
import { useReal } from './real-service.ts';
import { JSON_BODY, problemOf, send, sendJson, told } from './send-request.ts';

const real = useReal();

const POSTED = Object.entries(ENDPOINTS).filter(([name]) => name.startsWith('POST'));

describe.each(POSTED)('a body of %s', (name, { body }) => {
  const path = name.replace('POST ', '');

  test.each([
    ['without a type', {}],
    ['of a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['of several parts of another kind', { 'content-type': 'multipart/mixed; boundary=x' }],
    ['of text', { 'content-type': 'text/plain' }],
    ['of JSON with a suffix', { 'content-type': 'application/vnd.api+json' }],
    ['of JSON in another encoding', { 'content-type': 'application/json; charset=latin1' }],
    ['of a type that is none', { 'content-type': ';;;' }],
    ['packed as nobody unpacks it', { ...JSON_BODY, 'content-encoding': 'zip' }],
  ])('%s is in another format (415)', async (_, headers) => {
    problemOf(
      await send(real.url, 'POST', path, headers as Record<string, string>, JSON.stringify(body)),
      415,
    );
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
    expect(problemOf(await send(real.url, 'POST', path, JSON_BODY, text), 400).detail).toMatch(detail);
  });

  test('that was packed and cut off cannot be read (400)', async () => {
    const packed = gzipSync(JSON.stringify(body)).subarray(0, 20);
    problemOf(await send(real.url, 'POST', path, { ...JSON_BODY, 'content-encoding': 'gzip' }, packed), 400);
  });

  test.each([
    ['by its length', (text: string) => send(real.url, 'POST', path, JSON_BODY, text)],
    [
      'in pieces, without telling its length',
      (text: string) => send(real.url, 'POST', path, { ...JSON_BODY, 'transfer-encoding': 'chunked' }, text),
    ],
    [
      'once it is unpacked',
      (text: string) =>
        send(real.url, 'POST', path, { ...JSON_BODY, 'content-encoding': 'gzip' }, gzipSync(text)),
    ],
  ])('that is too large %s is refused with the limit (413)', async (_, sent) => {
    const text = JSON.stringify({ ...body, note: 'x'.repeat(4_194_304) });
    expect(problemOf(await sent(text), 413)).toMatchObject({ limit: 4_194_304 });
  });

  test.each(['null', '[]', '1', '"x"', 'true', '[{}]'])('%s is no question (422)', async (text) => {
    expect(told(problemOf(await sendJson(real.url, path, text), 422))).toContain(' field.type');
  });

  test('with more faults than anybody mends tells the first (422)', async () => {
    const fields = Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`x${n}`, 1]));
    const problem = problemOf(await sendJson(real.url, path, { ...body, ...fields }), 422);
    expect(problem.detail).toBe('20000 fields are wrong');
    expect(problem.errors).toHaveLength(101);
    expect(problem.errors?.at(-1)).toMatchObject({
      code: 'issues.more',
      detail: 'there are 19900 more faults, not told here; mend these and try again',
    });
  });

  test('with a field that nobody knows is told where (422)', async () => {
    const answer = await sendJson(real.url, path, { ...body, contry: 'RU' });
    expect(told(problemOf(answer, 422))).toContain('/contry field.unknown');
  });
});

describe.each(POSTED.filter(([, { body }]) => Object.hasOwn(body ?? {}, 'vendor')))(
  'a question of %s',
  (name, { body }) => {
    const path = name.replace('POST ', '');

    test.each<[string, object, string]>([
      ['no vendor', { vendor: undefined }, '/vendor field.missing'],
      ['a vendor without a name', { vendor: {} }, '/vendor/name field.missing'],
      ['a vendor with a blank name', { vendor: { name: ' ' } }, '/vendor/name field.empty'],
      ['a vendor that is a name', { vendor: 'Acme' }, '/vendor field.type'],
      ['a policy that is none', { policy: 7 }, '/policy field.'],
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
      expect(told(problemOf(await sendJson(real.url, path, { ...body, ...more }), 422)).join('\n')).toContain(
        fault,
      );
    });
  },
);

test.each([
  ['/v1/assessments', { policy: 'nope' }, '/policy policy.unknown'],
  ['/v1/assessments', { policy: 'constructor' }, '/policy policy.unknown'],
  ['/v1/matrix', { policies: ['trusted-sourcing', 'nope'] }, '/policies/1 policy.unknown'],
  ['/v1/matrix', { policies: ['__proto__'] }, '/policies/0 policy.unknown'],
  ['/v1/matrix', { policies: [] }, '/policies field.empty'],
  ['/v1/matrix', { policy: 'trusted-sourcing' }, '/policy field.unknown'],
])('%s asked by policies that there are not, as %j, says which (422)', async (path, policies, fault) => {
  const answer = await sendJson(real.url, path, { vendor: { name: 'Acme' }, ...policies });
  expect(told(problemOf(answer, 422))).toEqual([fault]);
});

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
  const answer = await sendJson(real.url, '/v1/what-if', { vendor: { name: 'Acme' }, changes });
  expect(told(problemOf(answer, 422))).toEqual([expect.stringContaining(fault)]);
});

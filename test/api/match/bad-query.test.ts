import { describe, expect, it } from 'vitest';
import { MatchAnswer } from '../../../src/api/match/match-answer.ts';
import { post } from './ask-match.ts';

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

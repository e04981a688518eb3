import { describe, expect, it } from 'vitest';
import { ask, post, told } from './ask-match.ts';

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
          score: 0.4781,
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

import { describe, expect, test } from 'vitest';
import { buildScreeningIndex } from '../../../src/screening/engine/build-screening-index.ts';
import { screen } from '../../../src/screening/engine/screen.ts';

const LEI = 'EXAMPLE0000000000042';
const index = (value: string, scheme: string) =>
  buildScreeningIndex([
    {
      id: 'vantorix',
      names: [{ text: 'Vantorix Trading GmbH' }, { text: 'VTX', weak: true }],
      country: 'AT',
      identifiers: [{ scheme, value }],
    },
  ]);
const ask = (
  list: ReturnType<typeof index>,
  names: readonly string[],
  identifiers: readonly { scheme: string; value: string }[],
  country?: string,
) =>
  screen(
    list,
    { names, identifiers, ...(country === undefined ? {} : { country }) },
    { limit: 5, minScore: 0 },
  )[0];

describe('identifiers', () => {
  test('the same one is exact, whatever the name', () => {
    const hit = ask(
      index('1027700067328', 'ogrn'),
      ['Melitia'],
      [{ scheme: 'OGRN', value: '1027700067328' }],
    );
    expect(hit).toMatchObject({
      kind: 'exact',
      score: 1,
      name: 'VTX',
      explanation: 'Same OGRN 1027700067328.',
    });
  });

  test('another value of the same strong one makes the same name another company', () => {
    const hit = ask(
      index('1027700067328', 'ogrn'),
      ['Vantorix Trading'],
      [{ scheme: 'ogrn', value: '1027700132195' }],
    );
    expect(hit?.kind).toBe('different-entity');
    expect(hit?.score).toBeLessThan(0.6);
    expect(hit?.explanation).toContain(
      'Another company, by its identifier: OGRN 1027700132195, not OGRN 1027700067328.',
    );
  });

  test('another UEI and a value with wrong check digits exclude nobody', () => {
    expect(
      ask(index('ABCDEFGHJKL1', 'uei'), ['Vantorix Trading'], [{ scheme: 'uei', value: 'ZZCDEFGHJKL1' }])
        ?.kind,
    ).toBe('exact');
    expect(
      ask(index('1027700067328', 'ogrn'), ['Vantorix Trading'], [{ scheme: 'ogrn', value: '1027700132196' }])
        ?.kind,
    ).toBe('exact');
    expect(
      ask(index(LEI, 'lei'), ['Vantorix Trading'], [{ scheme: 'lei', value: 'EXAMPLE0000000000043' }])?.kind,
    ).toBe('exact');
  });

  test('another country counts against, an unknown one does not', () => {
    const list = index('x', 'register');
    const score = (country?: string) => ask(list, ['Vantorix Trading'], [], country)?.score ?? 0;
    expect(score('AT')).toBe(score());
    expect(score('US')).toBeCloseTo(score() - 0.08);
    expect(ask(list, ['Vantorix Trading'], [], 'US')?.explanation).toContain(
      '-0.08 for another country (US, not AT)',
    );
  });

  test('a name that others share is never more than possible', () => {
    expect(ask(index('x', 'register'), ['VTX'], [])).toMatchObject({ kind: 'possible', name: 'VTX' });
  });
});

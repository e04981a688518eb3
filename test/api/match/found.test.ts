import { describe, expect, it } from 'vitest';
import { ask, BANNED, PARTIAL, post } from './ask-match.ts';

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
              score: 0.8981,
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
                thin: { score: -0.0216, detail: 'Takes off 0.02 because little is shared that is rare.' },
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

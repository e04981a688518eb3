import { readFile } from 'node:fs/promises';
import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { MatchAnswer } from '../../../src/api/match/match-answer.ts';
import { useReal } from '../../end-to-end/real-service.ts';
import { app, post } from './ask-match.ts';

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
    const { text, shown } = await runExample('../../../README.md');
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
    const { status, text } = await runExample('../../../src/api/README.md');
    expect(status).toBe(200);
    expect(MatchAnswer.parse(JSON.parse(text))).toMatchObject({
      responses: { q1: { status: 200, results: [{}, {}], ignored: [] } },
      limit: 3,
      threshold: 0.8,
      coverage: { lists: [{ id: 'us-889-video' }, { id: 'us-fcc-covered' }] },
    });
  });
});

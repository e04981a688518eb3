import request from 'supertest';
import { expect } from 'vitest';
import { MatchAnswer } from '../../../src/api/match/match-answer.ts';
import { openMatch } from '../fictional-lists.ts';

export const app = openMatch();

/** Sends a body as it stands: as text, so that a key `__proto__` arrives. */
export const post = (body: unknown, query = '') =>
  request(app)
    .post(`/v1/match${query}`)
    .type('json')
    .send(typeof body === 'string' ? body : JSON.stringify(body));

/** The answer to one query, `q1`, about a company with such properties. */
export async function ask(properties: object, query = '') {
  const { status, body } = await post({ queries: { q1: { schema: 'Company', properties } } }, query);
  expect([status, body.errors]).toEqual([200, undefined]);
  MatchAnswer.parse(body);
  return body.responses.q1;
}

export const told = ({ ignored }: { ignored: { pointer: string; detail: string }[] }) =>
  ignored.map(({ pointer, detail }) => `${pointer.replace('/queries/q1/properties', '')}  ${detail}`);

export const BANNED = {
  id: 'example-banned',
  title: 'Example list example-banned (fictional)',
  asOf: '2026-07-31',
  rows: 2,
};
export const PARTIAL = {
  id: 'example-partial',
  title: 'Example list example-partial (fictional)',
  asOf: '2026-07-31',
  rows: 1,
  partial: true,
};

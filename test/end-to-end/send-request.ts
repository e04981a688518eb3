import { request as httpRequest } from 'node:http';
import { expect } from 'vitest';
import { Problem } from '../../src/api/problem.ts';
import { expectNoInsides } from './real-service.ts';

interface Answer {
  readonly status: number;
  readonly type: string | undefined;
  readonly allow: string | undefined;
  readonly text: string;
}

/** Sends a request as it stands: a client that mends paths and headers would hide what is tested. */
export function send(
  url: string,
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: string | Buffer,
): Promise<Answer> {
  const { hostname, port } = new URL(url);
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

export const JSON_BODY = { 'content-type': 'application/json' };
export const sendJson = (url: string, path: string, body: unknown): Promise<Answer> =>
  send(url, 'POST', path, JSON_BODY, typeof body === 'string' ? body : JSON.stringify(body));

/** The problem that an answer is: in form, in status, and without a word from inside. */
export function problemOf(answer: Answer, status: number): Problem {
  expect([answer.status, answer.type]).toEqual([status, 'application/problem+json']);
  const problem = Problem.parse(JSON.parse(answer.text));
  expect(problem.status).toBe(status);
  expectNoInsides(answer.text);
  expect(answer.text.length).toBeLessThan(50_000);
  return problem;
}

/** What a problem points at, each as `pointer code`. */
export const told = ({ errors = [] }: Problem): string[] =>
  errors.map(({ pointer, code }) => `${pointer} ${code}`);

import { z } from 'zod';
import type { ZodOpenApiResponseObject } from 'zod-openapi';
import { PROBLEMS, Problem, type ProblemCode } from './problem.ts';

const Failure = Problem.meta({ id: 'Problem' });

export const ETAG = {
  description: 'Strong; the digest of the content.',
  schema: { type: 'string' },
} as const;
const REQUEST_ID = { description: 'To name the request by.', schema: { type: 'string' } } as const;
export const LOCATION = {
  description: 'Where the assessment can be read again while it is kept.',
  schema: { type: 'string' },
} as const;

/** An answer in JSON. */
export function answer(
  description: string,
  schema: z.ZodType,
  headers: ZodOpenApiResponseObject['headers'] = {},
): ZodOpenApiResponseObject {
  return {
    description,
    headers: { 'X-Request-Id': REQUEST_ID, ...headers },
    content: { 'application/json': { schema } },
  };
}

/** The answers of a resource that can be read again with `If-None-Match`. */
export function readable(description: string, schema: z.ZodType, ...codes: ProblemCode[]) {
  return {
    '200': answer(description, schema, { ETag: ETAG }),
    '304': { description: 'As `If-None-Match` has it.', headers: { ETag: ETAG } },
    ...problems(...codes, 'not-acceptable', 'fault'),
  };
}

/** The same answers, of which the first can be had as a drawing, too. */
export function drawable(answers: ReturnType<typeof readable>) {
  const content = { ...answers['200'].content, 'image/svg+xml': { schema: z.string() } };
  return { ...answers, '200': { ...answers['200'], content } };
}

/** The one parameter of a path that names a resource. */
export function byId(description: string) {
  return { requestParams: { path: z.strictObject({ id: z.string().meta({ description }) }) } };
}

/** The problems that a request may be refused with. */
export function problems(
  ...codes: ProblemCode[]
): Record<`${1 | 2 | 3 | 4 | 5}${string}`, ZodOpenApiResponseObject> {
  return Object.fromEntries(
    codes.map((code) => [
      String(PROBLEMS[code].status),
      {
        description: `${PROBLEMS[code].title}: \`${code}\`.`,
        headers: { 'X-Request-Id': REQUEST_ID },
        content: { 'application/problem+json': { schema: Failure } },
      },
    ]),
  );
}

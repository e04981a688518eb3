import express, { type Request, type RequestHandler } from 'express';
import { parseJson } from './parse-json.ts';
import { describeBodyFault, readJsonBody } from './read-json-body.ts';
import { Refusal } from './refusal.ts';

/** The most bytes that a question may have: without documents beside it, and with them. */
export interface BodyLimits {
  readonly json: number;
  readonly multipart: number;
}

/**
 * Reads a question into `request.body`: as JSON, or as `multipart/form-data` with the JSON in the part `question` and the
 * documents beside it, one `sbom` and any number of `provenance`. Documents are handed on as bytes: what they say is read
 * where every other surface reads it. Refuses what `readJsonBody` refuses, and parts of any other name.
 */
export function readQuestionBody(limits: BodyLimits): RequestHandler[] {
  const readBytes = express.raw({ type: () => true, limit: limits.multipart });
  const asJson = readJsonBody(limits.json);
  return [
    (request, response, next) => {
      if (isMultipart(request))
        readBytes(request, response, (error?: unknown) => {
          next(error === undefined ? undefined : describeBodyFault(error, limits.multipart));
        });
      else next();
    },
    async (request, _response, next) => {
      if (isMultipart(request)) request.body = await readParts(request);
      next();
    },
    ...asJson.map(
      (handle): RequestHandler =>
        (request, response, next) =>
          isMultipart(request) ? next() : handle(request, response, next),
    ),
  ];
}

/** A part of a form: its text, or a file. */
type FormPart = string | { arrayBuffer(): Promise<ArrayBuffer> };

function isMultipart(request: Request): boolean {
  return /^multipart\/form-data\s*(?:;|$)/i.test(request.get('Content-Type') ?? '');
}

const HOW =
  'send one part `question` with the question as JSON, and the documents as parts `sbom` and `provenance`';

async function readParts(request: Request): Promise<unknown> {
  const form = await parseForm(request);
  const parts = new Map<string, FormPart[]>();
  for (const [name, value] of form) parts.set(name, [...(parts.get(name) ?? []), value]);
  for (const name of parts.keys())
    if (!['question', 'sbom', 'provenance'].includes(name))
      throw new Refusal(
        'malformed',
        `there is a part \`${name.slice(0, 60)}\`, which is not read here; ${HOW}`,
      );
  const [asked, ...repeated] = parts.get('question') ?? [];
  if (asked === undefined || repeated.length > 0)
    throw new Refusal(
      'malformed',
      `there ${asked === undefined ? 'is no' : 'is more than one'} part \`question\`; ${HOW}`,
    );
  const [sbom, ...others] = parts.get('sbom') ?? [];
  if (others.length > 0) throw new Refusal('malformed', `there is more than one part \`sbom\`; ${HOW}`);
  const question = parseJson(typeof asked === 'string' ? asked : decode(await bytesOf(asked)));
  const provenance = await Promise.all((parts.get('provenance') ?? []).map(bytesOf));
  return withDocuments(question, {
    ...(sbom === undefined ? {} : { sbom: await bytesOf(sbom) }),
    ...(provenance.length === 0 ? {} : { provenance }),
  });
}

async function parseForm(request: Request): Promise<FormData> {
  const { body } = request;
  try {
    const type = request.get('Content-Type') ?? '';
    return await new Response(Buffer.isBuffer(body) ? body : '', {
      headers: { 'Content-Type': type },
    }).formData();
  } catch {
    throw new Refusal('malformed', `the body is no \`multipart/form-data\` that can be read; ${HOW}`);
  }
}

async function bytesOf(part: FormPart): Promise<Uint8Array> {
  return typeof part === 'string' ? new TextEncoder().encode(part) : new Uint8Array(await part.arrayBuffer());
}

/** The question with its documents. Where it is no object that could have any, reading it will tell. */
function withDocuments(question: unknown, documents: Record<string, unknown>): unknown {
  if (!isObject(question)) return question;
  const { product = {} } = question;
  if (!isObject(product)) return question;
  for (const name of Object.keys(documents))
    if (Object.hasOwn(product, name))
      throw new Refusal('malformed', `\`${name}\` is given in the question and as a part; give it once`);
  return { ...question, product: { ...product, ...documents } };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('malformed', 'the part `question` is not UTF-8; save it in UTF-8 and send it again');
  }
}

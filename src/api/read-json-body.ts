import express, { type RequestHandler } from 'express';
import { parseJson } from './parse-json.ts';
import { Refusal } from './refusal.ts';

const JSON_TYPE = 'application/json';

const SEND_ONE = 'send one vendor a request, and whole files to `assay batch`';

/**
 * Reads a JSON body of at most `limit` bytes (counted after decompression) into `request.body`. Refuses other media types,
 * charsets and encodings (415), larger bodies (413, with the limit and what to do `instead`) and what is not JSON (400, with
 * the place).
 */
export function readJsonBody(limit: number, instead = SEND_ONE): RequestHandler[] {
  const readBytes = express.raw({ type: () => true, limit });
  return [
    (request, _response, next) => {
      refuseOtherTypes(request.get('Content-Type'));
      next();
    },
    (request, response, next) => {
      readBytes(request, response, (error?: unknown) => {
        next(error === undefined ? undefined : describeBodyFault(error, limit, instead));
      });
    },
    (request, _response, next) => {
      request.body = parseJson(decode(request.body));
      next();
    },
  ];
}

function refuseOtherTypes(header: string | undefined): void {
  const [type = '', ...parameters] = (header ?? '').split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice(8);
  if (type === JSON_TYPE && (charset === undefined || /^"?utf-?8"?$/.test(charset))) return;
  throw new Refusal(
    'unsupported-media-type',
    header === undefined
      ? `the request does not say what its body is; send \`Content-Type: ${JSON_TYPE}\``
      : `\`${header}\` is not read here; send \`Content-Type: ${JSON_TYPE}\` in UTF-8`,
    { headers: { Accept: JSON_TYPE } },
  );
}

/** What body-parser found, in our words; anything unforeseen is left as it is. */
export function describeBodyFault(error: unknown, limit: number, instead = SEND_ONE): unknown {
  const { type, status } = error as { readonly type?: unknown; readonly status?: unknown };
  if (type === 'entity.too.large')
    return new Refusal('too-large', `the body is larger than ${limit} bytes; ${instead}`, { limit });
  if (type === 'encoding.unsupported')
    return new Refusal(
      'unsupported-media-type',
      'this `Content-Encoding` is not read here; send the body plain or with `gzip`',
      { headers: { 'Accept-Encoding': 'gzip, deflate, br' } },
    );
  return status === 400 ? new Refusal('malformed', 'the body did not arrive whole; send it again') : error;
}

function decode(body: unknown): string {
  if (!Buffer.isBuffer(body) || body.length === 0)
    throw new Refusal('malformed', 'the body is empty; send a question as a JSON object');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw new Refusal('malformed', 'the body is not UTF-8; save it in UTF-8 and send it again');
  }
}

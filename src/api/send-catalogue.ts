import type { Response } from 'express';
import { digest } from '../model/digest.ts';
import { etag } from './etag.ts';

/**
 * Answers with what changes only when rules or data do: a short memory and a tag by content serve pollers well. Express
 * answers 304 by itself when `If-None-Match` names the tag.
 */
export function sendCatalogue(response: Response, body: object): void {
  response.set({ ETag: etag(digest(body)), 'Cache-Control': 'private, max-age=300' }).json(body);
}

import { Router } from 'express';
import { digest } from '../../model/digest.ts';
import { etag } from '../etag.ts';
import { describeApi } from '../openapi.ts';
import { refuseMethod } from '../refuse-method.ts';
import { serveJson } from '../serve-json.ts';

/** What machines ask about the service itself: whether it lives, and what it offers. */
export function routeServiceDescription(version: string): Router {
  const router = Router();
  const description = describeApi(version);
  // The tag covers the text that is sent: undefined members of the object are not in it.
  const tag = etag(digest(JSON.parse(JSON.stringify(description))));

  router
    .route('/healthz')
    .get(serveJson, (_request, response) => {
      response.set('Cache-Control', 'no-store').json({ status: 'ok', version });
    })
    .all(refuseMethod('GET'));

  router
    .route('/openapi.json')
    .get(serveJson, (_request, response) => {
      response.set({ ETag: tag, 'Cache-Control': 'public, max-age=300' }).json(description);
    })
    .all(refuseMethod('GET'));

  return router;
}

import { type Response, Router } from 'express';
import type { AssayService } from '../../assessment/ports.ts';
import { digest } from '../../model/digest.ts';
import { AssayError } from '../../model/error.ts';
import { etag } from '../etag.ts';
import { showPolicy, summarisePolicy } from '../policy-view.ts';
import { refuseMethod } from '../refuse-method.ts';
import { serveJson } from '../serve-json.ts';

/** Which policies there are, and what each rests on. */
export function routePolicies(service: AssayService): Router {
  const router = Router();

  router
    .route('/v1/policies')
    .get(serveJson, (_request, response) => {
      sendCatalogue(response, { data: service.policies.map(summarisePolicy) });
    })
    .all(refuseMethod('GET'));

  router
    .route('/v1/policies/:id')
    .get(serveJson, (request, response) => {
      const { id } = request.params;
      const policy = service.policies.find((candidate) => candidate.id === id);
      if (policy === undefined)
        throw new AssayError('not-found', `there is no policy \`${id}\`; \`GET /v1/policies\` lists them`);
      sendCatalogue(response, showPolicy(policy));
    })
    .all(refuseMethod('GET'));

  return router;
}

/** A policy changes only when its files do, so a short memory and a tag by content serve pollers well. */
function sendCatalogue(response: Response, body: object): void {
  response.set({ ETag: etag(digest(body)), 'Cache-Control': 'private, max-age=300' }).json(body);
}

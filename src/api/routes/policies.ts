import { Router } from 'express';
import type { AssayService } from '../../assessment/ports.ts';
import { AssayError } from '../../model/error.ts';
import { showPolicy, summarisePolicy } from '../policy-view.ts';
import { refuseMethod } from '../refuse-method.ts';
import { refuseQuery } from '../refuse-query.ts';
import { sendCatalogue } from '../send-catalogue.ts';
import { serveJson } from '../serve-json.ts';

/** Which policies there are, and what each rests on. */
export function routePolicies(service: AssayService): Router {
  const router = Router();

  router
    .route('/v1/policies')
    .get(serveJson, refuseQuery, (_request, response) => {
      sendCatalogue(response, { data: service.policies.map(summarisePolicy) });
    })
    .all(refuseMethod('GET'));

  router
    .route('/v1/policies/:id')
    .get(serveJson, refuseQuery, (request, response) => {
      const { id } = request.params;
      const policy = service.policies.find((candidate) => candidate.id === id);
      if (policy === undefined)
        throw new AssayError('not-found', `there is no policy \`${id}\`; \`GET /v1/policies\` lists them`);
      sendCatalogue(response, showPolicy(policy));
    })
    .all(refuseMethod('GET'));

  return router;
}

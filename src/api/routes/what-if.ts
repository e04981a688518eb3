import { Router } from 'express';
import type { AssayService } from '../../assessment/ports.ts';
import { type BodyLimits, readQuestionBody } from '../read-question-body.ts';
import { refuseMethod } from '../refuse-method.ts';
import { refuseQuery } from '../refuse-query.ts';
import { serveJson } from '../serve-json.ts';

/** What would be if some facts were otherwise. It is given no log: what was only imagined is never on record. */
export function routeWhatIf(service: AssayService, limits: BodyLimits): Router {
  const router = Router();
  router
    .route('/v1/what-if')
    .post(serveJson, refuseQuery, ...readQuestionBody(limits), async (request, response) => {
      const answer = await service.whatIf(request.body);
      response.set('Cache-Control', 'no-store').json(answer);
    })
    .all(refuseMethod('POST'));
  return router;
}

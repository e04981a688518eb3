import { Router } from 'express';
import type { AssayService } from '../../assessment/ports.ts';
import { type BodyLimits, readQuestionBody } from '../read-question-body.ts';
import { refuseMethod } from '../refuse-method.ts';
import { refuseQuery } from '../refuse-query.ts';
import { serveJson } from '../serve-json.ts';

/** One question by several policies. An overview is nothing to keep: what counts is the assessment by one policy. */
export function routeMatrix(service: AssayService, limits: BodyLimits): Router {
  const router = Router();
  router
    .route('/v1/matrix')
    .post(serveJson, refuseQuery, ...readQuestionBody(limits), async (request, response) => {
      const answer = await service.matrix(request.body);
      response.set('Cache-Control', 'no-store').json(answer);
    })
    .all(refuseMethod('POST'));
  return router;
}

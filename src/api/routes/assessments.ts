import { Router } from 'express';
import type { AssayService, AssessmentLog } from '../../assessment/ports.ts';
import { AssayError } from '../../model/error.ts';
import { pathOf, showAssessment } from '../assessment-record.ts';
import { etag } from '../etag.ts';
import { type BodyLimits, readQuestionBody } from '../read-question-body.ts';
import { refuseMethod } from '../refuse-method.ts';
import { refuseQuery } from '../refuse-query.ts';
import { serveJson } from '../serve-json.ts';

/** Asking, and reading again what was answered. */
export function routeAssessments(service: AssayService, log: AssessmentLog, limits: BodyLimits): Router {
  const router = Router();

  router
    .route('/v1/assessments')
    .post(serveJson, refuseQuery, ...readQuestionBody(limits), async (request, response) => {
      const { stored, isNew } = await log.put(await service.assess(request.body));
      const { id, receipt } = stored.assessment;
      response
        .status(isNew ? 201 : 200)
        // The answer to a POST is for its asker; the permanent copy is the one under `Location`.
        .set({ Location: pathOf(id), ETag: etag(receipt.digest), 'Cache-Control': 'no-store' })
        .json(showAssessment(stored));
    })
    .all(refuseMethod('POST'));

  router
    .route('/v1/assessments/:id')
    .get(serveJson, refuseQuery, async (request, response) => {
      const stored = await log.get(request.params.id);
      if (stored === undefined)
        throw new AssayError(
          'not-found',
          `there is no assessment \`${request.params.id}\` here, or it is no longer kept; ask the question again`,
        );
      // Express answers 304 by itself when `If-None-Match` names this tag.
      response
        .set({
          ETag: etag(stored.assessment.receipt.digest),
          'Cache-Control': 'private, max-age=31536000, immutable',
        })
        .json(showAssessment(stored));
    })
    .all(refuseMethod('GET'));

  return router;
}

import { type Request, Router } from 'express';
import type { AssayService } from '../../assessment/ports.ts';
import { digest } from '../../model/digest.ts';
import type { Timeline } from '../../model/timeline.ts';
import { renderTimelineSvg } from '../../report/timeline/timeline-svg.ts';
import { etag } from '../etag.ts';
import { nameParameters, readTimelineQuery } from '../read-timeline-query.ts';
import { Refusal } from '../refusal.ts';
import { refuseMethod } from '../refuse-method.ts';
import { sendCatalogue } from '../send-catalogue.ts';

const FORMATS = ['application/json', 'image/svg+xml'];

/** The verdict on a vendor as it changed over the years, as JSON or as a drawing. */
export function routeTimeline(service: AssayService): Router {
  const router = Router();

  router
    .route('/v1/vendors/:id/timeline')
    .get(async (request, response) => {
      response.vary('Accept');
      const format = acceptedFormat(request);
      const timeline = await drawUp(request.params.id, request.query, service);
      if (format === 'application/json') return sendCatalogue(response, timeline);
      const svg = renderTimelineSvg(timeline);
      response
        .set({ ETag: etag(digest(svg)), 'Cache-Control': 'private, max-age=300' })
        .type(format)
        .send(svg);
    })
    .all(refuseMethod('GET'));

  return router;
}

/** Only vendors on record have a timeline here: a name that nobody knows is not found, however it is spelt. */
async function drawUp(vendor: string, query: unknown, service: AssayService): Promise<Timeline> {
  const { id } = await service.vendor(vendor);
  try {
    return await service.timeline(readTimelineQuery(query, id));
  } catch (error) {
    throw nameParameters(error);
  }
}

/** Asked before the work, so that nothing is done for an answer nobody takes. */
function acceptedFormat(request: Request): string {
  const accepted = request.accepts(FORMATS);
  if (typeof accepted === 'string') return accepted;
  throw new Refusal(
    'not-acceptable',
    `the answer is \`application/json\` or \`image/svg+xml\`, which \`Accept: ${request.get('Accept') ?? ''}\` leaves out`,
  );
}

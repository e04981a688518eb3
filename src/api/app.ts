import { randomUUID } from 'node:crypto';
import express, { type Express, type RequestHandler } from 'express';
import type { AssayService, AssessmentLog } from '../assessment/ports.ts';
import { AssayError } from '../model/error.ts';
import { type FaultReporter, handleErrors } from './handle-errors.ts';
import type { BodyLimits } from './read-question-body.ts';
import { REQUEST_ID_HEADER } from './request-id.ts';
import { routeAssessments } from './routes/assessments.ts';
import { routeMatch } from './routes/match.ts';
import { routeMatrix } from './routes/matrix.ts';
import { routePolicies } from './routes/policies.ts';
import { routeServiceDescription } from './routes/service-description.ts';
import { routeTimeline } from './routes/timeline.ts';
import { routeVendors } from './routes/vendors.ts';
import { routeWhatIf } from './routes/what-if.ts';

/** A question with a bill of some thousand parts fits well; larger bills come as documents beside it, whole vendor files belong to the batch. */
const DEFAULT_LIMITS: BodyLimits = { json: 4 * 1024 * 1024, multipart: 64 * 1024 * 1024 };

export interface AppParts {
  readonly service: AssayService;
  readonly log: AssessmentLog;
  readonly limits?: BodyLimits;
  /** A new id for each request. */
  readonly requestId?: () => string;
  /** Told of every error that is not the caller's; the caller gets a 500 without its text. */
  readonly onFault?: FaultReporter;
}

/** The HTTP API, ready to be served. */
export function createApp(parts: AppParts): Express {
  const { service, log, limits = DEFAULT_LIMITS, requestId = randomUUID, onFault } = parts;
  const app = express();
  app.disable('x-powered-by');
  // Tags are set where the content is known; Express would add weak ones of its own.
  app.disable('etag');
  // Express shows stack traces outside of production; here nothing may depend on the environment.
  app.set('env', 'production');

  app.use(setCommonHeaders(requestId));
  app.use(routeAssessments(service, log, limits));
  app.use(routeWhatIf(service, limits));
  app.use(routeMatrix(service, limits));
  app.use(routeMatch(service, limits));
  app.use(routeVendors(service));
  app.use(routeTimeline(service));
  app.use(routePolicies(service));
  app.use(routeServiceDescription(service.version));
  app.use(refusePath);
  app.use(handleErrors(onFault));
  return app;
}

function setCommonHeaders(requestId: () => string): RequestHandler {
  return (_request, response, next) => {
    response.set({
      [REQUEST_ID_HEADER]: requestId(),
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    });
    next();
  };
}

const refusePath: RequestHandler = (request) => {
  throw new AssayError(
    'not-found',
    `there is nothing at \`${request.path}\`; \`GET /openapi.json\` lists what there is`,
  );
};

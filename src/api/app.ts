import { randomUUID } from 'node:crypto';
import express, { type Express, type RequestHandler } from 'express';
import type { AssayService, AssessmentLog } from '../assessment/ports.ts';
import { AssayError } from '../model/error.ts';
import { type FaultReporter, handleErrors } from './handle-errors.ts';
import { REQUEST_ID_HEADER } from './request-id.ts';
import { routeAssessments } from './routes/assessments.ts';
import { routeMatrix } from './routes/matrix.ts';
import { routePolicies } from './routes/policies.ts';
import { routeServiceDescription } from './routes/service-description.ts';
import { routeTimeline } from './routes/timeline.ts';
import { routeVendors } from './routes/vendors.ts';
import { routeWhatIf } from './routes/what-if.ts';

/** A question with a few hundred components fits well; whole vendor files belong to the batch. */
const DEFAULT_BODY_LIMIT = 256 * 1024;

export interface AppParts {
  readonly service: AssayService;
  readonly log: AssessmentLog;
  /** The most bytes that a body may have. */
  readonly bodyLimit?: number;
  /** A new id for each request. */
  readonly requestId?: () => string;
  /** Told of every error that is not the caller's; the caller gets a 500 without its text. */
  readonly onFault?: FaultReporter;
}

/** The HTTP API, ready to be served. */
export function createApp(parts: AppParts): Express {
  const { service, log, bodyLimit = DEFAULT_BODY_LIMIT, requestId = randomUUID, onFault } = parts;
  const app = express();
  app.disable('x-powered-by');
  // Tags are set where the content is known; Express would add weak ones of its own.
  app.disable('etag');
  // Express shows stack traces outside of production; here nothing may depend on the environment.
  app.set('env', 'production');

  app.use(setCommonHeaders(requestId));
  app.use(routeAssessments(service, log, bodyLimit));
  app.use(routeWhatIf(service, bodyLimit));
  app.use(routeMatrix(service, bodyLimit));
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

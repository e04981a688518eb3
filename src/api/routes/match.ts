import { setImmediate } from 'node:timers/promises';
import { Router } from 'express';
import type { AssayService } from '../../assessment/ports.ts';
import { AssayError, type Issue } from '../../model/error.ts';
import type { Parsed } from '../../model/parse.ts';
import type { ScreeningHit } from '../../model/screening-answer.ts';
import type { MatchAnswer, MatchResponse } from '../match/match-answer.ts';
import { MOST_LETTERS } from '../match/match-body.ts';
import { type MatchParameters, readMatchParameters } from '../match/match-parameters.ts';
import { readMatchBody, SEND_LESS } from '../match/read-match-body.ts';
import { type ReadQuery, readMatchQuery } from '../match/read-match-query.ts';
import { showCoverage, showMatch } from '../match/show-match.ts';
import { describeProblem } from '../problem.ts';
import { readJsonBody } from '../read-json-body.ts';
import type { BodyLimits } from '../read-question-body.ts';
import { Refusal } from '../refusal.ts';
import { refuseMethod } from '../refuse-method.ts';
import { requestIdOf } from '../request-id.ts';
import { serveJson } from '../serve-json.ts';

/** What near names are shown from on, where the threshold is not lower. */
const SHOWN_FROM = 0.5;

/** Whom on the lists names may mean, in the shape of yente. It decides nothing, and nothing is recorded. */
export function routeMatch(service: AssayService, limits: BodyLimits): Router {
  const router = Router();
  router
    .route('/v1/match')
    .post(serveJson, ...readJsonBody(limits.json, SEND_LESS), async (request, response) => {
      const parameters = readMatchParameters(request.query, service.lists);
      const queries = readMatchBody(request.body);
      if (!('value' in parameters) || !('value' in queries))
        throw new AssayError('validation', 'the request cannot be read', [
          ...parameters.issues,
          ...queries.issues,
        ]);
      const read = queries.value.map(([key, query]) => [key, readMatchQuery(key, query)] as const);
      refuseTooManyLetters(read.map(([, query]) => query));
      const responses: [string, MatchResponse][] = [];
      for (const [key, query] of read) {
        responses.push([
          key,
          'value' in query
            ? match(query.value, parameters.value, service)
            : refuse(query.issues, requestIdOf(response)),
        ]);
        // A hundred queries in one go would keep all other callers waiting.
        await setImmediate();
      }
      const { limit, threshold, lists } = parameters.value;
      const answer: MatchAnswer = {
        // No assignment by key: a query may be called `__proto__`.
        responses: Object.fromEntries(responses),
        limit,
        threshold,
        coverage: showCoverage(service.lists.filter(({ program }) => lists?.includes(program) ?? true)),
      };
      response.set('Cache-Control', 'no-store').json(answer);
    })
    .all(refuseMethod('POST'));
  return router;
}

function match(
  { query, names, ignored, ...asked }: ReadQuery,
  { limit, threshold, lists }: MatchParameters,
  service: AssayService,
): MatchResponse {
  const [name, ...aliases] = names;
  const shownFrom = Math.min(SHOWN_FROM, threshold);
  const { hits } = service.screen({
    ...asked,
    name,
    aliases,
    limit,
    minScore: asked.identifiers.length === 0 ? shownFrom : 0,
    ...(lists === undefined ? {} : { lists }),
  });
  const shown = hits.filter((hit) => scoreByName(hit) >= shownFrom);
  return {
    status: 200,
    query,
    total: { value: shown.length, relation: shown.length < limit ? 'eq' : 'gte' },
    results: shown.map((hit) => showMatch(hit, threshold)),
    ignored: [...ignored],
  };
}

/** Its score without what an identifier of another value takes off: why a name that is near is no match has to be seen. */
function scoreByName({ score, features }: ScreeningHit): number {
  const against = features.find(({ name }) => name === 'contradiction');
  return against === undefined ? score : score - against.value * against.weight;
}

function refuse(issues: readonly Issue[], requestId: string): MatchResponse {
  const error = new AssayError('validation', 'the query cannot be read', issues);
  return { status: 422, problem: describeProblem(error, requestId) };
}

function refuseTooManyLetters(queries: readonly Parsed<ReadQuery>[]): void {
  const letters = queries
    .flatMap((query) => ('value' in query ? query.value.names : []))
    .reduce((sum, name) => sum + name.length, 0);
  if (letters <= MOST_LETTERS) return;
  throw new Refusal(
    'too-large',
    `the names have ${letters} letters together, more than the ${MOST_LETTERS} that a request may have; ${SEND_LESS}`,
    { limit: MOST_LETTERS },
  );
}

interface Endpoint {
  /** What stands for `{id}` in a request that it answers; `%` is the id of an assessment that is kept. */
  readonly id?: string;
  /** The body of such a request. */
  readonly body?: object;
  /** The days that it reads behind the `?`; `any` where nothing can be meant there. Everything else there is refused. */
  readonly query?: readonly string[] | 'any';
}

/** Every endpoint, as `METHOD path of the description`. */
export const ENDPOINTS: Readonly<Record<string, Endpoint>> = {
  'POST /v1/assessments': { body: { vendor: { name: 'Acme' } } },
  'GET /v1/assessments/{id}': { id: '%' },
  'POST /v1/what-if': {
    body: { vendor: { name: 'Acme' }, changes: [{ fact: 'build.origin', value: ['CH'] }] },
  },
  'POST /v1/matrix': { body: { vendor: { name: 'Acme' }, policies: ['trusted-sourcing'] } },
  'POST /v1/match': {
    body: { queries: { q1: { schema: 'Company', properties: { name: ['Acme'] } } } },
  },
  'GET /v1/vendors/{id}': { id: 'kaspersky', query: ['asOf', 'knownAt'] },
  'GET /v1/vendors/{id}/timeline': { id: 'kaspersky', query: ['from', 'to'] },
  'GET /v1/policies': {},
  'GET /v1/policies/{id}': { id: 'trusted-sourcing' },
  'GET /healthz': { query: 'any' },
  'GET /openapi.json': { query: 'any' },
};

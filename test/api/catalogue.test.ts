import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { PolicyResource, PolicySummary } from '../../src/api/policy-view.ts';
import { openApi, question } from './open-api.ts';

describe('policies', () => {
  it('are listed', async () => {
    const answer = await request(openApi()).get('/v1/policies');
    expect(answer.status).toBe(200);
    expect(answer.body.data.map((line: unknown) => PolicySummary.parse(line))).toMatchObject([
      {
        id: 'us-federal-civilian',
        rules: ['us-bod-17-01'],
        links: { self: '/v1/policies/us-federal-civilian' },
      },
    ]);
  });

  it('show what they rest on', async () => {
    const answer = await request(openApi()).get('/v1/policies/us-federal-civilian');
    const policy = PolicyResource.parse(answer.body);
    expect(policy.assumptions).toEqual({ 'purchase.vehicle': 'gsa-schedule' });
    expect(policy.rules[0]).toMatchObject({
      effect: 'prohibit',
      statement: expect.stringContaining('orders federal civilian agencies'),
      citations: [{ text: '82 FR 43782', published: '2017-09-19' }],
      inForce: [{ from: '2017-09-13', published: '2017-09-13' }],
    });
  });

  it('are not sent again to a caller who has them', async () => {
    for (const path of ['/v1/policies', '/v1/policies/us-federal-civilian', '/openapi.json']) {
      const tag = (await request(openApi()).get(path)).get('ETag') ?? '';
      expect(tag).toMatch(/^"sha256-[0-9a-f]{64}"$/);
      expect((await request(openApi()).get(path).set('If-None-Match', tag)).status).toBe(304);
    }
  });
});

describe('the service itself', () => {
  it('says that it lives', async () => {
    const answer = await request(openApi()).get('/healthz');
    expect(answer.body).toEqual({ status: 'ok', version: '0.1.0' });
  });

  it('puts a request id and a closed policy on every answer, and no word about its software', async () => {
    const app = openApi({ requestId: () => 'r-7' });
    const answers = await Promise.all([
      request(app).get('/healthz'),
      request(app).get('/nowhere'),
      request(app).post('/v1/assessments').send(question),
      request(app).post('/v1/assessments').set('Content-Type', 'text/plain').send('x'),
    ]);
    for (const { headers } of answers) {
      expect(headers['x-request-id']).toBe('r-7');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers).not.toHaveProperty('x-powered-by');
    }
  });
});

describe('GET /openapi.json', () => {
  it('describes every path of the app, in OpenAPI 3.1', async () => {
    const { body } = await request(openApi()).get('/openapi.json');
    expect(body.openapi).toMatch(/^3\.1\./);
    expect(body.info).toMatchObject({ title: 'Assay', version: '0.1.0' });
    const operations = Object.entries<Record<string, object>>(body.paths).map(([path, item]) => [
      path,
      Object.keys(item),
    ]);
    expect(operations).toEqual([
      ['/v1/assessments', ['post']],
      ['/v1/assessments/{id}', ['get']],
      ['/v1/matrix', ['post']],
      ['/v1/what-if', ['post']],
      ['/v1/match', ['post']],
      ['/v1/vendors/{id}', ['get']],
      ['/v1/vendors/{id}/timeline', ['get']],
      ['/v1/policies', ['get']],
      ['/v1/policies/{id}', ['get']],
      ['/healthz', ['get']],
      ['/openapi.json', ['get']],
    ]);
    for (const [path] of operations)
      expect((await request(openApi()).options(String(path).replace('{id}', 'x'))).status).toBe(204);
  });

  it('resolves every reference and refuses unknown fields of a question', async () => {
    const { text, body } = await request(openApi()).get('/openapi.json');
    const names = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(body.components.schemas).toHaveProperty([String(name)]);
    expect(body.components.schemas.Question).toMatchObject({
      type: 'object',
      required: ['vendor'],
      additionalProperties: false,
    });
  });
});

import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { createService } from '../../src/assessment/create-service.ts';
import { Timeline } from '../../src/model/timeline.ts';
import { WORLD } from '../assessment/timeline/world.ts';
import { day } from '../facts/statements.ts';
import { snapshotOf } from '../property/random-world.ts';
import { openApi } from './open-api.ts';

function openTimelines(title = 'Random') {
  const snapshot = snapshotOf(WORLD);
  const policies = new Map([...snapshot.policies].map(([id, policy]) => [id, { ...policy, title }]));
  const dossiers = snapshot.dossiers.map((dossier) => ({
    ...dossier,
    identifiers: [{ scheme: 'house', value: '12/3' }],
  }));
  return openApi({ service: createService({ ...snapshot, policies, dossiers }, () => day('2020-01-01')) });
}

const PATH = '/v1/vendors/alpha/timeline';

describe('GET /v1/vendors/{id}/timeline', () => {
  it('tells the verdict by both clocks, under the policies that are named', async () => {
    const answer = await request(openTimelines()).get(
      `${PATH}?policy=random&market=DE&product=Guard&from=2017-01-01&to=2019-01-01`,
    );
    expect(answer.status).toBe(200);
    const timeline = Timeline.parse(answer.body);
    expect(timeline).toMatchObject({
      question: { vendor: 'alpha', product: 'Guard', from: '2017-01-01', to: '2019-01-01' },
      vendor: { id: 'alpha' },
      rows: [{ policy: 'random', market: 'DE' }],
    });
    expect(answer.get('Vary')).toContain('Accept');
  });

  it('takes several values with commas between them or given again', async () => {
    const app = openTimelines();
    for (const query of [
      'policy=all&category=antivirus,backup',
      'policy=all&category=antivirus&category=backup',
    ]) {
      const { body } = await request(app).get(`${PATH}?${query}`);
      expect(body.question.categories).toEqual(['antivirus', 'backup']);
    }
  });

  it('is a drawing for who asks for one, with a tag of its own', async () => {
    const app = openTimelines();
    const json = await request(app).get(`${PATH}?policy=all`);
    const svg = await request(app).get(`${PATH}?policy=all`).set('Accept', 'image/svg+xml').buffer(true);
    expect(json.get('Content-Type')).toMatch(/^application\/json/);
    expect(svg.get('Content-Type')).toMatch(/^image\/svg\+xml/);
    expect(String(svg.body)).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg /);
    expect(svg.get('Content-Security-Policy')).toContain("default-src 'none'");
    const tag = svg.get('ETag') ?? '';
    expect(tag).toMatch(/^"sha256-[0-9a-f]{64}"$/);
    expect(json.get('ETag')).not.toBe(tag);
    const again = await request(app)
      .get(`${PATH}?policy=all`)
      .set({ Accept: 'image/svg+xml', 'If-None-Match': tag });
    expect(again.status).toBe(304);
  });

  it('draws names as they are, whatever they hold', async () => {
    const svg = await request(openTimelines('<script>alert("1")</script>'))
      .get(`${PATH}?policy=all&product=${encodeURIComponent('<img src=x onerror=alert(1)>')}`)
      .set('Accept', 'image/svg+xml')
      .buffer(true);
    expect(String(svg.body)).not.toMatch(/<script|<img/);
    expect(String(svg.body)).toContain('&lt;script&gt;');
  });

  it('finds the vendor by an identifier, percent-encoded', async () => {
    const answer = await request(openTimelines()).get(
      `/v1/vendors/${encodeURIComponent('house:12/3')}/timeline?policy=all`,
    );
    expect(answer.body).toMatchObject({ vendor: { id: 'alpha' } });
  });

  it.each([
    ['polcy=random', ['/polcy'], /is not a field here/],
    ['policy=nosuch,random', ['/policy'], /no policy `nosuch`; choose from `random`/],
    ['policy=', ['/policy'], /must not be empty/],
    ['policy=all&market=nowhere', ['/market'], /neither a country code/],
    ['policy=all&market=DE&market=FR', ['/market'], /does not fit/],
    ['policy=all&category=', ['/category'], /must not be empty/],
    ['policy=all&product=', ['/product'], /must not be empty/],
    ['policy=all&from=soon', ['/from'], /is not a date/],
    ['policy=all&from=2019-01-01&to=2018-01-01', ['/to'], /does not lie after/],
    ['policy=all&asOf=2019-01-01', ['/asOf'], /is not a field here/],
    ['policy=all&__proto__=x', ['/__proto__'], /is not a field here/],
  ])('refuses ?%s and names what is wrong', async (query, pointers, detail) => {
    const answer = await request(openTimelines()).get(`${PATH}?${query}`);
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map((error: { pointer: string }) => error.pointer)).toEqual(pointers);
    expect(answer.body.errors[0].detail).toMatch(detail);
  });

  it('has nothing for a vendor that is not on record', async () => {
    const answer = await request(openTimelines()).get('/v1/vendors/beta/timeline?policy=all');
    expect([answer.status, answer.body.type]).toEqual([404, 'https://assay.example/problems/not-found']);
  });

  it('has no other format and no other method', async () => {
    const app = openTimelines();
    const other = await request(app).get(PATH).set('Accept', 'image/png');
    expect(other.status).toBe(406);
    expect(other.body.detail).toContain('`application/json` or `image/svg+xml`');
    const posted = await request(app).post(PATH).send({});
    expect([posted.status, posted.get('Allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });

  it('stands in the description, with both formats', async () => {
    const { body } = await request(openTimelines()).get('/openapi.json');
    const { get } = body.paths['/v1/vendors/{id}/timeline'];
    expect(Object.keys(get.responses['200'].content)).toEqual(['application/json', 'image/svg+xml']);
    expect(get.parameters.map(({ name }: { name: string }) => name).sort()).toEqual([
      'category',
      'from',
      'id',
      'market',
      'policy',
      'product',
      'to',
    ]);
  });
});

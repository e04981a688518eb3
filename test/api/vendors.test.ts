import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { VendorResource } from '../../src/api/vendor-view.ts';
import { createService } from '../../src/assessment/create-service.ts';
import { day } from '../facts/statements.ts';
import { snapshotOf, type World } from '../property/random-world.ts';
import { openApi } from './open-api.ts';

const WORLD: World = {
  facts: [
    {
      name: 'vendor.country',
      value: 'CH',
      from: day('2018-01-01'),
      published: day('2018-01-01'),
      status: 'in-effect',
      source: 'a register',
      assurance: 'official',
    },
  ],
  rules: [],
  list: {
    program: 'p',
    title: 'A programme',
    authority: 'An authority',
    citation: 'An act',
    reach: ['named'],
    components: 'not said',
    coverage: { through: day('2020-01-01'), source: 'a source', extent: 'complete' },
    entries: [],
    relations: [],
  },
  places: {},
  asOf: '2018-05-15',
  knownAt: '2018-05-15',
  market: 'DE',
};

function openVendors() {
  const snapshot = snapshotOf(WORLD);
  const dossiers = snapshot.dossiers.map((dossier) => ({
    ...dossier,
    identifiers: [{ scheme: 'house', value: '12/3' }],
  }));
  return openApi({ service: createService({ ...snapshot, dossiers }, () => day('2020-01-01')) });
}

describe('GET /v1/vendors/{id}', () => {
  it('shows what is on record, with where it stands', async () => {
    const answer = await request(openVendors()).get('/v1/vendors/alpha?asOf=2018-05-15&knownAt=2018-05-15');
    expect(answer.status).toBe(200);
    const vendor = VendorResource.parse(answer.body);
    expect(vendor).toMatchObject({
      id: 'alpha',
      asOf: '2018-05-15',
      facts: [{ name: 'vendor.country', status: 'in-effect', source: { label: 'a register' } }],
      links: { self: '/v1/vendors/alpha' },
    });
  });

  it('finds it by an identifier, percent-encoded', async () => {
    const answer = await request(openVendors()).get(`/v1/vendors/${encodeURIComponent('house:12/3')}`);
    expect(answer.body).toMatchObject({ id: 'alpha', links: { self: '/v1/vendors/alpha' } });
  });

  it('is not sent again to a caller who has it, until its content is another', async () => {
    const app = openVendors();
    const first = await request(app).get('/v1/vendors/alpha');
    const tag = first.get('ETag') ?? '';
    expect(tag).toMatch(/^"sha256-[0-9a-f]{64}"$/);
    const again = await request(app).get('/v1/vendors/alpha').set('If-None-Match', tag);
    expect([again.status, again.text]).toEqual([304, '']);
    const earlier = await request(app).get('/v1/vendors/alpha?knownAt=2017-01-01').set('If-None-Match', tag);
    expect(earlier.status).toBe(200);
    expect(earlier.body.facts).toEqual([]);
    expect(earlier.get('ETag')).not.toBe(tag);
  });

  it.each([
    ['/v1/vendors/beta', 404, 'not-found', 'no dossier is on record for `beta`; give the id of a dossier'],
    ['/v1/vendors/%E0%A4%A', 400, 'malformed', 'the path cannot be read'],
  ])('refuses %s', async (path, status, code, detail) => {
    const answer = await request(openVendors()).get(path);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({
      type: `https://assay.example/problems/${code}`,
      detail: expect.stringContaining(detail),
    });
    expect(answer.get('ETag')).toBe(undefined);
  });

  it.each([
    ['asOf=2018-02-30', '/asOf', 'field.date'],
    ['asOf=', '/asOf', 'field.date'],
    ['knownAt=2020-01-02', '/knownAt', 'known-at.future'],
    ['asof=2018-05-15', '/asof', 'field.unknown'],
    ['asOf=2018-05-15&asOf=2018-05-16', '/asOf', 'field.type'],
    ['__proto__=x', '/__proto__', 'field.unknown'],
  ])('refuses the days of ?%s', async (query, pointer, code) => {
    const answer = await request(openVendors()).get(`/v1/vendors/alpha?${query}`);
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toMatchObject([{ pointer, code }]);
  });

  it('can be read and nothing else', async () => {
    const posted = await request(openVendors()).post('/v1/vendors/alpha').send({});
    expect([posted.status, posted.get('Allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
    expect((await request(openVendors()).get('/v1/vendors/alpha').set('Accept', 'text/html')).status).toBe(
      406,
    );
  });
});

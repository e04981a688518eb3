import { expect, test } from 'vitest';
import { createService } from '../../src/assessment/create-service.ts';
import { ListFile } from '../../src/model/listing.ts';
import type { Policy } from '../../src/model/policy.ts';
import { day } from '../facts/statements.ts';
import { snapshotOf } from '../property/random-world.ts';

const LIST = ListFile.parse({
  program: 'p',
  title: 'A programme',
  authority: 'An authority',
  citation: 'An act',
  reach: ['named'],
  components: 'not said',
  coverage: { through: '2018-01-01', source: 'a source' },
  entries: [],
});

test('what makes a policy what it is cannot be imagined away, also where the question names no policy', async () => {
  const world = { facts: [], rules: [], list: LIST, places: {}, asOf: '', knownAt: '', market: 'DE' };
  const snapshot = snapshotOf(world);
  const fixed = { 'supervision.independent': true };
  const policy = { ...(snapshot.policies.get('random') as Policy), id: 'trusted-sourcing', fixed };
  const service = createService({ ...snapshot, policies: new Map([[policy.id, policy]]) }, () =>
    day('2018-06-01'),
  );
  const changes = [{ fact: 'supervision.independent', value: false }];
  await expect(service.whatIf({ vendor: { name: 'alpha' }, changes })).rejects.toMatchObject({
    issues: [{ pointer: '/changes/0/fact', code: 'fact.fixed' }],
  });
});

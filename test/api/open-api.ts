import { type AppParts, createApp } from '../../src/api/app.ts';
import { createMemoryLog } from '../../src/store/memory/assessment-log.ts';
import { fakeService } from './fake-service.ts';

/** The question of api.md's example. */
export const question = {
  vendor: { ref: 'SUP-004711', name: 'Kaspersky Lab', identifiers: [], country: 'RU', facts: [] },
  product: { name: 'Kaspersky Endpoint Security', categories: ['antivirus'], components: [] },
  policy: 'us-federal-civilian',
  market: 'US',
  asOf: '2018-05-16',
  knownAt: '2018-05-16',
};

/** An app over the fake service and a log of its own. */
export function openApi(parts: Partial<AppParts> = {}) {
  return createApp({
    service: fakeService(),
    log: createMemoryLog({ now: () => '2018-05-16T09:00:00Z' }),
    ...parts,
  });
}

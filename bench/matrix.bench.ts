import { bench, describe } from 'vitest';
import { openAssay } from '../src/index.ts';

const assay = await openAssay();
const question = {
  vendor: { name: 'kaspersky' },
  product: { categories: ['antivirus'] },
  asOf: '2024-10-01',
  knownAt: '2024-10-01',
};

// The ratio that the report prints at its end is the figure to quote: what all policies cost against one of them.
describe('one vendor', () => {
  bench('by one policy', async () => {
    await assay.matrix({ ...question, policies: ['us-federal-civilian'] });
  });

  bench(`by all ${assay.policies.length} policies at once`, async () => {
    await assay.matrix({ ...question, policies: 'all' });
  });

  bench('by all policies, one assessment after the other', async () => {
    for (const { id } of assay.policies) await assay.assess({ ...question, policy: id }, 'decision');
  });
});

import { bench, describe } from 'vitest';
import { openAssay } from '../src/index.ts';
import { billOf } from './bill-of.ts';
import { OTHER_BILLS } from './other-bills.ts';

const assay = await openAssay();
const ask = (sbom: string) =>
  assay.assess({
    vendor: { name: 'Example Bundling Ltd (fictional)', country: 'GB', facts: [] },
    product: { categories: ['firewall'], sbom },
    policy: 'us-federal-civilian',
  });

// The figures to quote are the ratios: ten times the parts are to cost about ten times as much, and not a hundred times.
describe.each([
  ['of 300 makers', 300],
  ['each of a maker of its own', Number.POSITIVE_INFINITY],
] as const)('a product with parts %s', (_, makers) => {
  const options = { iterations: 3, warmupIterations: 1, time: 0, warmupTime: 0 };
  for (const parts of [2_000, 20_000, 200_000]) {
    const sbom = billOf(parts, makers);
    bench(`${parts} parts`, async () => void (await ask(sbom)), options);
  }
  for (const [notation, write] of Object.entries(OTHER_BILLS)) {
    const sbom = write(20_000, makers);
    bench(`20000 parts, ${notation}`, async () => void (await ask(sbom)), options);
  }
});

import { describe, expect, it } from 'vitest';
import { WaiverFault } from '../../src/model/waiver.ts';
import { composeTerms } from '../../src/report/compose-terms.ts';
import { sampleAssessment } from './sample-assessment.ts';

const sample = sampleAssessment();
const told = (change: Partial<typeof sample>) =>
  composeTerms({ ...sample, thresholds: [], waivers: [], ...change }).flatMap(({ blocks }) =>
    blocks.map((block) => (block.kind === 'sentence' ? block.text : '')),
  );

describe('a threshold', () => {
  const [threshold] = sample.thresholds;
  if (threshold === undefined) throw new Error('the sample has a threshold');

  it('is told rung by rung, with why it counts', () => {
    expect(told({ thresholds: [threshold] })).toEqual([
      '`verified` is needed for build-origin: it is not ruled out that this is about a product that runs with the rights of the system.  [privileged-product]',
      '`audited` is needed for data-location, supervision: it is not ruled out that this is about a product that runs with the rights of the system.  [privileged-product]',
    ]);
  });

  it('is told otherwise where its case is shown', () => {
    expect(
      told({ thresholds: [{ ...threshold, why: 'shown', minimumAssurance: { a: 'official' } }] }),
    ).toEqual([
      '`official` is needed for a: this is about a product that runs with the rights of the system.  [privileged-product]',
    ]);
  });
});

describe('a waiver', () => {
  const [idle] = sample.waivers;
  if (idle === undefined) throw new Error('the sample has a waiver');
  const { noEffect: _, ...acting } = idle;

  it('that acts is told with its authority and last day', () => {
    expect(told({ waivers: [acting] })).toEqual([
      'w-2018-1: acts on this rule; granted by Example Authority (fictional) under section 1 of the Example Act (fictional), approved by <b>A. Example</b>, through 31 Dec 2018.  [us-bod-17-01]',
    ]);
  });

  it.each(WaiverFault.options)('that is of no effect tells why: %s', (noEffect) => {
    const [text = ''] = told({ waivers: [{ ...acting, noEffect }] });
    expect(text).toMatch(/^w-2018-1: of no effect: [a-z][^;]{15,}; granted by /);
    expect(text).not.toContain(noEffect);
  });
});

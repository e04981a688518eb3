import { describe, expect, it } from 'vitest';
import { JudgementFault, JudgementShown } from '../../src/model/judgement.ts';
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

describe('a judgement', () => {
  const counting = JudgementShown.parse({
    id: 'jdg-1',
    entry: 'p/e',
    ruling: 'negative',
    author: 'J. Doe',
    reason: 'Another number.',
    on: '2018-05-03',
    party: 'Example AG (fictional)',
  });

  it('that counts is told with whom it is on, who gave it and why', () => {
    expect(told({ judgements: [counting] })).toEqual([
      'jdg-1: counts; negative on Example AG (fictional), by J. Doe on 3 May 2018: Another number.  [p/e]',
    ]);
  });

  it.each(JudgementFault.options)('that does not count alone tells why: %s', (noEffect) => {
    const [text = ''] = told({ judgements: [{ ...counting, noEffect }] });
    expect(text).toMatch(/^jdg-1: [a-z][^;]{15,}; negative on /);
    expect(text).not.toContain(noEffect);
  });
});

import { PlainDate } from '../../src/model/date.ts';
import { DEFAULT_MAX_AGE, type Policy } from '../../src/model/policy.ts';

const day = (text: string) => PlainDate.parse(text);

/** A policy of one rule, as loading leaves it. */
export const policy: Policy = {
  file: 'rules/policies/us-federal-civilian.json',
  id: 'us-federal-civilian',
  title: 'US federal civilian agencies',
  description: 'What a civilian agency of the United States applies.',
  fixed: { 'buyer.kind': 'us-federal-civilian' },
  assumptions: { 'purchase.vehicle': 'gsa-schedule' },
  thresholds: [],
  horizonMonths: 12,
  weights: {},
  maxAge: DEFAULT_MAX_AGE,
  rules: [
    {
      file: 'rules/provisions/us-bod-17-01.json',
      id: 'us-bod-17-01',
      title: 'DHS Binding Operational Directive 17-01',
      effect: 'prohibit',
      statement: 'orders federal civilian agencies to remove security products supplied by AO Kaspersky Lab',
      citations: [{ text: '82 FR 43782', published: day('2017-09-19') }],
      inForce: [{ from: day('2017-09-13'), published: day('2017-09-13') }],
      satisfiedWhen: { fact: 'vendor.listed.us-bod-17-01', operator: 'equal', value: false },
      minimumAssurance: 'declared',
      waivable: false,
      remedy: { by: 'agency', text: 'Only DHS can rescind the directive.' },
      examples: [],
    },
  ],
};

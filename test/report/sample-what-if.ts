import type { WhatIf } from '../../src/model/what-if.ts';
import { sampleAssessment } from './sample-assessment.ts';

/** A hand-made what-if: a vendor whose builds are imagined elsewhere, and a rule that is satisfied then. */
export function sampleWhatIf(): WhatIf {
  const sample = sampleAssessment();
  const before: WhatIf['before'] = {
    ...sample,
    verdict: 'not-approved',
    verdictCode: 20,
    findings: sample.findings.slice(1),
    deciding: ['us-gsa-delisting-2017'],
    unremediable: [],
    upcoming: [],
    waivers: [],
    warnings: [],
  };
  const changes: WhatIf['changes'] = ['build.origin', 'update.origin'].map((fact) => ({
    fact,
    value: ['DE'],
    assurance: 'audited',
  }));
  const [finding, identity] = before.findings;
  if (finding === undefined || identity === undefined) throw new Error('the sample has these findings');
  const { remedy: _, ...settled } = finding;
  return {
    changes,
    before,
    after: {
      ...before,
      id: 'asm_4a0d2b',
      verdict: 'conditional',
      verdictCode: 40,
      question: { ...before.question, changes },
      findings: [
        {
          ...settled,
          outcome: 'satisfied',
          facts: settled.facts.map((fact) =>
            fact.name === 'data.files.location'
              ? fact
              : { ...fact, value: ['DE'], assurance: 'audited', source: 'the what-if' },
          ),
        },
        identity,
      ],
      deciding: [],
    },
    differences: [
      { rule: 'us-gsa-delisting-2017', effect: 'require', before: 'violated', after: 'satisfied' },
    ],
  };
}

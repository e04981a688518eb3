import type { AssayService } from '../../src/assessment/ports.ts';
import { answerEachRow } from '../../src/assessment/rows/answer-rows.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { PlainDate } from '../../src/model/date.ts';
import { AssayError } from '../../src/model/error.ts';
import { parseWith } from '../../src/model/parse.ts';
import { QuestionInput, type QuestionRead } from '../../src/model/question.ts';
import { type Verdict, verdictCode } from '../../src/model/verdict.ts';
import { vocabulary } from '../intake/csv/vocabulary.ts';
import { unaskedService } from '../unasked-service.ts';

const day = '2018-05-15' as PlainDate;
const digest = `sha256:${'0'.repeat(64)}`;

export interface FakeOptions {
  /** How long an answer takes: rows that are asked later may be answered earlier. */
  readonly delay?: (question: QuestionRead) => Promise<void>;
  /** Called with each question as it is asked. */
  readonly asked?: (question: QuestionRead) => void;
}

/**
 * A service that answers by the vendor's name alone: `Bad ...` is prohibited, all others are not known well enough. It
 * reads its input by the real schema, knows the policy `trusted-sourcing`, and warns about vendors called `Odd`.
 */
export function fakeService({ delay, asked }: FakeOptions = {}): AssayService {
  return {
    ...unaskedService,
    version: '0.0.0',
    today: () => day,
    vocabulary,
    policies: [],
    assess,
    rows: (defaults, openSbom) => answerEachRow(assess, defaults, openSbom),
  };

  async function assess(input: unknown): Promise<Assessment> {
    const parsed = parseWith(QuestionInput, input);
    if (!('value' in parsed))
      throw new AssayError('validation', 'the question cannot be read', parsed.issues);
    const question = parsed.value;
    if (question.policy !== 'trusted-sourcing')
      throw new AssayError(
        'not-found',
        `there is no policy \`${question.policy}\`; see \`assay policy list\``,
      );
    asked?.(question);
    await delay?.(question);
    return answer(question);
  }
}

function answer({ vendor, product, policy, market, asOf, knownAt }: QuestionRead): Assessment {
  const { sbom: _, provenance: __, ...said } = product;
  const verdict: Verdict = vendor.name.startsWith('Bad') ? 'prohibited' : 'insufficient-evidence';
  return {
    id: `asm_${vendor.name}`,
    verdict,
    verdictCode: verdictCode(verdict),
    possible: verdict === 'prohibited' ? [verdict] : [verdict, 'approved'],
    risk: { low: 0, high: 100 },
    clears: false,
    tense: 'retrospective',
    question: {
      vendor: vendor.name,
      categories: product.categories,
      policy,
      market: market ?? 'all',
      asOf: (asOf ?? day) as PlainDate,
      knownAt: (knownAt ?? day) as PlainDate,
      assumptions: [],
    },
    vendor: { name: vendor.name, matchedBy: `exact name "${vendor.name}"` },
    findings: [],
    deciding: ['identity', 'data-location'],
    plans: [],
    claims: [],
    missingFacts: [
      {
        name: 'data.files.location',
        why: 'absent',
        question: 'Where?',
        askOf: 'vendor',
        rules: ['data-location'],
      },
      { name: 'build.origin', why: 'stale', question: 'Where?', askOf: 'vendor', rules: ['build-origin'] },
    ],
    remedies: [],
    thresholds: [],
    waivers: [],
    unremediable: [],
    upcoming: [],
    lists: [],
    warnings: vendor.name.startsWith('Odd')
      ? [{ pointer: '/vendor', code: 'odd', detail: 'an odd vendor' }]
      : [],
    request: {
      vendor,
      product: said,
      policy,
      market: market ?? 'all',
      asOf: asOf ?? day,
      knownAt: knownAt ?? day,
    },
    receipt: {
      digest,
      outcome: digest,
      request: digest,
      policy: digest,
      facts: digest,
      lists: {},
      engine: '0.0.0',
      decidedOn: day,
    },
  };
}

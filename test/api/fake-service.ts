import type { AssayService } from '../../src/assessment/ports.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import { PlainDate } from '../../src/model/date.ts';
import { digest } from '../../src/model/digest.ts';
import { AssayError, type Issue } from '../../src/model/error.ts';
import { parseWith } from '../../src/model/parse.ts';
import { QuestionInput, type QuestionRead } from '../../src/model/question.ts';
import { unaskedService } from '../unasked-service.ts';
import { policy } from './policy.ts';

const today = PlainDate.parse('2018-05-16');

export interface FakeOptions {
  /** Waited for before each answer. */
  readonly delay?: (question: QuestionRead) => Promise<void>;
}

/**
 * A service that prohibits every vendor. It reads its input by the real schema and knows the one policy of `policy.ts`; a
 * question about the vendor `Unlucky` makes it fail.
 */
export function fakeService({ delay }: FakeOptions = {}): AssayService {
  return {
    ...unaskedService,
    version: '0.1.0',
    today: () => today,
    vocabulary: { facts: {} },
    policies: [policy],
    assess: async (input) => {
      const parsed = parseWith(QuestionInput, input);
      if (!('value' in parsed))
        throw new AssayError('validation', 'the question cannot be read', parsed.issues);
      const question = parsed.value;
      const issues = issuesOf(question);
      if (issues.length > 0) throw new AssayError('validation', 'the question cannot be answered', issues);
      if (question.vendor.name === 'Unlucky') throw new Error('cannot open /srv/secret/lists.json');
      await delay?.(question);
      return answer(question);
    },
  };
}

function issuesOf(question: QuestionRead): Issue[] {
  const issues: Issue[] = [];
  if (question.policy !== policy.id)
    issues.push({
      pointer: '/policy',
      code: 'policy.unknown',
      detail: `there is no policy \`${question.policy}\``,
      severity: 'error',
    });
  if (question.knownAt !== undefined && question.knownAt > today)
    issues.push({
      pointer: '/knownAt',
      code: 'date.future',
      detail: '`knownAt` is after today',
      severity: 'error',
    });
  return issues;
}

function answer(question: QuestionRead): Assessment {
  const { sbom: _, provenance: __, ...said } = question.product;
  const asked = digest(JSON.parse(JSON.stringify(question)));
  const { vendor, product, policy: policyId, market, asOf, knownAt } = question;
  return {
    id: `asm_${asked.slice(7, 19)}`,
    verdict: 'prohibited',
    verdictCode: 10,
    possible: ['prohibited'],
    risk: { low: 100, high: 100 },
    clears: false,
    tense: 'current',
    question: {
      vendor: vendor.name,
      ...(vendor.ref === undefined ? {} : { ref: vendor.ref }),
      ...(product.name === undefined ? {} : { product: product.name }),
      categories: product.categories,
      policy: policyId,
      market: market ?? 'all',
      asOf: PlainDate.parse(asOf ?? today),
      knownAt: PlainDate.parse(knownAt ?? today),
      assumptions: [],
    },
    vendor: { name: vendor.name, matchedBy: `exact name "${vendor.name}"` },
    findings: [],
    deciding: ['us-bod-17-01'],
    plans: [],
    claims: [],
    missingFacts: [],
    remedies: [],
    thresholds: [],
    waivers: [],
    unremediable: [],
    upcoming: [],
    lists: [],
    warnings: [],
    request: {
      vendor,
      product: said,
      policy: policyId,
      market: market ?? 'all',
      asOf: asOf ?? today,
      knownAt: knownAt ?? today,
    },
    receipt: {
      digest: asked,
      outcome: asked,
      request: asked,
      policy: asked,
      facts: asked,
      lists: {},
      engine: '0.1.0',
      decidedOn: today,
    },
  };
}

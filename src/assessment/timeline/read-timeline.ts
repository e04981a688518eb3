import type { PlainDate } from '../../model/date.ts';
import { AssayError, type Issue } from '../../model/error.ts';
import { parseWith, show } from '../../model/parse.ts';
import type { Question } from '../../model/question.ts';
import { TimelineInput } from '../../model/timeline.ts';
import { invalid, type QuestionContext, readQuestion } from '../read-question.ts';
import { checkSpan } from './choose-span.ts';

/** A question for every day: once for each policy, with today on both clocks, and the days as far as they were given. */
export interface TimelineQuestion {
  readonly questions: readonly Question[];
  readonly from: PlainDate | undefined;
  readonly to: PlainDate | undefined;
}

/** The word that means every policy there is. */
const ALL_POLICIES = 'all';

/**
 * Reads a timeline question from untrusted input, as `readQuestion` reads one. Throws `AssayError` (`validation`) with
 * every fault at once: those of the question, policies that do not exist, `from` that does not lie before `to`.
 */
export function readTimeline(input: unknown, context: QuestionContext): TimelineQuestion {
  const parsed = parseWith(TimelineInput, input);
  const { policies, from: _, to: __, ...rest } = isRecord(input) ? input : {};
  const named = 'value' in parsed ? parsed.value.policies : Array.isArray(policies) ? policies : [];
  const isKnown = (id: unknown): id is string => typeof id === 'string' && context.policies.has(id);
  const known = named.includes(ALL_POLICIES)
    ? [...context.policies.keys()]
    : [...new Set(named.filter(isKnown))];
  const issues: Issue[] = [
    ...parsed.issues,
    ...named.flatMap((id, at) =>
      typeof id !== 'string' || id === '' || id === ALL_POLICIES || isKnown(id)
        ? []
        : [unknownPolicy(id, at, context)],
    ),
    ...('value' in parsed ? checkSpan(parsed.value.from, parsed.value.to, context.today) : []),
  ];

  // Without a known policy the rest of the question is checked by any, so that all its faults are told at once.
  const questions = (known.length > 0 ? known : [...context.policies.keys()].slice(0, 1)).flatMap((policy) =>
    tryReading({ ...rest, policy }, context, issues),
  );
  if (issues.length > 0 || !('value' in parsed)) throw invalid(withoutRepeats(issues));
  return { questions, from: parsed.value.from, to: parsed.value.to };
}

function unknownPolicy(id: string, at: number, { policies }: QuestionContext): Issue {
  const there = [...policies.keys()].sort().map((policy) => `\`${policy}\``);
  return {
    pointer: `/policies/${at}`,
    code: 'policy.unknown',
    detail: `there is no policy ${show(id)}; choose from ${there.join(', ')}, or ask for \`${ALL_POLICIES}\``,
    severity: 'error',
  };
}

/** The question, or none with its faults added to `issues`. */
function tryReading(input: unknown, context: QuestionContext, issues: Issue[]): Question[] {
  try {
    return [readQuestion(input, context)];
  } catch (error) {
    if (!(error instanceof AssayError) || error.code !== 'validation') throw error;
    issues.push(...error.issues);
    return [];
  }
}

/** What is wrong with the vendor is wrong under every policy; it is told once. */
function withoutRepeats(issues: readonly Issue[]): Issue[] {
  return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}

function isRecord(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

import { AssayError, type Issue } from '../model/error.ts';
import { MatrixInput } from '../model/matrix.ts';
import { parseWith, show } from '../model/parse.ts';
import type { Question } from '../model/question.ts';
import { invalid, type QuestionContext, readQuestion } from './read-question.ts';

/**
 * Reads a question for several policies: one question for each, in the order in which they are named, each once. Throws
 * `AssayError` (`validation`) with every fault, told once.
 */
export function readMatrix(input: unknown, context: QuestionContext): readonly [Question, ...Question[]] {
  const { policies: given, policy: astray, ...rest } = isRecord(input) ? input : {};
  if (astray !== undefined)
    throw invalid([
      fault('/policy', 'field.unknown', '`policy` is not a field here; name it among `policies`'),
    ]);
  const read = parseWith(
    MatrixInput.pick({ policies: true }),
    given === undefined ? {} : { policies: given },
  );
  if (!('value' in read)) throw invalid([...read.issues, ...faultsOf(rest, context)]);
  const { policies } = read.value;
  const ids = policies === 'all' ? [...context.policies.keys()] : [...new Set(policies)];
  const unknown = ids.flatMap((id, at) => (context.policies.has(id) ? [] : [unknownPolicy(id, at, context)]));
  if (unknown.length > 0) throw invalid([...unknown, ...faultsOf(rest, context)]);
  const [first, ...others] = ids.map((policy) =>
    readQuestion(isRecord(input) ? { ...rest, policy } : input, context),
  );
  if (first === undefined) throw invalid([fault('/policies', 'policy.none', 'there is no policy to ask by')]);
  return [first, ...others];
}

function unknownPolicy(id: string, at: number, { policies }: QuestionContext): Issue {
  const known = [...policies.keys()].map((name) => `\`${name}\``).join(', ');
  return fault(
    `/policies/${at}`,
    'policy.unknown',
    `there is no policy ${show(id)}; choose among ${known}, or \`all\``,
  );
}

/** What is wrong with the rest of the question, asked by any policy. */
function faultsOf(rest: object, context: QuestionContext): readonly Issue[] {
  const [policy] = context.policies.keys();
  try {
    readQuestion({ ...rest, policy }, context);
    return [];
  } catch (error) {
    if (error instanceof AssayError && error.code === 'validation') return error.issues;
    throw error;
  }
}

function isRecord(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

function fault(pointer: string, code: string, detail: string): Issue {
  return { pointer, code, detail, severity: 'error' };
}

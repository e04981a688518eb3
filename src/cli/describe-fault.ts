import { type AssayError, describeError, firstIssues, type Issue } from '../model/error.ts';

/** Where the parts of a question come from on a command line. */
const ORIGINS: readonly (readonly [RegExp, string])[] = [
  [/^\/vendor\/facts\b/, '--fact or --facts'],
  [/^\/vendor\/name\b/, '<vendor>'],
  [/^\/vendor\b/, '--vendor'],
  [/^\/product\/name\b/, '--product'],
  [/^\/product\/categories\b/, '--category'],
  [/^\/product\/release\b/, '--release'],
  [/^\/product\/digests\b/, '--digest'],
  [/^\/(?:policy|policies)\b/, '--policy'],
  [/^\/market\b/, '--market'],
  [/^\/asOf\b/, '--as-of'],
  [/^\/knownAt\b/, '--known-at'],
  [/^\/from\b/, '--from'],
  [/^\/to\b/, '--to'],
  [/^\/changes\b/, '--set'],
  [/^\/entry$/, '--entry'],
  [/^\/ruling$/, '--ruling'],
  [/^\/author$/, '--author'],
  [/^\/reason$/, '--reason'],
  [/^\/on$/, '--on'],
  [/^\/plansCarriedOut\b/, '--carry-out-plans'],
];

/** Options that name a document: what follows points into it. */
const DOCUMENTS: readonly (readonly [RegExp, string])[] = [
  [/^\/product\/sbom(?=\/|$)/, '--sbom'],
  [/^\/product\/provenance\/\d+(?=\/|$)/, '--provenance'],
];

/** The message of a caller's mistake, in the words of the command line: options instead of pointers into a question. */
export function describeFault(error: AssayError): string {
  const ours = error.issues.every((issue) => issue.file === undefined);
  if (!ours || error.issues.length === 0) {
    // A message that already says all of its only issue need not say it twice.
    const [only] = error.issues;
    const told =
      error.issues.length === 1 &&
      only !== undefined &&
      (only.code === 'json.syntax' || error.message.includes(only.detail));
    return told ? error.message : describeError(error);
  }
  return firstIssues(error.issues)
    .map((issue) => `${originOf(issue)}: ${issue.detail}`)
    .join('\n');
}

function originOf({ pointer }: Issue): string {
  const document = DOCUMENTS.find(([pattern]) => pattern.test(pointer));
  if (document !== undefined) {
    const [pattern, option] = document;
    const inside = pointer.replace(pattern, '');
    return inside === '' ? option : `${option} ${inside}`;
  }
  return (
    ORIGINS.find(([pattern]) => pattern.test(pointer))?.[1] ?? (pointer === '' ? 'the question' : pointer)
  );
}

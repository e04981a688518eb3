import { jsonPointer } from '../../model/parse.ts';
import type { ProvenanceSubject } from '../../model/provenance.ts';
import { fieldAt, isObject, textAt } from './json-field.ts';
import { type Fault, showPlain } from './place.ts';

/** How many hexadecimal digits a digest has, where the algorithm leaves no choice. */
const DIGITS: ReadonlyMap<string, number> = new Map([
  ['md5', 32],
  ['sha1', 40],
  ['sha224', 56],
  ['sha256', 64],
  ['sha384', 96],
  ['sha512', 128],
]);

/** What a statement is about, and what of it could not be read. */
export interface Subjects {
  readonly subjects: readonly ProvenanceSubject[];
  readonly oddities: readonly Fault[];
}

/** Reads the subjects of a statement. A digest that is none is left out: it could be taken for that of a product. */
export function readSubjects(given: readonly unknown[]): Subjects {
  const subjects: ProvenanceSubject[] = [];
  const oddities: Fault[] = [];
  for (const [at, subject] of given.entries()) {
    const say = (path: readonly string[], detail: string) =>
      oddities.push({ pointer: jsonPointer(['subject', at, ...path]), code: 'provenance.subject', detail });
    if (!isObject(subject)) {
      say([], `${showPlain(subject)} is no subject with a name and digests; it is left out`);
      continue;
    }
    const name = textAt(subject, ['name']);
    const digests = readDigests(fieldAt(subject, ['digest']), say);
    if (digests.size === 0)
      say(['digest'], 'it has no digest that can be read, and so is about no artifact; give its `sha256`');
    subjects.push({ ...(name === undefined ? {} : { name }), digests });
  }
  return { subjects, oddities };
}

function readDigests(given: unknown, say: (path: readonly string[], detail: string) => void) {
  const digests = new Map<string, string>();
  for (const [algorithm, value] of isObject(given) ? Object.entries(given) : []) {
    const wrong = faultOf(algorithm, value);
    if (wrong !== undefined) say(['digest', algorithm], `${showPlain(value)} ${wrong}; it is left out`);
    else digests.set(algorithm, String(value).toLowerCase());
  }
  return digests;
}

function faultOf(algorithm: string, value: unknown): string | undefined {
  if (!/^[A-Za-z][A-Za-z0-9._-]{0,39}$/.test(algorithm))
    return 'stands under a name that is of no algorithm (`sha256`)';
  if (typeof value !== 'string' || value.length > 512 || !/^[0-9A-Fa-f]+$/.test(value))
    return 'is no digest in hexadecimal';
  const digits = DIGITS.get(algorithm);
  return digits === undefined || digits === value.length
    ? undefined
    : `is no \`${algorithm}\`: that has ${digits} hexadecimal digits, not ${value.length}`;
}

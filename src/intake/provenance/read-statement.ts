import type { ProvenanceSubject } from '../../model/provenance.ts';
import { fieldAt, isObject, textAt } from './json-field.ts';
import { type Fault, refuse, showPlain } from './place.ts';
import { type Build, readPredicate } from './read-predicate.ts';
import { readSubjects } from './read-subjects.ts';

/** What a statement says, whoever signed it. */
export interface Said extends Build {
  readonly predicateType: string;
  readonly subjects: readonly ProvenanceSubject[];
}

/** A statement as read, with what is odd about it; or why it is none. */
export type StatementReading =
  | { readonly said: Said; readonly oddities: readonly Fault[] }
  | { readonly refused: Fault };

/**
 * Reads an in-toto statement, by its `predicateType` alone: statements of either version hold predicates of any.
 * `predicateKeys` are where its predicate may stand; pointers go from the statement.
 */
export function readStatement(
  statement: unknown,
  predicateKeys: readonly string[] = ['predicate'],
): StatementReading {
  if (!isObject(statement))
    return { refused: refuse('', `${showPlain(statement)} is no in-toto statement: that is an object`) };
  const predicateType = textAt(statement, ['predicateType']);
  if (predicateType === undefined)
    return {
      refused: refuse('/predicateType', 'an in-toto statement says in `predicateType` what it tells'),
    };
  const subject = fieldAt(statement, ['subject']) ?? [];
  if (!Array.isArray(subject))
    return {
      refused: refuse('/subject', `${showPlain(subject)} is no list of subjects, as a statement has it`),
    };
  const { subjects, oddities } = readSubjects(subject);
  const key = predicateKeys.find((name) => Object.hasOwn(statement, name)) ?? 'predicate';
  const { build, oddities: others } = readPredicate(predicateType, fieldAt(statement, [key]));
  return {
    said: { predicateType, ...build, subjects },
    oddities: [...oddities, ...others.map((odd) => ({ ...odd, pointer: pointerOf(odd, key) }))],
  };
}

function pointerOf({ code, pointer }: Fault, key: string): string {
  return code === 'provenance.predicate' ? '/predicateType' : `/${key}${pointer}`;
}

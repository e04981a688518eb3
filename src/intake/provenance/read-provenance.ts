import type { DocumentInput } from '../../model/document.ts';
import { AssayError, type Issue } from '../../model/error.ts';
import type { Provenance, ProvenanceStatement, SignedBytes } from '../../model/provenance.ts';
import { describePlace, type Fault, insidePayload, issueAt, type Place } from './place.ts';
import { readEnvelope } from './read-envelope.ts';
import { readStatement, type Said } from './read-statement.ts';
import { type Bare, type Part, splitProvenance } from './split-provenance.ts';

const MOST_STATEMENTS = 1_000;
const MOST_SUBJECTS = 10_000;

/**
 * Reads a file of provenance: in-toto statements, bare, in DSSE envelopes, in Sigstore bundles, several a file or as Google
 * Cloud Build describes them. Checks no signature. What the reader does not need is not kept: environments, parameters and
 * names of people. A statement that cannot be read is a warning `provenance.refused` as long as another one can. Throws
 * `AssayError`: `malformed` where nothing can be read, `too-large` beyond 1,000 statements or 10,000 subjects.
 */
export function readProvenance(input: DocumentInput, file: string): Provenance {
  const parts = splitProvenance(input, file, MOST_STATEMENTS);
  refuseBeyond(MOST_STATEMENTS, parts.length, 'statements', file);
  const readings = parts.map(readPart);
  const read = readings.filter((reading) => 'statement' in reading);
  if (read.length === 0)
    throw unreadable(
      readings.filter((reading) => 'refused' in reading),
      file,
    );
  const statements = read.map(({ statement }) => statement);
  refuseBeyond(
    MOST_SUBJECTS,
    statements.reduce((sum, { subjects }) => sum + subjects.length, 0),
    'subjects',
    file,
  );
  return {
    format: [...new Set(read.map(({ format }) => format))].join(' and '),
    statements,
    warnings: readings.flatMap((reading) =>
      ('refused' in reading ? [reading.refused] : reading.oddities).map((fault) =>
        issueAt(reading.place, fault, 'warning', file),
      ),
    ),
  };
}

type Reading = { readonly place: Place } & (
  | {
      readonly format: string;
      readonly statement: ProvenanceStatement;
      readonly oddities: readonly Fault[];
    }
  | { readonly refused: Fault }
);

function readPart(part: Part): Reading {
  const { place } = part;
  if ('refused' in part) return { place, refused: part.refused };
  if ('bare' in part) return readBare(part.bare, part.format, place);
  const opened = readEnvelope(part.envelope);
  if ('refused' in opened) return { place, refused: opened.refused };
  const reading = readStatement(opened.payload);
  if ('refused' in reading) return { place, refused: insidePayload(reading.refused) };
  const { said, oddities } = reading;
  return {
    place,
    format: part.format,
    statement: statementOf(said, place, opened.signed),
    oddities: [...opened.oddities, ...oddities.map(insidePayload), ...copyFaults(part.copy, said)],
  };
}

function readBare({ pointer, statement, predicateKeys }: Bare, format: string, place: Place): Reading {
  const reading = readStatement(statement, predicateKeys);
  const fromPart = (fault: Fault) => ({ ...fault, pointer: pointer + fault.pointer });
  if ('refused' in reading) return { place, refused: fromPart(reading.refused) };
  return {
    place,
    format,
    statement: statementOf(reading.said, place),
    oddities: reading.oddities.map(fromPart),
  };
}

function statementOf(said: Said, place: Place, signed?: SignedBytes): ProvenanceStatement {
  return { ...said, ...(signed === undefined ? {} : { signed }), at: describePlace(place) };
}

/** People read the copy, and the signature covers the payload: where the two differ, somebody is being misled. */
function copyFaults(copy: Bare | undefined, said: Said): Fault[] {
  if (copy === undefined) return [];
  const reading = readStatement(copy.statement, copy.predicateKeys);
  if ('said' in reading && essence(reading.said) === essence(said)) return [];
  const detail =
    'the statement in the open beside this envelope says something else than the payload; the payload is taken, for it is what was signed';
  return [{ pointer: '', code: 'provenance.copy', detail }];
}

function essence({ predicateType, builder, builtOn, subjects }: Said): string {
  const digests = subjects.map((subject) => [...subject.digests].sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify([predicateType, builder, builtOn, digests]);
}

function refuseBeyond(most: number, held: number, what: string, file: string): void {
  if (held <= most) return;
  const figure = String(most).replace(/\B(?=(?:\d{3})+$)/g, ',');
  throw new AssayError(
    'too-large',
    `\`${file}\` holds more than ${figure} ${what} of provenance, and no more are read; give only those of the product`,
  );
}

function unreadable(
  refused: readonly { readonly place: Place; readonly refused: Fault }[],
  file: string,
): AssayError {
  const issues: Issue[] = refused.map(({ place, refused }) => issueAt(place, refused, 'error', file));
  const [only] = issues;
  const message =
    issues.length === 1 && only !== undefined
      ? `\`${file}\` cannot be read as provenance: ${only.detail}`
      : `\`${file}\` holds ${issues.length} statements of provenance, and none of them can be read; mend them and try again`;
  return new AssayError('malformed', message, issues);
}

import { parseIdentifier } from '../model/parse-identifier.ts';
import type { ProcurementFile } from '../model/procurement-record.ts';
import type { Intake } from './read-intake.ts';

/** What a file holds and what could not be read of it, by its place. */
export type Refused = ProcurementFile['refused'];

/** Records and statements that were refused. A bill of materials is refused whole, or read whole. */
export function refusedIn(intake: Intake): Refused {
  if (intake.kind === 'procurement') return intake.read.refused;
  return intake.read.warnings.filter(isRefusal).map(({ pointer, code, detail }) => {
    // In a file of one statement a line, the pointer leads from the line on.
    const [, line, what = detail] = /^(line [0-9]+): (.*)$/su.exec(detail) ?? [];
    return { at: [line, pointer].filter(Boolean).join(', '), code, detail: what };
  });
}

/** What was odd in what was read, a sentence each; identifiers that identify nobody as they stand are among it. */
export function warningsIn({ kind, read }: Intake): readonly string[] {
  const warnings = read.warnings
    .filter((warning) => !isRefusal(warning))
    .map(({ pointer, detail }) => (pointer === '' ? detail : `${pointer}: ${detail}`));
  if (kind !== 'procurement') return warnings;
  const problems = read.records.flatMap(({ at, identifiers }) =>
    identifiers.flatMap((identifier) => {
      const { problem } = parseIdentifier(identifier);
      return problem === undefined ? [] : [`${at}: ${problem.detail}`];
    }),
  );
  return [...warnings, ...problems];
}

/** Readers of several statements a file tell as a warning which of them they refused. */
function isRefusal({ code }: { readonly code: string }): boolean {
  return code === 'provenance.refused';
}

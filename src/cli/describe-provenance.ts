import { formatDay } from '../model/date.ts';
import type { Provenance } from '../model/provenance.ts';
import { type Section, table } from '../report/report.ts';
import { countEach, countOf, type Telling } from './tell-first.ts';

/** What each kind of information of a file of provenance came to. */
export function describeProvenance({ statements, warnings }: Provenance, telling: Telling): Section[] {
  const refused = warnings.filter(({ code }) => code === 'provenance.refused').length;
  const subjects = statements.flatMap((statement) => statement.subjects);
  const signed = statements.filter((statement) => statement.signed !== undefined).length;
  const each = (values: readonly (string | undefined)[]) =>
    countEach(
      values.map((value) => value ?? 'not told'),
      telling,
    );
  const rows = [
    ['kind', each(statements.map(({ predicateType }) => predicateType))],
    ['builder', each(statements.map(({ builder }) => builder))],
    [
      'built',
      each(statements.map(({ builtOn }) => (builtOn === undefined ? undefined : formatDay(builtOn)))),
    ],
    ['source', each(statements.map(({ sourceUri }) => sourceUri))],
    [
      'artifacts',
      `${subjects.length}, by their digests: ${
        countEach(
          subjects.flatMap(({ digests }) => [...digests.keys()]),
          telling,
        ) || 'none'
      }`,
    ],
    ['signed', `${signed} of ${statements.length}; no signature was checked here`],
  ];
  const held = statements.length + refused;
  return [
    {
      title: `Read: ${countOf(statements.length, 'statement')} of ${held}, ${refused} refused`,
      blocks: table(rows),
    },
  ];
}

import { type Assurance, reaches } from '../../model/assurance.ts';
import type { PlainDate } from '../../model/date.ts';
import type { FactRecord } from '../../model/fact.ts';

/**
 * The statements for several builds of one product together. One build does not replace another: where they differ, what each
 * says stands beside what the others say, with nothing by which one could push another aside. Each list holds what is said for
 * one build.
 */
export function standSideBySide(builds: readonly (readonly FactRecord[])[]): FactRecord[] {
  const names = [...new Set(builds.flat().map(({ name }) => name))];
  return names.flatMap((name) => {
    const said = builds.map((records) => records.filter((record) => record.name === name));
    const all = withoutRepeats(said.flat());
    const held = said.map(standing).filter((records) => records.length > 0);
    const values = held.map((records) =>
      JSON.stringify(records.map(({ value }) => JSON.stringify(value)).sort()),
    );
    if (new Set(values).size < 2) return all;
    return [...all.filter(({ status }) => status !== 'in-effect'), ...evenOut(held.flat())];
  });
}

/** What is in effect by the statements of one build, less what a later one of them replaced. */
function standing(records: readonly FactRecord[]): FactRecord[] {
  const replaced = new Set(
    records
      .filter(({ status }) => status === 'in-effect' || status === 'ended' || status === 'withdrawn')
      .flatMap(({ supersedes = [] }) => supersedes),
  );
  return records.filter(
    ({ id, status }) => status === 'in-effect' && (id === undefined || !replaced.has(id)),
  );
}

/** Records that differ in their value alone: as old and as weak as the oldest and weakest of them. */
function evenOut(records: readonly FactRecord[]): FactRecord[] {
  const from = earliest(records.map((record) => record.from));
  const published = latest(records.map((record) => record.published));
  const assurance = records.map((record) => record.assurance).reduce(weaker);
  return withoutRepeats(
    records.map(({ id: _, supersedes: __, to: ___, ...record }) => ({
      ...record,
      from,
      published,
      assurance,
      note: ['one of several builds that the provenance tells of', record.note]
        .filter((part) => part !== undefined)
        .join('; '),
    })),
  );
}

function withoutRepeats(records: readonly FactRecord[]): FactRecord[] {
  return [...new Map(records.map((record) => [JSON.stringify(record), record])).values()];
}

function weaker(a: Assurance, b: Assurance): Assurance {
  return reaches(a, b) ? b : a;
}

function earliest(days: readonly PlainDate[]): PlainDate {
  return days.reduce((a, b) => (a < b ? a : b));
}

function latest(days: readonly PlainDate[]): PlainDate {
  return days.reduce((a, b) => (a > b ? a : b));
}

import { listedProgram } from '../../model/vocabulary.ts';
import type { LoadedRule } from '../../policies/read-rule.ts';
import { applyRule } from '../applied-rule.ts';
import type { Pack } from '../read-pack.ts';
import { leavesOfRule } from '../solve/located-rule.ts';
import { writtenLeaves } from '../written-leaves.ts';
import { type Defect, wrong } from './defect.ts';

/** What a rule rests on and reads, held against the day on which it starts: citations, lists, sets of countries. */
export function checkDates(pack: Pack): Defect[] {
  return [
    ...pack.rules.flatMap((rule) => [...checkCitations(rule), ...checkPlaces(rule, pack)]),
    ...checkLists(pack),
  ];
}

/** The first interval: when a rule starts to count, and when that is known. */
function startOf({ inForce }: LoadedRule) {
  return inForce === undefined ? undefined : [...inForce].sort((a, b) => (a.from < b.from ? -1 : 1))[0];
}

function checkCitations(rule: LoadedRule): Defect[] {
  const start = startOf(rule);
  if (start === undefined) return [];
  const day = start.from > start.published ? start.from : start.published;
  if (rule.citations.some(({ published }) => published <= day)) return [];
  return [
    wrong(
      rule.file,
      ['citations'],
      'citation.late',
      `none of these was published by ${day}, when the rule starts to count, so its sentence has no instrument to name; add the one that brought it into force`,
    ),
  ];
}

function checkPlaces(rule: LoadedRule, pack: Pack): Defect[] {
  const start = startOf(rule);
  if (start === undefined) return [];
  const late = applyRule(rule, pack).flatMap((applied) =>
    leavesOfRule(applied).flatMap(({ path, at, leaf: { value } }) =>
      typeof value === 'object' && 'places' in value
        ? value.places.flatMap((name) => {
            const { coversFrom } = pack.places[name] ?? {};
            return coversFrom !== undefined && start.from < coversFrom
              ? [{ path, at, name, coversFrom }]
              : [];
          })
        : [],
    ),
  );
  return [...new Map(late.map((one) => [`${one.at} ${one.name}`, one])).values()].map(
    ({ path, name, coversFrom }) =>
      wrong(
        rule.file,
        [...path, 'value'],
        'places.uncovered',
        `the members of \`${name}\` are known from ${coversFrom} only, but the rule starts on ${start.from}; complete the set, or compare with another`,
      ),
  );
}

function checkLists({ lists, rules }: Pack): Defect[] {
  return lists.flatMap(({ file, program, entries, coverage }) => {
    const empty = wrong(
      file,
      ['entries'],
      'list.empty',
      'nobody stands on this list, so no rule that reads it can ever be violated; add its entries, or take the file out',
    );
    const late = rules.flatMap((rule) => {
      const start = startOf(rule);
      const reads = writtenLeaves(rule).some(({ leaf }) => listedProgram(leaf.fact) === program);
      // A miss on a list that is known in part clears nobody on any day: what is missing comes with its import.
      const short = coverage.extent === 'complete' && start !== undefined && coverage.through < start.from;
      return reads && short ? [{ rule, start }] : [];
    });
    return [
      ...(entries.length === 0 ? [empty] : []),
      ...late.map(({ rule, start }) =>
        wrong(
          file,
          ['coverage', 'through'],
          'list.short',
          `the list is known to be complete through ${coverage.through} only, but \`${rule.id}\` starts on ${start.from}, so nobody could be shown to be clear of it; bring the list up to date`,
        ),
      ),
    ];
  });
}

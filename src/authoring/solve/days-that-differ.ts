import type { PlainDate } from '../../model/date.ts';
import type { DatedInterval } from '../../model/interval.ts';
import type { PlaceSet } from '../../model/place.ts';

type Life = readonly Pick<DatedInterval, 'from' | 'to'>[];

/** The life of what is always in force. */
const ALWAYS: Life = [{ from: '0001-01-01' as PlainDate }];

/**
 * The days within a rule's life (all time without intervals) from which the sets of countries it compares with have
 * other members: between two of them nothing changes. Days on which the members are not known are left out.
 */
export function daysThatDiffer(
  life: Life | undefined,
  sets: readonly string[],
  places: Readonly<Record<string, PlaceSet>>,
): PlainDate[] {
  const used = sets.flatMap((set) => places[set] ?? []);
  const covered = used.map(({ coversFrom }) => coversFrom);
  const edges = used.flatMap(({ members }) =>
    members.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to])),
  );
  const days = (life ?? ALWAYS).flatMap(({ from, to }) => {
    const first = [from, ...covered].sort().at(-1) ?? from;
    return [first, ...edges].filter((day) => first <= day && (to === undefined || day < to));
  });
  return [...new Set(days)].sort();
}

/** The days on which all of these are in force; without intervals something always is. */
export function commonLife(...lives: readonly (Life | undefined)[]): Life {
  return lives.reduce<Life>((common, life) => common.flatMap((one) => overlaps(one, life ?? ALWAYS)), ALWAYS);
}

function overlaps(one: Life[number], life: Life): Life {
  return life.flatMap((other) => {
    const from = one.from > other.from ? one.from : other.from;
    const to = [one.to, other.to].filter((end) => end !== undefined).sort()[0];
    if (to !== undefined && to <= from) return [];
    return [{ from, ...(to === undefined ? {} : { to }) }];
  });
}

import type { Builder } from '../../model/builder.ts';
import type { PlainDate } from '../../model/date.ts';
import type { FactRecord } from '../../model/fact.ts';

/**
 * The statements of the register that speak for a release built on `builtOn`: on that day and on any later one, what
 * holds by them is what held of the builder when it built the release. A move that came afterwards does not move what was
 * built before, and a place that was left afterwards stays the place of the build. Without a build day, all of them.
 */
export function factsAsBuilt(
  { facts }: Pick<Builder, 'facts'>,
  builtOn: PlainDate | undefined,
  knownAt: PlainDate,
): readonly FactRecord[] {
  if (builtOn === undefined) return facts;
  const dropped = new Set(facts.filter((fact) => beginsAfter(fact, builtOn)));
  for (const plan of overtakenPlans(facts, dropped, knownAt)) dropped.add(plan);
  return facts.filter((fact) => !dropped.has(fact)).map((fact) => asOnBuildDay(fact, builtOn));
}

/** A withdrawal takes a statement back, whatever the day: what was never so was not so when the release was built. */
function beginsAfter(fact: FactRecord, builtOn: PlainDate): boolean {
  return (fact.status === 'in-effect' || fact.status === 'ended') && !isPlan(fact) && fact.from > builtOn;
}

/** Whether it is only announced, by its status or because its day had not come when it was published. */
function isPlan({ status, from, published, assurance }: FactRecord): boolean {
  return status === 'planned' || (status === 'in-effect' && from > published && assurance !== 'official');
}

/** Without its end, where it held on the build day: the release stays built there. What had run out by then stays so. */
function asOnBuildDay(fact: FactRecord, builtOn: PlainDate): FactRecord {
  const { to, ...lasting } = fact;
  const heldThen = fact.status === 'in-effect' && fact.from <= builtOn && to !== undefined && builtOn < to;
  return heldThen ? lasting : fact;
}

/**
 * Plans that have been replaced by what is dropped, or by one another. Left in, a plan that was carried out after the
 * build would be told as overdue: nothing would be there any more to replace it.
 */
function overtakenPlans(
  facts: readonly FactRecord[],
  dropped: ReadonlySet<FactRecord>,
  knownAt: PlainDate,
): readonly FactRecord[] {
  const overtaken = new Set<FactRecord>();
  const follow = (later: FactRecord): void => {
    for (const plan of facts) {
      if (!isPlan(plan) || overtaken.has(plan) || !replaces(later, plan, knownAt)) continue;
      overtaken.add(plan);
      follow(plan);
    }
  };
  for (const later of dropped) if (hasBegun(later, knownAt)) follow(later);
  return [...overtaken];
}

function replaces(later: FactRecord, earlier: FactRecord, knownAt: PlainDate): boolean {
  return (
    later.published <= knownAt &&
    later.name === earlier.name &&
    earlier.id !== undefined &&
    later.supersedes?.includes(earlier.id) === true &&
    // What is said of one market leaves the plans for the others as they are.
    (later.scope === undefined || JSON.stringify(later.scope) === JSON.stringify(earlier.scope))
  );
}

/** An end that was only announced ends nothing, and a law of a coming day not yet. */
function hasBegun({ status, from, published, assurance }: FactRecord, knownAt: PlainDate): boolean {
  return from <= knownAt && (status !== 'ended' || from <= published || assurance === 'official');
}

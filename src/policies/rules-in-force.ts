import type { PlainDate } from '../model/date.ts';
import { intervalContains } from '../model/interval.ts';
import type { RuleFile } from '../model/rule.ts';

type Dated = Pick<RuleFile, 'inForce' | 'pending'>;

/** Whether anything of `rule` had been published by `knownAt`. A criterion, without intervals, always has. */
export function isPublished(rule: Dated, knownAt: PlainDate): boolean {
  if (rule.pending !== undefined) return rule.pending.published <= knownAt;
  return rule.inForce === undefined || rule.inForce.some((interval) => interval.published <= knownAt);
}

/**
 * Whether `rule` counts on `asOf` by what had been published on `knownAt`. A rule without intervals always does, one that
 * is only proposed never.
 */
export function isInForce(rule: Dated, asOf: PlainDate, knownAt: PlainDate): boolean {
  if (rule.pending !== undefined) return false;
  return (
    rule.inForce === undefined || rule.inForce.some((interval) => intervalContains(interval, asOf, knownAt))
  );
}

/**
 * The first day after `asOf` and up to `until` on which `rule` starts to count, as published by `knownAt`; undefined
 * when it is in force already or nothing of the kind had been published.
 */
export function startsWithin(
  rule: Dated,
  asOf: PlainDate,
  knownAt: PlainDate,
  until: PlainDate,
): PlainDate | undefined {
  if (rule.pending !== undefined || isInForce(rule, asOf, knownAt)) return undefined;
  return rule.inForce
    ?.filter((i) => i.published <= knownAt && asOf < i.from && i.from <= until)
    .map((i) => i.from)
    .sort()[0];
}

import { addDays } from '../../../model/date.ts';
import type { TimelineEvent } from '../../../model/timeline.ts';
import { isMeant } from '../../apply-waivers.ts';
import type { EventContext } from './event-context.ts';

/** When waivers that name this vendor begin and cease to count. */
export function waiverEvents({ rows, subject, prepared, today }: EventContext): TimelineEvent[] {
  const bearer = { vendor: subject.vendor, dossiers: prepared.dossiers };
  return prepared.waivers
    .filter((waiver) => waiver.granted <= today && isMeant(waiver, bearer))
    .flatMap((waiver): TimelineEvent[] => {
      const { id, rule, authority, section, granted, from, lastDay } = waiver;
      const policies = rows
        .filter(({ policy }) => waiver.scope.policies.includes(policy.id))
        .filter(({ policy }) => policy.rules.some((one) => one.id === rule))
        .map(({ policy }) => policy.id);
      if (policies.length === 0) return [];
      const name = `the waiver \`${id}\` of ${authority} under ${section} from \`${rule}\``;
      return [
        // It never counts before the day on which it was granted, whatever its first day.
        { date: from > granted ? from : granted, kind: 'waiver', text: `${name} begins to count`, policies },
        { date: addDays(lastDay, 1), kind: 'waiver', text: `${name} counts no longer`, policies },
      ];
    });
}

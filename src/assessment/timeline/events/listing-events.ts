import { knownEnd } from '../../../model/interval.ts';
import { factsOf } from '../../../model/rule.ts';
import type { TimelineEvent } from '../../../model/timeline.ts';
import { isIt } from '../../recognise-party.ts';
import type { ListingMet } from '../listings-met.ts';
import { type EventContext, provenance } from './event-context.ts';

/** When those whom the lists may mean came onto a list that the policies read, and when they were taken off it. */
export function listingEvents(context: EventContext): TimelineEvent[] {
  const { listings, prepared, today } = context;
  return listings
    .filter(({ match }) => match.entry.listed.published <= today)
    .flatMap((met): TimelineEvent[] => {
      const { entry, program, explanation } = met.match;
      const policies = policiesReading(met, context);
      if (policies.length === 0) return [];
      const end = knownEnd(entry.listed, today);
      const list = prepared.lists.get(program)?.title ?? program;
      const said = provenance(entry.source, entry.listed.published, prepared);
      const verb = isIt(met.match) ? 'is' : 'may be';
      return [
        {
          date: entry.listed.from,
          kind: 'listed',
          text: `${who(met)} ${verb} listed: ${list} (${explanation}; ${said})`,
          policies,
        },
        ...(end === undefined
          ? []
          : [
              {
                date: end,
                kind: 'delisted' as const,
                text: `${who(met)} ${verb} no longer listed: ${list} (${explanation})`,
                policies,
              },
            ]),
      ];
    });
}

/** A listing of the vendor or of those around it bears on who asks for the vendor, one of a maker on who asks for the parts. */
function policiesReading({ match, of }: ListingMet, { rows }: EventContext): string[] {
  const fact = `${of}.listed.${match.program}`;
  return rows
    .filter(({ policy }) => policy.rules.some((rule) => factsOf(rule).includes(fact)))
    .map(({ policy }) => policy.id);
}

function who({ name, of, isRelated }: ListingMet): string {
  if (of === 'component')
    return isRelated ? `"${name}", related to the maker of a part,` : `"${name}", the maker of a part,`;
  return isRelated ? `"${name}", related to the vendor,` : name;
}

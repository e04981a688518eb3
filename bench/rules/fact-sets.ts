import type { PlainDate } from '../../src/model/date.ts';
import type { FactValue } from '../../src/model/fact.ts';
import type { FactSet } from '../../src/model/fact-set.ts';
import type { BenchVendor } from './vendors.ts';

const TODAY = '2019-06-01' as PlainDate;

/** The vendor as assessments see it: each fact declared, none of them in doubt. */
export function factSetOf(vendor: BenchVendor): FactSet {
  const known = Object.entries(vendor).filter(
    (entry): entry is [string, FactValue] => entry[1] !== undefined,
  );
  return {
    asOf: TODAY,
    places: new Map(),
    states: new Map(
      known.map(([name, value]) => {
        const evidence = {
          value,
          status: 'in-effect' as const,
          assurance: 'declared' as const,
          source: 'invented',
          published: TODAY,
          from: TODAY,
          covers: true,
        };
        return [name, { name, options: [{ value, support: [evidence] }], besides: [], needsAssurance: true }];
      }),
    ),
  };
}

/**
 * Concepts of `organisation-words.ts` that translators take for each other, a row each: 汽车 is automobile and motor, завод
 * a factory and works. A concept stands in one row.
 */
const ROWS = [
  'automotive motor car vehicle truck',
  'maritime shipping nautical vessel port sea',
  'aerospace airline aircraft flight helicopter',
  'alliance united joint association society',
  'communications telecom network',
  'steel metal iron foundry',
  'people national state republic',
  'institute university academy college polytechnic institution',
  'electric energy',
  'research science studies',
  'technology technical',
  'construction building contracting',
  'factory manufacturing workshop products',
  'company enterprise corporation group',
  'trade exchange sales retail market shop',
  'oil petrochemical fuel refinery',
  'defence military arms',
  'office agency directorate',
  'pharma medical health',
  'finance capital credit investment',
  'logistics transport forwarding',
  'machinery engineering equipment',
  'computer electronics information digital',
  'food agriculture',
  'foundation fund charity trust',
  'municipal city urban',
  'security protection guard',
  'tourism hotel',
];

/** The row of each concept that has one. */
export const RELATED_CONCEPTS: ReadonlyMap<string, number> = new Map(
  ROWS.flatMap((row, at) => row.split(' ').map((concept): [string, number] => [concept, at])),
);

import type { ListedEntity, Reach } from '../model/listing.ts';

/** Whom each word of reach means, beside the party itself. */
const WHOM: Readonly<Record<Reach, string>> = {
  named: 'those that it names',
  subsidiaries: 'its subsidiaries',
  affiliates: 'its affiliates',
  control: 'whom it controls and who controls it',
  'owned>=50%': 'what it owns to half or more',
  majority: 'what it owns in majority',
  'any-share': 'what it holds any share of',
  successors: 'its successors',
};

/** What a list says of one entry that goes beyond its names, as sentence parts: whom it takes in, who is behind it. */
export function describeEntry({ reach = [], owners = [] }: Partial<ListedEntity>): string[] {
  return [
    ...(reach.length === 0 ? [] : [`the list says of the entry that it ${describeReach(reach)}`]),
    ...owners.map(({ name, tie }) =>
      tie === 'owner' ? `the list names "${name}" as its owner` : `the list links it to "${name}"`,
    ),
  ];
}

/** `reaches its subsidiaries and its successors`. */
export function describeReach(reach: readonly Reach[]): string {
  const whom = reach.map((word) => WHOM[word]);
  const last = whom.pop() ?? WHOM.named;
  return `reaches ${whom.length === 0 ? last : `${whom.join(', ')} and ${last}`}`;
}

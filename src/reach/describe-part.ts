import type { PartEvidence, PartShown } from '../model/part-shown.ts';

/** `engine 5.1 in Example Firewall > gateway, by AO Example (named as its supplier)`: the way to a part, and who made it. */
export function describePart(part: PartShown): string {
  const within = part.within.length === 0 ? '' : ` in ${shortWay(part.within).join(' > ')}`;
  const said = part.said === undefined ? '' : `, \`${part.said}\``;
  return `${titleOf(part)}${within}, by ${part.maker} (${EVIDENCE[part.evidence]}${said})`;
}

/** `engine 5.1`: a part with its version. */
export function titleOf({ name, version }: Pick<PartShown, 'name' | 'version'>): string {
  return version === undefined ? name : `${name} ${version}`;
}

/** Both ends of a long way tell where it is; what lies between can be looked up. */
function shortWay(way: readonly string[]): string[] {
  if (way.length <= MOST_STEPS) return [...way];
  const left = way.length - MOST_STEPS + 1;
  return [...way.slice(0, MOST_STEPS / 2), `${left} more`, ...way.slice(-(MOST_STEPS / 2 - 1))];
}

const MOST_STEPS = 8;

const EVIDENCE: Readonly<Record<PartEvidence, string>> = {
  stated: 'as the question states',
  supplier: 'named as its supplier',
  publisher: 'named as its publisher',
  author: 'named as its author',
  namespace: 'pointed to by its namespace',
  cpe: 'pointed to by its CPE',
  host: 'pointed to by an address',
  copyright: 'pointed to by its copyright',
};

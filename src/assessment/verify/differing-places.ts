import { jsonPointer } from '../../model/parse.ts';

/** JSON pointers to the places where two JSON values differ, the deepest that tell it; at most `most` of them. */
export function differingPlaces(a: unknown, b: unknown, most = 10): string[] {
  const places: string[] = [];
  const compare = (left: unknown, right: unknown, path: readonly PropertyKey[]): void => {
    if (places.length >= most || Object.is(left, right)) return;
    const [members, others] = [membersOf(left), membersOf(right)];
    if (members === undefined || others === undefined || Array.isArray(left) !== Array.isArray(right)) {
      places.push(jsonPointer(path));
      return;
    }
    for (const key of new Set([...members.keys(), ...others.keys()]))
      if (members.has(key) && others.has(key)) compare(members.get(key), others.get(key), [...path, key]);
      else if (places.length < most) places.push(jsonPointer([...path, key]));
  };
  compare(a, b, []);
  return places;
}

function membersOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : undefined;
}

import { jsonPointer } from '../../model/parse.ts';

/** A place where one JSON value is not as the other. */
export interface DifferingPlace {
  readonly pointer: string;
  /** What is the matter with the first value there. */
  readonly how: 'other' | 'added' | 'left-out';
}

/** The places where `given` is not as `expected`, the deepest that tell it; at most `most` of them. */
export function differingPlaces(given: unknown, expected: unknown, most = 10): DifferingPlace[] {
  const places: DifferingPlace[] = [];
  const compare = (left: unknown, right: unknown, path: readonly PropertyKey[]): void => {
    if (Object.is(left, right)) return;
    const [members, others] = [membersOf(left), membersOf(right)];
    if (members === undefined || others === undefined || Array.isArray(left) !== Array.isArray(right)) {
      places.push({ pointer: jsonPointer(path), how: 'other' });
      return;
    }
    for (const key of new Set([...members.keys(), ...others.keys()])) {
      if (places.length >= most) return;
      const below = [...path, key];
      if (members.has(key) && others.has(key)) compare(members.get(key), others.get(key), below);
      else places.push({ pointer: jsonPointer(below), how: members.has(key) ? 'added' : 'left-out' });
    }
  };
  compare(given, expected, []);
  return places;
}

function membersOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : undefined;
}

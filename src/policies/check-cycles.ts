import type { Issue } from '../model/error.ts';
import { fault, type Path } from './fault.ts';
import { isPlainObject, type PlainObject } from './plain-object.ts';

/** Named conditions that lead back to themselves, told once a cycle, at the reference that closes it. */
export function checkCycles(conditions: PlainObject, file: string): Issue[] {
  const issues: Issue[] = [];
  const done = new Set<string>();

  const follow = (name: string, trail: readonly string[]): void => {
    if (done.has(name) || !Object.hasOwn(conditions, name)) return;
    for (const reference of referencesIn(conditions[name], ['conditions', name])) {
      const start = [...trail, name].indexOf(reference.name);
      if (start < 0) follow(reference.name, [...trail, name]);
      else {
        const cycle = [...[...trail, name].slice(start), reference.name].map((n) => `\`${n}\``).join(' -> ');
        issues.push(
          fault(
            file,
            reference.path,
            'condition.cycle',
            `this leads back to itself (${cycle}); break the circle`,
          ),
        );
      }
    }
    done.add(name);
  };

  for (const name of Object.keys(conditions)) follow(name, []);
  return issues;
}

function referencesIn(node: unknown, path: Path): { readonly name: string; readonly path: Path }[] {
  if (Array.isArray(node)) return node.flatMap((member, index) => referencesIn(member, [...path, index]));
  if (!isPlainObject(node)) return [];
  const { condition: name } = node;
  if (typeof name === 'string') return [{ name, path: [...path, 'condition'] }];
  return ['all', 'any', 'not'].flatMap((key) => referencesIn(node[key], [...path, key]));
}

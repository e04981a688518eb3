import type { Issue } from '../model/error.ts';
import { isForbiddenName } from './check-structure.ts';
import { fault } from './fault.ts';

/** The name of a file without folders and `.json`: the id that it must hold. */
export function idOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return name.endsWith('.json') ? name.slice(0, -'.json'.length) : name;
}

/** An id that is no name, and a file that holds another id than its name says, so that nobody finds it by its id. */
export function checkId(kind: 'rule' | 'policy', id: string, path: string): Issue[] {
  if (isForbiddenName(id))
    return [fault(path, ['id'], 'key.forbidden', `\`${id}\` cannot be a name here; choose another`)];
  if (id === idOf(path)) return [];
  return [
    fault(
      path,
      ['id'],
      `${kind}.id`,
      `the file of the ${kind} \`${id}\` must be named \`${id}.json\`; rename the file or the ${kind}`,
    ),
  ];
}

/** Ids that an earlier file of the pack has taken already. */
export function checkDuplicates(
  kind: 'rule' | 'policy',
  files: readonly { readonly id: string; readonly file: string }[],
): Issue[] {
  const first = new Map<string, string>();
  return files.flatMap(({ id, file }) => {
    const taken = first.get(id);
    if (taken === undefined) {
      first.set(id, file);
      return [];
    }
    return [
      fault(
        file,
        ['id'],
        `${kind}.duplicate`,
        `the ${kind} \`${id}\` stands in ${taken} too; remove one of them`,
      ),
    ];
  });
}

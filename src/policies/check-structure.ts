import type { Issue } from '../model/error.ts';
import type { JsonFile } from '../model/json-file.ts';
import { fault, type Path } from './fault.ts';

/** Names that every JavaScript object has by inheritance: as keys of a file they break look-ups, or the engine. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Deeper than any sound pack file, far below what could exhaust the stack of the checks that follow. */
const MAX_DEPTH = 60;

/** Refuses what no check after this one is meant to see: keys with a meaning to JavaScript, and endless nesting. */
export function checkStructure(file: JsonFile): Issue[] {
  const issues: Issue[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (typeof value !== 'object' || value === null) return;
    if (path.length > MAX_DEPTH) {
      issues.push(
        fault(
          file.path,
          path,
          'file.deep',
          `this is nested deeper than ${MAX_DEPTH} levels; make it flatter`,
        ),
      );
      return;
    }
    for (const key of Object.keys(value)) {
      const at = [...path, Array.isArray(value) ? Number(key) : key];
      if (FORBIDDEN_KEYS.has(key))
        issues.push(
          fault(file.path, at, 'key.forbidden', `\`${key}\` cannot be a name here; choose another`),
        );
      else visit((value as Record<string, unknown>)[key], at);
    }
  };
  visit(file.content, []);
  return issues;
}

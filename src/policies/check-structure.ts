import type { Issue } from '../model/error.ts';
import type { JsonFile } from '../model/json-file.ts';
import { fault, type Path } from './fault.ts';

/** Names that every JavaScript object has by inheritance: as keys of a file they break look-ups, or the engine. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Deeper than any sound pack file, far below what could exhaust the stack of the checks that follow. */
const MAX_DEPTH = 60;

/** More than any sound file of rules says; what follows may compare some of the values with each other. */
const MAX_VALUES = 200_000;

/** Whether a name could be mistaken for something that every JavaScript object has. */
export function isForbiddenName(name: string): boolean {
  return FORBIDDEN_KEYS.has(name);
}

/**
 * Refuses what no check after this one is meant to see: keys with a meaning to JavaScript, endless nesting, and more
 * than `maxValues` values, lists and objects included.
 */
export function checkStructure(file: JsonFile, maxValues = MAX_VALUES): Issue[] {
  const issues: Issue[] = [];
  let values = 0;
  const visit = (value: unknown, path: Path): void => {
    values += 1;
    if (typeof value !== 'object' || value === null || values > maxValues) return;
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
      if (values > maxValues) return;
      const at = [...path, Array.isArray(value) ? Number(key) : key];
      if (isForbiddenName(key))
        issues.push(
          fault(file.path, at, 'key.forbidden', `\`${key}\` cannot be a name here; choose another`),
        );
      else visit((value as Record<string, unknown>)[key], at);
    }
  };
  visit(file.content, []);
  if (values <= maxValues) return issues;
  return [
    fault(file.path, [], 'file.large', `this file holds more than ${maxValues} values; make it smaller`),
  ];
}

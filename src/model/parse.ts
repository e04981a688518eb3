import type { z } from 'zod';
import type { Issue } from './error.ts';

/** A value that fits its schema, or all that is wrong with it. */
export type Parsed<T> =
  | { readonly value: T; readonly issues: readonly [] }
  | { readonly issues: readonly Issue[] };

/**
 * Reads `input` by `schema`, once, at the edge. Every fault gets a JSON pointer and a sentence without type names;
 * unknown fields are faults, because a misspelt `markte` must not weaken a verdict.
 */
export function parseWith<T>(schema: z.ZodType<T>, input: unknown, file?: string): Parsed<T> {
  const result = schema.safeParse(input, { reportInput: true });
  if (result.success) return { value: result.data, issues: [] };
  return { issues: result.error.issues.flatMap((issue) => issuesOf(issue, [], file)) };
}

/** A JSON pointer (RFC 6901) to `path`. */
export function jsonPointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function issuesOf(issue: z.core.$ZodIssue, above: readonly PropertyKey[], file: string | undefined): Issue[] {
  const path = [...above, ...issue.path];
  const say = (at: readonly PropertyKey[], code: string, detail: string): Issue => ({
    pointer: jsonPointer(at),
    code,
    detail,
    severity: 'error',
    ...(file === undefined ? {} : { file }),
  });
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        say(
          [...path, key],
          'field.unknown',
          `${show(key)} is not a field here; check its spelling or leave it out`,
        ),
      );
    case 'invalid_type':
      return [
        issue.input === undefined
          ? say(
              path,
              'field.missing',
              `this field is missing; give ${EXPECTED[issue.expected] ?? issue.expected}`,
            )
          : say(
              path,
              'field.type',
              `${show(issue.input)} does not fit; give ${EXPECTED[issue.expected] ?? issue.expected}`,
            ),
      ];
    case 'invalid_value': {
      const choices = issue.values.map((v) => `\`${String(v)}\``).join(', ');
      return [
        issue.input === undefined
          ? say(path, 'field.missing', `this field is missing; give one of ${choices}`)
          : say(path, 'field.value', `${show(issue.input)} is not one of ${choices}`),
      ];
    }
    case 'invalid_format':
      if (issue.format === 'date')
        return [say(path, 'field.date', `${show(issue.input)} is not a date; write it as YYYY-MM-DD`)];
      if (issue.format === 'url')
        return [say(path, 'field.url', `${show(issue.input)} is not a web address`)];
      return [say(path, 'field.format', `${show(issue.input)} does not fit: ${issue.message}`)];
    case 'too_small':
      return [
        say(
          path,
          'field.empty',
          issue.origin === 'string' || issue.origin === 'array'
            ? 'this field must not be empty'
            : `${show(issue.input)} is too small; ${issue.inclusive === false ? `it must be more than ${issue.minimum}` : `the least is ${issue.minimum}`}`,
        ),
      ];
    case 'too_big':
      return [say(path, 'field.large', `${show(issue.input)} is too large; the most is ${issue.maximum}`)];
    case 'invalid_union': {
      // The alternative that got furthest says best what was meant.
      const nearest = issue.errors
        .filter((errors) => errors.some((e) => e.path.length > 0 || e.code !== 'invalid_type'))
        .sort((a, b) => a.length - b.length)[0];
      if (nearest !== undefined) return nearest.flatMap((inner) => issuesOf(inner, path, file));
      if (issue.input === undefined)
        return [say(path, 'field.missing', 'this field is missing; give a value')];
      return [say(path, 'field.type', `${show(issue.input)} does not fit here`)];
    }
    case 'invalid_key':
      return issue.issues.flatMap((inner) => issuesOf(inner, path, file));
    default:
      return [say(path, 'field.invalid', issue.message)];
  }
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/** A value as a message repeats it: in backticks, and no more of it than it takes to recognise it. */
export function show(input: unknown): string {
  const text = typeof input === 'string' ? input : (JSON.stringify(input) ?? String(input));
  return `\`${text.length > 60 ? `${text.slice(0, 60)}...` : text}\``;
}

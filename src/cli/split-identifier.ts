import { AssayError } from '../model/error.ts';

/** How an identifier is written. */
export const IDENTIFIER_EXAMPLE = 'lei:529900T8BM49AURSDO55';

/** An identifier as `scheme:value`; undefined for what is none. */
export function splitIdentifier(text: string): { scheme: string; value: string } | undefined {
  const [, scheme = '', value = ''] = /^([^:\s]+):\s*(\S.*)$/.exec(text.trim()) ?? [];
  return scheme === '' ? undefined : { scheme, value };
}

/** The identifier that `--id` gives. Throws `AssayError` for what is none. */
export function readId(text: string): { scheme: string; value: string } {
  const identifier = splitIdentifier(text);
  if (identifier === undefined)
    throw new AssayError(
      'validation',
      `--id \`${text}\` is not scheme:value; write it like \`--id ${IDENTIFIER_EXAMPLE}\``,
    );
  return identifier;
}

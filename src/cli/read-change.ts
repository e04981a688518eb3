import { Assurance } from '../model/assurance.ts';
import type { Change } from '../model/change.ts';
import { AssayError } from '../model/error.ts';

/** A change as a question of the service has it. */
export interface StatedChange extends Omit<Change, 'value'> {
  readonly value: string;
}

/**
 * Reads `--set name=value` or `--set name=value@rung`. What follows the last `@` is a rung only if it is one of the
 * ladder, because names and addresses have one, too. Throws `AssayError` for text that changes nothing.
 */
export function readChange(text: string, otherwise: Assurance): StatedChange {
  const at = text.indexOf('=');
  const [fact, said] = [text.slice(0, Math.max(at, 0)).trim(), text.slice(at + 1).trim()];
  const [, value, rung] = /^(.*)@([a-z]+)$/s.exec(said) ?? [];
  const named = Assurance.safeParse(rung);
  const change = named.success
    ? { fact, value: value?.trim() ?? '', assurance: named.data }
    : { fact, value: said, assurance: otherwise };
  if (at > 0 && change.value !== '') return change;
  throw new AssayError(
    'validation',
    `--set \`${text}\` is not name=value; write it like \`--set build.origin=CH,DE\` or \`--set build.origin=CH,DE@audited\``,
  );
}

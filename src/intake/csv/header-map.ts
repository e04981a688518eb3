import { z } from 'zod';

/** Texts by key; a record passes over `__proto__` without a word, so it is refused first. */
const byText = <T extends z.ZodType>(value: T) =>
  z
    .custom<Readonly<Record<string, unknown>>>(
      (content) => typeof content !== 'object' || content === null || !Object.hasOwn(content, '__proto__'),
      { error: '`__proto__` cannot be a key here; leave it out' },
    )
    .pipe(z.record(z.string(), value));

/** The file that `--map` names: what the columns of a vendor file mean, where their names do not tell it rightly. */
export const HeaderMapFile = z.strictObject({
  $schema: z.string().optional(),
  /** By the name of the column: what it holds, or null for one that is passed through and not read. */
  columns: byText(z.string().trim().min(1).nullable()),
  /** By the name of the column: what is read in place of a cell, as it stands there; null for a cell that says nothing. */
  values: byText(byText(z.string().nullable())).optional(),
});
export type HeaderMapFile = z.infer<typeof HeaderMapFile>;

import { AssayError } from '../model/error.ts';
import { parseWith } from '../model/parse.ts';
import { QuestionInput, type StatedFact } from '../model/question.ts';
import { parseJson } from '../store/files/parse-json.ts';
import type { CliParts } from './cli-parts.ts';

const VendorFile = QuestionInput.shape.vendor.partial({ name: true });

/**
 * The vendor of the question: the argument as its name, completed by the record of `--vendor`. Where both name it, the
 * argument is the name and the record's is one more alias. Throws `AssayError` when neither does.
 */
export async function readVendor(
  argument: string | undefined,
  path: string | undefined,
  facts: readonly StatedFact[],
  { files }: Pick<CliParts, 'files'>,
): Promise<QuestionInput['vendor']> {
  const record = path === undefined ? undefined : await readVendorFile(path, files);
  const name = argument ?? record?.name;
  if (name === undefined || name.trim() === '')
    throw new AssayError(
      'validation',
      'no vendor is named; give its name: `assay assess "Example Alpine Security AG (fictional)"`',
    );
  const others = [record?.name, ...(record?.aliases ?? [])].filter(
    (alias): alias is string => alias !== undefined && alias !== name.trim(),
  );
  const { aliases: _, ...rest } = record ?? {};
  return {
    ...rest,
    name,
    ...(others.length === 0 ? {} : { aliases: others }),
    facts: [...(record?.facts ?? []), ...facts],
  };
}

async function readVendorFile(path: string, files: CliParts['files']) {
  const parsed = parseWith(VendorFile, parseJson(await files.readText(path), path, 'malformed'), path);
  if ('value' in parsed) return parsed.value;
  throw new AssayError(
    'validation',
    `the vendor record in ${path} cannot be used; mend it and run again`,
    parsed.issues,
  );
}

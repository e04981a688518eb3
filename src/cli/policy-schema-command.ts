import type { Command } from 'commander';
import { makeSchema } from '../authoring/schemas/make-schema.ts';
import { isSchemaKind, SCHEMA_KINDS, type SchemaKind } from '../authoring/schemas/schema-kinds.ts';
import { AssayError } from '../model/error.ts';
import type { JsonFile } from '../model/json-file.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { readVocabulary } from '../policies/read-vocabulary.ts';
import type { CommandContext } from './cli-parts.ts';
import { addCommonOptions, type CommonOptions, overlaysOf } from './common-options.ts';
import { addGeneratedOptions, type GeneratedOptions, isCurrent, writeGenerated } from './generated-file.ts';

const EXAMPLES = `
Examples:
  assay policy schema
  assay policy schema rule > rule.schema.json
  assay policy schema rule policy --rules our-rules --out our-rules/schemas

A file names its schema by "$schema", such as "../schemas/rule.schema.json"; an editor then helps to write it.`;

/** `assay policy schema`: JSON Schemas of the files that a pack is written in. */
export function addPolicySchemaCommand(policy: Command, { parts, exit }: CommandContext): void {
  const command = policy
    .command('schema')
    .description('Prints the JSON Schema of a kind of file; without a kind, which kinds there are.')
    .argument('[kinds...]', 'the kinds of file')
    .addHelpText('after', EXAMPLES);
  addGeneratedOptions(addCommonOptions(command), 'folder').action(
    async (named: readonly string[], { out, check, ...options }: CommonOptions & GeneratedOptions) => {
      const kinds = named.map(kindOf);
      const [only, ...others] = kinds;
      if (only === undefined) {
        if (out !== undefined || check !== undefined)
          throw new AssayError('validation', 'no kind of file is named; `assay policy schema` lists them');
        parts.stdout.write(listKinds());
        return;
      }
      const vocabulary = needVocabulary((await parts.readPackFiles(overlaysOf(options))).rules.vocabulary);
      const textOf = (kind: SchemaKind) => `${JSON.stringify(makeSchema(kind, vocabulary), null, 2)}\n`;
      const folder = out ?? check;
      if (folder === undefined) {
        if (others.length > 0)
          throw new AssayError(
            'validation',
            'one schema can be printed at a time; name one kind, or `--out`',
          );
        parts.stdout.write(textOf(only));
        return;
      }
      const overlays = (options.rules ?? []).map((dir) => ` --rules ${dir}`).join('');
      for (const kind of kinds) {
        const path = `${folder}/${kind}.schema.json`;
        if (out !== undefined) await writeGenerated(path, textOf(kind), parts);
        else {
          const renew = `assay policy schema ${kind}${overlays} --out ${folder}`;
          if (!(await isCurrent(path, textOf(kind), renew, parts))) exit(1);
        }
      }
    },
  );
}

/** The vocabulary alone: a schema must be there for those who are still mending the rest. */
function needVocabulary(file: JsonFile): Vocabulary {
  const { vocabulary, issues } = readVocabulary(file);
  if (vocabulary === undefined) throw new AssayError('pack', 'the vocabulary cannot be used', issues);
  return vocabulary;
}

function kindOf(text: string): SchemaKind {
  if (isSchemaKind(text)) return text;
  const kinds = Object.keys(SCHEMA_KINDS).join(', ');
  throw new AssayError('validation', `there is no schema of \`${text}\`; there are schemas of ${kinds}`);
}

function listKinds(): string {
  return Object.entries(SCHEMA_KINDS)
    .map(([kind, { title, files }]) => `${kind.padEnd(10)}   ${title} (${files})\n`)
    .join('');
}

import type { Builder } from '../../model/builder.ts';
import { AssayError, type Issue } from '../../model/error.ts';
import { jsonPointer } from '../../model/parse.ts';
import { checkFacts, type DossierContext, fileStem } from '../dossiers/check-dossier.ts';
import { readPublicKey } from '../provenance/read-public-key.ts';

type Say = (path: readonly PropertyKey[], code: string, detail: string) => void;

/**
 * Everything in a file of the builder register that points to something which is not there, or that a build system cannot
 * say: sources, facts, keys, and the name of the file itself.
 */
export function checkBuilder(builder: Builder, file: string, context: DossierContext): Issue[] {
  const issues: Issue[] = [];
  const say: Say = (path, code, detail) =>
    issues.push({ pointer: jsonPointer(path), code, detail, severity: 'error', file });
  if (fileStem(file) !== builder.id)
    say(['id'], 'builder.file-name', `the file must be called \`${builder.id}.json\`, as its id`);
  if (builder.fictional !== builder.title.includes('(fictional)'))
    say(
      ['title'],
      'builder.fictional',
      builder.fictional
        ? 'an invented builder says `(fictional)` in its title'
        : 'a title that says `(fictional)` needs `fictional: true`',
    );
  builder.builderIds.forEach((id, at) => {
    if (!/:\/\/(?:$|[/@#?])/.test(id)) return;
    const detail = `\`${id}\` would stand for every builder there is; name its host, and what is its own there`;
    say(['builderIds', at], 'builder.too-wide', detail);
  });
  checkKeys(builder, context, say);
  checkStatements(builder, context, say);
  return issues;
}

/** The ids of builders that stand twice, in one file of the register or in two: nobody could tell whose they are. */
export function checkBuilders(
  files: readonly { readonly builder: Builder; readonly file: string }[],
): Issue[] {
  const seen = new Map<string, string>();
  return files.flatMap(({ builder, file }) =>
    builder.builderIds.flatMap((id, at): Issue[] => {
      const earlier = seen.get(id);
      seen.set(id, earlier ?? file);
      if (earlier === undefined) return [];
      const pointer = jsonPointer(['builderIds', at]);
      const detail = `\`${id}\` stands in ${earlier === file ? 'this file' : earlier} already; leave one of them out`;
      return [{ pointer, code: 'builder.repeated-id', detail, severity: 'error', file }];
    }),
  );
}

function checkKeys({ keys }: Builder, { sources }: DossierContext, say: Say): void {
  keys.forEach(({ publicKey, source }, at) => {
    checkSource(source, sources, ['keys', at, 'source'], say);
    try {
      readPublicKey(publicKey);
    } catch (error) {
      if (!(error instanceof AssayError)) throw error;
      say(['keys', at, 'publicKey'], 'builder.key', error.message);
    }
  });
}

function checkStatements({ facts }: Builder, context: DossierContext, say: Say): void {
  facts.forEach(({ name, release, source }, at) => {
    checkSource(source, context.sources, ['facts', at, 'source'], say);
    if (!/^(?:build|signing|update|supervision)\./.test(name))
      say(
        ['facts', at, 'name'],
        'fact.not-of-a-builder',
        `\`${name}\` is not for a build system to say: that is \`build.*\`, \`signing.*\`, \`update.*\` and \`supervision.*\`; enter it in the dossier of the vendor`,
      );
    if (release !== undefined)
      say(
        ['facts', at, 'release'],
        'fact.of-a-release',
        `\`${release}\` is a release of one product, and a build system makes many; enter it in the dossier of the vendor`,
      );
  });
  checkFacts(facts, [], context, say);
}

function checkSource(
  source: string,
  sources: DossierContext['sources'],
  path: readonly PropertyKey[],
  say: Say,
): void {
  if (!Object.hasOwn(sources, source))
    say(path, 'source.unknown', `\`${source}\` is no id of sources.json; add the source there`);
}

import type { Issue } from '../../model/error.ts';
import type { ListFile } from '../../model/listing.ts';
import { jsonPointer } from '../../model/parse.ts';
import type { Source } from '../../model/source.ts';

/** Everything in a list file that points to a source which is not there, an entry id that stands twice, a wrong file name. */
export function checkListFile(
  list: ListFile,
  file: string,
  sources: Readonly<Record<string, Source>>,
): Issue[] {
  const issues: Issue[] = [];
  const say = (path: readonly PropertyKey[], code: string, detail: string) =>
    issues.push({ pointer: jsonPointer(path), code, detail, severity: 'error', file });
  const checkSource = (path: readonly PropertyKey[], source: string) => {
    if (!Object.hasOwn(sources, source))
      say(path, 'source.unknown', `\`${source}\` is no id of sources.json; add the source there`);
  };

  const stem = (file.split(/[\\/]/).at(-1) ?? file).replace(/\.json$/, '');
  if (stem !== list.program)
    say(['program'], 'list.file-name', `the file must be called \`${list.program}.json\`, as its programme`);
  checkSource(['coverage', 'source'], list.coverage.source);
  for (const [at, { source }] of list.relations.entries()) checkSource(['relations', at, 'source'], source);
  const seen = new Set<string>();
  list.entries.forEach(({ id, source }, at) => {
    checkSource(['entries', at, 'source'], source);
    if (seen.has(id))
      say(['entries', at, 'id'], 'list.repeated-id', `\`${id}\` is the id of an earlier entry`);
    seen.add(id);
  });
  return issues;
}

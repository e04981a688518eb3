import { entrySeen } from '../../model/entry-seen.ts';
import type { Issue } from '../../model/error.ts';
import type { Judgement, JudgementFile } from '../../model/judgement.ts';
import type { ListFile } from '../../model/listing.ts';
import { jsonPointer } from '../../model/parse.ts';
import { parseIdentifier } from '../../model/parse-identifier.ts';

/** What judgements are checked against. */
export interface JudgementWorld {
  readonly lists: ReadonlyMap<string, ListFile>;
}

type Say = (path: readonly PropertyKey[], code: string, detail: string) => void;

/**
 * What in a file of judgements could never count. That an entry is not on the lists, or says something else now, is none of it:
 * lists change, and a judgement that has become open again is shown as such. `seen` holds the ids of earlier files and takes
 * in those of this one.
 */
export function checkJudgements(
  { judgements }: JudgementFile,
  file: string,
  { lists }: JudgementWorld,
  seen: Set<string>,
): Issue[] {
  const issues: Issue[] = [];
  judgements.forEach((judgement, at) => {
    const say: Say = (path, code, detail) =>
      issues.push({
        pointer: jsonPointer(['judgements', at, ...path]),
        code,
        detail,
        severity: 'error',
        file,
      });
    if (seen.has(judgement.id)) {
      const detail = `\`${judgement.id}\` is the id of an earlier judgement; give each its own`;
      say(['id'], 'judgement.repeated-id', detail);
    }
    seen.add(judgement.id);
    judgement.vendor.identifiers.forEach((input, one) => {
      const { check, problem } = parseIdentifier(input);
      // A UEI's check character is only a hint.
      if (check === 'bad' && problem !== undefined && problem.code === 'identifier.malformed')
        say(['vendor', 'identifiers', one, 'value'], problem.code, problem.detail);
    });
    const shared = judgement.ruling === 'positive' ? undefined : provenBy(judgement, lists);
    if (shared !== undefined) say(['ruling'], 'judgement.same-identifier', refusalOf(judgement, shared));
  });
  return issues;
}

/** Why nobody can rule that they are two. */
function refusalOf({ ruling, entry }: Judgement, shared: string): string {
  return `\`${ruling}\` cannot be: the vendor and \`${entry}\` have the same ${shared}, which only one company has; if one of them is wrong, mend it where it stands`;
}

/** The identifier that only one company has, where the vendor and the entry as it was judged share one. */
function provenBy(
  { vendor, entry: id, seen }: Judgement,
  lists: ReadonlyMap<string, ListFile>,
): string | undefined {
  const slash = id.indexOf('/');
  const entry = lists.get(id.slice(0, slash))?.entries.find((one) => one.id === id.slice(slash + 1));
  if (entry === undefined || entrySeen(entry) !== seen) return undefined;
  const listed = new Set(
    entry.identifiers.map(parseIdentifier).map(({ scheme, value }) => `${scheme}:${value}`),
  );
  const shared = vendor.identifiers
    .map(parseIdentifier)
    .find(({ strong, scheme, value }) => strong && listed.has(`${scheme}:${value}`));
  return shared === undefined ? undefined : `${shared.scheme.toUpperCase()} ${shared.value}`;
}

import type { Issue } from '../../model/error.ts';
import type { JudgementFile } from '../../model/judgement.ts';
import type { ListFile } from '../../model/listing.ts';
import { jsonPointer } from '../../model/parse.ts';
import { parseIdentifier } from '../../model/parse-identifier.ts';
import { refuseRuling } from './refuse-ruling.ts';

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
      const { scheme, check, problem } = parseIdentifier(input);
      // A UEI's check character is only a hint.
      const isHint = scheme === 'uei' && problem?.code === 'identifier.check-digit';
      if (check === 'bad' && problem !== undefined && !isHint)
        say(['vendor', 'identifiers', one, 'value'], problem.code, problem.detail);
    });
    const refusal = refuseRuling(judgement, lists);
    if (refusal !== undefined) say(['ruling'], 'judgement.same-identifier', refusal);
  });
  return issues;
}

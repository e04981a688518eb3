import { AssayError, type Issue } from '../../model/error.ts';
import type { JsonFile } from '../../model/json-file.ts';
import { type Judgement, JudgementFile } from '../../model/judgement.ts';
import { parseWith } from '../../model/parse.ts';
import { checkJudgements, type JudgementWorld } from './check-judgements.ts';

/**
 * The judgements of all `files`, in their order. Throws `AssayError` `pack` with every fault, by file and JSON pointer: a
 * judgement that is left out because of a slip would clear or bar a vendor without a word.
 */
export function readJudgements(files: readonly JsonFile[], world: JudgementWorld): Judgement[] {
  // Lists of lists: a hostile file has more faults than a call takes arguments.
  const found: (readonly Issue[])[] = [];
  const judgements: (readonly Judgement[])[] = [];
  const seen = new Set<string>();
  for (const { path, content } of files) {
    const parsed = parseWith(JudgementFile, content, path);
    found.push(parsed.issues);
    if (!('value' in parsed)) continue;
    found.push(checkJudgements(parsed.value, path, world, seen));
    judgements.push(parsed.value.judgements);
  }
  const issues = found.flat();
  if (issues.length === 0) return judgements.flat();
  const count = issues.length === 1 ? 'one fault' : `${issues.length} faults`;
  throw new AssayError(
    'pack',
    `the judgements cannot be used, they have ${count}; mend them and run again`,
    issues,
  );
}

import { createService } from '../assessment/create-service.ts';
import { openPack, type PackFiles } from '../assessment/open-pack.ts';
import type { AssayService } from '../assessment/ports.ts';
import type { QuestionDefaults } from '../assessment/rows/row-answer.ts';
import { differences } from '../batch/checkpoint.ts';
import type { Lever, Proof } from '../batch/diff/diff-runs.ts';
import type { RunRow, RunTable } from '../batch/diff/read-run.ts';
import type { RunSummary } from '../batch/run-summary.ts';
import { createScorer } from '../batch/score-row.ts';
import { parsePlainDate } from '../model/date.ts';
import { AssayError } from '../model/error.ts';
import type { JsonFile } from '../model/json-file.ts';
import type { CliParts } from './cli-parts.ts';
import { overlaysOf } from './common-options.ts';
import type { RunSummaries } from './describe-run-diff.ts';
import type { RunsDiffOptions } from './runs-diff-options.ts';

/** How many answers each world remembers. */
const MEMO_SIZE = 10_000;

interface ComparedRuns {
  readonly before: RunTable;
  readonly after: RunTable;
  readonly summaries: RunSummaries;
}

/**
 * Opens the first run's world, and for each thing that differs a world in which that thing alone is as in the second.
 * Throws `AssayError` `validation` when an account is missing, or the folders are not what a run was decided on.
 */
export async function openRunProof(
  { before, after, summaries }: ComparedRuns,
  options: RunsDiffOptions,
  parts: CliParts,
): Promise<Proof> {
  const { rules, data } = overlaysOf(options);
  const old = await parts.readPackFiles({ rules: options.beforeRules ?? [], data: options.beforeData ?? [] });
  const recent = await parts.readPackFiles({ rules, data });
  const [was, is] = [summaries.before, summaries.after];
  if (was === undefined || is === undefined)
    throw new AssayError(
      'validation',
      '--prove needs the accounts of both runs, which `assay batch --summary` writes; name them with --before-summary and --after-summary',
    );
  const open = (files: PackFiles, { decidedOn }: RunSummary): AssayService => {
    const day = parsePlainDate(decidedOn);
    if (day === undefined) throw new AssayError('malformed', `\`${decidedOn}\` in an account is not a day`);
    return createService(openPack(files, `assay ${parts.version}`), () => day);
  };
  const first = open(old, was);
  refuseOthers(first, was, 'RUN1, --before-rules and --before-data');
  refuseOthers(open(recent, is), is, 'RUN2, --rules and --data');

  const ask = (service: AssayService, table: RunTable, defaults: QuestionDefaults) => {
    const { plan, file, delimiter } = table;
    const scorer = createScorer({ service, plan, defaults, file, delimiter, memoSize: MEMO_SIZE });
    return async ({ row, cells }: RunRow): Promise<string> => {
      const scored = await scorer.score({ kind: 'record', line: row + 1, lines: 1, cells });
      return scored.status === 'rejected' ? 'rejected' : scored.verdict;
    };
  };
  const [asked, askedNow] = [questionOf(was), questionOf(is)];
  const sources = joinSources(old.sources, recent.sources);
  const { dossiers, builders, lists } = recent;
  const levers = new Map<Lever, (before: RunRow, after: RunRow) => Promise<string>>();
  const rowAsked = ask(first, after, asked);
  levers.set('row', async (old, recent) =>
    sameCells(before, old, after, recent) ? old.verdict : rowAsked(recent),
  );
  const put = (lever: Lever, differs: boolean, makeAsk: () => (row: RunRow) => Promise<string>) => {
    if (!differs) return;
    const again = makeAsk();
    levers.set(lever, (old) => again(old));
  };
  const changed = new Set(differences(was.digests.snapshot, is.digests.snapshot, (name) => name));
  const differs = (names: RegExp) => [...changed].some((name) => names.test(name));
  const { asOf, knownAt, market, categories } = askedNow;
  put('policy', differs(/^the policy/) || asked.policy !== askedNow.policy, () =>
    ask(open({ ...old, rules: recent.rules }, was), before, { ...asked, policy: askedNow.policy }),
  );
  put('list', differs(/^the list /), () => ask(open({ ...old, sources, lists }, was), before, asked));
  put('fact', differs(/^the (?:dossiers|register|sources)/), () =>
    ask(open({ ...old, sources, dossiers, builders }, was), before, asked),
  );
  put('date', was.decidedOn !== is.decidedOn || asked.asOf !== asOf || asked.knownAt !== knownAt, () =>
    ask(open(old, is), before, { ...asked, asOf, knownAt }),
  );
  put(
    'question',
    was.options['--market'] !== is.options['--market'] ||
      was.options['--category'] !== is.options['--category'],
    () => ask(first, before, { ...asked, market, categories }),
  );
  return { asBefore: ask(first, before, asked), levers };
}

function questionOf({ policy, asOf, knownAt, options }: RunSummary): QuestionDefaults {
  const category = options['--category'];
  return { policy, asOf, knownAt, market: options['--market'], categories: category?.split(', ') };
}

/** What is asked again must be asked of the same as then; only the version of the program may be another. */
function refuseOthers(service: AssayService, { policy, digests }: RunSummary, what: string): void {
  const others = differences(digests.snapshot, service.digests(policy), (name) => name);
  const grave = others.filter((name) => name !== 'the program');
  if (grave.length === 0) return;
  throw new AssayError(
    'validation',
    `nothing can be proven: ${what} do not go together, for these are others than the run was decided on: ${grave.join('; ')}; name the folders that it had. Waivers and judgements cannot be given here`,
  );
}

/** The bibliography of both, so that whoever is put into the other world still finds the sources. */
function joinSources(old: JsonFile, recent: JsonFile): JsonFile {
  const entries = ({ content }: JsonFile): object => (content as { sources?: object }).sources ?? {};
  return {
    path: `${old.path} + ${recent.path}`,
    content: { ...(old.content as object), sources: { ...entries(old), ...entries(recent) } },
  };
}

/** Whether the caller's columns say the same of a record. */
function sameCells(before: RunTable, old: RunRow, after: RunTable, recent: RunRow): boolean {
  const said = ({ plan, header }: RunTable, { cells }: RunRow) =>
    JSON.stringify(plan.kept.map((index) => [header[index], cells[index]]));
  return said(before, old) === said(after, recent);
}

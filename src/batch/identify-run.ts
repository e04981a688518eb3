import type { AssayService } from '../assessment/ports.ts';
import { digest } from '../model/digest.ts';
import type { JsonFile } from '../model/json-file.ts';
import type { RunIdentity } from './checkpoint.ts';
import type { RunSink } from './run-sink.ts';
import { type SampleSize, showSampleSize } from './sample-rows.ts';
import type { SettledDefaults } from './settle-defaults.ts';
import type { Shard } from './shard.ts';

/** The parts of a run that change its rows. */
export interface IdentifiedRun {
  readonly service: AssayService;
  readonly sink: Pick<RunSink, 'rejects'>;
  readonly map?: JsonFile | undefined;
  readonly profile?: string | undefined;
  readonly encoding?: string | undefined;
  readonly format?: string | undefined;
  readonly formulaGuard: boolean;
  readonly shard?: Shard | undefined;
  /** Changes no row, but what is said of them. */
  readonly verify?: SampleSize | undefined;
  /** Others, by the name of their option. */
  readonly options?: Readonly<Record<string, string>> | undefined;
}

/** What the rows depend on, for a run that is gone on with or held against another. */
export function identifyRun(run: IdentifiedRun, defaults: SettledDefaults): RunIdentity {
  const { policy, market, categories, asOf, knownAt } = defaults;
  const options: Record<string, string | undefined> = {
    '--policy': policy,
    '--market': market,
    '--category': categories === undefined ? undefined : [...categories].join(', '),
    '--as-of': asOf,
    '--known-at': knownAt,
    '--decided-on': run.service.today(),
    '--map': run.map === undefined ? undefined : digest(run.map.content),
    '--profile': run.profile,
    '--encoding': run.encoding,
    '--format': run.format,
    '--formula-guard': run.formulaGuard ? 'on' : 'off',
    '--rejects': run.sink.rejects === undefined ? undefined : 'given',
    '--shard': run.shard === undefined ? undefined : `${run.shard.index}/${run.shard.of}`,
    '--verify': run.verify === undefined ? undefined : showSampleSize(run.verify),
    ...run.options,
  };
  return {
    snapshot: { ...run.service.digests(policy) },
    options: Object.fromEntries(
      Object.entries(options).filter((entry): entry is [string, string] => entry[1] !== undefined),
    ),
  };
}

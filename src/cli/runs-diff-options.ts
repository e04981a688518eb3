import type { CommonOptions } from './common-options.ts';

/** The options of `assay runs diff`. */
export interface RunsDiffOptions extends CommonOptions {
  readonly key?: string;
  readonly map?: string;
  readonly beforeSummary?: string;
  readonly afterSummary?: string;
  readonly prove?: boolean;
  readonly beforeRules?: readonly string[];
  readonly beforeData?: readonly string[];
  readonly format: 'text' | 'jsonl';
}

import type { WhatIf } from '../model/what-if.ts';
import { imaginedPhrase } from './change-phrases.ts';
import { verdictWord } from './phrases.ts';
import { type Section, table } from './report.ts';

/** What stands before the assessment as it would be: what was imagined, and what difference it makes. */
export interface WhatIfLead {
  readonly imagined: string;
  /** That none of this is shown, for whoever reads only the top. */
  readonly caution: string;
  readonly verdicts: string;
  readonly sections: readonly Section[];
}

/** Puts the difference that a what-if makes into sentences and rows. */
export function composeWhatIf({ changes, before, after, differences }: WhatIf): WhatIfLead {
  const words = [verdictWord(before.verdict), verdictWord(after.verdict)] as const;
  const rows = differences.map(({ rule, effect, before: was, after: would }) => [rule, effect, was, would]);
  return {
    imagined:
      changes.length === 0
        ? 'Imagined: nothing, for no plan on record covers all that is asked.'
        : `Imagined: ${imaginedPhrase(changes)}.`,
    caution: 'This is a what-if: nothing of it is shown to be so, nothing is stored, and it clears nothing.',
    verdicts:
      words[0] === words[1] ? `${words[0]} as it is, and as it would be` : `${words[0]} -> ${words[1]}`,
    sections: [
      {
        title: 'What differs',
        blocks:
          rows.length === 0
            ? [{ kind: 'sentence', text: 'The outcome of no rule.' }]
            : table(rows, ['rule', 'effect', 'as it is', 'as it would be']),
      },
    ],
  };
}

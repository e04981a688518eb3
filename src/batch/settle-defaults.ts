import { tryDefaults } from '../assessment/ask-row.ts';
import type { AssayService } from '../assessment/ports.ts';
import type { QuestionDefaults } from '../assessment/rows/row-answer.ts';
import type { Issue } from '../model/error.ts';

/** The defaults with both clocks set: one run has one day, even past midnight. */
export type SettledDefaults = QuestionDefaults & { readonly asOf: string; readonly knownAt: string };

/** Settles them and tries them once; `said` is what holds for every row. Throws what `assess` throws. */
export async function settleDefaults(given: QuestionDefaults, service: AssayService) {
  const today = service.today();
  const defaults: SettledDefaults = {
    ...given,
    asOf: given.asOf ?? today,
    knownAt: given.knownAt ?? today,
  };
  const said = await tryDefaults(service, defaults);
  return { defaults, said: said.map((warning): Issue => ({ ...warning, severity: 'warning' })) };
}

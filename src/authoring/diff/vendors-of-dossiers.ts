import { questionText } from '../../assessment/ask-row.ts';
import type { Dossier } from '../../model/vendor.ts';
import type { AskedVendor } from './compare-verdicts.ts';
import type { SideDefaults } from './vendors-of-csv.ts';

/** Every vendor that has a dossier as a question, by id. */
export async function* vendorsOfDossiers(
  dossiers: readonly Dossier[],
  defaults: SideDefaults,
): AsyncGenerator<AskedVendor> {
  for (const { id, title } of [...dossiers].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const row = { vendor: { name: id, facts: [] }, product: {}, market: undefined };
    yield { name: title, questions: [questionText(row, defaults[0]), questionText(row, defaults[1])] };
  }
}

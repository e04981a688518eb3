import { askRow } from '../../assessment/ask-row.ts';
import { BoundedMemo } from '../../assessment/bounded-memo.ts';
import type { AssayService } from '../../assessment/ports.ts';
import type { Verdict } from '../../model/verdict.ts';
import { findCauses } from './find-causes.ts';
import type { Cause, VendorPlace, VerdictChanges } from './pack-diff.ts';
import { TransitionTally } from './transition-tally.ts';

/** A vendor with what is asked about it, as `questionText` writes it, of the one side and of the other. */
export interface AskedVendor extends VendorPlace {
  readonly questions: readonly [string, string];
}

/** A record that is no question, and why. */
export interface RejectedVendor {
  readonly line?: number;
  readonly reason: string;
}

/** What is asked by on either side. */
export type Services = readonly [AssayService, AssayService];

/** How a vendor fares on both sides. */
type Transition =
  | { readonly before: Verdict; readonly after: Verdict; readonly causes: readonly Cause[] }
  | { readonly refused: string };

/** How many pairs of answers are remembered for vendors that ask the same. */
const MEMO_SIZE = 10_000;

/**
 * Decides every vendor on both sides and says what changes and why. Vendors that ask the same are decided once. A vendor
 * that cannot be read on either side is told to `onReject` and counted; whatever else goes wrong is thrown.
 */
export async function compareVerdicts(
  vendors: AsyncIterable<AskedVendor | RejectedVendor>,
  services: Services,
  onReject: (rejected: RejectedVendor) => void,
): Promise<VerdictChanges> {
  const memo = new BoundedMemo<Promise<Transition>>(MEMO_SIZE);
  const tally = new TransitionTally();
  let rejected = 0;
  let assessed = 0;
  const reject = (fault: RejectedVendor) => {
    rejected += 1;
    onReject(fault);
  };
  for await (const vendor of vendors) {
    if ('reason' in vendor) {
      reject(vendor);
      continue;
    }
    const { questions, ...place } = vendor;
    const transition = await memo.take(JSON.stringify(questions), () => {
      assessed += 1;
      return decideBoth(questions, services);
    });
    if ('refused' in transition) reject({ ...place, reason: transition.refused });
    else tally.add(transition, place);
  }
  return { decided: tally.decided, rejected, assessed, matrix: tally.matrix, groups: tally.groups() };
}

async function decideBoth(questions: readonly [string, string], services: Services): Promise<Transition> {
  const before = await askRow(services[0], questions[0]);
  if ('refused' in before) return { refused: before.refused.join('; ') };
  const after = await askRow(services[1], questions[1]);
  if ('refused' in after) return { refused: after.refused.join('; ') };
  const [was, is] = [before.assessment, after.assessment];
  const causes = was.verdict === is.verdict ? [] : findCauses(was, is);
  return { before: was.verdict, after: is.verdict, causes };
}

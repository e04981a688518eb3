import { tryDefaults } from '../../assessment/ask-row.ts';
import type { AssayService } from '../../assessment/ports.ts';
import type { QuestionDefaults } from '../../assessment/rows/row-answer.ts';
import { AssayError } from '../../model/error.ts';
import type { Pack } from '../read-pack.ts';
import { comparePacks, comparePolicies } from './compare-packs.ts';
import { type AskedVendor, compareVerdicts, type RejectedVendor, type Services } from './compare-verdicts.ts';
import type { PackChange, PackDiff } from './pack-diff.ts';
import type { SideDefaults } from './vendors-of-csv.ts';

/** One side of a comparison. */
export interface DiffSide {
  /** What the caller calls it. */
  readonly label: string;
  readonly pack: Pack;
  readonly service: AssayService;
  /** The policy by which its verdicts are compared. */
  readonly policy: string;
}

/** What is asked of either side, and about whom. */
export interface DiffQuestion extends Omit<QuestionDefaults, 'policy'> {
  /** The vendors, once it is settled what is asked where they do not say otherwise. */
  readonly vendors: (
    services: Services,
    defaults: SideDefaults,
  ) => AsyncIterable<AskedVendor | RejectedVendor>;
  readonly onReject: (rejected: RejectedVendor) => void;
}

/**
 * Holds two packs against each other, or, where both sides share one pack, two of its policies: what differs in them, and
 * what that does to the verdicts of vendors. Throws `AssayError` for a policy, market or day that one side does not know.
 */
export async function diffPacks(
  before: DiffSide,
  after: DiffSide,
  question: DiffQuestion,
): Promise<PackDiff> {
  const { vendors, onReject, ...asked } = question;
  const today = before.service.today();
  const days = { asOf: asked.asOf ?? today, knownAt: asked.knownAt ?? today };
  const defaults = [
    { ...asked, ...days, policy: before.policy },
    { ...asked, ...days, policy: after.policy },
  ] as const;
  await trySide(before, defaults[0]);
  await trySide(after, defaults[1]);
  const services = [before.service, after.service] as const;
  return {
    subject: {
      before: before.label,
      after: after.label,
      policies: [before.policy, after.policy],
      ...(asked.market === undefined ? {} : { market: asked.market }),
      categories: asked.categories ?? [],
      ...days,
    },
    changes:
      before.pack === after.pack ? changesOfPolicies(before, after) : comparePacks(before.pack, after.pack),
    verdicts: await compareVerdicts(vendors(services, defaults), services, onReject),
  };
}

/** A policy that only one side has is told with the name of the side that has it not. */
async function trySide({ label, service }: DiffSide, defaults: QuestionDefaults): Promise<void> {
  try {
    await tryDefaults(service, defaults);
  } catch (error) {
    if (!(error instanceof AssayError)) throw error;
    const issues = error.issues.map((issue) => ({
      ...issue,
      detail: `${issue.detail} (asked of \`${label}\`)`,
    }));
    throw new AssayError(error.code, error.message, issues);
  }
}

function changesOfPolicies(before: DiffSide, after: DiffSide): PackChange[] {
  const policyOf = ({ pack, policy }: DiffSide) => pack.policyFiles.find(({ id }) => id === policy);
  const [was, is] = [policyOf(before), policyOf(after)];
  return was === undefined || is === undefined ? [] : comparePolicies(was, is, before.pack);
}

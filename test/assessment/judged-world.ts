import { createService } from '../../src/assessment/create-service.ts';
import type { Snapshot } from '../../src/assessment/snapshot.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import type { ListFile } from '../../src/model/listing.ts';
import { day } from '../facts/statements.ts';
import { fullName, type ReachWorld, snapshotWith } from './reach-world.ts';

/** Near to the vendor `V`, and to nobody else of these worlds. */
export const NEAR = 'Vantage Widgits Trading (fictional)';
/** One list with an entry that may mean the vendor. */
export const NEAR_WORLD: ReachWorld = { reach: ['named'], listed: [NEAR] };
export const TODAY = day('2019-06-01');

/** A judgement that a person makes in a world: negative and on the vendor, unless it is told otherwise. */
export function judge(world: ReachWorld, parts: Record<string, unknown> = {}): Judgement {
  return createService(snapshotWith(world), () => TODAY).judge({
    vendor: { name: 'v' },
    entry: 'p/e0',
    ruling: 'negative',
    author: 'J. Doe',
    reason: 'Another register number.',
    on: '2019-05-03',
    ...parts,
  }).judgement;
}

/** The service of a world in which these judgements are known. */
export function serve(
  world: ReachWorld,
  judgements: readonly Judgement[],
  change: (list: ListFile) => ListFile = (list) => list,
) {
  const snapshot: Snapshot = snapshotWith(world);
  const lists = new Map([...snapshot.lists].map(([program, list]) => [program, change(list)]));
  return createService({ ...snapshot, lists, judgements }, () => TODAY);
}

/** What the question of all these worlds is, with whatever is otherwise. */
export const questionOf = (vendor: object = {}, rest: object = {}) => ({
  policy: 'random',
  market: 'all',
  vendor: { name: 'v', facts: [{ name: 'vendor.name', value: fullName('V') }], country: 'CH', ...vendor },
  ...rest,
});

/** The verdict, what is said of the listing, and each judgement with why it does not count. */
export async function tell(
  service: ReturnType<typeof serve>,
  vendor: object = {},
  rest: object = {},
): Promise<{ verdict: string; because: string; judgements: string[] }> {
  const { verdict, findings, judgements = [] } = await service.assess(questionOf(vendor, rest));
  const finding = findings.find(({ rule }) => rule === 'no-listed-vendor');
  const [fact] = finding?.facts ?? [];
  const because = fact?.note ?? /not shown: (.*)\.$/.exec(finding?.because ?? '')?.[1] ?? '';
  return {
    verdict,
    // How near names are, and why, is told by other tests.
    because: because
      .replaceAll(' (fictional)', '')
      .replace(/(near "[^"]*"), with a score .*?(?=; (?:J\. Doe|the judgement)|: a person)/, '$1'),
    judgements: judgements.map(({ ruling, noEffect = 'counts' }) => `${ruling}: ${noEffect}`),
  };
}

/** How the vendor is near to the entry of that list. */
export const NEARNESS = 'near "Vantage Widgits Trading"';
/** What the vendor of that world comes to by these judgements. */
export const by = (judgements: readonly Judgement[], vendor: object = {}, rest: object = {}) =>
  tell(serve(NEAR_WORLD, judgements), vendor, rest);
export const negative = judge(NEAR_WORLD);
export const positive = judge(NEAR_WORLD, { ruling: 'positive', reason: 'The same seat.' });
export const unsure = judge(NEAR_WORLD, { ruling: 'unsure', reason: 'No register tells.' });

/** A list whose entries have these parts. */
export function changed(list: ListFile, parts: object): ListFile {
  return { ...list, entries: list.entries.map((entry) => ({ ...entry, ...parts })) };
}

/** What the first entry of a world says, as a judgement keeps it. */
export function seenIn(world: ReachWorld): string {
  const name = world.listed?.[0] ?? '';
  return judge(world, { vendor: { name } }).seen;
}

import type { Assessment } from '../../model/assessment.ts';
import type { Receipt } from '../../model/receipt.ts';
import type { VerificationItem } from '../../model/verification.ts';

/** What is another than it was when the first of two answers to one question was given. */
export function compareReceipts(then: Assessment, now: Assessment): VerificationItem[] {
  const [before, after] = [then.receipt, now.receipt];
  const items: VerificationItem[] = [];
  if (before.engine !== after.engine)
    items.push({ item: 'engine', detail: `\`${before.engine}\` answered then, \`${after.engine}\` now` });
  if (before.request !== after.request)
    items.push({
      item: 'request',
      pointer: '/request',
      detail: 'what was asked is read otherwise than then',
    });
  if (before.policy !== after.policy)
    items.push({
      item: 'policy',
      detail: `policy \`${then.question.policy}\` is another than then, or its vocabulary or sets of countries are; a digest does not tell which of its files`,
    });
  if (before.facts !== after.facts) items.push({ item: 'facts', detail: describeFacts(then, now) });
  items.push(...compareLists(before, after));
  if (before.waivers !== after.waivers)
    items.push({ item: 'waivers', detail: describeWaivers(before, after) });
  if (before.judgements !== after.judgements)
    items.push({ item: 'judgements', detail: describeJudgements(before, after) });
  if (items.length === 0 && before.outcome !== after.outcome)
    items.push({
      item: 'outcome',
      detail: 'all that went in is as it was, but something else comes out: another program answered then',
    });
  return items;
}

function describeFacts({ vendor: then }: Assessment, { vendor: now }: Assessment): string {
  const name = (id: string | undefined) => (id === undefined ? 'no dossier' : `the dossier \`${id}\``);
  if (then.id !== now.id) return `then ${name(then.id)} spoke for the vendor, now ${name(now.id)} does`;
  return 'what is on record about the vendor, its owners or the makers of parts is another than then';
}

function compareLists({ lists: then }: Receipt, { lists: now }: Receipt): VerificationItem[] {
  const programs = [...new Set([...Object.keys(then), ...Object.keys(now)])].sort();
  return programs.flatMap((program): VerificationItem[] => {
    const [before, after] = [valueAt(then, program), valueAt(now, program)];
    if (before === after) return [];
    const detail =
      before === undefined
        ? `list \`${program}\` was not read then`
        : after === undefined
          ? `list \`${program}\` was read then and is not now`
          : `list \`${program}\` is another than then`;
    return [{ item: 'list', program, detail }];
  });
}

function valueAt(lists: Receipt['lists'], program: string): string | undefined {
  return Object.hasOwn(lists, program) ? lists[program] : undefined;
}

function describeJudgements({ judgements: then }: Receipt, { judgements: now }: Receipt): string {
  if (now === undefined) return 'judgements were heard then and are not now; give them with `--judgements`';
  if (then === undefined) return 'no judgement was heard then';
  return 'the judgements on this vendor, or on those connected with it, are others than then';
}

function describeWaivers({ waivers: then }: Receipt, { waivers: now }: Receipt): string {
  if (now === undefined)
    return 'waivers were held against it then and are not now; give them with `--waivers`';
  if (then === undefined) return 'no waiver was held against it then';
  return 'the waivers for this vendor are others than then';
}

import canonicalize from 'canonicalize';
import type { Assessment } from '../../model/assessment.ts';
import { addDays, type PlainDate } from '../../model/date.ts';
import { verdictCode } from '../../model/verdict.ts';
import type { VerificationItem } from '../../model/verification.ts';
import { mayClear, tenseOf } from '../assess.ts';
import { digestOutcome, digestRequest, idOf, sealReceipt } from '../make-receipt.ts';
import { showRequest } from '../request-of.ts';

/**
 * What in an assessment contradicts itself, told from the paper alone: neither rules nor data are looked at. Whoever
 * changes one word of what the receipt covers has to change the receipt, and with it the id that others keep.
 */
export function checkPaper(paper: Assessment, today: PlainDate): VerificationItem[] {
  const { receipt, request, id } = paper;
  const { digest, ...parts } = receipt;
  const items: VerificationItem[] = [];
  const say = (item: VerificationItem['item'], pointer: string, detail: string) =>
    items.push({ item, pointer, detail });

  if (sealReceipt(parts).digest !== digest)
    say('receipt', '/receipt/digest', 'the digest of the receipt does not fit the parts of the receipt');
  // The operator's day may be over where this is asked, or not have begun.
  else if (receipt.decidedOn > addDays(today, 1))
    say('receipt', '/receipt/decidedOn', `\`${receipt.decidedOn}\` lies after today (${today})`);
  if (id !== idOf(receipt)) say('id', '/id', 'the id is not the start of the digest of the receipt');
  if (digestRequest(request) !== receipt.request)
    say('request', '/request', 'what was asked is not what the receipt was made over');
  if (digestOutcome(paper) !== receipt.outcome)
    say('outcome', '/findings', 'the verdict and the findings are not those that the receipt was made over');
  if (!showsRequest(paper))
    say('question', '/question', 'what the answer says it was asked is not what was asked');
  if (!standsWhereItSays(paper))
    say('standing', '/clears', 'the verdict and the days do not give this code, tense and leave to buy');
  return items;
}

function showsRequest({ question, request }: Assessment): boolean {
  const { assumptions: _, ...shown } = question;
  // Of categories that nobody understood, none is shown.
  return [request.product.categories, []].some(
    (categories) => canonicalize(showRequest(request, categories)) === canonicalize(shown),
  );
}

function standsWhereItSays({ verdict, ...said }: Assessment): boolean {
  const tense = tenseOf(said.request, said.receipt.decidedOn);
  return (
    said.verdictCode === verdictCode(verdict) &&
    said.tense === tense &&
    said.clears === mayClear({ verdict }, said.request, tense)
  );
}

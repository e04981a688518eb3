import { addDays, formatDay } from '../../model/date.ts';
import type { Timeline } from '../../model/timeline.ts';

/** What the timeline is of, and of which days. */
export function timelineHead({ question, vendor }: Timeline): {
  subject: string;
  days: string;
  asked: string;
} {
  const categories = question.categories.join(', ');
  const product = question.product ?? (categories === '' ? undefined : `any ${categories} product`);
  const bought =
    question.product !== undefined && categories !== '' ? `${question.product} (${categories})` : product;
  const askedAs = question.vendor === vendor.name ? '' : `asked as "${question.vendor}"; `;
  return {
    subject: bought === undefined ? vendor.name : `${bought}, ${vendor.name}`,
    days: `from ${formatDay(question.from)} through ${formatDay(addDays(question.to, -1))}; today is ${formatDay(question.today)}`,
    asked: `${askedAs}${vendor.id === undefined ? '' : `dossier ${vendor.id}, by `}${vendor.matchedBy}`,
  };
}

/** `Title of the policy (its-id, market US)`. */
export function rowTitle({ policy, title, market }: Timeline['rows'][number]): string {
  return `${title} (${policy}, ${market === 'all' ? 'all markets' : `market ${market}`})`;
}

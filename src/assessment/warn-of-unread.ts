import type { Warning } from '../model/assessment.ts';
import { show } from '../model/parse.ts';
import { parseCountry } from '../model/place.ts';
import type { Question } from '../model/question.ts';
import { definitionOf, type Vocabulary } from '../model/vocabulary.ts';

/** Nobody sends more by mistake; an answer must not become a hundred times as long as its question. */
const MOST_CATEGORIES_TOLD = 10;

/** What of a question could not be understood and is taken as not known: its country, its kinds of product. */
export function warnOfUnread(question: Question, vocabulary: Vocabulary): Warning[] {
  return [...warnOfCountry(question), ...warnOfCategories(question, vocabulary)];
}

function warnOfCountry({ vendor: { country } }: Question): Warning[] {
  if (country === undefined || country.trim() === '' || parseCountry(country) !== undefined) return [];
  return [
    {
      pointer: '/vendor/country',
      code: 'country.unknown',
      detail: `${show(country)} is not a country (code or English name); the country of registration is taken as not known`,
    },
  ];
}

function warnOfCategories({ unreadCategories }: Question, vocabulary: Vocabulary): Warning[] {
  const known = definitionOf(vocabulary, 'product.categories')?.values ?? [];
  const warn = (what: string): Warning => ({
    pointer: '/product/categories',
    code: 'category.unknown',
    detail: `${what} not a known category, so the kind of product is taken as not known; choose from ${known.map((v) => `\`${v}\``).join(', ')}`,
  });
  const told = unreadCategories
    .slice(0, MOST_CATEGORIES_TOLD)
    .map((category) => warn(`${show(category)} is`));
  const rest = unreadCategories.length - told.length;
  return rest === 0 ? told : [...told, warn(`each of ${rest} more is`)];
}

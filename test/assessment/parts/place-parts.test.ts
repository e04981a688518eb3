import { expect, test } from 'vitest';
import { placeParts } from '../../../src/assessment/parts/place-parts.ts';
import { prepare } from '../../../src/assessment/prepare.ts';
import { readQuestion } from '../../../src/assessment/read-question.ts';
import { day } from '../../facts/statements.ts';
import { NEAR_WORLD, questionOf, TODAY } from '../judged-world.ts';
import { snapshotWith } from '../reach-world.ts';

const STRANGER = 'Example Alpine Security AG (fictional)';
const IN_UNREAD_ROW = 'Zephyrine Works AG (fictional)';

/** Who of the makers is not quite unknown, where a row of the list could not be read. */
function knownMakers(...makers: string[]): string[] {
  const snapshot = snapshotWith(NEAR_WORLD);
  const unread = [{ at: 'watch.csv:12', text: `Firm | ${IN_UNREAD_ROW}`, since: day('2018-01-01') }];
  const lists = new Map([...snapshot.lists].map(([id, list]) => [id, { ...list, unread }]));
  const prepared = prepare({ ...snapshot, lists });
  const components = makers.map((name) => ({ name: `part by ${name}`, maker: { name } }));
  const question = readQuestion(questionOf({}, { product: { components } }), { ...prepared, today: TODAY });
  return placeParts(question, prepared.registersOn(TODAY)).known.map(({ party }) => party.name);
}

test.each([
  ['first', [IN_UNREAD_ROW, STRANGER]],
  ['after others of whom nobody knows anything', [STRANGER, IN_UNREAD_ROW]],
])(
  'a maker whose name stands in a row that could not be read is looked at, whether it comes %s',
  (_, makers) => {
    expect(knownMakers(...makers)).toEqual([IN_UNREAD_ROW]);
  },
);

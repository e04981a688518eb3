import { expect, test } from 'vitest';
import { companies, useWatchList } from './watch-list.ts';

const { writeHead, importOwn, assess } = useWatchList();

test('who is found on a list that is served on is told that it is stale', async () => {
  await writeHead();
  await importOwn('a.csv', companies(0, 10));
  const listed = 'Vantorix 3 Trading AG (fictional)';
  expect((await assess(listed)).warnings).toEqual([]);
  expect((await importOwn('b.csv', companies(0, 5))).code).toBe(1);
  const { verdict, warnings } = await assess(listed);
  expect(verdict).toBe('prohibited');
  expect(warnings).toEqual([
    {
      pointer: '/policy',
      code: 'list.stale',
      detail: expect.stringContaining(
        '`agency-watch` is served as of 28 Nov 2026, for the one of 28 Nov 2026 was refused: the entries went from 10 to 5',
      ),
    },
  ]);
  expect((await assess(listed, '2026-11-29')).warnings.map(({ code }) => code)).toEqual([
    'list.old',
    'list.stale',
  ]);
});

import { test } from 'vitest';
import { askReach, owns, tellReach } from './reach-world.ts';
test('probe', async () => {
  const w = { reach: ['owned>=50%'] as const, relations: [owns('Bad', 'V', 0.25), owns('Worse', 'V', 0.25), owns('Clean', 'V', 0.5)], listed: ['Bad', 'Worse'] };
  console.log(await tellReach(w));
  console.log(JSON.stringify((await askReach(w)).findings[0]?.facts, null, 1));
  console.log(await tellReach({ ...w, listed: ['Bad'] }));
  console.log(await tellReach({ ...w, relations: [] }));
});

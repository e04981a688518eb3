import { describe, expect, test } from 'vitest';
import { CASES, type Case } from '../cases/cases.ts';
import { openReal, post, serveReal } from './real-service.ts';

const questionOf = ({ vendor, category, policy, asOf, knownAt = asOf, market }: Case) => ({
  vendor: { name: vendor },
  product: { categories: [category] },
  policy,
  asOf,
  knownAt,
  ...(market === undefined ? {} : { market }),
});

/** As many questions as asked for, all the cases in turn, and no two neighbours alike. */
const questions = (count: number) =>
  Array.from({ length: count }, (_, n) => questionOf(CASES[(n * 7) % CASES.length] as Case));

async function oneAtATime<A, B>(items: readonly A[], work: (item: A) => Promise<B>): Promise<B[]> {
  const done: B[] = [];
  for (const item of items) done.push(await work(item));
  return done;
}

describe('questions asked at the same time', () => {
  test('100 requests get, byte for byte, the answers that each gets alone', async () => {
    const asked = questions(100);
    expect(new Set(asked.map((q) => JSON.stringify(q))).size).toBeGreaterThan(15);
    // Each run has an engine of its own: what one has remembered must not help the other.
    const alone = await serveReal(await openReal());
    const crowded = await serveReal(await openReal());
    try {
      const expected = await oneAtATime(asked, (question) => post(alone.url, question));
      const got = await Promise.all(asked.map((question) => post(crowded.url, question)));
      expect(got.map(({ text }) => text)).toEqual(expected.map(({ text }) => text));
      // Of those who ask the same, one makes the record and the others get it.
      const created = (replies: typeof got) =>
        replies
          .filter(({ status }) => status === 201)
          .map(({ body }) => body.id)
          .sort();
      expect(created(got)).toEqual(created(expected));
      expect(got.every(({ status }) => status === 201 || status === 200)).toBe(true);
    } finally {
      await Promise.all([alone.close(), crowded.close()]);
    }
  });

  test('16 assessments of the library are, byte for byte, those made one after another', async () => {
    const asked = questions(16);
    const [alone, crowded] = [await openReal(), await openReal()];
    const expected = await oneAtATime(asked, (question) => alone.assess(question));
    const got = await Promise.all(asked.map((question) => crowded.assess(question)));
    expect(JSON.stringify(got)).toBe(JSON.stringify(expected));
  });
});

/**
 * What `work` makes of each item, in the order of the items, with at most `limit` of them under way. The first failure
 * ends it, after everything before it has been given out.
 */
export async function* mapInOrder<T, R>(
  items: AsyncIterable<T>,
  limit: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const underWay: Promise<R>[] = [];
  for await (const item of items) {
    const result = work(item);
    // It may fail while its turn has not come: that is told when it is awaited below, not as an unhandled rejection.
    result.catch(() => undefined);
    underWay.push(result);
    if (underWay.length >= limit) yield (await underWay.shift()) as R;
  }
  for (const result of underWay) yield await result;
}

// Work on many things at once, handed out in the order they came in.

/**
 * The results of `work` on each of `items`, in their order, each as soon as those before it are there. At most `most` items
 * are taken that are not handed out yet: where the taker is slow, no more are read. `work` must not fail.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  most: number,
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]();
  const running: Promise<Result>[] = [];
  let coming: Promise<IteratorResult<Item>> | null = null;
  let isOver = false;
  for (;;) {
    if (coming === null && !isOver && running.length < most) coming = source.next();
    const [first] = running;
    if (coming === null && first === undefined) return;
    const came: IteratorResult<Item> | null = await firstOf(coming, first);
    if (came === null) {
      yield await first!;
      running.shift();
    } else {
      coming = null;
      if (came.done === true) isOver = true;
      else running.push(work(came.value));
    }
  }
}

/** What comes first: the next item, or null once the work before it is done. */
function firstOf<Item>(
  coming: Promise<Item> | null,
  work: Promise<unknown> | undefined,
): Promise<Item | null> {
  return Promise.race([...(coming ? [coming] : []), ...(work ? [work.then(() => null)] : [])]);
}

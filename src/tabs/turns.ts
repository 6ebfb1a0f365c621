// Changes of one tab take turns: what is kept of it and what its page shows change together, one change after another.

/** Does work of one tab after what was asked for there before, whatever came of that; tabs do not wait for each other. */
export type InTurn = <Given>(tabId: number, work: () => Promise<Given>) => Promise<Given>;

/** A row of turns for each tab. Work inside a turn must not ask for another of the same row: it would wait for itself. */
export function turnsPerTab(): InTurn {
  const last = new Map<number, Promise<unknown>>();
  return (tabId, work) => {
    const before = last.get(tabId) ?? Promise.resolve();
    const done = before.catch(() => undefined).then(work);
    last.set(tabId, done);
    const leave = (): void => void (last.get(tabId) === done && last.delete(tabId));
    done.then(leave, leave);
    return done;
  };
}

/** The row of whatever changes a reading or its marks: each change begins with what is true when its turn comes. */
export const inTurn = turnsPerTab();

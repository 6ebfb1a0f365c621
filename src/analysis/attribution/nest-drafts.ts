// Which attribution stands inside which: the cue of the inner one lies in the content of the outer one.

import type { Draft } from './draft.ts';

/**
 * For every draft the index of its parent among `drafts`, or -1: the tightest one whose content holds its cue,
 * or the one that a relay rule put it under.
 *
 * @param size number of tokens in the text.
 */
export function findParents(drafts: readonly Draft[], size: number): Int32Array {
  const parents = new Int32Array(drafts.length).fill(-1);
  const holder = new Int32Array(size).fill(-1); // for each token, the last placed draft whose content it is in
  const cueAt = new Map(drafts.map((draft, index) => [draft.cue[0]?.from ?? -1, index]));
  const order = drafts.map((_, index) => index).sort((a, b) => extent(drafts[b]) - extent(drafts[a]));
  for (const index of order) {
    const draft = drafts[index];
    const at = draft?.cue[0]?.from;
    if (draft === undefined || at === undefined) continue;
    parents[index] = holder[at] ?? -1;
    const named = draft.under === null ? undefined : cueAt.get(draft.under.from);
    if (named !== undefined && named !== index && !descends(parents, named, index)) parents[index] = named;
    for (const run of draft.content) holder.fill(index, run.from, run.to);
  }
  return parents;
}

/** Whether following parents from `start` leads to `goal`: taking it as a parent would close a circle. */
function descends(parents: Int32Array, start: number, goal: number): boolean {
  let at = start;
  for (let steps = 0; at !== -1 && steps < 32; steps++) {
    if (at === goal) return true;
    at = parents[at] ?? -1;
  }
  return at !== -1;
}

/** Of drafts that share a cue token, only the first in the list. */
export function dropSharedCues(drafts: readonly Draft[], size: number): Draft[] {
  const taken = new Uint8Array(size);
  return drafts.filter((draft) => {
    const shared = draft.cue.some((run) => taken.subarray(run.from, run.to).includes(1));
    if (!shared) for (const run of draft.cue) taken.fill(1, run.from, run.to);
    return !shared;
  });
}

function extent(draft: Draft | undefined): number {
  return draft?.content.reduce((sum, run) => sum + run.to - run.from, 0) ?? 0;
}

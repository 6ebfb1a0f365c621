// Readings under way. They live in memory alone: when the background is killed they are simply gone, and the
// tab is again what its kept reading says.

import type { WalkedPlace } from '../messaging/messages.ts';
import type { Reading } from './reading.ts';

export interface Run {
  readonly of: Reading['of'];
  readonly signal: AbortSignal;
  progress: number;
  /** The document whose article is read; null until it was collected, and for a selection. */
  document: number | null;
  /** Where in the page the article stands; null until it was found, and for a selection. */
  place: WalkedPlace | null;
}

/** Why a run ended early: the reader said stop, a newer run took its place, or page or grant went away. */
export type StopReason = 'stopped' | 'replaced' | 'gone';

const runs = new Map<number, { run: Run; stop: AbortController }>();

/** The reading of a tab that is under way, or null. */
export const runIn = (tabId: number): Run | null => runs.get(tabId)?.run ?? null;

/** Starts a run for a tab; one that was under way there is replaced. */
export function startRun(tabId: number, of: Reading['of']): Run {
  stopRun(tabId, 'replaced');
  const stop = new AbortController();
  const run: Run = { of, signal: stop.signal, progress: 0, document: null, place: null };
  runs.set(tabId, { run, stop });
  return run;
}

/** Stops what is under way in a tab, if anything is. */
export function stopRun(tabId: number, reason: StopReason): void {
  runs.get(tabId)?.stop.abort(reason);
  runs.delete(tabId);
}

/** Ends a run that came to its end by itself. */
export function endRun(tabId: number, run: Run): void {
  if (runIn(tabId) === run) runs.delete(tabId);
}

/** Whether what the run finds is of no use any more. */
export const isOvertaken = ({ signal }: Run): boolean =>
  signal.reason === 'replaced' || signal.reason === 'gone';

/** Rejects with the reason as soon as the run is stopped. */
export function stopOf(run: Run): Promise<never> {
  return new Promise((_give, refuse) => {
    run.signal.addEventListener('abort', () => refuse(run.signal.reason));
  });
}

// Work in slices, so that the page can draw and answer in between.

/** Half of what counts as a long task. A rest may cost a whole frame: shorter slices made the work longer, not smoother. */
const SLICE_MS = 25;

declare const scheduler: { yield?(): Promise<void> } | undefined;

/** Times one piece of work: ask `isDue` now and then, and rest where it says so. */
export class Pace {
  #start = performance.now();

  get isDue(): boolean {
    return performance.now() - this.#start > SLICE_MS;
  }

  /** Lets the page go first; what waits here goes on before other tasks of its kind where the browser can tell them. */
  async rest(): Promise<void> {
    if (typeof scheduler === 'object' && scheduler.yield !== undefined) await scheduler.yield();
    else await new Promise((resume) => setTimeout(resume));
    this.#start = performance.now();
  }
}

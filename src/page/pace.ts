// Work in slices, and at the right time, so that the page can draw and answer in between.

/** A quarter of what counts as a long task: on a busy machine work takes two or three times as long. */
const SLICE_MS = 12;

declare const scheduler: { yield?(): Promise<void> } | undefined;

/** Times one piece of work: ask `isDue` now and then, and rest where it says so. */
export class Pace {
  #start = performance.now();

  get isDue(): boolean {
    return performance.now() - this.#start > SLICE_MS;
  }

  async rest(): Promise<void> {
    await rest();
    this.#start = performance.now();
  }
}

/** Lets the page go first; what waits here goes on before other tasks of its kind where the browser can tell them. */
export async function rest(): Promise<void> {
  if (typeof scheduler === 'object' && scheduler.yield !== undefined) await scheduler.yield();
  else await new Promise((resume) => setTimeout(resume));
}

/** A page out of sight draws nothing: it is not waited for longer than this. */
const MOST_DRAWING_MS = 100;

/** Resolves when the browser has drawn what was just changed, or soon where it draws nothing. */
export function drawn({ defaultView: view }: Document): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, MOST_DRAWING_MS);
    view?.requestAnimationFrame(() => setTimeout(resolve)); // the frame is drawn between the two
  });
}

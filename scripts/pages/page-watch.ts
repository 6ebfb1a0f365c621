// Harness code in the page's own world: notes errors, DOM mutations, layout shifts and long tasks, and what is left.

/** What one look at the watch gives: everything since the last look. */
export interface Watched {
  readonly errors: readonly string[];
  /** One signature per mutation record. */
  readonly mutations: readonly string[];
  /** Null where the browser does not tell. */
  readonly layoutShift: number | null;
  readonly longestTaskMs: number | null;
}

/** What an extension could leave behind in a page. */
export interface Traces {
  readonly html: string;
  readonly highlights: readonly string[];
  readonly sheets: number;
}

export interface PageWatch {
  /**
   * Stops the page's timers, unless its `load` event did so already, and waits until it has come to rest: what happens
   * from now on is not its own doing. Held as it stood when it had loaded, it is what a reader with a network sees.
   */
  still(): Promise<void>;
  start(): void;
  look(): Watched;
  traces(): Traces;
  /** The text of the block around each painted range. */
  markedBlocks(): readonly string[];
}

declare global {
  var hearsayPageWatch: PageWatch;
}

/**
 * Installs the watch. Runs before any script of the page and stands alone: it is sent to the browser as source text.
 */
export function installPageWatch(): void {
  const QUIET_MS = 300;
  const PATIENCE_MS = 3_000;
  const later = globalThis.setTimeout.bind(globalThis);
  const pause = (ms: number) => new Promise<void>((resume) => later(resume, ms));
  let stilled = false;

  type Scheduler = (callback: (...given: never[]) => unknown, ...rest: never[]) => unknown;
  const world = globalThis as unknown as Record<string, Scheduler | undefined>;
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback']) {
    const schedule = world[name];
    if (schedule === undefined) continue;
    world[name] = (callback, ...rest) => {
      const run = (...given: never[]): unknown =>
        stilled || typeof callback !== 'function' ? undefined : callback(...given);
      return schedule.call(globalThis, run, ...rest);
    };
  }

  // First of all listeners: a page that misses its style sheets and scripts may take its own text away after this.
  addEventListener('load', () => (stilled = true));

  let errors: string[] = [];
  addEventListener('error', (event) => errors.push(event.message || String(event.error)));
  addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));

  const roots = (): (Document | ShadowRoot)[] => [
    document,
    ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
  ];

  let mutations: string[] = [];
  const sign = ({ type, target, attributeName }: MutationRecord): string =>
    `${type} ${target.nodeName} ${attributeName ?? ''}`;
  const observer = new MutationObserver((records) => mutations.push(...records.map(sign)));
  const everything = { subtree: true, childList: true, attributes: true, characterData: true };

  let shifts = 0;
  let longest = 0;
  const seen = (list: PerformanceEntryList): void => {
    for (const entry of list) {
      if (entry.entryType === 'longtask') longest = Math.max(longest, entry.duration);
      else shifts += (entry as PerformanceEntry & { value: number }).value;
    }
  };
  const timeline = new PerformanceObserver((list) => seen(list.getEntries()));
  const told = (type: string): boolean => PerformanceObserver.supportedEntryTypes.includes(type);

  const blockOf = (node: Node): Element | null => {
    let element = node instanceof Element ? node : node.parentElement;
    while (element?.parentElement && getComputedStyle(element).display.startsWith('inline'))
      element = element.parentElement;
    return element;
  };

  globalThis.hearsayPageWatch = {
    async still() {
      stilled = true;
      observer.observe(document, everything);
      const end = performance.now() + PATIENCE_MS;
      for (let quiet = 0; quiet < QUIET_MS && performance.now() < end; quiet += 50) {
        await pause(50);
        if (mutations.length > 0) quiet = 0;
        mutations = [];
      }
    },
    start() {
      for (const root of roots()) observer.observe(root, everything);
      for (const type of ['layout-shift', 'longtask']) if (told(type)) timeline.observe({ type });
    },
    look() {
      mutations.push(...observer.takeRecords().map(sign));
      seen(timeline.takeRecords());
      const watched = {
        errors,
        mutations,
        layoutShift: told('layout-shift') ? shifts : null,
        longestTaskMs: told('longtask') ? longest : null,
      };
      [errors, mutations, shifts, longest] = [[], [], 0, 0];
      return watched;
    },
    traces() {
      const all = roots();
      return {
        html: all
          .map((root) => (root instanceof Document ? root.documentElement.outerHTML : root.innerHTML))
          .join('\n'),
        highlights: [...CSS.highlights.keys()],
        sheets: all.reduce((sum, root) => sum + root.styleSheets.length + root.adoptedStyleSheets.length, 0),
      };
    },
    markedBlocks() {
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      return ranges.map(({ startContainer }) => blockOf(startContainer)?.textContent ?? '');
    },
  };
}

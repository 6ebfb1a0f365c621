// Notices that the article changed under its marks: late text, edited text, "read more", a new article at a new address.

/** Quiet time after a change before it is looked at; doubled while a page never stops changing. */
const QUIET_MS = 300;
const MAX_QUIET_MS = 10_000;
/** A page that changes without pause is looked at all the same after this. */
const PATIENCE = 4;

export interface PageChange {
  /** The page shows another address: it is another article. */
  readonly moved: boolean;
}

/**
 * Calls `look` after changes inside `article()` or after the address changed, batched and in idle time, until the signal
 * aborts. The observer itself costs next to nothing; how often `look` runs is capped.
 */
export function watchPage(
  document: Document,
  article: () => Element,
  look: (change: PageChange) => void,
  signal: AbortSignal,
): void {
  const view = document.defaultView;
  let address = document.location.href;
  let quiet = QUIET_MS;
  let first = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const run = (): void => {
    timer = undefined;
    if (signal.aborted) return;
    const moved = document.location.href !== address;
    address = document.location.href;
    // Looks that come one upon another wait longer and longer; a page at rest is forgiven.
    quiet = Date.now() - first > quiet * 2 ? Math.min(quiet * 2, MAX_QUIET_MS) : QUIET_MS;
    first = 0;
    look({ moved });
  };
  const soon = (): void => {
    const now = Date.now();
    first ||= now;
    if (timer !== undefined && now - first > quiet * PATIENCE) return;
    clearTimeout(timer);
    timer = setTimeout(() => whenIdle(view, run), quiet);
  };
  const observer = new MutationObserver((records) => {
    const container = article();
    const touched =
      document.location.href !== address ||
      !container.isConnected ||
      records.some(({ target }) => container.contains(target) || isJustAround(target, container));
    if (touched) soon();
  });
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  view?.addEventListener('popstate', soon, { signal });
  view?.addEventListener('hashchange', soon, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** Text that is added beside the article's element belongs to it often enough: a part loaded later, "read more". */
function isJustAround(target: Node, container: Element): boolean {
  const parent = container.parentElement;
  return (
    target !== target.ownerDocument?.documentElement &&
    (target === parent || target === parent?.parentElement)
  );
}

function whenIdle(view: Window | null, run: () => void): void {
  if (view !== null && typeof view.requestIdleCallback === 'function')
    view.requestIdleCallback(run, { timeout: 1000 });
  else run();
}

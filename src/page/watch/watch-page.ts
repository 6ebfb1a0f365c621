// Notices that the article changed under its marks: late text, edited text, "read more", a new article at a new address.

import { whatChanged } from './what-changed.ts';

/** Quiet time after a change before it is looked at; doubled while a page never stops changing. */
const QUIET_MS = 300;
const MAX_QUIET_MS = 10_000;
/** A page that changes without pause is looked at all the same after this. */
const PATIENCE = 4;
/** With more nodes touched than this between two looks, the whole page is looked at instead of each of them. */
const MOST_TOUCHED = 1000;

export interface PageChange {
  /** The page shows another address: it is another article. */
  readonly moved: boolean;
  /** Where words changed; null where that is too much to look at one by one. */
  readonly touched: ReadonlySet<Node> | null;
}

/** Where the article stands. */
export interface Watched {
  readonly container: Element;
  readonly shadowRoots: readonly ShadowRoot[];
}

export interface ChangeActions {
  /** Text nodes of the article have other words from now on. Called at once, before the page is drawn. */
  reworded(texts: ReadonlySet<Node>): void;
  /** The article's element has another name (class, id). */
  renamed(): void;
  /** The page is at rest again, or has kept changing for long. */
  look(change: PageChange): void;
}

/**
 * Watches one page until the signal aborts. Gives the function that says where the article stands, now and after each
 * time it was collected. The observer itself costs next to nothing; how often `look` runs is capped.
 */
export function watchPage(
  document: Document,
  actions: ChangeActions,
  signal: AbortSignal,
): (article: Watched) => void {
  const view = document.defaultView;
  let article: Watched = { container: document.body, shadowRoots: [] };
  let address = document.location.href;
  let quiet = QUIET_MS;
  let first = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let touched: Set<Node> | null = new Set();

  const run = (): void => {
    timer = undefined;
    if (signal.aborted) return;
    const change = { moved: document.location.href !== address, touched };
    address = document.location.href;
    touched = new Set();
    // Looks that come one upon another wait longer and longer; a page at rest is forgiven.
    quiet = Date.now() - first > quiet * 2 ? Math.min(quiet * 2, MAX_QUIET_MS) : QUIET_MS;
    first = 0;
    actions.look(change);
  };
  const soon = (): void => {
    const now = Date.now();
    first ||= now;
    if (timer !== undefined && now - first > quiet * PATIENCE) return;
    clearTimeout(timer);
    timer = setTimeout(() => whenIdle(view, run), quiet);
  };
  const observer = new MutationObserver((records) => {
    const { places, texts } = whatChanged(records, article.container);
    if (texts.size > 0) actions.reworded(texts);
    if (records.some(({ type }) => type === 'attributes')) actions.renamed();
    if (touched !== null) for (const place of places) touched.add(place);
    if (touched !== null && touched.size > MOST_TOUCHED) touched = null;
    const isBack = records.some(({ addedNodes }) => holds(addedNodes, article.container));
    const isAnew = isBack || !article.container.isConnected;
    if (isAnew) touched = null;
    if (places.size > 0 || isAnew || document.location.href !== address) soon();
  });
  const observe = (root: Node): void =>
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  observe(document); // not its root: document.open and some frameworks put another one in its place
  view?.addEventListener('popstate', soon, { signal });
  view?.addEventListener('hashchange', soon, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return (now) => {
    article = now;
    now.shadowRoots.forEach(observe); // an observer of the document does not see into them
    observer.observe(now.container, { attributeFilter: ['class', 'id'] });
  };
}

/** Whether the article's element came back into the page with what was added. */
function holds(nodes: NodeList, container: Element): boolean {
  for (const node of nodes) if (node.contains(container)) return true;
  return false;
}

function whenIdle(view: Window | null, run: () => void): void {
  if (view !== null && typeof view.requestIdleCallback === 'function')
    view.requestIdleCallback(run, { timeout: 1000 });
  else run();
}

// Notices that the article changed under its marks: late text, edited text, "read more", a new article at a new address.

import { whatChanged } from './what-changed.ts';
import { LOOKS, placesToWatch, whatLooksDifferent } from './what-looks-different.ts';

/** Quiet time after a change before it is looked at; doubled while a page never stops changing. */
const QUIET_MS = 300;
const MAX_QUIET_MS = 10_000;
/** A page that changes without pause is looked at all the same after this. */
const PATIENCE = 4;
/** With more nodes touched than this between two looks, the whole page is looked at instead of each of them. */
const MOST_TOUCHED = 1000;

const WORDS = { childList: true, characterData: true, subtree: true } as const;

export interface PageChange {
  /** The page shows another address: it is another article. */
  readonly moved: boolean;
  /** Where words changed; null where that is too much to look at one by one. */
  readonly touched: ReadonlySet<Node> | null;
  /** Boxes of the article may show that did not, or the other way round, or stand on another ground. */
  readonly restyled: boolean;
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
  let restyled = false;

  const run = (): void => {
    timer = undefined;
    if (signal.aborted) return;
    const change = { moved: document.location.href !== address, touched, restyled };
    address = document.location.href;
    touched = new Set();
    restyled = false;
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
  const restyle = (): void => {
    restyled = true;
    soon();
  };
  const note = (records: readonly MutationRecord[]): void => {
    const { places, texts } = whatChanged(records, article.container);
    const looks = whatLooksDifferent(records);
    if (texts.size > 0) actions.reworded(texts);
    if (records.some((record) => isNameOf(article.container, record))) actions.renamed();
    if (touched !== null) for (const place of places) touched.add(place);
    if (touched !== null && touched.size > MOST_TOUCHED) touched = null;
    const isBack = records.some(({ addedNodes }) => holds(addedNodes, article.container));
    const isAnew = isBack || !article.container.isConnected;
    if (isAnew || looks.toggled) touched = null;
    if (looks.restyled) restyle();
    if (places.size > 0 || touched === null || document.location.href !== address) soon();
  };
  const observer = new MutationObserver(note);
  const observe = ({ container, shadowRoots }: Watched): void => {
    // Not its root: document.open and some frameworks put another one in its place; nor does it see into shadow trees.
    observer.observe(document, WORDS);
    for (const root of shadowRoots) observer.observe(root, { ...WORDS, ...LOOKS });
    for (const [place, what] of placesToWatch(container)) observer.observe(place, what);
  };
  observe(article);
  view?.addEventListener('popstate', soon, { signal });
  view?.addEventListener('hashchange', soon, { signal });
  // Firefox has it from 147 on: until then a page that only takes another address is noticed with its next change.
  view?.navigation?.addEventListener('currententrychange', soon, { signal });
  // Some folds open by style sheet alone: a label and its checkbox.
  view?.addEventListener('click', restyle, { signal, passive: true, capture: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return (now) => {
    const isKnown = now.container === article.container && now.shadowRoots.length === 0;
    article = now;
    if (isKnown) return;
    note(observer.takeRecords()); // they go with what was watched
    observer.disconnect();
    observe(now);
  };
}

/** Whether a record tells of another class or id of the article's element. */
function isNameOf(container: Element, { target, attributeName }: MutationRecord): boolean {
  return target === container && (attributeName === 'class' || attributeName === 'id');
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

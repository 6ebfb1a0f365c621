// The answering side: the background's one listener. It decides who may ask what; the answers are made elsewhere.

import { browser, type MessageSender } from './browser.ts';
import { isWalkedText } from './is-page-text.ts';
import type { Answers, MessageKind, MessageOf, ToBackground } from './messages.ts';
import { incoming } from './native-browser.ts';

/** What the page script may send. Everything else is for our own pages alone: a page cannot start a reading. */
const PAGE_KINDS = [
  'changed',
  'card',
  'explain',
  'selected',
  'passed',
  'dismiss',
  'mute',
  'terms',
  'sheet',
] as const satisfies readonly MessageKind[];
const FROM_PAGE: ReadonlySet<MessageKind> = new Set(PAGE_KINDS);

export type PageKind = (typeof PAGE_KINDS)[number];
export type ViewKind = Exclude<MessageKind, PageKind>;

/** Answers to our own pages; the message says which tab it is about. */
export type ViewAnswers = {
  readonly [Kind in ViewKind]: (message: MessageOf<Kind>) => Promise<Answers[Kind]>;
};

/** Answers to a page script; the tab is the sender's, whatever the message says. */
export type PageAnswers = {
  readonly [Kind in PageKind]: (message: MessageOf<Kind>, tabId: number) => Promise<Answers[Kind]>;
};

/** Listens from now on. Call it while the background starts, so that a message that woke it is heard. */
export function serve(views: ViewAnswers, pages: PageAnswers): void {
  incoming().addListener((message, sender, respond) => {
    const answer = answerTo(message, sender, views, pages);
    if (answer === null) return undefined;
    answer.then(respond, () => respond(null));
    return true;
  });
}

/** The answer to come, or null for a message that is not ours to answer: unknown, malformed, or from the wrong side. */
function answerTo(
  message: unknown,
  sender: MessageSender,
  views: ViewAnswers,
  pages: PageAnswers,
): Promise<unknown> | null {
  if (sender.id !== browser.runtime.id || !isToBackground(message)) return null;
  if (isOwnPage(sender)) return FROM_PAGE.has(message.kind) ? null : call(views, message, undefined);
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId !== 0 || !FROM_PAGE.has(message.kind)) return null;
  return isSoundFromPage(message) ? call(pages, message, tabId) : null;
}

function call(answers: object, message: ToBackground, tabId: number | undefined): Promise<unknown> | null {
  if (!Object.hasOwn(answers, message.kind)) return null;
  const answer = (answers as Record<string, (message: unknown, tabId?: number) => Promise<unknown>>)[
    message.kind
  ];
  return answer?.(message, tabId) ?? null;
}

/** Popup, panel and options page, also when opened in a tab. */
function isOwnPage(sender: MessageSender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
}

function isToBackground(message: unknown): message is ToBackground {
  return (
    typeof message === 'object' &&
    message !== null &&
    (message as ToBackground).to === 'background' &&
    typeof (message as ToBackground).kind === 'string'
  );
}

/** A page script runs in the page's process, so what it sends is checked before anything is done with it. */
function isSoundFromPage(message: ToBackground): boolean {
  if (message.kind === 'changed') return isWalkedText(message.walked);
  if (message.kind === 'card') return true;
  if (message.kind === 'sheet') return [message.css, message.before].every((css) => typeof css === 'string');
  return 'markId' in message && typeof message.markId === 'string';
}

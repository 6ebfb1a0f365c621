// The asking side: popup, panel, options page and page script talk to the background through here.

import type { Answers, MessageKind, MessageOf, ToPage, ToView } from './messages.ts';
import { incoming, nativeBrowser, type MessageListener } from './native-browser.ts';

/**
 * Asks the background, which wakes up for it.
 * @returns its answer, or null where the background could not be reached (the extension was updated or removed)
 */
export async function ask<Kind extends MessageKind>(message: MessageOf<Kind>): Promise<Answers[Kind] | null> {
  try {
    return ((await nativeBrowser.runtime.sendMessage(message)) as Answers[Kind] | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Hears what the background tells open popups and panels, until the signal aborts. */
export function onViewMessage(hear: (message: ToView) => void, signal?: AbortSignal): void {
  const listener: MessageListener = (message) => {
    if (isFor(message, 'view')) hear(message as ToView);
    return undefined;
  };
  incoming().addListener(listener);
  signal?.addEventListener('abort', () => incoming().removeListener(listener));
}

/**
 * Answers the background inside the page. Only the extension itself can send these: page scripts have no
 * `runtime.sendMessage` to us, and the sender's id is checked all the same.
 */
export function onPageMessage(answer: (message: ToPage) => unknown): () => void {
  const listener: MessageListener = (message, sender, respond) => {
    if (!isFor(message, 'page') || sender.id !== nativeBrowser.runtime.id) return undefined;
    const given = (async () => answer(message as ToPage))();
    given.then(
      (value) => respond(value ?? null),
      () => respond(null),
    );
    return true;
  };
  incoming().addListener(listener);
  return () => incoming().removeListener(listener);
}

function isFor(message: unknown, to: 'page' | 'view'): boolean {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === to;
}

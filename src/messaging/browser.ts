// The one place that imports webextension-polyfill: it throws outside an extension, so tests replace this module.

import browser from 'webextension-polyfill';
import type { Events, Runtime, Tabs } from 'webextension-polyfill';

export { browser };
export type Tab = Tabs.Tab;
export type MessageSender = Runtime.MessageSender;

/** Gives true when it will answer later, which every browser understands; a promise only some do. */
export type MessageListener = (
  message: unknown,
  sender: MessageSender,
  respond: (answer: unknown) => void,
) => true | undefined;

/** `runtime.onMessage`, with the type of a listener that sometimes answers, which the polyfill's types lack. */
export const incoming = (): Events.Event<MessageListener> =>
  browser.runtime.onMessage as unknown as Events.Event<MessageListener>;

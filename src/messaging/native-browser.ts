// The extension interfaces as the browser has them: for asking and answering they are the same in both browsers, and the
// polyfill's start would cost each page that is read 5 ms and 2 KB.

import type { browser, Events, MessageSender } from './browser.ts';

type ExtensionInterfaces = typeof browser;
const world = globalThis as unknown as { readonly [name: string]: ExtensionInterfaces | undefined };

export const nativeBrowser = (world['browser'] ?? world['chrome'])!;

/** Gives true when it will answer later, which every browser understands; a promise only some do. */
export type MessageListener = (
  message: unknown,
  sender: MessageSender,
  respond: (answer: unknown) => void,
) => true | undefined;

/** `runtime.onMessage`, with the type of a listener that sometimes answers, which the polyfill's types lack. */
export const incoming = (): Events.Event<MessageListener> =>
  nativeBrowser.runtime.onMessage as unknown as Events.Event<MessageListener>;

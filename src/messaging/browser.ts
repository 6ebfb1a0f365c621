// The one place that loads webextension-polyfill: it throws outside an extension, so tests replace this module.

import browser from 'webextension-polyfill';
import type { Events, Runtime, Tabs } from 'webextension-polyfill';

export { browser };
export type { Events };
export type Tab = Tabs.Tab;
export type MessageSender = Runtime.MessageSender;

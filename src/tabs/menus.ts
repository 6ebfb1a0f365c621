// The context menu: marks on this page, and "Who says so?" on a selection.

import { browser } from '../messaging/browser.ts';
import { toggleMarks } from './commands.ts';
import { readSelection } from './read-tab.ts';

const TOGGLE = 'toggle';
const SELECTION = 'selection';

/** Listens from now on, and makes the entries once after install. Firefox for Android has no context menu. */
export function followMenus(): void {
  if (!browser.contextMenus) return;
  browser.runtime.onInstalled.addListener(() => void makeMenus());
  browser.contextMenus.onClicked.addListener((click, tab) => {
    if (tab?.id === undefined) return;
    if (click.menuItemId === TOGGLE) void toggleMarks(tab.id);
    if (click.menuItemId === SELECTION) askOfSelection(tab.id, click.selectionText ?? '');
  });
}

async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: TOGGLE,
    title: browser.i18n.getMessage('menuToggle'),
    contexts: ['page'],
  });
  browser.contextMenus.create({
    id: SELECTION,
    title: browser.i18n.getMessage('menuSelection'),
    contexts: ['selection'],
  });
}

/** The popup shows the outcome; it opens at once, while the click still counts as the reader's. */
function askOfSelection(tabId: number, shown: string): void {
  void readSelection(tabId, () => wholeSelection(tabId, shown));
  browser.action.openPopup().catch(() => undefined); // Older browsers: the badge-less button still opens it.
}

/** The menu's own text is cut and loses its paragraphs, so the page is asked; where it cannot be, that text serves. */
async function wholeSelection(tabId: number, shown: string): Promise<string> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => String(globalThis.getSelection()),
    });
    return typeof frame?.result === 'string' && frame.result !== '' ? frame.result : shown;
  } catch {
    return shown;
  }
}

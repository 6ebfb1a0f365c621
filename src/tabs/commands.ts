// Keyboard commands. Pressing one grants the page like a click on the toolbar button.

import { browser, type Tab } from '../messaging/browser.ts';
import { stepMarks, switchMarks } from './answers.ts';
import { openPanel } from './panel.ts';
import { loadReading } from './readings.ts';
import { sayState } from './say-state.ts';

/** Listens from now on. Firefox for Android has no commands. */
export function followCommands(): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) void activeTab().then((found) => run(command, found));
    else run(command, tab.id);
  });
}

function run(command: string, tabId: number | undefined): void {
  if (tabId === undefined) return;
  if (command === 'panel') openPanel(tabId);
  if (command === 'toggle') void toggleMarks(tabId);
  if (command === 'next') void stepMarks(tabId, 1);
  if (command === 'previous') void stepMarks(tabId, -1);
}

/** Marks off where they are on, else on. No popup shows how it went, so a screen reader is told. */
export async function toggleMarks(tabId: number): Promise<void> {
  const reading = await loadReading(tabId);
  await sayState(tabId, await switchMarks(tabId, !reading?.marks, true));
}

async function activeTab(): Promise<Tab['id']> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}

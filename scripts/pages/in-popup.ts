// What the runner does inside the toolbar popup: wait for the reading, ask the page script for its text, switch off.
// Each function stands alone: it is sent to the browser as source text.

import type { PageText } from '../../src/article/page-text.ts';
import type { WalkedText } from '../../src/messaging/messages.ts';

interface Extension {
  readonly tabs: {
    query(of: object): Promise<{ id: number }[]>;
    sendMessage(tabId: number, message: object, options: object): Promise<Record<string, unknown> | null>;
  };
  readonly runtime: { sendMessage(message: object): Promise<Record<string, unknown> | null> };
  readonly storage: {
    readonly session: { get(key: string): Promise<Record<string, string | undefined>> };
  };
}

declare global {
  var chrome: Extension;
}

export interface ReadInPopup {
  readonly problem: string | null;
  /** What the page script reads there now. */
  readonly page: PageText | null;
  readonly marks: number;
  readonly claims: number;
  readonly collectMs: number | null;
  readonly analyseMs: number | null;
  readonly paintMs: number | null;
}

/** Waits for the reading that opening the popup began, then tells what came of it. Throws without an answer in time. */
export async function waitForReading(patienceMs: number): Promise<ReadInPopup> {
  const api = ((globalThis as { browser?: Extension }).browser ?? chrome) as Extension;
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  const tabId = tab?.id ?? -1;
  const end = Date.now() + patienceMs;
  for (;;) {
    const state = await api.runtime.sendMessage({ to: 'background', kind: 'state', tabId });
    const problem = (state?.['problem'] ?? null) as string | null;
    if (state && (state['phase'] === 'read' || (problem !== null && state['phase'] === 'unread'))) {
      const kept = (await api.storage.session.get(`page:${tabId}`))[`page:${tabId}`];
      const timings = JSON.parse(kept ?? '{}').timings as Record<string, number | undefined> | undefined;
      const walk = { to: 'page', kind: 'collect', frame: 0 };
      const again = await api.tabs.sendMessage(tabId, walk, { frameId: 0 });
      const walked = again?.['walked'] as WalkedText | undefined;
      const report = state['report'] as { claims: unknown[] } | null;
      return {
        problem,
        page: walked?.page ?? null,
        marks: (state['markList'] as unknown[]).length,
        claims: report?.claims.length ?? 0,
        collectMs: timings?.['collectMs'] ?? null,
        analyseMs: timings?.['analyseMs'] ?? null,
        paintMs: timings?.['paintMs'] ?? null,
      };
    }
    if (Date.now() > end) throw new Error(`no answer from the extension: ${JSON.stringify(state)}`);
    await new Promise((resume) => setTimeout(resume, 40));
  }
}

/** Whether the popup is there with its extension's interfaces, not only the empty frame that comes before it. */
export function isExtensionPage(): boolean {
  return location.protocol.endsWith('-extension:') && document.readyState === 'complete';
}

/**
 * Clicks the switch that turns this page's marks off, and waits until the background has done it.
 * False where the popup shows no switch: there is nothing to turn off.
 */
export async function switchOff(): Promise<boolean> {
  const api = ((globalThis as { browser?: Extension }).browser ?? chrome) as Extension;
  const control = document.querySelector<HTMLElement>('[role="switch"]');
  if (control === null) return false;
  control.click();
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  for (let left = 100; left > 0; left -= 1) {
    await new Promise((resume) => setTimeout(resume, 40));
    const state = await api.runtime.sendMessage({ to: 'background', kind: 'state', tabId: tab?.id });
    if (state?.['marks'] === false) break;
  }
  return true;
}

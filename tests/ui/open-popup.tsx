// The popup, opened in a test's page on a made-up tab.

import type { TabState } from '../../src/messaging/messages.ts';
import { DEFAULTS, type Settings } from '../../src/settings/settings.ts';
import { Popup } from '../../src/ui/popup/Popup.tsx';
import { world } from './fake-browser.ts';
import { mount } from './mount.tsx';
import { READ_STATE } from './sample-state.ts';

export const TAB = { id: 7, windowId: 1, url: 'https://tidewater-courier.example/port-ellery' };

/** Opens it on a tab in this state. */
export function open(state: TabState = READ_STATE, settings: Partial<Settings> = {}): Promise<HTMLElement> {
  world.state = state;
  return mount(
    <Popup tab={TAB} known={null} loaded={{ settings: { ...DEFAULTS, ...settings }, problem: null }} />,
  );
}

/** What it asked the background, of one kind, in order. */
export const sent = (kind: string): unknown[] =>
  world.sent.filter((message) => (message as { kind: string }).kind === kind);

import { beforeEach, expect, test, vi } from 'vitest';
import { serve } from '../../src/messaging/server.ts';
import { events, resetWorld, SAMPLE } from '../tabs/fake-browser.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../tabs/fake-browser.ts'));
vi.mock('../../src/messaging/native-browser.ts', () => import('../tabs/fake-browser.ts'));

const calls: [kind: string, tabId: number | undefined][] = [];
const answer = (kind: string) => async (_message: unknown, tabId?: number) => {
  calls.push([kind, tabId]);
  return null as never;
};
const answers = (...kinds: string[]) =>
  Object.fromEntries(kinds.map((kind) => [kind, answer(kind)])) as never;

beforeEach(() => {
  resetWorld();
  calls.length = 0;
  serve(
    answers('state', 'read', 'stop', 'marks', 'jump', 'step'),
    answers('changed', 'card', 'explain', 'selected', 'dismiss', 'mute', 'terms'),
  );
});

const POPUP = { id: 'hearsay', url: 'chrome-extension://hearsay/popup.html' };
const POPUP_IN_TAB = { ...POPUP, tab: { id: 9 }, frameId: 0 };
const PAGE = { id: 'hearsay', url: 'https://courier.example/', tab: { id: 4 }, frameId: 0 };
const read = { to: 'background', kind: 'read', tabId: 1, clicked: true };
const explain = { to: 'background', kind: 'explain', markId: 'k1' };
const card = { to: 'background', kind: 'card' };
const walked = { document: 1, walk: 2, page: SAMPLE };
const changed = { to: 'background', kind: 'changed', walked };

const heard = (message: unknown, sender: unknown): boolean =>
  events.message.fire(message, sender, () => undefined)[0] === true;

test.each([
  ['the popup may start a reading', read, POPUP, ['read', undefined]],
  ['so may our own page in a tab', read, POPUP_IN_TAB, ['read', undefined]],
  ['a page script may ask about a mark of its own tab', explain, PAGE, ['explain', 4]],
  ['it may ask for what cards are shown with', card, PAGE, ['card', 4]],
  ['its card may hide a mark', { ...explain, kind: 'dismiss' }, PAGE, ['dismiss', 4]],
  ['or never mark its words', { ...explain, kind: 'mute' }, PAGE, ['mute', 4]],
  ['or ask for the glossary', { ...explain, kind: 'terms' }, PAGE, ['terms', 4]],
  ['a page script may hand in a changed page', changed, PAGE, ['changed', 4]],
])('%s', (_what, message, sender, call) => {
  expect(heard(message, sender)).toBe(true);
  expect(calls).toEqual([call]);
});

test.each([
  ['a page script cannot start a reading', read, PAGE],
  ['a page script cannot ask for the state of a tab', { ...read, kind: 'state' }, PAGE],
  ['our own page cannot pose as a page script', explain, POPUP],
  ['nor has it cards', card, POPUP],
  ['another extension is not heard', read, { ...POPUP, id: 'other' }],
  ['a page that names itself like us is not us', read, { ...PAGE, url: 'https://chrome-extension.example/' }],
  ['a frame inside the page is not heard', explain, { ...PAGE, frameId: 3 }],
  ['a message for a view is not ours', { to: 'view', kind: 'read' }, POPUP],
  ['an unknown kind is not answered', { to: 'background', kind: 'erase' }, POPUP],
  ['nor one named like a property of every object', { to: 'background', kind: 'toString' }, POPUP],
  ['a mark id must be text', { ...explain, markId: { length: 2 } }, PAGE],
  ['a page must be one', { ...changed, walked: { ...walked, page: { ...SAMPLE, boxes: [] } } }, PAGE],
  ['which walk it is must be said', { ...changed, walked: { ...walked, walk: null } }, PAGE],
  ['its document must be one', { ...changed, walked: { ...walked, document: '1' } }, PAGE],
  ['nothing at all is not a message', null, POPUP],
])('%s', (_what, message, sender) => {
  expect(heard(message, sender)).toBe(false);
  expect(calls).toEqual([]);
});

test('an answer that fails is null to the asker, not an exception', async () => {
  resetWorld();
  serve({ read: () => Promise.reject(new Error('broken')) } as never, {} as never);
  const given = await new Promise((respond) => events.message.fire(read, POPUP, respond));
  expect(given).toBeNull();
});

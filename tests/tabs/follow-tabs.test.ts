import { beforeEach, describe, expect, test, vi } from 'vitest';
import { followCommands } from '../../src/tabs/commands.ts';
import { currentState } from '../../src/tabs/current-state.ts';
import { followTabs } from '../../src/tabs/follow-tabs.ts';
import { followMenus } from '../../src/tabs/menus.ts';
import { readPage } from '../../src/tabs/read-tab.ts';
import { loadReading } from '../../src/tabs/readings.ts';
import { followInstall } from '../../src/tabs/welcome.ts';
import { DEFAULTS, type Settings } from '../../src/settings/settings.ts';
import { addTab, events, navigate, resetWorld, world, type FakeTab } from './fake-browser.ts';

vi.mock('../../src/messaging/browser.ts', () => import('./fake-browser.ts'));

beforeEach(() => {
  resetWorld();
  followTabs();
  followCommands();
  followMenus();
});

const store = (settings: Partial<Settings>): void => {
  world.local['settings'] = { ...DEFAULTS, ...settings };
};
const loaded = (tabId: number) => events.updated.fire(tabId, { status: 'complete' });
const soon = (check: () => Promise<void> | void) => vi.waitFor(check);

describe('a page that loads', () => {
  test('again, with the grant still reaching, has its marks back', async () => {
    const tab = addTab(1);
    await readPage(1);
    navigate(tab, true);
    loaded(1);
    await soon(() => expect(tab.heard.filter((kind) => kind === 'paint')).toHaveLength(2));
    await soon(async () => expect(await currentState(1)).toMatchObject({ phase: 'read', marks: true }));
  });

  test('again, after the grant ended with the page, is quietly unread', async () => {
    const tab = addTab(1);
    await readPage(1);
    navigate(tab, false);
    loaded(1);
    await soon(async () => expect(await loadReading(1)).toBeNull());
    await soon(() => expect(world.views.at(-1)?.state).toMatchObject({ phase: 'unread', problem: null }));
    expect(tab.badge).toBe('');
  });

  test('while the reader has it read keeps what the reader asked for', async () => {
    const tab = addTab(1);
    await readPage(1);
    navigate(tab, true);
    tab.before['collect'] = async () => loaded(1);
    expect(await readPage(1)).toMatchObject({ phase: 'read', marks: true });
    await new Promise((resume) => setTimeout(resume, 20));
    expect(await currentState(1)).toMatchObject({ phase: 'read', marks: true });
    expect(tab.heard.filter((kind) => kind === 'collect')).toHaveLength(2);
  });

  test('right after it was read keeps that reading', async () => {
    const tab = addTab(1);
    await readPage(1);
    navigate(tab, true);
    loaded(1);
    await readPage(1);
    await new Promise((resume) => setTimeout(resume, 50));
    expect(await loadReading(1)).toMatchObject({ document: tab.document, marks: true });
    expect(tab.marked).toBe(true);
  });

  test('in place of one that is being read is read instead', async () => {
    const tab = addTab(1);
    tab.before['paint'] = async () => {
      tab.before = {};
      navigate(tab, true);
      loaded(1);
    };
    await readPage(1);
    await soon(() => expect(tab.marked).toBe(true));
    expect(await currentState(1)).toMatchObject({ phase: 'read', marks: true });
  });

  test('by a change of address alone keeps its reading', async () => {
    const tab = addTab(1);
    await readPage(1);
    loaded(1);
    await soon(() => expect(tab.heard.at(-1)).toBe('alive'));
    expect(await currentState(1)).toMatchObject({ phase: 'read' });
    expect(tab.heard.filter((kind) => kind === 'collect')).toHaveLength(1);
  });

  test('on a site set to "always" is read without a click', async () => {
    store({ sites: { 'courier.example': 'always' } });
    const tab = addTab(1);
    loaded(1);
    await soon(() => expect(tab.heard).toContain('paint'));
  });

  test('on any site is read where all news pages were chosen, and left where there is no article', async () => {
    store({ runs: 'all-news' });
    const [news, other] = [addTab(1), addTab(2, { collected: { ok: false, problem: 'no-article' } })];
    loaded(1);
    loaded(2);
    await soon(() => expect(news.heard).toContain('paint'));
    await soon(() => expect(other.heard).toContain('collect'));
    await soon(async () => expect(await loadReading(2)).toBeNull());
    expect(other.heard).not.toContain('paint');
  });

  test('on a site set to "never" is left alone, even where marks were on', async () => {
    const tab = addTab(1);
    await readPage(1);
    store({ runs: 'all-news', sites: { 'courier.example': 'never' } });
    navigate(tab, true);
    loaded(1);
    await soon(async () => expect(await loadReading(1)).toBeNull());
    expect(tab.scriptIn).not.toBe(tab.document);
  });

  test('without having been asked for is not touched', async () => {
    const tab = addTab(1);
    loaded(1);
    await new Promise((resume) => setTimeout(resume, 20));
    expect(tab).toMatchObject({ scriptIn: null, heard: [] });
  });
});

test('a closed tab leaves nothing in storage', async () => {
  addTab(1);
  await readPage(1);
  world.tabs.delete(1);
  events.removed.fire(1);
  await soon(() => expect(world.session).toEqual({ order: [] }));
});

describe('a grant that is taken back', () => {
  const revoke = (tab: FakeTab): void => {
    tab.granted = false;
    events.permissionsRemoved.fire({ origins: ['https://courier.example/*'] });
  };
  const isLeft = (tab: FakeTab) =>
    soon(async () => {
      expect(await currentState(1)).toMatchObject({ phase: 'unread', problem: null });
      expect(tab).toMatchObject({ marked: false, badge: '' });
      expect(tab.heard.findLast((kind) => kind === 'paint' || kind === 'clear')).toBe('clear');
    });

  test('takes the marks with it, where no click granted the page as well', async () => {
    const [gone, kept] = [addTab(1), addTab(2)];
    await readPage(1);
    await readPage(2);
    revoke(gone);
    await isLeft(gone);
    expect(kept.heard).not.toContain('clear');
  });

  test.each(['collect', 'paint'])(
    'ends a reading that is at "%s"; nothing is painted after',
    async (kind) => {
      const tab = addTab(1);
      tab.before[kind] = async () => revoke(tab);
      await readPage(1);
      await isLeft(tab);
      expect(await loadReading(1)).toBeNull();
    },
  );

  test('is stronger than settings that change in the same moment', async () => {
    const tab = addTab(1);
    await readPage(1);
    store({ runs: 'on-click' });
    events.storage.fire({ settings: {} });
    revoke(tab);
    events.storage.fire({ settings: {} });
    await isLeft(tab);
    await new Promise((resume) => setTimeout(resume, 20));
    expect(tab.marked).toBe(false);
  });

  test('takes marks off a page whose reading is not kept any more', async () => {
    const tab = addTab(1);
    await readPage(1);
    delete world.session['page:1'];
    world.session['order'] = [];
    expect(tab.marked).toBe(true);
    revoke(tab);
    await isLeft(tab);
  });
});

test('changed looks are painted at once, changed rules read again', async () => {
  const tab = addTab(1);
  await readPage(1);
  store({ look: { ...DEFAULTS.look, printMarks: false } });
  events.storage.fire({ settings: {} });
  await soon(() => expect(tab.heard.filter((kind) => kind === 'paint')).toHaveLength(2));
  expect(tab.heard.filter((kind) => kind === 'collect')).toHaveLength(1);
  store({ scope: 'all' });
  events.storage.fire({ settings: {} });
  await soon(() => expect(tab.heard.filter((kind) => kind === 'collect')).toHaveLength(2));
});

test('a word the reader muted is marked no more', async () => {
  const tab = addTab(1);
  const { markList } = await readPage(1);
  expect(markList.some(({ words }) => words === 'Sources close to the company')).toBe(true);
  store({ words: { hedges: [], sourceNouns: [], muted: ['sources close to the company'] } });
  events.storage.fire({ settings: {} });
  await soon(() => expect(tab.heard.filter((kind) => kind === 'paint')).toHaveLength(2));
  await soon(async () => {
    const state = await currentState(1);
    expect(state.markList.some(({ words }) => words === 'Sources close to the company')).toBe(false);
  });
});

describe('a command', () => {
  test('toggles, steps and opens the panel', async () => {
    const tab = addTab(1);
    events.command.fire('toggle', { id: 1 });
    await soon(() => expect(tab.heard).toContain('paint'));
    await soon(async () => expect(await currentState(1)).toMatchObject({ marks: true }));
    events.command.fire('next', { id: 1 });
    await soon(() => expect(tab.heard.at(-1)).toBe('step'));
    events.command.fire('toggle', { id: 1 });
    await soon(async () => expect(await currentState(1)).toMatchObject({ marks: false }));
    events.command.fire('panel', { id: 1 });
    expect(world.panels).toEqual([{ tabId: 1 }]);
  });

  test('without a tab goes to the active one', async () => {
    const tab = addTab(1);
    events.command.fire('toggle');
    await soon(() => expect(tab.heard).toContain('paint'));
  });
});

describe('the welcome page', () => {
  test.each([
    ['install', ['chrome-extension://hearsay//welcome.html']],
    ['update', []],
  ])('after %s', (reason, opened) => {
    followInstall();
    events.installed.fire({ reason });
    expect(world.opened).toEqual(opened);
  });
});

describe('the context menu', () => {
  test('has its two entries after install', async () => {
    events.installed.fire({ reason: 'install' });
    await soon(() => expect(world.menus.map(({ id }) => id)).toEqual(['toggle', 'selection']));
  });

  test('reads the selection and opens the popup at once', async () => {
    addTab(1, { selection: 'A source close to the mayor said the bridge would fall.' });
    events.menu.fire({ menuItemId: 'selection', selectionText: 'A source' }, { id: 1 });
    expect(world.popups).toBe(1);
    await soon(async () => expect(await currentState(1)).toMatchObject({ phase: 'read', of: 'selection' }));
  });

  test('takes the words the browser gives where the page cannot be asked', async () => {
    addTab(1, { granted: false });
    events.menu.fire(
      { menuItemId: 'selection', selectionText: 'Officials said the road is shut.' },
      { id: 1 },
    );
    await soon(async () => expect(await currentState(1)).toMatchObject({ phase: 'read', of: 'selection' }));
  });
});

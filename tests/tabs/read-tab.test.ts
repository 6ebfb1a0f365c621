import { beforeEach, describe, expect, test, vi } from 'vitest';
import { switchMarks, viewAnswers } from '../../src/tabs/answers.ts';
import { currentState } from '../../src/tabs/current-state.ts';
import { readPage, readSelection } from '../../src/tabs/read-tab.ts';
import { addTab, navigate, resetWorld, SAMPLE_TEXT, world } from './fake-browser.ts';
import { pageOfText } from './page-of-text.ts';

vi.mock('../../src/messaging/browser.ts', () => import('./fake-browser.ts'));
beforeEach(resetWorld);

const settled = () => vi.waitFor(() => expect(world.views.at(-1)?.state?.phase).not.toBe('reading'));

describe('reading a page', () => {
  test('ends with a report, painted marks and a badge', async () => {
    const tab = addTab(1);
    const state = await readPage(1);
    expect(state).toMatchObject({ phase: 'read', marks: true, problem: null, of: 'page' });
    expect(state.markList.length).toBeGreaterThan(2);
    expect(state.report?.claims.length).toBeGreaterThan(0);
    expect(tab.heard).toContain('paint');
    expect(Number(tab.badge)).toBeGreaterThan(0);
  });

  test('keeps quotes but never the text of the page', async () => {
    addTab(1);
    await readPage(1);
    expect(JSON.stringify(world.session)).not.toContain(SAMPLE_TEXT.slice(0, 100));
    expect(JSON.parse(String(world.session['page:1']))).not.toHaveProperty('report.text');
  });

  test('goes by rules alone where the weights cannot be read, and says so', async () => {
    addTab(1);
    expect(await readPage(1)).toMatchObject({ report: { engine: 'rules-only' } });
  });

  test('tells open views how far it is', async () => {
    addTab(1);
    await readPage(1);
    expect(world.views.filter(({ state }) => state?.phase === 'reading').length).toBeGreaterThan(1);
    expect(world.views.at(-1)?.state?.phase).toBe('read');
  });

  test.each([
    ['a page without an article', { collected: { ok: false, problem: 'no-article' } }, 'no-article'],
    ['a page that was not granted', { granted: false }, 'not-granted'],
    ['a browser page', { refusal: 'Cannot access a chrome:// URL' }, 'restricted-page'],
    ['a page the browser shields although it is granted', { refusal: 'Denied' }, 'restricted-page'],
    ['an answer that is no page', { collected: { ok: true, walked: { page: { text: 7 } } } }, 'failed'],
    ['a page that is all menu', { collected: pageOfText('Sections') }, 'no-article'],
    ['no answer at all', { collected: null }, 'failed'],
    ['a problem no page script names', { collected: { ok: false, problem: '<b>' } }, 'failed'],
    [
      'a language Hearsay does not read',
      {
        collected: pageOfText(
          'El puerto permanece cerrado hasta nuevo aviso, dijo un portavoz de la ciudad el viernes, y el transbordador no sale.',
          { language: 'es' },
        ),
      },
      'unsupported-language',
    ],
    ['a text beyond all measure', { collected: pageOfText('a '.repeat(2_100_000)) }, 'too-long'],
  ])('says so on %s, and marks nothing', async (_what, facts, problem) => {
    const tab = addTab(1, facts);
    const state = await readPage(1);
    expect(state).toMatchObject({ phase: 'unread', marks: false, problem, report: null });
    expect(tab.heard).not.toContain('paint');
    expect(tab.badge).toBe('');
  });

  test('of a page that a click should have opened says that none can, where Chromium refuses it', async () => {
    addTab(1, { granted: false });
    expect(await readPage(1, true)).toMatchObject({ phase: 'unread', problem: 'closed-page' });
    addTab(2, { granted: false, refusal: 'Missing host permission for the tab' });
    expect(await readPage(2, true)).toMatchObject({ phase: 'unread', problem: 'not-granted' });
  });

  test('says where only part of the text is there', async () => {
    addTab(1, { collected: pageOfText(SAMPLE_TEXT, { words: 900 }) });
    expect(await readPage(1)).toMatchObject({ phase: 'read', problem: 'partial-text', marks: true });
  });

  test('can be stopped, and is then unread', async () => {
    addTab(1);
    const reading = readPage(1);
    await viewAnswers.stop({ to: 'background', kind: 'stop', tabId: 1 });
    expect(await reading).toMatchObject({ phase: 'unread', problem: 'stopped' });
  });

  test('stopped and started again is never said to be stopped before its end', async () => {
    addTab(1);
    const stopped = readPage(1);
    await viewAnswers.stop({ to: 'background', kind: 'stop', tabId: 1 });
    await stopped;
    let isOver = false;
    const reading = readPage(1).finally(() => (isOver = true));
    const problems: unknown[] = [];
    while (!isOver) {
      problems.push((await currentState(1)).problem);
      await new Promise((next) => setTimeout(next));
    }
    expect(await reading).toMatchObject({ phase: 'read', problem: null });
    expect(new Set(problems)).toEqual(new Set([null]));
  });

  test('of a tab that closes meanwhile leaves nothing', async () => {
    addTab(1);
    const reading = readPage(1);
    world.tabs.delete(1);
    await reading;
    expect(await currentState(1)).toMatchObject({ phase: 'unread' });
  });

  test('started twice runs once to its end', async () => {
    const tab = addTab(1);
    await Promise.all([readPage(1), readPage(1)]);
    expect(tab.heard.filter((kind) => kind === 'paint')).toHaveLength(1);
  });
});

describe('the state of a tab', () => {
  test('is unread when the background was killed in the middle of a reading', async () => {
    addTab(1);
    void readPage(1).catch(() => undefined);
    vi.resetModules();
    const woken = await import('../../src/tabs/current-state.ts');
    expect(await woken.currentState(1)).toMatchObject({ phase: 'unread', problem: null });
    await settled();
  });

  test('comes back from storage after a sleep', async () => {
    addTab(1);
    await readPage(1);
    vi.resetModules();
    const woken = await import('../../src/tabs/current-state.ts');
    expect(await woken.currentState(1)).toMatchObject({ phase: 'read', marks: true });
  });

  test('is unread once the tab shows another document', async () => {
    const tab = addTab(1);
    await readPage(1);
    navigate(tab, true);
    expect(await currentState(1)).toMatchObject({ phase: 'unread', report: null });
    expect(world.session).not.toHaveProperty('page:1');
  });

  test('is unread where what is stored is damaged', async () => {
    addTab(1);
    world.session['page:1'] = 'nonsense';
    expect(await currentState(1)).toMatchObject({ phase: 'unread', problem: null });
  });
});

describe('the switch', () => {
  test('takes marks off and puts them back without reading again', async () => {
    const tab = addTab(1);
    await readPage(1);
    expect(await switchMarks(1, false)).toMatchObject({ phase: 'read', marks: false });
    expect(tab.heard.at(-1)).toBe('clear');
    expect(tab.badge).toBe('');
    const readings = () => world.views.filter(({ state }) => state?.phase === 'reading').length;
    const before = readings();
    expect(await switchMarks(1, true)).toMatchObject({ marks: true });
    expect(tab.marked).toBe(true);
    expect(readings()).toBe(before);
  });

  test('reads a page that was never read, or is another one by now', async () => {
    const tab = addTab(1);
    expect(await switchMarks(1, true)).toMatchObject({ phase: 'read', marks: true });
    navigate(tab, true);
    expect(await switchMarks(1, true)).toMatchObject({ phase: 'read', marks: true });
    expect(tab.heard.filter((kind) => kind === 'collect')).toHaveLength(2);
  });
});

describe('a selection', () => {
  test('is read alone, without marks, and the page keeps its own reading', async () => {
    const tab = addTab(1);
    await readPage(1);
    const state = await readSelection(
      1,
      async () => 'A source close to the mayor said the bridge would fall.',
    );
    expect(state).toMatchObject({ phase: 'read', of: 'selection', marks: false });
    expect(await currentState(1)).toMatchObject({ of: 'selection' });
    expect(tab.heard.filter((kind) => kind === 'paint')).toHaveLength(1);
    expect(await readPage(1)).toMatchObject({ of: 'page' });
    expect(await currentState(1)).toMatchObject({ of: 'page' });
  });

  test('is read on a page no script may touch', async () => {
    addTab(1, { refusal: 'Cannot access a chrome:// URL' });
    expect(await readSelection(1, async () => 'Officials said so.')).toMatchObject({ phase: 'read' });
  });

  test('of nothing is nothing to read', async () => {
    addTab(1);
    expect(await readSelection(1, async () => ' \n ')).toMatchObject({
      problem: 'no-article',
      of: 'selection',
    });
  });
});

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { pageAnswers, switchMarks, viewAnswers } from '../../src/tabs/answers.ts';
import { currentState } from '../../src/tabs/current-state.ts';
import { readPage, readSelection } from '../../src/tabs/read-tab.ts';
import { loadReading } from '../../src/tabs/readings.ts';
import { articleFromText } from '../../src/text/article.ts';
import { addTab, navigate, resetWorld, SAMPLE, world } from './fake-browser.ts';

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
    expect(JSON.stringify(world.session)).not.toContain(SAMPLE.text.slice(0, 100));
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
    ['an answer that is no article', { collected: { ok: true, article: { text: 7 } } }, 'failed'],
    ['no answer at all', { collected: null }, 'failed'],
    ['a problem no page script names', { collected: { ok: false, problem: '<b>' } }, 'failed'],
    [
      'a language Hearsay does not read',
      {
        collected: {
          ok: true,
          article: articleFromText('Der Hafen bleibt geschlossen.', { language: 'de' }),
        },
      },
      'unsupported-language',
    ],
    [
      'a text beyond all measure',
      { collected: { ok: true, article: articleFromText('a '.repeat(2_100_000)) } },
      'too-long',
    ],
  ])('says so on %s, and marks nothing', async (_what, facts, problem) => {
    const tab = addTab(1, facts);
    const state = await readPage(1);
    expect(state).toMatchObject({ phase: 'unread', marks: false, problem, report: null });
    expect(tab.heard).not.toContain('paint');
    expect(tab.badge).toBe('');
  });

  test('says where only part of the text is there', async () => {
    addTab(1, { collected: { ok: true, article: SAMPLE, partial: true, collectMs: 1 } });
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
    expect(await switchMarks(1, true)).toMatchObject({ marks: true });
    expect(tab.heard.filter((kind) => kind === 'collect')).toHaveLength(1);
  });

  test('reads a page that was never read, or is another one by now', async () => {
    const tab = addTab(1);
    expect(await switchMarks(1, true)).toMatchObject({ phase: 'read', marks: true });
    navigate(tab, true);
    expect(await switchMarks(1, true)).toMatchObject({ phase: 'read', marks: true });
    expect(tab.heard.filter((kind) => kind === 'collect')).toHaveLength(2);
  });
});

describe('what the page script asks', () => {
  /** The page has other words from now on, and its script says so. */
  const changed = (text: string) => {
    const [tab, article] = [world.tabs.get(1)!, articleFromText(text)];
    const { document } = tab;
    tab.collected = { ok: true, article, partial: false, collectMs: 1 };
    return pageAnswers.changed({ to: 'background', kind: 'changed', document, article, partial: false }, 1);
  };

  test('a changed page is read again', async () => {
    addTab(1);
    await readPage(1);
    await changed(
      'The mayor said the bridge would open. An aide who declined to be named said it would not.',
    );
    const state = await currentState(1);
    expect(state.markList.some(({ words }) => words.includes('ferry'))).toBe(false);
    expect(state.marks).toBe(true);
  });

  test('a text that was cut and is whole by now is called partial no more', async () => {
    addTab(1, { collected: { ok: true, article: SAMPLE, partial: true, collectMs: 1 } });
    expect(await readPage(1)).toMatchObject({ problem: 'partial-text' });
    await changed('The mayor said the bridge would open, and told the council that it would stay open.');
    expect(await currentState(1)).toMatchObject({ phase: 'read', problem: null });
  });

  test('a changed page that may not be read any more loses its marks and is not read', async () => {
    const tab = addTab(1);
    await readPage(1);
    tab.granted = false;
    await changed('The mayor said the bridge would open.');
    expect(tab.marked).toBe(false);
    expect(await loadReading(1)).toBeNull();
  });

  test('a changed page whose marks are off is left alone', async () => {
    const tab = addTab(1);
    await readPage(1);
    await switchMarks(1, false);
    await changed('The mayor said the bridge would open.');
    expect(tab.heard.filter((kind) => kind === 'paint')).toHaveLength(1);
  });

  test('a mark is explained in plain words, an unknown id is not', async () => {
    addTab(1);
    const { markList } = await readPage(1);
    const explain = (markId: string) => pageAnswers.explain({ to: 'background', kind: 'explain', markId }, 1);
    expect(await explain(markList[0]!.id)).toMatchObject({ category: markList[0]!.category });
    expect(await explain('constructor')).toBeNull();
  });

  test('a dismissed mark leaves the list and the page', async () => {
    addTab(1);
    const { markList } = await readPage(1);
    await pageAnswers.dismiss({ to: 'background', kind: 'dismiss', markId: markList[0]!.id }, 1);
    const state = await currentState(1);
    expect(state.markList).toEqual(markList.slice(1));
  });

  test('a panel is told what the reader scrolls to, and the page that somebody heard it', async () => {
    const tab = addTab(1);
    const { markList } = await readPage(1);
    await viewAnswers.follow({ to: 'background', kind: 'follow', tabId: 1 });
    expect(tab.heard).toContain('follow');
    const passed = (markId: string) => pageAnswers.passed({ to: 'background', kind: 'passed', markId }, 1);
    expect(await passed(markList[1]!.id)).toBe(true);
    expect(world.views.at(-1)).toEqual({
      to: 'view',
      kind: 'selected',
      tabId: 1,
      markId: markList[1]!.id,
      how: 'passed',
    });
    expect(await passed('nobody')).toBe(false);
    world.viewsOpen = false;
    expect(await passed(markList[0]!.id)).toBe(false);
  });

  test('a chosen mark reaches the panel, one that is none does not', async () => {
    addTab(1);
    const { markList } = await readPage(1);
    await pageAnswers.selected({ to: 'background', kind: 'selected', markId: 'nobody' }, 1);
    await pageAnswers.selected({ to: 'background', kind: 'selected', markId: markList[0]!.id }, 1);
    expect(world.views.filter(({ kind }) => kind === 'selected')).toEqual([
      { to: 'view', kind: 'selected', tabId: 1, markId: markList[0]!.id, how: 'chosen' },
    ]);
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

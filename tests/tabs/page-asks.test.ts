import { beforeEach, describe, expect, test, vi } from 'vitest';
import { pageAnswers, switchMarks, viewAnswers } from '../../src/tabs/answers.ts';
import { currentState } from '../../src/tabs/current-state.ts';
import { readPage } from '../../src/tabs/read-tab.ts';
import { loadReading } from '../../src/tabs/readings.ts';
import { addTab, resetWorld, SAMPLE_TEXT, walkedIn, world } from './fake-browser.ts';
import { pageOfText } from './page-of-text.ts';

vi.mock('../../src/messaging/browser.ts', () => import('./fake-browser.ts'));
beforeEach(resetWorld);

describe('what the page script asks', () => {
  /** The page has other words from now on, and its script says so. */
  const changed = (text: string, url = pageOfText('').said.url) => {
    const plain = pageOfText(text);
    const [tab, page] = [world.tabs.get(1)!, { ...plain, said: { ...plain.said, url } }];
    tab.collected = page;
    tab.walk += 1;
    return pageAnswers.changed({ to: 'background', kind: 'changed', walked: walkedIn(tab, page) }, 1);
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
    addTab(1, { collected: pageOfText(SAMPLE_TEXT, { words: 900 }) });
    expect(await readPage(1)).toMatchObject({ problem: 'partial-text' });
    await changed(
      'The mayor said the bridge would open in May, and told the council that it would stay open all summer.',
    );
    expect(await currentState(1)).toMatchObject({ phase: 'read', problem: null });
  });

  test('a page that changed beside its article is told where the article stands now', async () => {
    const tab = addTab(1);
    await readPage(1);
    const heard = tab.heard.length;
    expect(await changed(SAMPLE_TEXT)).toEqual({ walk: tab.walk, container: 2, passages: [0] });
    expect(tab.heard).toHaveLength(heard);
  });

  test('a page whose article went away is told so, and its reading stays', async () => {
    addTab(1);
    await readPage(1);
    expect(await changed('Sections')).toBe('gone');
    expect(await currentState(1)).toMatchObject({ phase: 'read', marks: true });
  });

  test('a page that went on to an address without an article has no report any more, until it is back', async () => {
    const tab = addTab(1);
    await readPage(1);
    expect(await changed('Sections', 'https://courier.example/')).toBe('gone');
    expect(await currentState(1)).toMatchObject({ phase: 'unread', problem: 'no-article', report: null });
    expect(tab.badge).toBe('');
    await changed(SAMPLE_TEXT);
    expect(await currentState(1)).toMatchObject({ phase: 'read', problem: null, marks: true });
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

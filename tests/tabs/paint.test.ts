import { beforeEach, describe, expect, test, vi } from 'vitest';
import { pageAnswers, switchMarks } from '../../src/tabs/answers.ts';
import { currentState } from '../../src/tabs/current-state.ts';
import { markStyle } from '../../src/page/paint/mark-style.ts';
import { DEFAULTS } from '../../src/settings/settings.ts';
import { readPage } from '../../src/tabs/read-tab.ts';
import { addTab, navigate, resetWorld, type FakeTab } from './fake-browser.ts';
import { pageOfText } from './page-of-text.ts';

vi.mock('../../src/messaging/browser.ts', () => import('./fake-browser.ts'));
beforeEach(resetWorld);

describe('marks belong to one text', () => {
  /** The page has other words from now on. */
  const change = (tab: FakeTab): void => {
    tab.walk += 1;
    tab.collected = pageOfText(
      'The mayor said the bridge would open in May, if the weather holds. An aide who declined to be named said it would not.',
    );
  };

  test('marks of a text that the page no longer has are not painted', async () => {
    const tab = addTab(1);
    tab.before['paint'] = async () => change(tab);
    await readPage(1);
    expect(tab.marked).toBe(false);
  });

  test('switched on where the text changed meanwhile, the page is read again', async () => {
    const tab = addTab(1);
    await readPage(1);
    await switchMarks(1, false);
    change(tab);
    const { markList } = await switchMarks(1, true);
    expect(markList.some(({ words }) => words.includes('aide'))).toBe(true);
    expect(tab.marked).toBe(true);
  });

  test('a reading belongs to the document it was collected from, not to the one that came meanwhile', async () => {
    const tab = addTab(1);
    tab.before['paint'] = async () => {
      navigate(tab, true);
      tab.scriptIn = tab.document;
    };
    await readPage(1);
    expect(await currentState(1)).toMatchObject({ phase: 'unread' });
  });

  test('a page that is too busy to say which document it is keeps its reading', async () => {
    const tab = addTab(1);
    const { markList } = await readPage(1);
    vi.useFakeTimers();
    tab.before['alive'] = () => new Promise(() => undefined);
    const state = currentState(1);
    await vi.advanceTimersByTimeAsync(5_000);
    vi.useRealTimers();
    expect(await state).toMatchObject({ phase: 'read', markList });
  });
});

describe('the style sheet that a page script asks for', () => {
  const change = (css: string, before = '') =>
    pageAnswers.sheet({ to: 'background', kind: 'sheet', css, before }, 1);
  const style = (dark: boolean, flash = false) => {
    const dress = { look: DEFAULTS.look, categories: ['named', 'hedge'] as const, dark, flash };
    return markStyle(dress, ['p', 'o\\:p', '*']);
  };

  test('is put on, changed and taken off', async () => {
    const tab = addTab(1);
    const light = await change(style(false));
    expect(tab.sheets).toEqual([style(false)]);
    const flashing = await change(style(false, true), light);
    expect(tab.sheets).toEqual([style(false, true)]);
    const dark = await change(style(true), flashing);
    expect(tab.sheets).toEqual([style(true)]);
    expect(await change('', dark)).toBe('');
    expect(tab.sheets).toEqual([]);
  });

  test.each([
    ['rules of its own', 'body { background: url(https://tracker.example) }'],
    ['rules beside ours', `${style(false)} a { display: none }`],
    ['something to fetch', '@media all{::highlight(hs-1){cursor:url(https://tracker.example)}}'],
    ['for other highlights', '@media all{::highlight(search){color:red}}'],
  ])('is refused where it is %s', async (_what, css) => {
    const tab = addTab(1);
    expect(await change(css)).toBe('');
    expect(tab.sheets).toEqual([]);
  });

  test('stays as it is where the page may not be reached', async () => {
    addTab(1, { granted: false });
    expect(await change(style(false))).toBe('');
  });
});

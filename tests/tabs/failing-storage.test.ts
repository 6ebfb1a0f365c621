import { beforeEach, describe, expect, test, vi } from 'vitest';
import { switchMarks } from '../../src/tabs/answers.ts';
import { currentState } from '../../src/tabs/current-state.ts';
import { readPage } from '../../src/tabs/read-tab.ts';
import { addTab, resetWorld, world } from './fake-browser.ts';

vi.mock('../../src/messaging/browser.ts', () => import('./fake-browser.ts'));
beforeEach(resetWorld);

describe('session storage that fails altogether', () => {
  test('a reading ends with the problem named and no mark, and does not reject', async () => {
    const tab = addTab(1);
    world.sessionFailure = 'storage is broken';
    expect(await readPage(1)).toMatchObject({ phase: 'unread', marks: false, problem: 'failed' });
    expect(tab.heard.at(-1)).not.toBe('paint');
  });

  test('the state of a tab is unread', async () => {
    addTab(1);
    world.sessionFailure = 'storage is broken';
    expect(await currentState(1)).toMatchObject({ phase: 'unread' });
  });

  test('once it works again, so does the next click', async () => {
    addTab(1);
    world.sessionFailure = 'storage is broken';
    await readPage(1);
    world.sessionFailure = null;
    expect(await readPage(1)).toMatchObject({ phase: 'read', marks: true, problem: null });
  });
});

test('storage that is full of other tabs makes room; the new reading is whole', async () => {
  addTab(1);
  const { report } = await readPage(1);
  const size = JSON.stringify(world.session).length;
  world.quota = size * 2;
  for (const tabId of [2, 3, 4]) {
    addTab(tabId);
    expect(await readPage(tabId)).toMatchObject({ phase: 'read', report: { claims: report?.claims } });
  }
  expect(await currentState(1)).toMatchObject({ phase: 'unread' });
});

test.each([
  ['a number for marks', { of: 'page', marks: true, markList: 7, report: {} }],
  ['marks that are none', { of: 'page', marks: true, markList: [null, 3, 'x'], report: { claims: 1 } }],
  [
    'a table with holes for marks',
    { markList: { table: { id: ['m1', 'm2'], words: ['said'] } }, report: null },
  ],
  ['marks without words', { markList: { table: { words: { values: [], at: [0] } } }, report: null }],
  ['nothing but an empty record', {}],
  ['a list', []],
])('a damaged reading (%s) counts as none and is written over', async (_what, damaged) => {
  addTab(1);
  world.session['page:1'] = JSON.stringify({ document: 1001, ...damaged });
  expect(await currentState(1)).toMatchObject({ phase: 'unread' });
  world.session['page:1'] = JSON.stringify({ document: 1001, ...damaged });
  world.session['order'] = { not: 'a list' };
  expect(await readPage(1)).toMatchObject({ phase: 'read', problem: null });
});

test('many switches at once: the last one stays', async () => {
  const tab = addTab(1);
  await readPage(1);
  await Promise.all([false, true, false, true, true, false].map((on) => switchMarks(1, on)));
  expect(await currentState(1)).toMatchObject({ marks: false });
  expect(tab.heard.filter((kind) => kind === 'paint' || kind === 'clear').at(-1)).toBe('clear');
  expect(tab.badge).toBe('');
  await Promise.all([true, false, true].map((on) => switchMarks(1, on)));
  expect(await currentState(1)).toMatchObject({ marks: true });
  expect(tab.heard.filter((kind) => kind === 'paint' || kind === 'clear').at(-1)).toBe('paint');
});

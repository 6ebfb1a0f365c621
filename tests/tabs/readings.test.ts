import { beforeEach, expect, test, vi } from 'vitest';
import type { Reading } from '../../src/tabs/reading.ts';
import { dropReading, keepReading, loadReading, readTabs } from '../../src/tabs/readings.ts';
import { addTab, resetWorld, world } from './fake-browser.ts';

vi.mock('../../src/messaging/browser.ts', () => import('./fake-browser.ts'));
beforeEach(() => {
  resetWorld();
  for (let tabId = 1; tabId <= 45; tabId += 1) addTab(tabId);
});

const reading = (size: number): Reading => ({
  of: 'page',
  document: 1,
  text: 0,
  marks: true,
  problem: null,
  report: null,
  markList: [],
  madeWith: 'x'.repeat(size),
  timings: null,
});

test('a full storage pushes out the least recently used', async () => {
  world.quota = 2500;
  for (const tabId of [1, 2, 1, 3]) await keepReading(tabId, reading(900));
  expect(await readTabs()).toEqual([1, 3]);
  expect(await loadReading(2)).toBeNull();
});

test('a reading that does not fit even alone is kept as too long, without its report', async () => {
  world.quota = 2500;
  await keepReading(1, reading(900));
  expect(await keepReading(2, reading(5000))).toMatchObject({ problem: 'too-long', marks: false });
  expect(await loadReading(2)).toMatchObject({ problem: 'too-long' });
});

test('no more than forty tabs are remembered', async () => {
  for (let tabId = 1; tabId <= 45; tabId += 1) await keepReading(tabId, reading(1));
  expect(await readTabs()).toHaveLength(40);
  expect(await loadReading(5)).toBeNull();
  expect(await loadReading(6)).not.toBeNull();
});

test('two tabs kept at once both keep their place', async () => {
  await Promise.all([keepReading(1, reading(1)), keepReading(2, reading(1))]);
  expect(await readTabs()).toEqual([1, 2]);
});

test('a dropped tab leaves nothing in storage', async () => {
  await keepReading(1, reading(1));
  await keepReading(1, { ...reading(1), of: 'selection' });
  await dropReading(1);
  expect(world.session).toEqual({ order: [] });
});

test('a reading that is kept after its tab closed leaves nothing in storage', async () => {
  world.tabs.delete(1);
  await keepReading(1, reading(1));
  expect(world.session).toEqual({ order: [] });
});

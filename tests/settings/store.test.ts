import { beforeEach, expect, test, vi } from 'vitest';
import { DEFAULTS, SETTINGS_VERSION } from '../../src/settings/settings.ts';
import {
  changeSettings,
  KEPT_KEY,
  keptSettings,
  loadSettings,
  SETTINGS_KEY,
} from '../../src/settings/store.ts';

const { local, sync, trouble } = vi.hoisted(() => ({
  local: new Map<string, unknown>(),
  sync: new Map<string, unknown>(),
  trouble: { writing: null as Error | null, reading: null as Error | null },
}));

vi.mock('../../src/messaging/browser.ts', () => {
  const area = (stored: Map<string, unknown>) => ({
    get: async (key: string) => {
      if (trouble.reading) throw trouble.reading;
      return { [key]: stored.get(key) };
    },
    set: async (values: Record<string, unknown>) => {
      if (trouble.writing) throw trouble.writing;
      for (const [key, value] of Object.entries(values)) stored.set(key, value);
    },
  });
  return { browser: { storage: { local: area(local), sync: area(sync) } } };
});

beforeEach(() => {
  local.clear();
  sync.clear();
  Object.assign(trouble, { writing: null, reading: null });
});

test('a change is there when the settings are read again', async () => {
  await changeSettings((settings) => ({ ...settings, askFirst: true }));
  expect((await loadSettings()).settings.askFirst).toBe(true);
});

test('two changes at once both hold', async () => {
  await Promise.all([
    changeSettings((settings) => ({ ...settings, askFirst: true })),
    changeSettings((settings) => ({ ...settings, scope: 'all' })),
  ]);
  expect((await loadSettings()).settings).toMatchObject({ askFirst: true, scope: 'all' });
});

test('a full storage leaves what was stored and says so', async () => {
  await changeSettings((settings) => ({ ...settings, askFirst: true }));
  trouble.writing = new Error('QUOTA_BYTES quota exceeded');
  const changed = await changeSettings((settings) => ({ ...settings, scope: 'all' }));
  expect(changed).toMatchObject({ problem: 'quota', settings: { askFirst: true, scope: 'reporting' } });
  trouble.writing = null;
  expect((await loadSettings()).settings).toMatchObject({ askFirst: true, scope: 'reporting' });
});

test('a storage that cannot be read gives the defaults and says so', async () => {
  trouble.reading = new Error('disk gone');
  expect(await loadSettings()).toEqual({ settings: DEFAULTS, problem: 'unavailable' });
});

test('damaged settings are set aside word for word before the first change is stored', async () => {
  const damaged = { version: 1, askFirst: 'perhaps', sites: { 'a.example': 'never' } };
  local.set(SETTINGS_KEY, damaged);
  expect((await loadSettings()).problem).toBe('damaged');
  expect(local.get(SETTINGS_KEY)).toEqual(damaged);
  await changeSettings((settings) => ({ ...settings, scope: 'all' }));
  expect(await keptSettings()).toEqual(damaged);
  expect((await loadSettings()).settings.sites).toEqual({ 'a.example': 'never' });
});

test('what a newer version stored rides along', async () => {
  local.set(SETTINGS_KEY, { ...DEFAULTS, version: SETTINGS_VERSION + 1, mood: 'sunny' });
  await changeSettings((settings) => ({ ...settings, askFirst: true }));
  expect(local.get(SETTINGS_KEY)).toMatchObject({ mood: 'sunny', askFirst: true });
  expect(local.get(KEPT_KEY)).toMatchObject({ mood: 'sunny', version: SETTINGS_VERSION + 1 });
});

test('only looks are synced, and only when asked for', async () => {
  await changeSettings((settings) => ({ ...settings, sites: { 'a.example': 'never' } }));
  expect(sync.size).toBe(0);
  await changeSettings((settings) => ({ ...settings, syncLook: true }));
  expect([...sync.values()]).toEqual([DEFAULTS.look]);
});

test('a synced look takes the place of the local one', async () => {
  await changeSettings((settings) => ({ ...settings, syncLook: true }));
  sync.set('look', { ...DEFAULTS.look, printMarks: false });
  expect((await loadSettings()).settings.look.printMarks).toBe(false);
});

import { page } from 'vitest/browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Problem } from '../../src/messaging/messages.ts';
import { DEFAULTS } from '../../src/settings/settings.ts';
import { Popup } from '../../src/ui/popup/Popup.tsx';
import { resetWorld, world } from './fake-browser.ts';
import { click, mount, named, texts } from './mount.tsx';
import { open, sent, TAB } from './open-popup.tsx';
import { EMPTY_STATE, READ_STATE } from './sample-state.ts';

vi.mock('../../src/messaging/browser.ts', () => import('./fake-browser.ts'));
vi.mock('../../src/messaging/native-browser.ts', () => import('./fake-browser.ts'));

beforeEach(async () => {
  resetWorld();
  await page.viewport(400, 600);
});

describe('opening it', () => {
  test('reads a page that was not read', async () => {
    await open(EMPTY_STATE);
    expect(sent('read')).toEqual([{ to: 'background', kind: 'read', tabId: 7, clicked: true }]);
  });

  test('does not read a page again that was read', async () => {
    await open(READ_STATE);
    expect(sent('read')).toEqual([]);
  });

  test('asks first where the reader wants it so', async () => {
    const app = await open(EMPTY_STATE, { askFirst: true });
    expect(sent('read')).toEqual([]);
    await click(named(app, 'Read this page'));
    expect(sent('read')).toHaveLength(1);
  });

  test('does not read a site that is never to be read, until asked', async () => {
    const app = await open(EMPTY_STATE, { sites: { 'tidewater-courier.example': 'never' } });
    expect(sent('read')).toEqual([]);
    await click(named(app, 'Read this page'));
    expect(sent('read')).toHaveLength(1);
  });

  test('leaves a page alone whose reading was stopped', async () => {
    await open({ ...EMPTY_STATE, problem: 'stopped' });
    expect(sent('read')).toEqual([]);
  });

  test('shows a known report in the first frame, before the background answers', async () => {
    world.state = READ_STATE;
    const app = await mount(
      <Popup tab={TAB} known={READ_STATE} loaded={{ settings: DEFAULTS, problem: null }} />,
    );
    expect(app.querySelector('progress')).toBeNull();
    expect(texts(app, '.headline')).toEqual([
      'Freighter strikes quay at Port Ellery, divers search the hull',
    ]);
  });
});

describe('states', () => {
  test.each<[Problem, string, string | null]>([
    ['no-article', 'No article was found on this page.', 'Read again'],
    ['restricted-page', 'The browser lets no extension read this page.', 'Close'],
    ['unsupported-language', 'Hearsay cannot read the language of this article yet.', 'See the languages'],
    ['not-granted', 'The browser has not given access to this page.', 'Read again'],
    [
      'closed-page',
      'No click opens this page to extensions. If it is a file, turn on “Allow access to file URLs” for Hearsay.',
      'Close',
    ],
    ['too-long', 'This page is too long to keep a report of.', null],
    ['stopped', 'Reading was stopped.', 'Read again'],
    ['failed', 'Reading this page failed.', 'Read again'],
  ])('%s is one sentence and the one thing that helps', async (problem, sentence, action) => {
    const app = await open({ ...EMPTY_STATE, problem });
    await expect.poll(() => texts(app, '.notice p')).toEqual([sentence]);
    expect(texts(app, '.notice button')).toEqual(action === null ? [] : [action]);
    expect(app.querySelector('.legend')).toBeNull();
  });

  test('reading shows how far it is and can be stopped', async () => {
    const app = await open({ ...EMPTY_STATE, phase: 'reading', progress: 0.4 });
    expect(app.querySelector('progress')?.value).toBeCloseTo(0.4);
    await click(named(app, 'Stop'));
    expect(sent('stop')).toHaveLength(1);
  });

  test('partial text says so above the report', async () => {
    const app = await open({ ...READ_STATE, problem: 'partial-text' });
    expect(texts(app, '.notice p')).toEqual([
      'Only part of the article is on the page, so only that part was read.',
    ]);
    expect(app.querySelector('.tree')).not.toBeNull();
  });

  test('an article with nothing to note shows no empty lists', async () => {
    const { report } = READ_STATE;
    const empty = {
      ...report!,
      sources: [],
      attributions: [],
      hedges: [],
      markers: [],
      claims: [],
      statements: [],
    };
    const app = await open({ ...READ_STATE, report: empty, markList: [] });
    expect(texts(app, '.notice p')[0]).toMatch(/^Nothing to note/);
    expect(texts(app, '.headline')).toHaveLength(1);
    expect(app.querySelectorAll('section, .legend, .glance li')).toHaveLength(0);
  });

  test('rules alone are named above the report', async () => {
    const report = { ...READ_STATE.report!, engine: 'rules-only' as const };
    const app = await open({ ...READ_STATE, report });
    expect(texts(app, '.notice p')[0]).toMatch(/^Read by rules alone/);
  });

  test('the fixed line is there with and without a report', async () => {
    for (const state of [READ_STATE, { ...EMPTY_STATE, problem: 'no-article' as const }]) {
      const app = await open(state);
      expect(app.textContent).toContain('It does not check facts.');
    }
  });
});

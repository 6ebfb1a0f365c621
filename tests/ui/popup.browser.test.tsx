import { act } from 'preact/test-utils';
import { page } from 'vitest/browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import '../../src/ui/design/tokens.css';
import '../../src/ui/design/controls.css';
import '../../src/ui/report/report.css';
import '../../src/ui/popup/popup.css';
import type { Problem, TabState } from '../../src/messaging/messages.ts';
import { DEFAULTS, type Settings } from '../../src/settings/settings.ts';
import { Popup } from '../../src/ui/popup/Popup.tsx';
import german from '../../assets/_locales/de/messages.json' with { type: 'json' };
import spanish from '../../assets/_locales/es/messages.json' with { type: 'json' };
import french from '../../assets/_locales/fr/messages.json' with { type: 'json' };
import { resetWorld, tell, world } from './fake-browser.ts';
import {
  click,
  findBarriers,
  mount,
  named,
  settle,
  smallTargets,
  stickingOut,
  texts,
  type,
  useScheme,
} from './mount.tsx';
import { EMPTY_STATE, READ_STATE, stateWithSources } from './sample-state.ts';

vi.mock('../../src/messaging/browser.ts', () => import('./fake-browser.ts'));

const TAB = { id: 7, windowId: 1, url: 'https://tidewater-courier.example/port-ellery' };

function open(state: TabState = READ_STATE, settings: Partial<Settings> = {}): Promise<HTMLElement> {
  world.state = state;
  return mount(
    <Popup tab={TAB} known={null} loaded={{ settings: { ...DEFAULTS, ...settings }, problem: null }} />,
  );
}

const sent = (kind: string): unknown[] =>
  world.sent.filter((message) => (message as { kind: string }).kind === kind);

/** As on a phone, where the popup is a page as wide as the screen. */
async function beNarrow(): Promise<void> {
  document.body.style.inlineSize = 'auto';
  await page.viewport(320, 600);
}

beforeEach(async () => {
  resetWorld();
  document.body.style.inlineSize = '';
  await page.viewport(400, 600);
  await useScheme('light');
});

describe('opening it', () => {
  test('reads a page that was not read', async () => {
    await open(EMPTY_STATE);
    expect(sent('read')).toEqual([{ to: 'background', kind: 'read', tabId: 7 }]);
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
  test.each<[Problem, string, string]>([
    ['no-article', 'No article was found on this page.', 'Read again'],
    ['restricted-page', 'The browser lets no extension read this page.', 'Close'],
    ['unsupported-language', 'Hearsay cannot read the language of this article yet.', 'See the languages'],
    ['not-granted', 'The browser has not given access to this page.', 'Read again'],
    ['too-long', 'This page is too long to keep a report of.', 'Read again'],
    ['stopped', 'Reading was stopped.', 'Read again'],
    ['failed', 'Reading this page failed.', 'Read again'],
  ])('%s is one sentence and one action', async (problem, sentence, action) => {
    const app = await open({ ...EMPTY_STATE, problem });
    await expect.poll(() => texts(app, '.notice p')).toEqual([sentence]);
    expect(texts(app, '.notice button')).toEqual([action]);
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

describe('the report', () => {
  test('draws the chain from the outlet, each branch with its words', async () => {
    const app = await open();
    const branches = [...app.querySelectorAll('.branch')].map((branch) => ({
      name: branch.querySelector(':scope > .node .node-name')?.textContent,
      words: texts(branch, ':scope > .edge q'),
      depth: branch.closest('.tree')?.parentElement?.closest('.branch')?.querySelector('.node-name')
        ?.textContent,
    }));
    expect(branches[0]).toMatchObject({ name: 'The Tidewater Courier', words: [] });
    expect(branches).toContainEqual({
      name: 'Northern Wire',
      words: ['citing'],
      depth: 'The Tidewater Courier',
    });
    expect(branches).toContainEqual({
      name: 'local fishermen',
      words: ['as saying'],
      depth: 'Northern Wire',
    });
    expect(branches).toContainEqual({
      name: 'Maren Oldfield, the port’s director',
      words: ['said', 'told the Courier'],
      depth: 'The Tidewater Courier',
    });
  });

  test('says "not stated" where nothing is worded', async () => {
    const app = await open();
    await click(
      named(app, 'a person close to the shipyard')?.closest('button') ?? nodeOf(app, 'a person close'),
    );
    expect(texts(app, '.axes .missing')).toEqual(['not stated', 'not stated']);
  });

  test('40 sources are folded, unfold on demand, and can be searched', async () => {
    const app = await open(stateWithSources(40));
    expect(texts(app, '.node-name')).toHaveLength(13);
    await click(named(app, 'Show 28 more sources'));
    expect(texts(app, '.node-name')).toHaveLength(41);
    await type(app.querySelector('[type="search"]'), 'number 17');
    expect(texts(app, '.node-name')).toEqual(['The Tidewater Courier', 'Witness Number 17']);
    await type(app.querySelector('[type="search"]'), 'nobody');
    expect(app.textContent).toContain('No source has these letters in its name.');
  });

  test('filters the unverified claims by flag', async () => {
    const app = await open();
    expect(texts(app, '#unverified .card .quote')).toHaveLength(4);
    const filter = app.querySelectorAll('.filter')[1];
    expect(filter?.textContent).toContain('No source stated');
    await click(filter);
    expect(texts(app, '#unverified .card .quote')).toEqual(['the crew was unpaid since the spring']);
    await click(filter);
    expect(texts(app, '#unverified .card .quote')).toHaveLength(4);
  });

  test('a click on a claim takes the page there', async () => {
    const app = await open();
    await click(app.querySelector('[data-claim="c3"] .quote-link'));
    expect(sent('jump')).toEqual([{ to: 'background', kind: 'jump', tabId: 7, markId: 'k3' }]);
    expect(app.querySelector('[data-claim="c3"]')?.getAttribute('data-selected')).toBe('true');
  });

  test('a mark chosen in the page is chosen in the list', async () => {
    const app = await open();
    await act(async () => tell({ to: 'view', kind: 'selected', tabId: 7, markId: 'k2' }));
    expect(app.querySelector('[data-claim="c2"]')?.getAttribute('data-selected')).toBe('true');
    expect(texts(app, '[role="status"]')).toContain(
      'Second-hand: Northern Wire quoted local fishermen as saying',
    );
  });

  test('the list of marks is the marks, in order', async () => {
    const app = await open();
    await act(async () => {
      app.querySelector<HTMLDetailsElement>('.all-marks')!.open = true;
      await settle();
    });
    expect(texts(app, '#marks .quote')).toEqual(READ_STATE.markList.map((mark) => mark.words));
  });

  test('next and previous go round through the categories that are on', async () => {
    const categories = {
      ...DEFAULTS.look.categories,
      named: { ...DEFAULTS.look.categories.named, on: false },
    };
    const app = await open(READ_STATE, { look: { ...DEFAULTS.look, categories } });
    await click(named(app, 'Next mark'));
    await click(named(app, 'Previous mark'));
    expect(sent('jump').map((message) => (message as { markId: string }).markId)).toEqual(['k1', 'k10']);
  });

  test('text of the page stays text', async () => {
    const hostile = '<img src=x onerror="window.broken=1">';
    const report = { ...READ_STATE.report!, document: { ...READ_STATE.report!.document, title: hostile } };
    const app = await open({ ...READ_STATE, report });
    expect(texts(app, '.headline')).toEqual([hostile]);
    expect(app.querySelector('img')).toBeNull();
  });
});

describe('switches', () => {
  test('the switch turns the marks off and says so', async () => {
    const app = await open();
    await click(app.querySelector('.header [role="switch"]'));
    expect(sent('marks')).toEqual([{ to: 'background', kind: 'marks', tabId: 7, on: false }]);
    expect(texts(app, '[role="status"]')).toContain('Marks are off.');
  });

  test('a category switched off in the legend is stored', async () => {
    const app = await open();
    await click(app.querySelectorAll('.legend [role="switch"]')[1]);
    expect(world.stored['settings']).toMatchObject({ look: { categories: { unnamed: { on: false } } } });
  });

  test('"always" asks the browser for the site, and a refusal is said', async () => {
    const app = await open();
    await click(named(app, 'always'));
    expect(world.stored['settings']).toMatchObject({ sites: { 'tidewater-courier.example': 'always' } });
    expect(app.querySelector('.site-note')?.textContent).toContain('has not allowed this site yet');
    world.granted = true;
    await click(named(app, 'Allow'));
    expect(app.querySelector('.site-note')).toBeNull();
  });
});

describe('looks', () => {
  test.each(['light', 'dark', 'forced'] as const)('axe finds no barrier in %s', async (scheme) => {
    await useScheme(scheme);
    const app = await open();
    expect(await findBarriers(document.documentElement.contains(app) ? app : document.body)).toEqual([]);
    expect(smallTargets(app)).toEqual([]);
  });

  test.each([
    ['German', german],
    ['French', french],
    ['Spanish', spanish],
  ])('in %s nothing sticks out at 320 pixels', async (_, catalogue) => {
    world.catalogue = catalogue;
    await beNarrow();
    expect(stickingOut(await open())).toEqual([]);
  });

  test.each(['plain', 'long'] as const)('with %s words nothing sticks out at 320 pixels', async (words) => {
    world.words = words;
    await beNarrow();
    const app = await open();
    for (const details of app.querySelectorAll('details')) details.open = true;
    expect(stickingOut(app)).toEqual([]);
  });
});

const nodeOf = (app: Element, start: string): Element | undefined =>
  [...app.querySelectorAll('.node')].find((node) => node.textContent.includes(start));

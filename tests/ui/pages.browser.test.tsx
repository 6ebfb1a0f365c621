import { act } from 'preact/test-utils';
import { page } from 'vitest/browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import '../../src/ui/design/tokens.css';
import '../../src/ui/design/controls.css';
import '../../src/ui/report/report.css';
import '../../src/ui/options/choices.css';
import '../../src/ui/options/options.css';
import { DEFAULTS, type Settings } from '../../src/settings/settings.ts';
import { exportSettings } from '../../src/settings/transfer.ts';
import { Options } from '../../src/ui/options/Options.tsx';
import { Panel } from '../../src/ui/panel/Panel.tsx';
import { PrintView } from '../../src/ui/panel/PrintView.tsx';
import { Welcome } from '../../src/ui/welcome/Welcome.tsx';
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
import { EMPTY_STATE, READ_STATE } from './sample-state.ts';

vi.mock('../../src/messaging/browser.ts', () => import('./fake-browser.ts'));
vi.mock('../../src/messaging/native-browser.ts', () => import('./fake-browser.ts'));

const loaded = { settings: DEFAULTS, problem: null };
const stored = (): Settings => world.stored['settings'] as Settings;
const TAB = { id: 7, windowId: 1, url: null };

const options = () => mount(<Options languages={['en']} loaded={loaded} />);
const ACTIONS = { read: async () => READ_STATE, clear: () => {}, jump: () => {} };
const welcome = () => mount(<Welcome loaded={loaded} actions={ACTIONS} />);
const panel = () => mount(<Panel tab={TAB} loaded={loaded} />);

beforeEach(async () => {
  resetWorld();
  await page.viewport(1000, 800);
  await useScheme('light');
});

describe('options', () => {
  test('all news pages: stored once the browser allows all sites', async () => {
    const app = await options();
    const [onClick, onAll] = app.querySelectorAll<HTMLInputElement>('[name="runs"]');
    await click(onAll);
    expect(stored()).toBeUndefined();
    expect(texts(app, '#runs .trouble')).toEqual([
      'The browser did not allow all sites, so pages are read on click.',
    ]);
    world.granted = true;
    await click(onAll);
    expect(stored().runs).toBe('all-news');
    await click(onClick);
    expect(stored().runs).toBe('on-click');
  });

  test('a permission taken back is said, with the way to give it again', async () => {
    const app = await mount(
      <Options languages={['en']} loaded={{ settings: { ...DEFAULTS, runs: 'all-news' }, problem: null }} />,
    );
    expect(texts(app, '#runs .trouble')[0]).toMatch(/^The browser no longer allows all sites/);
    expect(named(app, 'Allow')).toBeDefined();
  });

  test('a preset is stored; an own colour too faint is stored with a word about it', async () => {
    const app = await options();
    await click(app.querySelectorAll('[name="preset"]')[2]);
    expect(stored().preset).toBe('okabe-ito');
    await type(app.querySelector('input[type="color"]'), '#ffff00', 'change');
    expect(stored()).toMatchObject({ preset: 'own', look: { categories: { named: { light: '#ffff00' } } } });
    expect(texts(app, '#look .trouble')[0]).toContain('Faint on light pages: contrast 1.1 to 1');
  });

  test('own words are stored one to a line; what is too long is named', async () => {
    const app = await options();
    await type(app.querySelector('textarea'), `word has it\n\n${'x'.repeat(80)}\n`, 'change');
    expect(stored().words.hedges).toEqual(['word has it']);
    expect(texts(app, '#words .trouble')[0]).toContain('xxx');
  });

  test('sites can be forgotten', async () => {
    const sites = { 'courier.example': 'never' as const };
    world.stored['settings'] = { ...DEFAULTS, sites };
    const app = await mount(
      <Options languages={['en']} loaded={{ settings: { ...DEFAULTS, sites }, problem: null }} />,
    );
    await click(named(app, 'Forget the choice for courier.example'));
    expect(stored().sites).toEqual({});
  });

  test.each([
    [
      'a sound file is loaded',
      exportSettings({ ...DEFAULTS, askFirst: true }),
      'The settings were loaded.',
      true,
    ],
    [
      'a broken file changes nothing',
      '{"version":',
      'This is not a Hearsay settings file; nothing was changed.',
      undefined,
    ],
  ])('%s', async (_, text, said, askFirst) => {
    const app = await options();
    const files = new DataTransfer();
    files.items.add(new File([text], 'settings.json'));
    const field = app.querySelector<HTMLInputElement>('input[type="file"]');
    field!.files = files.files;
    field!.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    await settle();
    expect(texts(app, '#backup [role="status"]')).toEqual([said]);
    expect(stored()?.askFirst).toBe(askFirst);
  });

  test('trouble with stored settings is said on top', async () => {
    const app = await mount(<Options languages={['en']} loaded={{ settings: DEFAULTS, problem: 'newer' }} />);
    expect(texts(app, '[role="alert"] p')[0]).toMatch(/newer Hearsay/);
  });
});

describe('panel', () => {
  test('does not read by itself, and names the toolbar button', async () => {
    world.state = EMPTY_STATE;
    const app = await panel();
    expect(world.sent.map((message) => (message as { kind: string }).kind)).toEqual(['state']);
    expect(texts(app, '.notice p')).toEqual(['Click the Hearsay button in the toolbar to read this page.']);
  });

  test('follows the page: the mark scrolled to is current, unspoken, and the focus stays', async () => {
    const app = await panel();
    await act(async () => tell({ to: 'view', kind: 'selected', tabId: 7, markId: 'k2', how: 'passed' }));
    expect(app.querySelector('[data-statement="t2"]')?.getAttribute('aria-current')).toBe('true');
    expect(texts(app, '[role="status"]').join()).not.toContain('Northern Wire quoted');
    expect(document.activeElement).toBe(document.body);
    expect(world.sent).toContainEqual({ to: 'background', kind: 'follow', tabId: 7 });
  });

  test('brings only what stands in the section in sight along', async () => {
    await page.viewport(320, 500);
    const app = await panel();
    const section = app.querySelector('#unverified')!;
    section.scrollIntoView({ block: 'start', behavior: 'instant' });
    const before = scrollY;
    await act(async () => tell({ to: 'view', kind: 'selected', tabId: 7, markId: 'k8', how: 'passed' })); // hedged
    await settle();
    expect(scrollY).toBe(before);
    await act(async () => tell({ to: 'view', kind: 'selected', tabId: 7, markId: 'k7', how: 'passed' }));
    await settle();
    const card = app.querySelector('[data-statement="t7"]')!.getBoundingClientRect();
    expect(card.top).toBeGreaterThanOrEqual(0);
    expect(card.bottom).toBeLessThanOrEqual(innerHeight);
  });

  test('shows the same report as the popup', async () => {
    const app = await panel();
    expect(texts(app, '#unverified .card .quote')).toHaveLength(4);
    expect(texts(app, '.tree .node-name')[0]).toBe('The Tidewater Courier');
  });
});

test('the print view unfolds everything and offers the paper', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {});
  const app = await mount(<PrintView state={READ_STATE} look={DEFAULTS.look} />);
  expect(print).toHaveBeenCalledOnce();
  expect(app.querySelectorAll('details:not([open])')).toHaveLength(0);
  expect(app.textContent).toContain('https://tidewater-courier.example/port-ellery');
});

test('the welcome page shows the sample’s chain on a click', async () => {
  const app = await welcome();
  expect(app.querySelector('.tree')).toBeNull();
  const button = named(app, 'Mark this sample')?.closest('button');
  button?.focus();
  await click(button);
  expect(texts(app, '.tree .node-name')[0]).toBe('The Tidewater Courier');
  expect(app.querySelectorAll('#unverified .card').length).toBeGreaterThan(0);
  expect(document.activeElement).toBe(button);
  await click(button);
  expect(app.querySelector('.tree')).toBeNull();
});

test('in a class the sources are written down first and held beside the marks', async () => {
  const app = await welcome();
  await click(named(app, 'A sample for a class'));
  await act(async () => {
    const field = app.querySelector('textarea')!;
    field.value = 'Oldfield\nthe weather service';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(app.textContent).not.toContain('Only Hearsay found');
  await click(named(app, 'Mark this sample'));
  const lists = [...app.querySelectorAll('.exercise h3')].map((head) => [
    head.textContent,
    texts(head.parentElement!, 'li').length,
  ]);
  expect(lists).toEqual([
    ['You and Hearsay found', 1],
    ['Only you found', 1],
    ['Only Hearsay found', 6],
  ]);
});

describe.each([
  ['options', options],
  ['welcome', welcome],
  ['panel', panel],
] as const)('%s', (_, open) => {
  test.each(['light', 'dark'] as const)('axe finds no barrier in %s', async (scheme) => {
    await useScheme(scheme);
    const app = await open();
    expect(await findBarriers(app)).toEqual([]);
    expect(smallTargets(app)).toEqual([]);
  });

  test.each(['plain', 'long'] as const)('with %s words nothing sticks out at 320 pixels', async (words) => {
    world.words = words;
    await page.viewport(320, 600);
    expect(stickingOut(await open())).toEqual([]);
  });
});

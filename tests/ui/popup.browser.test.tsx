import { page } from 'vitest/browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import '../../src/ui/design/tokens.css';
import '../../src/ui/design/controls.css';
import '../../src/ui/report/report.css';
import '../../src/ui/popup/popup.css';
import german from '../../assets/_locales/de/messages.json' with { type: 'json' };
import spanish from '../../assets/_locales/es/messages.json' with { type: 'json' };
import french from '../../assets/_locales/fr/messages.json' with { type: 'json' };
import { resetWorld, world } from './fake-browser.ts';
import { click, findBarriers, named, smallTargets, stickingOut, texts, useScheme } from './mount.tsx';
import { open, sent } from './open-popup.tsx';

vi.mock('../../src/messaging/browser.ts', () => import('./fake-browser.ts'));
vi.mock('../../src/messaging/native-browser.ts', () => import('./fake-browser.ts'));

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

  test('"never" switches the marks off at once', async () => {
    const app = await open();
    await click(named(app, 'never'));
    expect(world.stored['settings']).toMatchObject({ sites: { 'tidewater-courier.example': 'never' } });
    expect(sent('marks')).toEqual([{ to: 'background', kind: 'marks', tabId: 7, on: false }]);
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

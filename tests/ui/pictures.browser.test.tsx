// Pictures of every surface, to be looked at when one changes: `npm run unit -- tests/ui/pictures -u` takes new ones.

import type { ComponentChild } from 'preact';
import { page } from 'vitest/browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import english from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { buildCard } from '../../src/page/card/build-card.ts';
import { cardStyle } from '../../src/page/card/card-style.ts';
import tokens from '../../src/ui/design/tokens.css?inline';
import controls from '../../src/ui/design/controls.css?inline';
import choices from '../../src/ui/options/choices.css?inline';
import optionsStyle from '../../src/ui/options/options.css?inline';
import panelStyle from '../../src/ui/panel/panel.css?inline';
import popupStyle from '../../src/ui/popup/popup.css?inline';
import reportStyle from '../../src/ui/report/report.css?inline';
import welcomeStyle from '../../src/ui/welcome/welcome.css?inline';
import { DEFAULTS } from '../../src/settings/settings.ts';
import { Options } from '../../src/ui/options/Options.tsx';
import { Panel } from '../../src/ui/panel/Panel.tsx';
import { Popup } from '../../src/ui/popup/Popup.tsx';
import { Welcome } from '../../src/ui/welcome/Welcome.tsx';
import { resetWorld, world } from './fake-browser.ts';
import { click, mount, named, useScheme } from './mount.tsx';
import { READ_STATE } from './sample-state.ts';

vi.mock('../../src/messaging/browser.ts', () => import('./fake-browser.ts'));
vi.mock('../../src/messaging/native-browser.ts', () => import('./fake-browser.ts'));

const loaded = { settings: DEFAULTS, problem: null };
const TAB = { id: 7, windowId: 1, url: 'https://tidewater-courier.example/port-ellery' };

/** As on a page of the reader's own scheme. */
function card(): HTMLElement {
  const explanation = {
    category: 'unnamed',
    title: 'Unnamed source',
    why: ['Listed because the only source is “local fishermen”, and no name is given.'],
    normal: [english.flagNormal_unnamed_source.message],
    chain: ['The Tidewater Courier', 'Northern Wire', 'local fishermen'],
  } as const;
  const labels = {
    why: english.cardWhy.message,
    chain: english.chainOfClaim.message,
    normal: english.whenNormal.message,
    dismiss: english.cardDismiss.message,
    mute: english.cardMute.message,
    terms: english.termsOpen.message,
    close: english.actionClose.message,
  };
  const nothing = { dismiss: () => {}, mute: () => {}, terms: () => {}, close: () => {} };
  return buildCard(
    document,
    explanation,
    labels,
    nothing,
    matchMedia('(prefers-color-scheme: dark)').matches,
  );
}

interface Surface {
  readonly size: readonly [width: number, height: number];
  readonly styles: readonly string[];
  readonly view: () => ComponentChild;
}

const SURFACES: Readonly<Record<string, Surface>> = {
  popup: {
    size: [400, 2000],
    styles: [reportStyle, popupStyle],
    view: () => <Popup tab={TAB} known={READ_STATE} loaded={loaded} />,
  },
  panel: {
    size: [320, 2230],
    styles: [reportStyle, popupStyle, panelStyle],
    view: () => <Panel tab={TAB} loaded={loaded} />,
  },
  card: {
    size: [400, 340],
    styles: [cardStyle({ left: 0, top: 0, maxHeight: 460 })],
    view: () => <div ref={(host) => host?.replaceChildren(card())} />,
  },
  options: {
    size: [1000, 1850],
    styles: [choices, optionsStyle],
    view: () => <Options languages={['en']} loaded={loaded} />,
  },
  welcome: {
    size: [1280, 1130],
    styles: [reportStyle, choices, welcomeStyle],
    view: () => (
      <Welcome loaded={loaded} actions={{ read: async () => READ_STATE, clear: () => {}, jump: () => {} }} />
    ),
  },
};

const sheet = document.head.appendChild(document.createElement('style'));

beforeEach(resetWorld);

describe.each(Object.entries(SURFACES))('%s', (name, { size, styles, view }) => {
  test.each(['light', 'dark', 'forced'] as const)('looks as it did in %s', async (scheme) => {
    sheet.textContent = [tokens, controls, ...styles].join('\n');
    world.state = READ_STATE;
    await page.viewport(...size);
    await useScheme(scheme);
    const app = await mount(view());
    if (name === 'welcome') await click(named(app, 'Mark this sample'));
    await expect.element(page.elementLocator(document.body)).toMatchScreenshot(`${name}-${scheme}`, {
      // Another machine's fonts move a few pixels; a broken layout moves far more.
      comparatorName: 'pixelmatch',
      comparatorOptions: { allowedMismatchedPixelRatio: 0.04 },
    });
  });
});

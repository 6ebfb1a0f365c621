// What stands at the head of the report: the kind of article, its date, its outlet's rules, and what all of it goes back to.

import { page } from 'vitest/browser';
import { beforeEach, expect, test, vi } from 'vitest';
import '../../src/ui/design/tokens.css';
import '../../src/ui/design/controls.css';
import '../../src/ui/report/report.css';
import '../../src/ui/popup/popup.css';
import { resetWorld } from './fake-browser.ts';
import { texts } from './mount.tsx';
import { open } from './open-popup.tsx';
import { READ_STATE } from './sample-state.ts';

vi.mock('../../src/messaging/browser.ts', () => import('./fake-browser.ts'));
vi.mock('../../src/messaging/native-browser.ts', () => import('./fake-browser.ts'));

beforeEach(async () => {
  resetWorld();
  await page.viewport(400, 600);
});

test('the outlet’s own rules stand under its name as links, a script address never', async () => {
  const policies = [
    { topic: 'unnamed-sources' as const, url: 'https://courier.example/rules#unnamed' },
    { topic: 'corrections' as const, url: 'javascript:alert(1)' },
  ];
  const document = { ...READ_STATE.report!.document, policies };
  const app = await open({ ...READ_STATE, report: { ...READ_STATE.report!, document } });
  const links = [...app.querySelectorAll<HTMLAnchorElement>('.branch-root > .policies a')];
  expect(links.map(({ href, rel, textContent }) => [href, rel, textContent])).toEqual([
    ['https://courier.example/rules#unnamed', 'noreferrer noopener', 'unnamed sources'],
  ]);
  expect(texts(await open(), '.policies')).toEqual([]);
});

test('the kind of article is said beside its date, which is heard in full', async () => {
  const document = { ...READ_STATE.report!.document, kind: 'opinion' as const, date: '2026-01-05' };
  const app = await open({ ...READ_STATE, report: { ...READ_STATE.report!, document } });
  expect(texts(app, '.kicker > span')[0]).toBe('opinion');
  expect(texts(app, '.kicker [aria-hidden=true]')).toEqual(['Jan 5, 2026']);
  expect(texts(app, '.kicker time')).toEqual(['January 5, 2026']);
});

test('one origin behind everything, and outlets that cite each other, are said at the head', async () => {
  const noticed = (notice: 'single-origin' | 'circular') => ({
    ...READ_STATE,
    report: {
      ...READ_STATE.report!,
      claims: READ_STATE.report!.claims.map((claim) => ({ ...claim, notices: [notice] })),
    },
  });
  expect(texts(await open(noticed('single-origin')), '.one-origin')[0]).toMatch(/goes back to one source/);
  expect(texts(await open(noticed('circular')), '.one-origin')[0]).toMatch(/two outlets cite each other/);
  expect(texts(await open(), '.one-origin')).toEqual([]);
});

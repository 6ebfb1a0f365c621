import { beforeEach, expect, test, vi } from 'vitest';
import '../../src/ui/design/tokens.css';
import '../../src/ui/design/controls.css';
import '../../src/ui/compare/compare.css';
import { ChooseTabs } from '../../src/ui/compare/ChooseTabs.tsx';
import { Compare } from '../../src/ui/compare/Compare.tsx';
import { resetWorld } from './fake-browser.ts';
import { findBarriers, mount, stickingOut, texts, useScheme } from './mount.tsx';
import { REPORT } from './sample-report.ts';

vi.mock('../../src/messaging/browser.ts', () => import('./fake-browser.ts'));

const OTHER = {
  ...REPORT,
  document: { ...REPORT.document, outlet: 'The Finch', url: 'https://finch.example/quay' },
  sources: REPORT.sources.map((source) =>
    source.id === 's3' ? { ...source, name: 'Ilse Tarn', type: 'person' as const } : source,
  ),
};

beforeEach(async () => {
  resetWorld();
  await useScheme('light');
});

test('both articles stand at the head of each table, and a name that one leaves out is said', async () => {
  const app = await mount(<Compare reports={[REPORT, OTHER]} />);
  expect(texts(app, '#only-title ~ table th')).toEqual(['The Tidewater Courier', 'The Finch']);
  expect(texts(app, '#same-title ~ table td').join('\n')).toContain(
    'no name here, the other article gives one',
  );
});

test.each(['light', 'dark', 'forced'] as const)(
  'axe finds no barrier in %s, nothing sticks out',
  async (scheme) => {
    await useScheme(scheme);
    const app = await mount(<Compare reports={[REPORT, OTHER]} />);
    expect(await findBarriers(app)).toEqual([]);
    expect(stickingOut(app)).toEqual([]);
  },
);

test('with one article alone, or its tab closed, it says what to do', async () => {
  const alone = await mount(<ChooseTabs tabs={[{ tabId: 1, report: REPORT }]} first={1} />);
  expect(alone.textContent).toContain('Only one article is open and read.');
  const gone = await mount(<ChooseTabs tabs={[{ tabId: 1, report: REPORT }]} first={null} />);
  expect(gone.textContent).toContain('This article’s tab was closed.');
});

test('other read articles are offered as links', async () => {
  const tabs = [
    { tabId: 1, report: REPORT },
    { tabId: 2, report: OTHER },
  ];
  const app = await mount(<ChooseTabs tabs={tabs} first={1} />);
  expect([...app.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['?tab=1&with=2']);
});

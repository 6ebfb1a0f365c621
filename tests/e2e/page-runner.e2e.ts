// The page runner must see each kind of fault. An extension tampered with commits one on each page; the clean page has none.

import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { PageRow } from '../../scripts/pages/page-row.ts';
import { buildOf } from './harness/browser.ts';

test.setTimeout(180_000);

/** Appended to the page script: what it does, by the page's title. */
function commitBreach(): void {
  const faults: Record<string, () => void> = {
    mutation: () => {
      document.body.setAttribute('data-breach', '');
      document.body.removeAttribute('data-breach');
    },
    'page-error': () => document.dispatchEvent(new Event('breach')),
    'extension-error': () => void setTimeout(() => Promise.reject(new Error('breach'))),
    'left-sheet': () => {
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, new CSSStyleSheet()];
    },
    'left-highlight': () => void CSS.highlights.set('breach', new Highlight()),
    'left-listener': () =>
      addEventListener('mousemove', () => document.body.append(document.createElement('b')), { once: true }),
    outside: () => {
      const range = new Range();
      range.selectNodeContents(document.querySelector('nav')!);
      CSS.highlights.set('breach', new Highlight(range));
    },
    shift: () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('h1 { margin-top: 90px }');
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    },
  };
  faults[document.title]?.();
}

const TITLES = [
  'alerts',
  'clean',
  'extension-error',
  'gives-up',
  'hovered',
  'leaves',
  'left-highlight',
  'left-listener',
  'left-sheet',
  'mutation',
  'outside',
  'page-error',
  'redirected',
  'shift',
];

const BODY = [
  'Sources close to the company said the ferry had already been sold.',
  'The harbour master, Odile Brandt, denied it on Friday and showed the papers to two reporters.',
  '"We sail all year, and we will sail next year," Brandt said at the pier.',
];

/** What a page does by itself, and what none of its rows may be blamed on. */
const OWN_DOING = ['alerts', 'clean', 'hovered', 'leaves', 'redirected'];

const page = (title: string): string => `<!doctype html><html lang="en"><title>${title}</title>
<link rel="canonical" href="https://www.harbour-news.example/${title}">
<nav>Weather Sport Ferries Tides and timetables <a href="https://www.harbour-news.example/${title}">Secure</a></nav>
<article><h1>Ferry line may be sold</h1>${BODY.map((text) => `<p>${text}</p>`).join('')}</article>
<script>
  document.addEventListener('breach', () => { throw new Error('breach'); });
  setInterval(() => document.body.toggleAttribute('data-own'), 20);
  const giveUp = () => document.body.replaceChildren('This page is not available right now.');
  if (document.title === 'gives-up') addEventListener('load', () => setTimeout(giveUp, 50));
  if (document.title === 'alerts') {
    alert('Subscribe!');
    setTimeout(() => confirm('Really not?'), 100);
  }
  if (document.title === 'redirected' && location.protocol === 'http:') location.replace(document.links[0].href);
  if (document.title === 'leaves' && location.host === 'www.harbour-news.example')
    location.replace('https://www.adverts.example/');
  const open = () => document.body.setAttribute('data-menu', '');
  if (document.title === 'hovered') addEventListener('mousemove', open);
</script>`;

async function run(browser: string, build: string, pages: string): Promise<PageRow[]> {
  const child = spawn('node', ['scripts/pages.ts', pages, '--browser', browser], {
    env: { ...process.env, HEARSAY_OUT: build, HEARSAY_BUILT: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  for await (const chunk of child.stdout) printed += String(chunk);
  return printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as PageRow);
}

test('a fault of each kind shows in its row, and nothing shows in the clean one', async ({}, { project }) => {
  const browser = project.name === 'firefox' ? 'firefox' : 'chrome';
  const folder = await mkdtemp(path.join(tmpdir(), 'hearsay-runner-'));
  try {
    const tampered = path.join(folder, `${browser}-mv3`);
    await cp(buildOf(browser === 'firefox' ? 'firefox' : 'chromium'), tampered, { recursive: true });
    const script = path.join(tampered, 'page.js');
    await writeFile(script, `${await readFile(script, 'utf8')};(${commitBreach.toString()})();`);
    const pages = path.join(folder, 'pages');
    await mkdir(pages);
    for (const title of TITLES) await writeFile(path.join(pages, `${title}.html`), page(title));
    const known = { headline: 'Ferry line may be sold', articleBody: BODY.join(' ') };
    const addressOf = (title: string) => `http://www.harbour-news.example/${title}`;
    const articles = Object.fromEntries(TITLES.map((title) => [title, { ...known, url: addressOf(title) }]));
    await writeFile(path.join(pages, 'articles.json'), JSON.stringify(articles));

    const rows = await run(browser, folder, pages);
    expect(rows.map(({ id }) => id)).toEqual(TITLES);
    const row = (id: string): PageRow => rows.find((each) => each.id === id)!;
    for (const id of OWN_DOING)
      expect(row(id)).toMatchObject({
        ok: true,
        text: BODY.join('\n\n'),
        errors: [],
        mutations: 0,
        layoutShift: browser === 'firefox' ? null : 0,
        marksOutsideArticle: 0,
        offClean: true,
      });
    expect(row('clean').marks).toBeGreaterThan(3);
    expect(row('gives-up').text).toBe(row('clean').text);
    expect(row('mutation').mutations).toBeGreaterThan(0);
    expect(row('page-error').errors.join()).toContain('breach');
    expect(row('extension-error').errors.join()).toContain('breach');
    expect(row('outside').marksOutsideArticle).toBe(1);
    for (const id of ['left-sheet', 'left-highlight', 'left-listener']) expect(row(id).offClean).toBe(false);
    if (browser === 'chrome') expect(row('shift').layoutShift).toBeGreaterThan(0);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

// One page: every statement's link asked for as its button does, opened, and looked at; every annotation given to the clients.

import { annotations } from '../../src/report/formats/annotations.ts';
import type { Places } from '../../src/report/formats/format.ts';
import type { CopiedLink, StoredReport } from '../../src/messaging/messages.ts';
import type { Browser, Popup, Tab } from '../../tests/e2e/harness/browser.ts';
import { waitUntilRead } from '../../tests/e2e/harness/reading.ts';
import { loadSaved } from '../pages/run-page.ts';
import { withWatch } from '../pages/serve-pages.ts';
import type { Anchored } from './in-page-clients.ts';
import { judgeAnchor, judgeLink, type Verdict } from './judge.ts';
import { colourMarked, forgetMarked, type MarkedFinder } from './where-marked.ts';

export interface LinkRow {
  readonly id: string;
  readonly statement: string;
  readonly link: Verdict | 'plain';
  readonly url: string;
  readonly position: Verdict;
  readonly hypothesis: Verdict;
  readonly annotator: Verdict;
}

declare global {
  var annotationClients: { anchorOne(selectors: readonly object[]): Promise<Anchored> };
}

/** The rows of one page; none where it is not English or has no statement. */
export async function runLinks(
  browser: Browser,
  marks: MarkedFinder,
  clients: string,
  { id, page, url }: { readonly id: string; readonly page: Buffer; readonly url: string },
): Promise<LinkRow[]> {
  const tab = await browser.openTab('about:blank');
  try {
    await tab.alwaysShow(withWatch(page));
    await loadSaved(tab, url);
    await tab.evaluate(() => hearsayPageWatch.still());
    const popup = await browser.clickToolbar(tab);
    const { report } = await waitUntilRead(popup, 30_000);
    if (report === null || !report.document.language?.startsWith('en') || report.statements.length === 0)
      return [];
    const { links, places } = await askAll(popup, report);
    await popup.close().catch(() => undefined);
    const anchored = await anchorAll(tab, clients, report, places);
    await tab.evaluate(colourMarked);
    const here = await tab.evaluate(() => location.href.split('#')[0]!);
    const rows: LinkRow[] = [];
    for (const [at, statement] of report.statements.entries()) {
      const link = links[at] ?? null;
      const { judged, text, bounds } = anchored[at]!;
      const [, fragment] = link?.url.split('#') ?? [];
      const opened = fragment === undefined ? null : await open(tab, marks, `${here}#${fragment}`);
      const verdict =
        link?.leadsTo === 'words' ? judgeLink(text, opened, statement.sentence, bounds) : 'plain';
      rows.push({ id, statement: statement.id, link: verdict, url: fragment ?? '', ...judged });
    }
    return rows;
  } finally {
    await tab.close();
  }
}

async function open(tab: Tab, marks: MarkedFinder, url: string): Promise<readonly [number, number] | null> {
  await tab.evaluate(forgetMarked);
  await tab.goto(url);
  // The browser looks for the words, scrolls there and paints; the page's own clock stands still.
  await new Promise((drawn) => setTimeout(drawn, 80));
  return marks.find(tab);
}

/** What the popup asks the background for; the marks are off then, and the page is as it was. */
async function askAll(
  popup: Popup,
  report: StoredReport,
): Promise<{ links: readonly (CopiedLink | null)[]; places: Places }> {
  return popup.evaluate(
    async (ids) => {
      const own = globalThis as { browser?: typeof chrome; chrome: typeof chrome };
      const api = (own.browser ?? own.chrome) as unknown as {
        tabs: { query(of: object): Promise<{ id: number }[]> };
        runtime: { sendMessage(message: object): Promise<unknown> };
      };
      const [tab] = await api.tabs.query({ active: true, currentWindow: true });
      const ask = (message: object): Promise<unknown> =>
        api.runtime.sendMessage({ to: 'background', tabId: tab?.id, ...message });
      const links: (CopiedLink | null)[] = [];
      for (const statementId of ids)
        links.push((await ask({ kind: 'link', statementId })) as CopiedLink | null);
      const places = (await ask({ kind: 'places' })) as Places;
      await ask({ kind: 'marks', on: false });
      return { links, places };
    },
    report.statements.map(({ id }) => id),
  );
}

interface AnchoredStatement {
  readonly judged: Pick<LinkRow, 'position' | 'hypothesis' | 'annotator'>;
  readonly text: string;
  readonly bounds: readonly [number, number];
}

async function anchorAll(
  tab: Tab,
  clients: string,
  report: StoredReport,
  places: Places,
): Promise<AnchoredStatement[]> {
  const file = JSON.parse(annotations.render(report, undefined, places)) as {
    items: { target: { selector: object | object[] } }[];
  };
  const lists = file.items.slice(0, report.statements.length).map(({ target }) => [target.selector].flat());
  await tab.evaluate(scriptAsFunction(clients));
  const { text, anchored } = await tab.evaluate(async (wanted) => {
    const found: Anchored[] = [];
    for (const selectors of wanted) found.push(await annotationClients.anchorOne(selectors));
    return { text: document.body.textContent, anchored: found };
  }, lists);
  return report.statements.map((statement, at) => {
    const place = places[statement.id];
    const { position, hypothesis, annotator } = anchored[at]!;
    if (place === undefined)
      return {
        judged: { position: 'nothing', hypothesis: 'nothing', annotator: 'nothing' },
        text,
        bounds: [0, 0],
      };
    const points = [...text];
    const start = points.slice(0, place.start).join('').length;
    const bounds = [start, start + place.exact.length] as const;
    // The words themselves, not their count, say whether the place is the statement's.
    const own = statement.sentence.slice(
      statement.start - statement.sentenceStart,
      statement.end - statement.sentenceStart,
    );
    const isOwn = judgeLink(text, bounds, own, bounds) === 'right';
    const judge = (one: readonly [number, number] | null): Verdict =>
      isOwn ? judgeAnchor(text, one, bounds) : 'elsewhere';
    return {
      judged: { position: judge(position), hypothesis: judge(hypothesis), annotator: judge(annotator) },
      text,
      bounds,
    };
  });
}

/** A script to be sent to a page as a function's source is: a page's own policy has no say there. */
const scriptAsFunction = (script: string): (() => void) =>
  Object.assign(() => undefined, {
    toString: () => `() => { ${script}; globalThis.annotationClients = annotationClients; }`,
  });

// Where the statements of a tab's report stand on its page, for those who are sent a link or a file: asked of the page anew
// each time, since it may have changed.

import type { CopiedLink } from '../messaging/messages.ts';
import { browser } from '../messaging/browser.ts';
import { chooseFragment, searchablePage, type SearchablePage } from '../report/anchor/choose-fragment.ts';
import { findWords } from '../report/anchor/find-words.ts';
import { spanOnPage } from '../report/anchor/page-span.ts';
import { isPageWords } from '../report/anchor/page-words.ts';
import { placeOnPage, type PlaceOnPage } from '../report/anchor/place-on-page.ts';
import { writeDirective } from '../report/anchor/text-fragment.ts';
import type { StoredReport } from '../report/report.ts';
import type { Span } from '../text/span.ts';
import { runInPage } from './page-link.ts';
import type { Reading } from './reading.ts';
import { loadReading } from './readings.ts';
import { shownReading } from './shown-reading.ts';

const WORDS_SCRIPT = '/words.js';

/** The address of a statement's sentence, or of the article alone where no fragment leads there; null without an address. */
export async function linkTo(tabId: number, statementId: string): Promise<CopiedLink | null> {
  const reading = await loadReading(tabId);
  const report = reading && (await shownReading(reading)).report;
  const address = plainAddress(report?.document.url ?? null);
  if (!reading || !report || address === null) return null;
  const statement = report.statements.find(({ id }) => id === statementId);
  const page = await pageOf(tabId, reading);
  if (statement === undefined || page === null) return { url: address, leadsTo: 'page' };
  const { sentence, sentenceStart: start } = statement;
  const shown = sentence.trimEnd();
  const place = placeIn(page, { start, end: start + shown.length }, shown);
  const directive = place && chooseFragment(page, place);
  if (!directive) return { url: address, leadsTo: 'page' };
  return { url: `${address}#${writeDirective(directive)}`, leadsTo: 'words' };
}

/** The places of a report's statements and markers by their ids; those that stand nowhere for sure are not there. */
export async function placesIn(tabId: number): Promise<Readonly<Record<string, PlaceOnPage>>> {
  const reading = await loadReading(tabId);
  const report = reading && (await shownReading(reading)).report;
  const page = reading && (await pageOf(tabId, reading));
  if (!report || !page) return {};
  const placed = placedWords(report).flatMap(({ id, span, words }) => {
    const place = placeIn(page, span, words);
    const said = place && placeOnPage(page, place);
    return said ? [[id, said] as const] : [];
  });
  return Object.fromEntries(placed);
}

function placedWords({ statements, markers }: StoredReport): { id: string; span: Span; words: string }[] {
  return [
    ...statements.map(({ id, start, end, sentence, sentenceStart }) => ({
      id,
      span: { start, end },
      words: sentence.slice(start - sentenceStart, end - sentenceStart),
    })),
    ...markers.map(({ id, start, end, quote }) => ({ id, span: { start, end }, words: quote })),
  ];
}

/** By the offsets where the page knows its article's place, else by the words. */
const placeIn = (page: SearchablePage, span: Span, words: string): Span | null =>
  page.words.runs.length > 0 ? spanOnPage(page.words, page.starts, span) : findWords(page, words);

/** The page's words now; null where it cannot be asked. What comes back is checked: it was made in the page's process. */
async function pageOf(tabId: number, reading: Reading): Promise<SearchablePage | null> {
  if (!(await isScripted(tabId))) return null;
  // A selection has offsets of its own: no text of the page has its fingerprint.
  const words = await runInPage(tabId, askForWords, reading.of === 'page' ? reading.text : -1);
  return isPageWords(words) ? searchablePage(words) : null;
}

async function isScripted(tabId: number): Promise<boolean> {
  try {
    const frames = await browser.scripting.executeScript({ target: { tabId }, files: [WORDS_SCRIPT] });
    return frames.length > 0;
  } catch {
    return false;
  }
}

/** Runs in the page and stands alone: it is sent there as source text. */
function askForWords(text: number): unknown {
  return (globalThis as { hearsayWords?: (text: number) => unknown }).hearsayWords?.(text);
}

/** The article's address without a fragment of its own; null where it is no web address. */
function plainAddress(url: string | null): string | null {
  if (url === null || !/^https?:/.test(url) || !URL.canParse(url)) return null;
  const address = new URL(url);
  address.hash = '';
  return address.href;
}

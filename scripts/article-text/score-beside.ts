// Scores one page's text against the true one, and what Readability makes of the same page beside it.

import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { ScoredPage } from './print-scores.ts';
import { shingleScore } from './shingle-score.ts';

/** A page parsed by jsdom: its scripts do not run, and what it complains of is not printed. */
export function parseOffline(html: string, url: string): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

/** The scores of many pages. */
export class ScoresBeside {
  readonly extractors = { Hearsay: [] as ScoredPage[], 'Readability 0.6.0': [] as ScoredPage[] };

  /** @param page is torn apart by Readability: nothing else may need it afterwards */
  add(id: string, expected: string, ours: string, page: Document): void {
    const theirs = new Readability(page).parse()?.textContent ?? '';
    this.extractors.Hearsay.push({ id, score: shingleScore(expected, ours) });
    this.extractors['Readability 0.6.0'].push({ id, score: shingleScore(expected, theirs) });
  }
}

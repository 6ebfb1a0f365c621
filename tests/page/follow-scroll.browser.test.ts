import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Mark } from '../../src/report/report.ts';
import { collectArticle, type CollectedArticle } from '../../src/page/collect/collect-article.ts';
import { followScroll, markInSight } from '../../src/page/watch/follow-scroll.ts';
import { markAll } from './marks.ts';
import { paragraphs, showPage } from './page-of.ts';

let takeOff: () => void;
let collected: CollectedArticle;
let marks: readonly Mark[];
let off: AbortController;

beforeEach(() => {
  takeOff = showPage(`<article>${paragraphs(100)}</article>`);
  collected = collectArticle(document)!;
  marks = markAll(collected.article.text, 'Nora Tidewell said');
  off = new AbortController();
});
afterEach(() => {
  off.abort();
  scrollTo({ top: 0, behavior: 'instant' });
  takeOff();
});

const seen = (chosen: string | null = null): string | undefined =>
  markInSight(marks, collected.map, window, chosen)?.id;

/** Scrolls a paragraph to a share of the window's height. */
function scrollParagraphTo(index: number, share: number): void {
  const box = document.querySelectorAll('p')[index]!.getBoundingClientRect();
  scrollTo({ top: scrollY + box.top - innerHeight * share, behavior: 'instant' });
}

const rest = (): Promise<void> => new Promise((done) => setTimeout(done, 250));

test('the mark in sight is the last one that begins above the reading line', () => {
  expect(marks.length).toBe(100);
  scrollParagraphTo(20, 0.3);
  expect(seen()).toBe('k21');
  scrollParagraphTo(20, 0.4);
  expect(seen()).toBe('k20');
});

test('the first and the last mark are reached at the ends of the page', () => {
  scrollTo({ top: 1, behavior: 'instant' });
  expect(seen()).toBe('k1');
  scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
  expect(seen()).toBe('k100');
});

test('on a page with little to scroll they are reached as well', () => {
  document.querySelectorAll('p:nth-child(n+14)').forEach((paragraph) => paragraph.remove());
  collected = collectArticle(document)!;
  marks = markAll(collected.article.text, 'Nora Tidewell said');
  const way = document.documentElement.scrollHeight - innerHeight;
  expect(way).toBeGreaterThan(0);
  expect(way).toBeLessThan(innerHeight);
  scrollTo({ top: 1, behavior: 'instant' });
  expect(seen()).toBe('k1');
  scrollTo({ top: way, behavior: 'instant' });
  expect(seen()).toBe('k13');
});

test('the chosen mark stays while it stands at the line, and is left when the reader scrolls on', () => {
  scrollParagraphTo(20, 0.34);
  expect(seen('k21')).toBe('k21');
  scrollParagraphTo(25, 0.3);
  expect(seen('k21')).toBe('k26');
});

test('where no mark is in the window there is none', () => {
  document.querySelector('article')!.insertAdjacentHTML('beforeend', '<div style="height:3000px"></div>');
  scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
  expect(seen()).toBeUndefined();
});

test('it is told once per rest, and no more once nobody heard it', async () => {
  const told: string[] = [];
  let heard = true;
  const tell = async (markId: string): Promise<boolean> => {
    told.push(markId);
    return heard;
  };
  followScroll(window, () => seen() ?? null, tell, off.signal);
  for (const index of [10, 12, 14]) scrollParagraphTo(index, 0.3);
  await rest();
  expect(told).toEqual(['k15']);
  heard = false;
  scrollParagraphTo(20, 0.3);
  await rest();
  scrollParagraphTo(25, 0.3);
  await rest();
  expect(told).toEqual(['k15', 'k21']);
});

test('off means off, even with a rest still to come', async () => {
  const told: string[] = [];
  followScroll(
    window,
    () => seen() ?? null,
    async (id) => told.push(id) > 0,
    off.signal,
  );
  scrollParagraphTo(20, 0.3);
  await new Promise(requestAnimationFrame);
  off.abort();
  await rest();
  expect(told).toEqual([]);
});

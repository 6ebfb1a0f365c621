// Ours against the peers in bare pages. Every round runs all of them, one after the other, on the same input.

import type { Page } from '@playwright/test';
import { findArticle } from '../../src/article/find-article.ts';
import type { Lab, LabPage } from './lab.ts';
import { median } from './median.ts';
import { newsParagraphs } from './news-text.ts';
import type { Bundled } from './bundle.ts';

/** Medians in milliseconds by name. */
export type Medians = Record<string, number>;

const ANALYSTS = ['hearsay', 'compromise', 'wink', 'retext'] as const satisfies readonly Bundled[];
const ARTICLES = 8;
const ARTICLE_WORDS = 700;

/** Engines warm up in turn, as they are measured: code that rests while others run is dropped by the browser. */
const WARM_UPS = 60;
const MOST_WARM_UPS = 40;
const PATIENCE = 5;

/** Warm analysis, in ms per 1,000 words. */
export async function measureAnalysis(lab: Lab, rounds: number): Promise<Medians> {
  const { page, close } = await lab.open(100, ANALYSTS);
  const texts = Array.from({ length: ARTICLES }, (_, at) =>
    newsParagraphs(ARTICLE_WORDS, at + 1).join('\n\n'),
  );
  const words = texts.join(' ').split(/\s+/).length;
  const time = (name: string): Promise<number> =>
    page.evaluate(
      ([peer, all]) => {
        const start = performance.now();
        for (const text of all) bench.analyse[peer]!(text);
        return performance.now() - start;
      },
      [name, texts] as const,
    );
  await interleave(ANALYSTS, WARM_UPS, time);
  const medians = await interleave(ANALYSTS, rounds, time);
  await close();
  return mapValues(medians, (ms) => (ms / words) * 1000);
}

/** Painting so many ranges, with the layout they force, in fresh pages. */
export const measureHighlight = (lab: Lab, words: number, ranges: number, rounds: number): Promise<Medians> =>
  interleave(['highlight', 'markjs'], rounds, (work) =>
    timeWork(lab, words, work === 'markjs' ? ['markjs'] : ['hearsay'], work, ranges),
  );

/** The page's share of the work at first call against one Readability parse, in fresh pages. */
export const measurePipeline = (lab: Lab, words: number, rounds: number): Promise<Medians> =>
  interleave(['page-side', 'readability'] as const, rounds, async (peer) => {
    const fresh = await openTidy(lab, words, [peer]);
    const ranges = Math.round(words / 40);
    const ms = await (peer === 'page-side'
      ? timePageSide(fresh.page, ranges)
      : timeInPage(fresh.page, peer, 0));
    await fresh.close();
    return ms;
  });

/** All that a page script adds to a page of 1,000 words: compiling, running, layout. */
export async function measurePageScript(lab: Lab, rounds: number): Promise<Medians> {
  return interleave(['page-side', 'compromise'] as const, rounds, async (work) => {
    const fresh = await lab.open(1000, []);
    let ms = await lab.run(fresh.page, work);
    if (work === 'compromise') ms += await lab.run(fresh.page, 'markjs');
    ms += await (work === 'compromise' ? timeInPage(fresh.page, work, 25) : timePageSide(fresh.page, 25));
    await fresh.close();
    return ms;
  });
}

/** The whole pipeline, warm, in ms per 1,000 words. */
export async function measureWhole(lab: Lab, words: number, rounds: number): Promise<number> {
  const { page, close } = await lab.open(words, ['hearsay']);
  const time = (): Promise<number> => timeInPage(page, 'whole', 0);
  await warmUp(time);
  const { whole } = await interleave(['whole'], rounds, time);
  await close();
  return ((whole ?? NaN) / words) * 1000;
}

/** What stays on the page's heap at 1,000 words, above a page with a script that does nothing, in kB. */
export async function measureHeap(lab: Lab, rounds: number): Promise<number> {
  const heaps = await interleave(['none', 'page-side'] as const, rounds, async (script) => {
    const fresh = await lab.open(1000, []);
    if (script === 'page-side') {
      await lab.run(fresh.page, script);
      await timePageSide(fresh.page, 25);
    }
    await fresh.collectGarbage();
    const { JSHeapUsedSize = NaN } = await fresh.counters();
    await fresh.close();
    return JSHeapUsedSize / 1024;
  });
  return (heaps['page-side'] ?? NaN) - (heaps['none'] ?? NaN);
}

async function timeWork(
  lab: Lab,
  words: number,
  scripts: readonly Bundled[],
  work: string,
  ranges: number,
): Promise<number> {
  const fresh = await openTidy(lab, words, scripts, ranges);
  const ms = await timeInPage(fresh.page, work, ranges);
  await fresh.close();
  return ms;
}

/** What loading the page left behind is nobody's cost. */
async function openTidy(lab: Lab, words: number, scripts: readonly Bundled[], ranges = 0): Promise<LabPage> {
  const fresh = await lab.open(words, scripts);
  await fresh.page.evaluate((count) => bench.prepare?.(count), ranges);
  await fresh.collectGarbage();
  return fresh;
}

/** The page's two steps on a click; between them the background finds the article. */
async function timePageSide(page: Page, ranges: number): Promise<number> {
  const walking = await timeInPage(page, 'walk', 0);
  const { article, place } = findArticle(JSON.parse(await page.evaluate(() => bench.handedOver!)))!;
  await page.evaluate((given) => void (bench.given = given), { place, length: article.text.length });
  return walking + (await timeInPage(page, 'paint', ranges));
}

/** Lets the pipeline run until it gets no faster for some passes: the browser compiles what runs often. */
async function warmUp(time: () => Promise<number>): Promise<void> {
  let best = Infinity;
  let idle = 0;
  for (let pass = 0; pass < MOST_WARM_UPS && idle < PATIENCE; pass += 1) {
    const ms = await time();
    idle = ms < best ? 0 : idle + 1;
    best = Math.min(best, ms);
  }
}

/** One call, with the layout it leaves to do. */
function timeInPage(page: Page, work: string, ranges: number): Promise<number> {
  return page.evaluate(
    async ([name, count]) => {
      const start = performance.now();
      await bench.work[name]!(count);
      document.body.getBoundingClientRect();
      return performance.now() - start;
    },
    [work, ranges] as const,
  );
}

async function interleave<Name extends string>(
  names: readonly Name[],
  rounds: number,
  measure: (name: Name) => Promise<number>,
): Promise<Medians> {
  const all: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) all[name]?.push(await measure(name));
  }
  return mapValues(all, median);
}

function mapValues<From, To>(values: Record<string, From>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, map(value)]));
}

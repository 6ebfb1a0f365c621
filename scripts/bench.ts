// Ours against the peers and the browser's limits: `npm run --silent bench -- [--json] [--rounds N]`.
// Ratios are ours / peer, medians of interleaved rounds in one run; the raw medians stand under "raw".
//
// `--before FOLDER`, the path of a checkout of an earlier version (`git worktree add FOLDER a724098`), adds
// engine_vs_before; `--texts FILE.jsonl` takes that on these articles instead of invented ones, `--only-before` nothing else.

import { parseArgs } from 'node:util';
import { buildOf } from '../tests/e2e/harness/browser.ts';
import { openLab } from './bench/lab.ts';
import { measureBefore } from './bench/measure-before.ts';
import { measureExtension } from './bench/measure-extension.ts';
import * as inPage from './bench/measure-in-page.ts';
import { measureSizes } from './bench/measure-sizes.ts';
import { buildForPages } from './pages/build-for-pages.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '11' },
    before: { type: 'string' },
    texts: { type: 'string' },
    'only-before': { type: 'boolean', default: false },
  },
});
const rounds = Math.max(1, Number(values.rounds) || 11);
const before =
  values.before === undefined
    ? {}
    : { engine_vs_before: measureBefore(values.before, values.texts ?? null, rounds) };
if (values['only-before']) {
  print(before);
  process.exit();
}

buildForPages('chrome');
const lab = await openLab();
const analysis = await inPage.measureAnalysis(lab, rounds);
const highlight5k = await inPage.measureHighlight(lab, 5000, 500, rounds);
const highlight20k = await inPage.measureHighlight(lab, 20_000, 5000, rounds);
const pipeline1k = await inPage.measurePipeline(lab, 1000, rounds);
const pipeline20k = await inPage.measurePipeline(lab, 20_000, rounds);
const pageScript1k = await inPage.measurePageScript(lab, rounds);
const whole20k = await inPage.measureWhole(lab, 20_000, rounds);
const whole100k = await inPage.measureWhole(lab, 100_000, rounds);
const pageHeap = await inPage.measureHeap(lab, rounds);
await lab.close();
const { longPage, wakeMs, popupFrames } = await measureExtension(rounds);

const ratio = (medians: inPage.Medians, ours: string, peer: string): number =>
  (medians[ours] ?? NaN) / (medians[peer] ?? NaN);

const figures = {
  ...before,
  analysis_vs_compromise: ratio(analysis, 'hearsay', 'compromise'),
  analysis_vs_wink: ratio(analysis, 'hearsay', 'wink'),
  analysis_vs_retext_intensify: ratio(analysis, 'hearsay', 'retext'),
  highlight_vs_markjs_5k: ratio(highlight5k, 'highlight', 'markjs'),
  highlight_vs_markjs_20k: ratio(highlight20k, 'highlight', 'markjs'),
  pipeline_vs_readability_1k: ratio(pipeline1k, 'page-side', 'readability'),
  pipeline_vs_readability_20k: ratio(pipeline20k, 'page-side', 'readability'),
  page_script_vs_compromise_1k: ratio(pageScript1k, 'page-side', 'compromise'),
  growth_100k_vs_20k: whole100k / whole20k,
  longest_task_20k_ms: longPage.longestTaskMs,
  mutations_20k: longPage.mutations,
  layout_count_20k: longPage.layouts,
  background_wake_ms: wakeMs,
  popup_first_content_frames: popupFrames,
  ...(await measureSizes(buildOf('chromium'))),
  page_heap_kb: pageHeap,
};
const raw = {
  analysis,
  highlight5k,
  highlight20k,
  pipeline1k,
  pipeline20k,
  pageScript1k,
  whole20k,
  whole100k,
};

print(values.json ? { ...figures, raw } : figures);

function print(shown: Readonly<Record<string, unknown>>): void {
  if (values.json) console.log(JSON.stringify(shown, roundFigure, 1));
  else
    for (const [name, value] of Object.entries(shown)) console.log(name.padEnd(32), roundFigure('', value));
}

/** Three significant digits: the rest is noise. */
function roundFigure(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(3)) : value;
}

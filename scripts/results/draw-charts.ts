// The pictures of the results page: which figures go into which chart.

import { drawDotChart, type Dot } from '../charts/dot-chart.ts';
import { drawLineChart, type Line } from '../charts/line-chart.ts';
import * as figures from './figures.ts';
import { measured, writeFigure, type MeasuredFigure, type Results } from './read-results.ts';

export interface Chart {
  readonly file: string;
  readonly alt: string;
  readonly svg: string;
}

/** Every chart that has something to show. */
export function drawCharts(results: Results): Chart[] {
  return [accuracy, articleText, speed, archiveMemory, soakHeap].flatMap((draw) => draw(results) ?? []);
}

function accuracy(results: Results): Chart | null {
  const dots = measured(figures.ACCURACY, results).map(dotOf);
  const title = 'Accuracy on the development sets, percent';
  const command = 'npm run --silent evaluate -- sourcing|hedges|attribution CORPUS.jsonl';
  return dotChart('accuracy', { title, command, dots, scale: 'linear', from: 0, to: 100 });
}

function articleText(results: Results): Chart | null {
  const dots = measured(figures.ARTICLE_TEXT, results).map(dotOf);
  const title = 'Article text on saved news pages, F1';
  const command = 'npm run --silent article-text -- PAGES, npm run --silent pages -- PAGES';
  return dotChart('article-text', { title, command, dots, scale: 'linear', from: 0.9, to: 1 });
}

function speed(results: Results): Chart | null {
  const dots = measured(figures.SPEED, results).map(dotOf);
  const title = 'Time of Hearsay / time of the peer: left of 1 is faster';
  return dotChart('speed', {
    title,
    command: results.get('bench')?.command ?? '',
    dots,
    scale: 'log',
    from: 0.01,
    to: 100,
  });
}

interface MemorySample {
  readonly articles: number;
  readonly megabytes: number;
}

function archiveMemory(results: Results): Chart | null {
  const result = results.get('archive-memory');
  if (result === undefined) return null;
  const samples = result['samples'] as readonly MemorySample[];
  const title = 'Memory of the streaming filter over an archive';
  const lines = [{ name: 'analyze --jsonl', points: samples.map((s) => [s.articles, s.megabytes] as const) }];
  const svg = drawLineChart({ title, command: result.command, across: 'articles', up: 'MB', lines });
  return { file: 'archive-memory.svg', alt: title, svg };
}

/** Bytes, as `npm run soak` prints them. */
interface SoakSample {
  readonly pageHeap: number;
  readonly backgroundHeap: number;
}

function soakHeap(results: Results): Chart | null {
  const lines = ['chrome', 'firefox'].flatMap((browser): Line[] => {
    const result = results.get(`soak-${browser}`);
    const [loads, samples] = [result?.['loads'], result?.['samples']];
    if (typeof loads !== 'number' || !Array.isArray(samples)) return [];
    const points = (samples as SoakSample[]).map(
      ({ pageHeap, backgroundHeap }, at) =>
        [((at + 1) * loads) / samples.length, (pageHeap + backgroundHeap) / 1e6] as const,
    );
    return [{ name: browser, points }];
  });
  if (lines.length === 0) return null;
  const title = 'Memory of page and background, page after page';
  const command = 'npm run --silent soak -- --browser chrome|firefox';
  const svg = drawLineChart({ title, command, across: 'page loads', up: 'MB of heap', lines });
  return { file: 'soak.svg', alt: title, svg };
}

function dotOf(figure: MeasuredFigure): Dot {
  const { what, value, peer, peerValue, goal } = figure;
  return {
    label: what,
    ours: value,
    ...(peer === undefined || peerValue === null ? {} : { peer: { name: peer.name, value: peerValue } }),
    ...(goal === undefined ? {} : { goal: goal.value }),
    write: (number) => writeFigure(figure, number),
  };
}

function dotChart(name: string, chart: Parameters<typeof drawDotChart>[0]): Chart | null {
  if (chart.dots.length === 0) return null;
  return { file: `${name}.svg`, alt: chart.title, svg: drawDotChart(chart) };
}

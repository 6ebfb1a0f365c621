// A bar for each row, from nothing to everything: shares of a whole.

import { element, picture, text } from './svg.ts';

export interface Bar {
  readonly label: string;
  /** 0 to 1; null: nothing to have a share of. */
  readonly share: number | null;
  /** What stands behind the bar. */
  readonly says: string;
}

const WIDTH = 760;
const LEFT = 220;
const RIGHT = 580;
const TOP = 64;
const ROW = 28;
const LONGEST_LABEL = 28;

export function drawBarChart(title: string, command: string, bars: readonly Bar[]): string {
  const bottom = TOP + bars.length * ROW;
  const place = (share: number): number => LEFT + (RIGHT - LEFT) * share;
  const grid = [0, 0.25, 0.5, 0.75, 1].flatMap((share) => [
    element('line', { class: 'rule', x1: place(share), x2: place(share), y1: TOP - 8, y2: bottom }),
    text(place(share), TOP - 14, `${share * 100} %`, { class: 'quiet', 'text-anchor': 'middle' }),
  ]);
  const rows = bars.flatMap(({ label, share, says }, at) => {
    const y = TOP + at * ROW;
    const width = share === null ? 0 : place(share) - LEFT;
    return [
      text(LEFT - 12, y + 16, shortened(label), { 'text-anchor': 'end' }),
      element('rect', { class: 'ours', x: LEFT, y: y + 4, width, height: 16 }),
      text(LEFT + width + 8, y + 16, says, { class: 'quiet' }),
    ];
  });
  return picture(title, command, { width: WIDTH, height: bottom + 40 }, [...grid, ...rows]);
}

const shortened = (label: string): string =>
  label.length <= LONGEST_LABEL ? label : `${label.slice(0, LONGEST_LABEL - 1)}…`;

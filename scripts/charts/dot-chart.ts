// A dot for each figure on a common scale, beside it a peer's and the goal (Cleveland 1984: position reads best).

import { element, picture, tenth, text } from './svg.ts';

export interface Dot {
  readonly label: string;
  readonly ours: number;
  readonly peer?: { readonly name: string; readonly value: number };
  readonly goal?: number;
  /** How the figure is written; also the peer's. */
  readonly write: (value: number) => string;
}

export interface DotChart {
  readonly title: string;
  readonly command: string;
  readonly dots: readonly Dot[];
  readonly scale: 'linear' | 'log';
  /** Both ends of the scale; for "log" powers of ten. */
  readonly from: number;
  readonly to: number;
}

const WIDTH = 760;
const LEFT = 300;
const RIGHT = 690;
const TOP = 84;
const ROW = 30;

export function drawDotChart({ title, command, dots, scale, from, to }: DotChart): string {
  const position = (value: number): number => {
    const share =
      scale === 'log' ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);
    return tenth(LEFT + (RIGHT - LEFT) * Math.min(1, Math.max(0, share)));
  };
  const bottom = TOP + dots.length * ROW;
  const grid = ticks(scale, from, to).flatMap((tick) => [
    element('line', { class: 'rule', x1: position(tick), x2: position(tick), y1: TOP - 12, y2: bottom - 8 }),
    text(position(tick), bottom + 8, String(tick), { class: 'quiet', 'text-anchor': 'middle' }),
  ]);
  const rows = dots.flatMap((dot, at) => drawRow(dot, TOP + at * ROW, position));
  return picture(title, command, { width: WIDTH, height: bottom + 44 }, [...legend(dots), ...grid, ...rows]);
}

function drawRow({ label, ours, peer, goal, write }: Dot, y: number, position: (value: number) => number) {
  const parts = [text(LEFT - 16, y + 4, label, { 'text-anchor': 'end' })];
  if (goal !== undefined)
    parts.push(
      element('line', { class: 'goal', x1: position(goal), x2: position(goal), y1: y - 9, y2: y + 9 }),
    );
  if (peer !== undefined) {
    parts.push(
      element(
        'circle',
        { class: 'peer', cx: position(peer.value), cy: y, r: 5 },
        titled(peer.name, write(peer.value)),
      ),
    );
  }
  parts.push(
    element('circle', { class: 'ours', cx: position(ours), cy: y, r: 6 }, titled('Hearsay', write(ours))),
  );
  parts.push(text(RIGHT + 12, y + 4, write(ours), { class: 'quiet' }));
  return parts;
}

function legend(dots: readonly Dot[]): string[] {
  const peers = [...new Set(dots.flatMap(({ peer }) => (peer === undefined ? [] : [peer.name])))];
  const parts = [element('circle', { class: 'ours', cx: 27, cy: 51, r: 6 }), text(40, 55, 'Hearsay')];
  let x = 112;
  if (peers.length > 0) {
    const words = peers.join(', ');
    parts.push(element('circle', { class: 'peer', cx: x, cy: 51, r: 5 }), text(x + 12, 55, words));
    x += 30 + words.length * 7;
  }
  if (dots.some(({ goal }) => goal !== undefined))
    parts.push(element('line', { class: 'goal', x1: x, x2: x, y1: 42, y2: 60 }), text(x + 10, 55, 'goal'));
  return parts;
}

function ticks(scale: DotChart['scale'], from: number, to: number): number[] {
  if (scale === 'linear') return Array.from({ length: 6 }, (_, at) => round(from + ((to - from) * at) / 5));
  return Array.from({ length: Math.round(Math.log10(to / from)) + 1 }, (_, at) => round(from * 10 ** at));
}

const titled = (name: string, value: string): string => element('title', {}, `${name}: ${value}`);

const round = (value: number): number => Number(value.toPrecision(3));

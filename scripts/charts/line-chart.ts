// One or two lines over a count, the vertical scale from zero, so that flat looks flat and growth looks like growth.

import { element, picture, tenth, text } from './svg.ts';

export interface Line {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface LineChart {
  readonly title: string;
  readonly command: string;
  readonly across: string;
  readonly up: string;
  /** At most two. */
  readonly lines: readonly Line[];
}

const WIDTH = 760;
const HEIGHT = 330;
const BOX = { left: 70, right: 730, top: 78, bottom: 262 };
const STEPS = 4;

export function drawLineChart({ title, command, across, up, lines }: LineChart): string {
  const points = lines.flatMap((line) => line.points);
  const most = { x: Math.max(...points.map(([x]) => x)), y: roundUp(Math.max(...points.map(([, y]) => y))) };
  const place = (x: number, y: number): readonly [number, number] => [
    tenth(BOX.left + ((BOX.right - BOX.left) * x) / most.x),
    tenth(BOX.bottom - ((BOX.bottom - BOX.top) * y) / most.y),
  ];
  const grid = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS).flatMap((share) => {
    const [x, y] = place(most.x * share, most.y * share);
    return [
      element('line', { class: 'rule', x1: BOX.left, x2: BOX.right, y1: y, y2: y }),
      text(BOX.left - 8, y + 4, written(most.y * share), { class: 'quiet', 'text-anchor': 'end' }),
      text(x, BOX.bottom + 18, written(most.x * share), { class: 'quiet', 'text-anchor': 'middle' }),
    ];
  });
  const drawn = lines.flatMap(({ name, points: own }, at) => [
    element('polyline', {
      class: `line-${at}`,
      points: own.map(([x, y]) => place(x, y).join(',')).join(' '),
    }),
    element('circle', { class: `key-${at}`, cx: 27 + at * 150, cy: 51, r: 6 }),
    text(40 + at * 150, 55, name),
  ]);
  return picture(title, command, { width: WIDTH, height: HEIGHT }, [
    text(BOX.right, 55, `${up}, over ${across}`, { class: 'quiet', 'text-anchor': 'end' }),
    ...grid,
    ...drawn,
  ]);
}

/** To the next 1, 2, 4, 5 or 10 times a power of ten: its quarters are easy to read. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 4, 5, 10].find((step) => step * power >= value) ?? 10) * power;
}

const written = (value: number): string => Number(value.toPrecision(3)).toLocaleString('en');

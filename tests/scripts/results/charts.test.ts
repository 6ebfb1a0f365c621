// The chart writer: dots where their numbers are, words as words.

import { expect, test } from 'vitest';
import { drawDotChart, type Dot } from '../../../scripts/charts/dot-chart.ts';
import { drawLineChart } from '../../../scripts/charts/line-chart.ts';

const write = (value: number): string => value.toFixed(1);
const dotChart = (dots: readonly Dot[], scale: 'linear' | 'log', from: number, to: number): string =>
  drawDotChart({ title: 'A & <b>', command: 'npm run x -- "y"', dots, scale, from, to });
const placesOf = (svg: string, shape: string): number[] =>
  [...svg.matchAll(new RegExp(`class="${shape}" cx="([\\d.]+)" cy="\\d+" r="\\d"><title`, 'g'))].map(
    ([, x]) => Number(x),
  );

test('on a linear scale equal steps are equally far apart', () => {
  const [low = 0, middle = 0, high = 0] = placesOf(
    dotChart(
      [0, 50, 100].map((ours) => ({ label: 'a', ours, write })),
      'linear',
      0,
      100,
    ),
    'ours',
  );
  expect(low).toBeLessThan(middle);
  expect(middle - low).toBeCloseTo(high - middle);
});

test('on a logarithmic scale equal factors are equally far apart', () => {
  const [low = 0, middle = 0, high = 0] = placesOf(
    dotChart(
      [0.1, 1, 10].map((ours) => ({ label: 'a', ours, write })),
      'log',
      0.1,
      10,
    ),
    'ours',
  );
  expect(low).toBeLessThan(middle);
  expect(middle - low).toBeCloseTo(high - middle);
});

test('what is off the scale stays in the picture', () => {
  const [place = 0] = placesOf(dotChart([{ label: 'a', ours: 1e9, write }], 'linear', 0, 100), 'ours');
  expect(place).toBeLessThan(760);
});

test('peer, goal, value and command are there', () => {
  const dots = [{ label: 'a', ours: 2, peer: { name: 'Other', value: 7 }, goal: 5, write }];
  const svg = dotChart(dots, 'linear', 0, 10);
  const [ours = 0] = placesOf(svg, 'ours');
  const [peer = 0] = placesOf(svg, 'peer');
  expect(peer).toBeGreaterThan(ours);
  expect(svg).toContain('class="goal"');
  expect(svg).toContain('Other: 7.0');
  expect(svg).toContain('npm run x -- &#34;y&#34;');
});

test('words cannot become markup', () => {
  expect(dotChart([], 'linear', 0, 1)).not.toContain('<b>');
});

test('lines start at zero, so that a small rise looks small', () => {
  const svg = drawLineChart({
    title: 't',
    command: 'c',
    across: 'articles',
    up: 'MB',
    lines: [
      {
        name: 'one',
        points: [
          [0, 150],
          [100, 151],
        ],
      },
    ],
  });
  const [, first, last] = /points="[\d.]+,([\d.]+) [\d.]+,([\d.]+)"/.exec(svg) ?? [];
  expect(Math.abs(Number(first) - Number(last))).toBeLessThan(2);
});

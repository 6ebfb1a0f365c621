import Mark from 'mark.js';
import { benchWorld } from './registry.ts';

const world = benchWorld();
const article = (): HTMLElement => document.querySelector<HTMLElement>('.body')!;
let ranges: { start: number; length: number }[] = [];

world.prepare = (count) => {
  const step = article().textContent.length / count;
  ranges = Array.from({ length: count }, (_, at) => ({
    start: Math.floor(at * step),
    length: Math.min(12, Math.floor(step)),
  }));
};

world.work['markjs'] = () => {
  new Mark(article()).markRanges(ranges);
  return ranges.length;
};

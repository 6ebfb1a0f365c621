import Mark from 'mark.js';
import { benchWorld } from './registry.ts';

benchWorld().work['markjs'] = (count) => {
  const article = document.querySelector<HTMLElement>('.body')!;
  const length = article.textContent.length;
  const step = length / count;
  const ranges = Array.from({ length: count }, (_, at) => ({
    start: Math.floor(at * step),
    length: Math.min(12, Math.floor(step)),
  }));
  new Mark(article).markRanges(ranges);
  return count;
};

import nlp from 'compromise';
import { benchWorld } from './registry.ts';

const tagged = (text: string): number => {
  const doc = nlp(text);
  return doc.quotations().length + doc.people().length;
};

const world = benchWorld();
world.analyse['compromise'] = tagged;
/** Tags the page's text and marks what it found, as a simple extension would. */
world.work['compromise'] = () => {
  const article = document.querySelector<HTMLElement>('.body')!;
  const found = tagged(article.textContent);
  return Number(world.work['markjs']?.(Math.max(found, 50)) ?? 0);
};

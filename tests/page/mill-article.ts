// An invented article about a mill, to be put into pages of all kinds.

import { collectArticle } from '../../src/page/collect/collect-article.ts';

export const P = [
  'The mill at Ostrow Ford will grind no more grain after Easter, its owner Halvar Brink said on Monday, since the weir has burst twice.',
  'Three people who have read the insurer’s letter told the Ostrow Lantern that the second burst had been foreseen for a year.',
  'A spokesman for the river office, Teun Aalbers, would not speak of the letter, but said that the sluice had been inspected in autumn.',
  'Farmers below the ford allegedly lost forty sheep in the flood, and the growers’ union Green Acre wants the river office to pay.',
  'Rebuilding the weir may take two summers, according to an estimate that the Lantern has seen, and would cost six million crowns.',
  'The reeve, Sanne Oort, told the council that the town could lend the owner a third of it, if the province lends the rest.',
].map((text) => `<p>${text}</p>`);
export const ALL = P.join('');
export const HEAD = '<h1>Mill at Ostrow Ford to close at Easter</h1>';
export const LINKS = [1, 2, 3, 4, 5, 6, 7, 8]
  .map((i) => `<p><a href="/${i}">Old mills of the river, picture ${i}: ten that you should see</a></p>`)
  .join('');

export const bodyOf = (page: Document): readonly string[] => {
  const collected = collectArticle(page);
  return collected === null ? [] : collected.article.text.slice(0, collected.article.bodyEnd).split('\n\n');
};
export const plain = (html: string): string =>
  new DOMParser().parseFromString(html, 'text/html').body.textContent;
export const whole = P.map(plain);

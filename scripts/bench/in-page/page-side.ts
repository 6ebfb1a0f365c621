// What Hearsay runs in the page and nothing else, as thin as the page script: walk and hand the text over; and, when the
// background has found the article in it, paint.

import type { ArticlePlace } from '../../../src/article/find-article.ts';
import { placeArticle } from '../../../src/page/collect/place-article.ts';
import { walkDocument, type WalkedPage } from '../../../src/page/collect/walked-page.ts';
import { adoptedInChrome } from '../../../src/page/paint/adopted-rules.ts';
import { Painter } from '../../../src/page/paint/painter.ts';
import { DEFAULTS } from '../../../src/settings/settings.ts';
import { evenMarks } from './even-marks.ts';
import { benchWorld } from './registry.ts';

const world = benchWorld();
let page: WalkedPage | null = null;

world.work['walk'] = () => {
  page = walkDocument(document)!;
  world.handedOver = JSON.stringify(page.text);
};

world.work['paint'] = async (ranges) => {
  delete world.handedOver; // it was sent
  const { place, length } = world.given as { place: ArticlePlace; length: number };
  const painter = new Painter(document, adoptedInChrome(document));
  await painter.paint(evenMarks(length, ranges), DEFAULTS.look, placeArticle(page!, place));
};

// What Hearsay runs in the page and nothing else: collect, hand the article over, paint. As thin as the page script.

import { collectArticle } from '../../../src/page/collect/collect-article.ts';
import { Painter } from '../../../src/page/paint/painter.ts';
import { DEFAULTS } from '../../../src/settings/settings.ts';
import { evenMarks } from './even-marks.ts';
import { benchWorld } from './registry.ts';

benchWorld().work['page-side'] = async (ranges) => {
  const collected = collectArticle(document)!;
  const sent = JSON.stringify(collected.article).length;
  await new Painter(document).paint(
    evenMarks(collected.article.text.length, ranges),
    DEFAULTS.look,
    collected,
  );
  return sent;
};

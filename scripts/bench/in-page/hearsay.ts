// Hearsay in a bare page: the engine, the collector and the painter, as the extension uses them.

import type { Choices } from '../../../src/analysis/choice/choices.ts';
import { linearChoices } from '../../../src/analysis/choice/linear-choices.ts';
import { loadChoices } from '../../../src/analysis/choice/load-choices.ts';
import { loadWeights, type Weights } from '../../../src/analysis/tagger/load-weights.ts';
import { collectArticle } from '../../../src/page/collect/collect-article.ts';
import { adoptedInChrome } from '../../../src/page/paint/adopted-rules.ts';
import { Painter } from '../../../src/page/paint/painter.ts';
import { createReport } from '../../../src/report/create-report.ts';
import type { Mark } from '../../../src/report/report.ts';
import { DEFAULTS } from '../../../src/settings/settings.ts';
import { articleFromText } from '../../../src/text/article.ts';
import { evenMarks } from './even-marks.ts';
import { benchWorld } from './registry.ts';

const world = benchWorld();
let weights: Weights | null = null;
let choices: Choices | null = null;

world.loadWeights = (bytes) => {
  weights = loadWeights(bytes);
};

world.loadChoices = (text) => {
  const learned = loadChoices(text);
  choices = learned && linearChoices(learned.language, learned.models);
};

world.analyse['hearsay'] = (text) => createReport(articleFromText(text), { weights, choices }).marks.length;

/** Everything in one place: collect, analyse, paint. */
world.work['whole'] = async () => {
  const collected = collectArticle(document);
  if (collected === null) throw new Error('no article');
  const { marks } = createReport(collected.article, { weights, choices });
  await paint(marks, collected);
  return marks.length;
};

async function paint(marks: readonly Mark[], collected: NonNullable<ReturnType<typeof collectArticle>>) {
  const painter = new Painter(document, adoptedInChrome(document));
  await painter.paint(marks, DEFAULTS.look, collected);
  return painter;
}

let collected: ReturnType<typeof collectArticle> = null;
let marks: readonly Mark[] = [];

/** Finding the text is measured by itself: see page-side.ts. */
world.prepare = (ranges) => {
  collected = collectArticle(document);
  marks = evenMarks(collected!.article.text.length, ranges);
};

/** So many marks, evenly spread: the highlighter alone, from offsets to ranges on the page. */
world.work['highlight'] = async () => {
  await paint(marks, collected!);
  return marks.length;
};

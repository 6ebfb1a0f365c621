// How marks look on one article: the reader's looks, less what is off for its kind and at the level of fewer marks.

import type { Look } from '../messaging/messages.ts';
import type { ArticleKind, MarkCategory } from '../report/report.ts';
import { withCategory } from './change-look.ts';
import type { Settings } from './settings.ts';

/** Kinds of article in which words of doubt are the rule and say little. */
const DOUBTING: readonly ArticleKind[] = ['opinion', 'analysis'];

/** The look to paint and to explain. @param kind null where the article's kind is not known */
export function lookFor(settings: Settings, kind: ArticleKind | null): Look {
  const { look, fewerMarks, hedgesInOpinion } = settings;
  const off = new Set<MarkCategory>();
  if (fewerMarks) off.add('quotation');
  if (kind !== null && DOUBTING.includes(kind) && !hedgesInOpinion) off.add('hedge');
  const categories = { ...look.categories };
  for (const category of off) categories[category] = { ...categories[category], on: false };
  return { ...look, categories };
}

/** The settings with a category switched on or off as the reader sees it on such an article. */
export function withSwitch(
  settings: Settings,
  kind: ArticleKind | null,
  category: MarkCategory,
  on: boolean,
): Settings {
  const doubting = category === 'hedge' && kind !== null && DOUBTING.includes(kind);
  if (doubting && !on) return { ...settings, hedgesInOpinion: false };
  const switched = withCategory(settings, category, { on });
  if (doubting) return { ...switched, hedgesInOpinion: true };
  return category === 'quotation' && on ? { ...switched, fewerMarks: false } : switched;
}

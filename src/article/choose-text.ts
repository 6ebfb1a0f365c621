// Which passages are the article's text: what the rules keep, but for what the learned weights find unlikely. What the rules
// leave out stays out: to bring it back where it is likely text was no better on pages not learned from.

import type { RuledBody } from './divide-body.ts';
import type { Body } from './find-body.ts';
import { judgePassages } from './judge/judge-passages.ts';
import type { Told } from './statement/told.ts';
import type { Passage, ReadPage } from './passage.ts';
import { tidyText } from './tidy-text.ts';
import { endsSentence } from './weigh-passage.ts';

/** A paragraph that the rules keep is left out where it is hardly text; a label sooner. */
const MIN_KEPT = 0.35;
const MIN_LABEL = 0.4;
const MIN_ITEM = 0.1;
const LABEL = 80;

/** Chooses the text of a body. */
export function chooseText(page: ReadPage, body: Body, ruled: RuledBody, told: Told): RuledBody {
  const kept = new Set(ruled.kept.map(({ index }) => index));
  return { ...ruled, kept: correctChoice(page, ruled, judgePassages(page, body.box, kept, told)) };
}

/** Corrects the choice of the rules by the chance of each passage of the page to be article text. */
export function correctChoice(
  { passages }: ReadPage,
  { kept }: RuledBody,
  chances: readonly number[],
): readonly Passage[] {
  const likely = kept.filter(({ box, index, text, linkedLength }) => {
    // A table is text or none as a whole.
    if (box.tabled && text.length < LABEL) return true;
    // So is a list, and its items are short by nature.
    if (box.listed && linkedLength === 0 && endsSentence(text)) return chances[index]! > MIN_ITEM;
    return chances[index]! > (text.length < LABEL ? MIN_LABEL : MIN_KEPT);
  });
  return tidyText(passages, likely);
}

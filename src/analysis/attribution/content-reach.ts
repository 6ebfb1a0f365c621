// How far a content found by the learned core may reach: not into another paragraph's own words, not over a tail that speaks of it.

import { opensTail } from './content.ts';
import { endBeforeDenial } from './denial-tail.ts';
import type { Run } from './draft.ts';
import { isQuoted, isWord, lowerAt, type Scene } from './scene.ts';

/** A run that goes on in the next paragraph does so only where that is all quotation: no tag of another, no words of the writer's. */
export function withinParagraph(scene: Scene, run: Run): Run {
  const { sentences, sentenceOf, paragraphs } = scene.read;
  let line = paragraphs[sentences[sentenceOf[run.from] ?? -1]?.paragraph ?? -1];
  while (line !== undefined && line.to < run.to) {
    const next: Run | undefined = paragraphs[sentences[sentenceOf[line.to] ?? -1]?.paragraph ?? -1];
    if (next === undefined || !isAllQuoted(scene, next)) return { from: run.from, to: line.to };
    line = next as typeof line;
  }
  return run;
}

function isAllQuoted(scene: Scene, { from, to }: Run): boolean {
  for (let at = from; at < Math.min(to, from + LONGEST_PARAGRAPH); at++)
    if (isWord(scene, at) && !isQuoted(scene, at)) return false;
  return true;
}

/** In tokens; behind them a paragraph is taken for what it began as. */
const LONGEST_PARAGRAPH = 400;

/** "He said the bridge would burn, | prosecutors said", "…, | a claim Varr denied": tails that speak of the whole. */
export function beforeTail(scene: Scene, run: Run): Run {
  const denied = endBeforeDenial(scene, run);
  if (denied !== -1) return { from: run.from, to: denied };
  for (let at = run.to - 1; at > run.from; at--) {
    if (isQuoted(scene, at)) break;
    if (lowerAt(scene, at) === ',') return opensTail(scene, at + 1) ? { from: run.from, to: at } : run;
  }
  return run;
}

// Quotations that go on: sentences and paragraphs that are all quotation belong to the attribution before them.

import { holdsQuotation } from './content.ts';
import { mergeRuns, type Draft, type Run } from './draft.ts';
import { isQuoted, type Scene } from './scene.ts';

/** Of one quotation. */
const MOST_SENTENCES = 200;

/** Gives each attribution with quoted content the quoted sentences that follow it without a cue of their own. */
export function continueQuotations(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { sentences, sentenceOf } = scene;
  const taken = new Set<number>();
  for (const { cue, content } of drafts)
    for (const run of [...cue, ...content]) addSentences(scene, run, taken);
  return drafts.map((draft) => {
    if (!draft.content.some((run) => holdsQuotation(scene, run))) return draft;
    const last = Math.max(...[...draft.cue, ...draft.content].map((run) => run.to)) - 1;
    const grown: Run[] = [];
    for (let next = (sentenceOf[last] ?? 0) + 1; next < sentences.length && !taken.has(next); next++) {
      const sentence = sentences[next];
      if (sentence === undefined || !isAllQuotation(scene, sentence)) break;
      taken.add(next);
      grown.push({ from: sentence.from, to: sentence.to });
    }
    return grown.length === 0 ? draft : { ...draft, content: mergeRuns([...draft.content, ...grown]) };
  });
}

function addSentences(scene: Scene, run: Run, sentences: Set<number>): void {
  const first = scene.sentenceOf[run.from] ?? 0;
  const last = Math.min(scene.sentenceOf[run.to - 1] ?? first, first + MOST_SENTENCES);
  for (let sentence = first; sentence <= last; sentence++) sentences.add(sentence);
}

/** Every word of the sentence stands in quotations. */
function isAllQuotation(scene: Scene, sentence: Run): boolean {
  let words = 0;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (scene.read.tokens[at]?.kind !== 'word') continue;
    if (!isQuoted(scene, at)) return false;
    words++;
  }
  return words > 0;
}

// Tags in a sentence of their own: "Two barges sank. That is according to the harbour board.", "So says the board.",
// and words that a colon or comma at a line's end leaves to the lines below: "The Gull reports:".

import type { Draft, Run } from './draft.ts';
import { isIn, isQuoted, isWord, lowerAt, type Scene } from './scene.ts';

/** Words of a tag that states nothing itself: "that is", "that's what". */
const LONGEST_POINTER = 4;

/** The drafts, those that only point back with the sentence before as what is said, those left open with the paragraph below. */
export function addPointedAt(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const taken = new Set(
    drafts.flatMap(({ cue, content }) => [...cue, ...content].map((run) => scene.sentenceOf[run.from] ?? -1)),
  );
  return drafts.map((draft) => pointsBack(scene, draft, taken) ?? opensBlock(scene, draft) ?? draft);
}

/** "That is according to X", "that is what X told the council": the content is the sentence before, and the tag. */
function pointsBack(scene: Scene, draft: Draft, taken: ReadonlySet<number>): Draft | null {
  const first = draft.cue[0];
  const index = scene.sentenceOf[first?.from ?? 0] ?? -1;
  const [sentence, before] = [scene.sentences[index], scene.sentences[index - 1]];
  if (first === undefined || sentence === undefined || before === undefined || taken.has(index - 1))
    return null;
  if (!isIn(scene, sentence.from, 'pointer-back') || isQuoted(scene, sentence.from)) return null;
  const opens = draft.source === null ? first.from : Math.min(first.from, draft.source.from);
  if (opens - sentence.from > LONGEST_POINTER || sharesParagraph(scene, before, sentence) === false)
    return null;
  for (let at = sentence.from + 1; at < opens; at++)
    if (!isIn(scene, at, 'be') && !isIn(scene, at, 'question') && !isIn(scene, at, 'adverb')) return null;
  return {
    ...draft,
    content: [before, ...(opens > sentence.from ? [{ from: sentence.from, to: opens }] : [])],
  };
}

function sharesParagraph(scene: Scene, a: Run, b: Run): boolean {
  const { sentences, sentenceOf } = scene.read;
  return sentences[sentenceOf[a.from] ?? -1]?.paragraph === sentences[sentenceOf[b.from] ?? -1]?.paragraph;
}

/** "The Gull reports:" with nothing behind it on its line: the whole paragraph below. */
function opensBlock(scene: Scene, draft: Draft): Draft | null {
  const cue = draft.cue.at(-1);
  if (cue === undefined) return null;
  const { sentences, sentenceOf, paragraphs } = scene.read;
  const index = sentences[sentenceOf[cue.from] ?? -1]?.paragraph ?? -1;
  const [line, below] = [paragraphs[index], paragraphs[index + 1]];
  if (line === undefined || below === undefined || lowerAt(scene, line.to - 1) !== ':') return null;
  if (draft.content.length > 1 || (draft.content[0] !== undefined && draft.content[0].from !== below.from))
    return null;
  for (let at = cue.to; at < line.to - 1; at++) if (isWord(scene, at) && scene.isVerb[at] === 1) return null;
  return { ...draft, content: [{ from: below.from, to: below.to }] };
}

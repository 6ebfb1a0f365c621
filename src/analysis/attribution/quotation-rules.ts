// Quotations that go on: a sentence that is all quotation belongs to whoever spoke right before it, whether that was
// quoted or told in the writer's words ("He said it was over. “I have left.”").

import type { CueShape } from '../../lexicon/cue.ts';
import { anyOverlap, draftBy, mergeRuns, type Draft, type Run } from './draft.ts';
import { isQuoted, isQuoteMark, lowerAt, type Scene } from './scene.ts';

/** Sentences of the writer's own that may stand between a speaker and the next quotation. */
const LONGEST_GAP = 1;
/** Of one attribution; keeps text with one mark that never closes linear. */
const MOST_SENTENCES = 200;
/** In tokens. */
const LONGEST_HEADING = 10;

/** Gives each attribution the quoted sentences that follow it without a cue of their own. */
export function continueQuotations(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const quoted = scene.sentences.map((sentence) => isAllQuotation(scene, sentence));
  const speaks = speakersBySentence(scene, drafts, quoted);
  const shape = scene.lexicon.shapes['quotation-goes-on'];
  const grown = new Map<number, Run[]>();
  const apart: Draft[] = [];
  let speaker = -1;
  let gap = 0;
  scene.sentences.forEach((sentence, index) => {
    const own = speaks[index] ?? -1;
    if (own !== -1) {
      speaker = own;
      gap = 0;
    } else if (quoted[index] !== true) {
      gap++;
    } else if (!isHeading(scene, index)) {
      const spoken = speaker !== -1 && gap <= LONGEST_GAP;
      const source = spoken ? (drafts[speaker]?.source ?? null) : null;
      if (spoken && (shape === undefined || goesOnInside(scene, drafts[speaker], sentence)))
        grown.set(speaker, [...(grown.get(speaker) ?? []), sentence]);
      else if (shape !== undefined && source !== null) addApart(scene, apart, shape, source, sentence);
      if (spoken) gap = 0;
    }
  });
  const whole = drafts.map((draft, index) => {
    const runs = grown.get(index);
    return runs === undefined ? draft : { ...draft, content: mergeRuns([...draft.content, ...runs]) };
  });
  return [...whole, ...apart];
}

/** Whether the sentence stands in a quotation that the draft's own content is in. */
function goesOnInside(scene: Scene, draft: Draft | undefined, sentence: Run): boolean {
  const { quotationOf } = scene.read;
  const inside = quotationOf[firstQuoted(scene, sentence.from)] ?? -1;
  return (
    draft?.content.some((run) => quotationOf[run.to - 1] === inside || quotationOf[run.from] === inside) ??
    false
  );
}

/** An attribution of its own, or the last one's next sentence where they are one quotation. */
function addApart(scene: Scene, apart: Draft[], shape: CueShape, source: Run, sentence: Run): void {
  const last = apart.at(-1);
  if (last !== undefined && goesOnInside(scene, last, sentence))
    apart[apart.length - 1] = { ...last, content: mergeRuns([...last.content, sentence]) };
  else
    apart.push(
      draftBy(shape, { source, cue: [{ from: sentence.from, to: sentence.from + 1 }], content: [sentence] }),
    );
}

/** The first token from `from` on that stands in a quotation. */
function firstQuoted(scene: Scene, from: number): number {
  let at = from;
  while (at < scene.read.tokens.length && !isQuoted(scene, at)) at++;
  return at;
}

/** For each sentence the draft that speaks last in it, -1 for none. Cues inside a sentence that is all quotation are its speaker's words. */
function speakersBySentence(scene: Scene, drafts: readonly Draft[], quoted: readonly boolean[]): Int32Array {
  const speaks = new Int32Array(scene.sentences.length).fill(-1);
  drafts.forEach((draft, index) => {
    if (draft.cue.every((run) => quoted[scene.sentenceOf[run.from] ?? -1] === true)) return;
    for (const run of [...draft.cue, ...draft.content]) {
      const first = scene.sentenceOf[run.from] ?? 0;
      const last = Math.min(scene.sentenceOf[run.to - 1] ?? first, first + MOST_SENTENCES);
      for (let at = first; at <= last; at++) {
        const before = drafts[speaks[at] ?? -1];
        if (before === undefined || outranks(scene, draft, before)) speaks[at] = index;
      }
    }
  });
  return speaks;
}

/** Whether a quotation that follows is rather the first draft's: not told inside the other's words, with a source, quoted, later. */
function outranks(scene: Scene, draft: Draft, other: Draft): boolean {
  if (anyOverlap(draft.cue, other.content)) return false;
  if (anyOverlap(other.cue, draft.content)) return true;
  if ((draft.source === null) !== (other.source === null)) return draft.source !== null;
  const quoted = endsQuoted(scene, draft);
  if (quoted !== endsQuoted(scene, other)) return quoted;
  return (draft.cue[0]?.from ?? 0) > (other.cue[0]?.from ?? 0);
}

function endsQuoted(scene: Scene, { content }: Draft): boolean {
  return content.some((run) => isQuoted(scene, run.to - 1) || isQuoteMark(scene, run.from));
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

/** ‘MASSIVE RISKS’ on a line of its own, without a stop: a subheading, not the next thing said. */
function isHeading(scene: Scene, index: number): boolean {
  const sentence = scene.sentences[index];
  if (sentence === undefined) return false;
  const { sentences, sentenceOf, paragraphs } = scene.read;
  const line = paragraphs[sentences[sentenceOf[sentence.from] ?? -1]?.paragraph ?? -1];
  const alone = line?.from === sentence.from && line.to === sentence.to;
  if (!alone || line.to - line.from > LONGEST_HEADING) return false;
  const last = isQuoteMark(scene, sentence.to - 1) ? sentence.to - 2 : sentence.to - 1; // one left open has no mark there
  return !['.', '!', '?', ',', '…', '...'].includes(lowerAt(scene, last));
}

// Speech that goes on without a tag: sentences whose verbs stand in the subjunctive of report belong to whoever spoke
// last; they end where the indicative or another speaker comes in.

import type { CueShape } from '../../lexicon/cue.ts';
import { dropFinalStop } from './content.ts';
import { draftBy, type Draft, type Run } from './draft.ts';
import { isIn, isQuoted, lowerAt, type Scene } from './scene.ts';

/** Sentences between a statement and one that goes on from it. */
const LONGEST_BREAK = 2;
const MOST_SENTENCES = 200;

/** The drafts with one more for each run of such sentences; where nobody spoke before, it names no source. */
export function findSubjunctiveSpeech(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const shape = scene.lexicon.shapes.subjunctive;
  if (shape === undefined) return [...drafts];
  const speakers = lastSpeakers(scene, drafts);
  const added: Draft[] = [];
  let run: { source: Run | null; cue: Run[]; content: Run[]; last: number } | null = null;
  let heard: { source: Run; sentence: number } | null = null;
  const close = () => {
    if (run !== null) added.push(toDraft(shape, run));
    run = null;
  };
  scene.sentences.forEach((sentence, index) => {
    const taken = speakers.get(index);
    if (taken !== undefined) {
      close();
      heard = taken === null ? null : { source: taken, sentence: index };
      return;
    }
    const near = heard !== null && index - heard.sentence <= LONGEST_BREAK ? heard : null;
    const goesOn = near !== null && index - near.sentence === 1;
    const cue = reportingVerb(scene, sentence, goesOn);
    if (cue === null) return close();
    const content = { from: sentence.from, to: dropFinalStop(scene, sentence.from, sentence.to) };
    const same: boolean = run !== null && run.last === index - 1 && inOneParagraph(scene, run.cue[0], cue);
    if (run === null || !same) {
      close();
      run = { source: near?.source ?? null, cue: [], content: [], last: index };
    }
    run.cue.push(cue);
    run.content.push(content);
    run.last = index;
    if (near !== null) heard = { source: near.source, sentence: index };
  });
  close();
  return [...drafts, ...added];
}

function toDraft(
  shape: CueShape,
  { source, cue, content }: { source: Run | null; cue: readonly Run[]; content: readonly Run[] },
): Draft {
  const draft = draftBy(shape, { source, cue, content });
  return source === null ? { ...draft, reasons: [...draft.reasons, 'cue-hearsay'] } : draft;
}

/** For each sentence that an attribution is in: whose the last one is, or null where it names nobody. */
function lastSpeakers(scene: Scene, drafts: readonly Draft[]): Map<number, Run | null> {
  const speakers = new Map<number, Run | null>();
  const ordered = [...drafts].sort((a, b) => (a.cue[0]?.from ?? 0) - (b.cue[0]?.from ?? 0));
  for (const { source, cue, content } of ordered) {
    for (const run of [...cue, ...content]) {
      const first = scene.sentenceOf[run.from] ?? 0;
      const last = Math.min(scene.sentenceOf[run.to - 1] ?? first, first + MOST_SENTENCES);
      for (let at = first; at <= last; at++)
        if (source !== null || !speakers.has(at)) speakers.set(at, source);
    }
  }
  return speakers;
}

function inOneParagraph(scene: Scene, a: Run | undefined, b: Run): boolean {
  const { sentences, sentenceOf } = scene.read;
  const paragraph = (at: number) => sentences[sentenceOf[at] ?? -1]?.paragraph;
  return a !== undefined && paragraph(a.from) === paragraph(b.from);
}

/**
 * The verb by which a sentence reports: a subjunctive of its main clause. One that stands in for it, and is as often
 * conditional, only where speech goes on.
 */
function reportingVerb(scene: Scene, sentence: Run, goesOn: boolean): Run | null {
  if (lowerAt(scene, sentence.to - 1) === '?') return null;
  let subordinate =
    isIn(scene, sentence.from, 'subordinator') && !isIn(scene, sentence.from, 'personal-relative');
  for (let at = sentence.from; at < sentence.to; at++) {
    if (isQuoted(scene, at)) continue;
    if (isIn(scene, at, 'speaker-word') && isIn(scene, at, 'subject-pronoun')) return null;
    if (lowerAt(scene, at) === ',')
      subordinate = isIn(scene, at + 1, 'subordinator') || isIn(scene, at + 1, 'any-relative');
    const plain = isIn(scene, at, 'subjunctive');
    const standIn = goesOn && isIn(scene, at, 'past-subjunctive');
    if (subordinate || scene.isName[at] === 1 || (!plain && !standIn)) continue;
    if (isSetPhrase(scene, at)) continue;
    return { from: at, to: at + 1 };
  }
  return null;
}

/** "es sei denn", "sei es": no report. */
function isSetPhrase(scene: Scene, at: number): boolean {
  const impersonal = isIn(scene, at - 1, 'impersonal') && isIn(scene, at + 1, 'conjunction');
  return (
    impersonal ||
    (isIn(scene, at + 1, 'impersonal') && !isIn(scene, at - 1, 'adverb') && lowerAt(scene, at - 1) === ',')
  );
}

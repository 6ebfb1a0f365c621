// Speech that goes on without a tag: sentences whose verbs stand in the subjunctive of report belong to whoever spoke
// last; they end where the indicative or another speaker comes in. So do "soll" with a perfect infinitive and "demnach".

import type { CueShape } from '../../lexicon/cue.ts';
import { dropFinalStop } from './content.ts';
import { draftBy, type Draft, type Run } from './draft.ts';
import type { Scene } from './scene.ts';
import { subjectOfSentence } from './sentence-subject.ts';
import { reportingVerb } from './subjunctive-verb.ts';

/** Sentences between a statement and one that goes on from it. */
const LONGEST_BREAK = 3;
const MOST_SENTENCES = 200;

/** Whom the last statement was by, and in which sentence. */
interface Heard {
  readonly source: Run;
  readonly sentence: number;
}

/** Sentences in a row that one speaker's report goes on through. */
interface Speech {
  readonly source: Run | null;
  readonly cue: Run[];
  readonly content: Run[];
  last: number;
}

/** The drafts with one more for each run of such sentences; where nobody spoke before, it names no source. */
export function findSubjunctiveSpeech(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const shape = scene.lexicon.shapes.subjunctive;
  if (shape === undefined) return drafts;
  const speakers = lastSpeakers(scene, drafts);
  const found: Speech[] = [];
  let heard: Heard | null = null;
  scene.sentences.forEach((sentence, index) => {
    const taken = speakers.get(index);
    if (taken !== undefined) {
      if (taken !== null) heard = { source: taken, sentence: index };
      return;
    }
    const near: Heard | null = heard !== null && index - heard.sentence <= LONGEST_BREAK + 1 ? heard : null;
    const goesOn = near !== null && index - near.sentence === 1;
    const verb = reportingVerb(scene, sentence, goesOn);
    if (verb === null) return;
    const source = verb.source ?? near?.source ?? subjectOfSentence(scene, scene.sentences[index - 1]);
    const content = { from: sentence.from, to: dropFinalStop(scene, sentence.from, sentence.to) };
    const speech = found.at(-1);
    if (speech !== undefined && speech.last === index - 1 && joins(scene, speech, source, verb.cue)) {
      speech.cue.push(verb.cue);
      speech.content.push(content);
      speech.last = index;
    } else found.push({ source, cue: [verb.cue], content: [content], last: index });
    if (source !== null && verb.source === null) heard = { source, sentence: index };
  });
  return [...drafts, ...found.map((speech) => toDraft(shape, speech))];
}

function toDraft(shape: CueShape, { source, cue, content }: Speech): Draft {
  const draft = draftBy(shape, { source, cue, content });
  return source === null ? { ...draft, reasons: [...draft.reasons, 'cue-hearsay'] } : draft;
}

function joins(scene: Scene, speech: Speech, source: Run | null, cue: Run): boolean {
  const { sentences, sentenceOf } = scene.read;
  const paragraph = (run: Run | undefined) => sentences[sentenceOf[run?.from ?? -1] ?? -1]?.paragraph;
  return speech.source?.from === source?.from && paragraph(speech.cue[0]) === paragraph(cue);
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

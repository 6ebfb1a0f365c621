// "A was accused of X, with B saying that Y": what B says stands beside what is stated before, not inside it.

import { cutRuns, type Draft } from './draft.ts';
import { isGerund, isIn, lowerAt, type Scene } from './scene.ts';

/** The drafts; a content that runs on into such a clause of another one ends before it. */
export function endAtAbsolutes(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const starts = drafts.map((draft) => absoluteStart(scene, draft)).filter((at) => at !== -1);
  if (starts.length === 0) return [...drafts];
  return drafts.map((draft) => {
    const cue = draft.cue[0]?.from ?? 0;
    const sentence = scene.sentences[scene.sentenceOf[cue] ?? 0];
    const start = starts.find((at) => at > cue && at < (sentence?.to ?? 0));
    if (sentence === undefined || start === undefined || absoluteStart(scene, draft) === start) return draft;
    const content = draft.content.flatMap((run) => cutRuns(run, [{ from: start, to: sentence.to }]));
    return content.length === 0 ? draft : { ...draft, content };
  });
}

/** The comma of ", with B saying", or -1. */
function absoluteStart(scene: Scene, { source, cue }: Draft): number {
  const verb = cue[0];
  if (source === null || verb === undefined || verb.from !== source.to || !isGerund(scene, verb.to - 1))
    return -1;
  const comma = source.from - 2;
  const isAbsolute = isIn(scene, comma + 1, 'preposition') && lowerAt(scene, comma) === ',';
  return isAbsolute ? comma : -1;
}

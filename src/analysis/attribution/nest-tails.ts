// What stands right behind somebody's words and still is what they say: "Officials said that Varr had written to the
// premier, saying the note broke the rules".

import type { Draft, Run } from './draft.ts';
import type { Scene } from './scene.ts';

/** The drafts; one whose source stands in what another says, and whose cue right behind that, stands under that one. */
export function nestTails(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const bySentence = Map.groupBy(drafts, ({ cue }) => scene.sentenceOf[cue[0]?.from ?? 0] ?? -1);
  return drafts.map((draft) => {
    const { source, under } = draft;
    const [cue] = draft.cue;
    if (source === null || under !== null || cue === undefined) return draft;
    const beside = bySentence.get(scene.sentenceOf[cue.from] ?? -1) ?? [];
    const outer = beside.find((other) => other !== draft && endsBefore(other, cue) && holds(other, source));
    return outer === undefined ? draft : { ...draft, under: outer.cue[0] ?? null };
  });
}

/** A verb with its words behind it, which end before the cue. */
function endsBefore({ source, cue, content }: Draft, inner: Run): boolean {
  const end = content.at(-1)?.to ?? Infinity;
  return source !== null && end <= inner.from && (cue.at(-1)?.to ?? Infinity) <= (content[0]?.from ?? 0);
}

function holds({ content }: Draft, source: Run): boolean {
  return content.some((run) => run.from <= source.from && source.to <= run.to);
}

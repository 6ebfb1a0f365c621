// The outlet that a noun phrase names somewhere: "the Gull News" in "Ann Cole of the Gull News".

import type { SourceWords } from '../../lexicon/source-words.ts';
import type { Span } from '../../text/span.ts';
import type { Run } from '../attribution/draft.ts';
import { isIn, lowerAt, type Scene } from '../attribution/scene.ts';
import { readMention } from '../source/read-mentions.ts';

/** In words. */
const LONGEST_NAME = 5;
/** Words of a phrase at which an outlet's name may start. */
const REACH = 12;

/** Where the first outlet is named that stands in the phrase as a whole name, or null. */
export function outletNamedIn(scene: Scene, words: SourceWords, { from, to }: Run): Span | null {
  const { read, isName } = scene;
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    if (isName[at] !== 1 || isName[at - 1] === 1) continue;
    const start = at > from && isIn(scene, at - 1, 'article') ? at - 1 : at;
    const end = knownEnd(scene, words, at, to);
    if (end !== -1) return { start: read.tokens[start]?.start ?? 0, end: read.tokens[end - 1]?.end ?? 0 };
    const mention = readMention(read, { from: start, to }, words);
    if (mention?.type === 'media' && mention.kind === 'name') return mention.span;
  }
  return null;
}

/** Where the known name that starts at `at` ends, if the name printed there ends too; else -1. */
function knownEnd(scene: Scene, { mediaNames }: SourceWords, at: number, to: number): number {
  let found = -1;
  let name = '';
  for (let end = at + 1; end <= Math.min(to, at + LONGEST_NAME); end++) {
    name += end === at + 1 ? lowerAt(scene, at) : ` ${lowerAt(scene, end - 1)}`;
    if (mediaNames.has(name) && scene.isName[end] !== 1) found = end;
  }
  return found;
}

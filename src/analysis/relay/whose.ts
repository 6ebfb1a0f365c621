// Whose an opening is: the attribution it is said of.

import type { Attribution } from '../annotation.ts';
import type { Run } from '../attribution/draft.ts';
import {
  isGerund,
  isIn,
  isQuoted,
  isQuoteMark,
  lowerAt,
  sensesAt,
  type Scene,
} from '../attribution/scene.ts';
import { tokensOf } from '../source/mention.ts';
import type { Opening } from './openings.ts';

/** An attribution in tokens. */
export interface Told {
  readonly attribution: Attribution;
  readonly source: Run | null;
  readonly cue: readonly Run[];
  readonly content: readonly Run[];
}

/** Whether the opening is said of this attribution: outside what is stated, and nobody else's. */
export function belongs(scene: Scene, { match, run }: Opening, one: Told, all: readonly Told[]): boolean {
  if (one.source === null && one.attribution.parent === null) return false;
  const { rule, words } = match;
  if (rule.kind === 'telling')
    return (
      one.cue.some(({ to }) => (to === words.from && isSaid(scene, to - 1)) || to === words.to) ||
      isBehindSource(scene, words, one) ||
      isBehindSpeaker(scene, words, one) ||
      (one.source?.to === words.from && !isIn(scene, words.from, 'preposition')) // "Brack | told the Gull of it, saying that"
    );
  const hop = match.slot === 'after' ? words.to : words.from;
  const stated = one.content.filter((run) => !isTag(scene, run, one, words.from));
  if (isQuoteMark(scene, words.from) || inside(stated, words.from) || inside(stated, hop)) return false;
  if (one.source !== null && inside([one.source], words.from))
    return rule.kind === 'document' || inside([one.source], hop);
  if (all.some((other) => other !== one && other.source !== null && inside([other.source], words.from)))
    return false;
  return !(rule.kind === 'occasion' && isByAnother(scene, run.from, one.source));
}

/** Not "said, referring | to the Gull": the last word of a cue is one of saying. */
function isSaid(scene: Scene, at: number): boolean {
  return sensesAt(scene, at).length > 0 || !isGerund(scene, at);
}

/** "..., said Ana Brack, the harbour master, | to the Gull." */
function isBehindSource(scene: Scene, words: Run, { source, cue }: Told): boolean {
  if (source === null || words.to - words.from !== 1 || !isIn(scene, words.from, 'infinitive-mark'))
    return false;
  const gap = words.from - source.to;
  return source.from >= (cue[0]?.to ?? 0) && (gap === 0 || (gap === 1 && lowerAt(scene, source.to) === ','));
}

/** Where the verb stands before its subject: "sagte | Ana Brack am Montag | dem Boten". */
function isBehindSpeaker(scene: Scene, words: Run, { source, cue }: Told): boolean {
  if (scene.lexicon.wordOrder !== 'verb-second' || source === null || words.from < source.to) return false;
  if (!cue.some(({ to }) => to === source.from)) return false;
  for (let at = source.to; at < words.from; at++)
    if (!isIn(scene, at, 'time') && !isIn(scene, at, 'on-day')) return false;
  return true;
}

/** "It was late, Brack said in a | letter passed to the Gull": behind the cue, after what was said, and no clause. */
function isTag(scene: Scene, run: Run, { cue, content }: Told, opening: number): boolean {
  const end = cue.at(-1)?.to ?? 0;
  if (run.from < end || !content.some((other) => other.to <= (cue[0]?.from ?? 0))) return false;
  for (let at = run.from; at < Math.min(opening, run.to); at++)
    if (scene.isVerb[at] === 1 || isQuoted(scene, at)) return false;
  return true;
}

/** "... was mentioned by Ana Brack in an interview": not the source's own. */
function isByAnother(scene: Scene, opening: number, source: Run | null): boolean {
  let at = opening - 1;
  while (isIn(scene, at, 'determiner') || isIn(scene, at, 'preposition')) at--;
  const last = at;
  while (scene.isName[at] === 1) at--;
  return last < opening - 1 && at < last && isIn(scene, at, 'agent') && at + 1 !== source?.from;
}

/** Whether the opening stands in what the attribution states or in its source. */
export function holds({ source, content }: Told, { run }: Opening): boolean {
  return inside(source === null ? content : [...content, source], run.from);
}

function inside(runs: readonly Run[], at: number): boolean {
  return runs.some((run) => run.from <= at && at < run.to);
}

/** An attribution with its spans as tokens. */
export function inTokens({ read }: Scene, attribution: Attribution): Told {
  return {
    attribution,
    source: attribution.source === null ? null : tokensOf(read, attribution.source),
    cue: attribution.cue.map((span) => tokensOf(read, span)),
    content: attribution.content.map((span) => tokensOf(read, span)),
  };
}

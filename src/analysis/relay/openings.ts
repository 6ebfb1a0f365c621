// The openings of one sentence: words of a rule with the outlets that stand in its slot.

import type { LanguagePack } from '../../lexicon/language-pack.ts';
import { startsCapital } from '../../text/character.ts';
import type { Hop } from '../annotation.ts';
import type { Run } from '../attribution/draft.ts';
import { nounPhraseAfter, nounPhraseBefore } from '../attribution/noun-phrase.ts';
import { phraseAt } from '../attribution/verb-second-phrase.ts';
import { isAdverb, isIn, isQuoteMark, lowerAt, type Scene } from '../attribution/scene.ts';
import { giverBehind } from './giver.ts';
import { matchesAt, type Match } from './match-words.ts';
import type { Outlets } from './outlets.ts';

/** Words of a programme's title: "the Got It From My Momma podcast". */
const LONGEST_TITLE = 9;

/** An opening in one sentence, before it is known whose. */
export interface Opening {
  readonly match: Match;
  /** The words with the outlet's noun phrase. */
  readonly run: Run;
  readonly through: readonly (readonly Hop[])[];
}

interface Sentence {
  readonly scene: Scene;
  readonly pack: LanguagePack;
  readonly outlets: Outlets;
  /** Cues of its attributions: no noun phrase reaches over one. */
  readonly cues: readonly Run[];
}

/** All openings in tokens `from` to `to`, in order; at one token the first rule that fits. */
export function openingsIn({ scene, pack, outlets, cues }: Sentence, from: number, to: number): Opening[] {
  const openings: Opening[] = [];
  for (let at = from; at < to; at++) {
    for (const match of matchesAt(scene, pack.relays, at, to)) {
      const ceiling = cueBehind(cues, match.words.to, to);
      const behind = match.slot === 'after';
      const phrase = behind
        ? phraseAfter(scene, match.words.to, ceiling)
        : nounPhraseBefore(scene, groupStart(scene, at, from), from);
      const title =
        behind && !isIn(scene, match.words.to, 'owner') ? titleAt(scene, match.words.to, ceiling) : null;
      const named = phrase !== null && isFit(scene, match, phrase) ? outlets.in(phrase, match.rule) : [];
      const slot = named.length > 0 ? phrase : title?.phrase;
      const hops = named.length > 0 ? named : title === null ? [] : [title.hop];
      if (slot === undefined || slot === null) continue;
      if (hops.length === 0) continue;
      const giver = match.rule.kind === 'document' ? giverBehind(scene, pack, slot.to, to) : null;
      openings.push({
        match,
        run: { from: Math.min(at, slot.from), to: Math.max(match.words.to, slot.to) },
        through: [hops, ...(giver === null ? [] : [[giver]])],
      });
      break;
    }
  }
  return openings;
}

/** Where the verb group starts that ends at `at`: "has since | published". */
function groupStart(scene: Scene, at: number, floor: number): number {
  let from = at;
  while (
    from > floor &&
    (isIn(scene, from - 1, 'auxiliary') || isAdverb(scene, from - 1) || isIn(scene, from - 1, 'adverb'))
  )
    from--;
  return from;
}

/** Where the next cue starts, or `ceiling`. */
function cueBehind(cues: readonly Run[], at: number, ceiling: number): number {
  return cues.reduce((first, cue) => (cue.from >= at && cue.from < first ? cue.from : first), ceiling);
}

/** What somebody is on, or where a text stands, is told by its name: "on Tern Radio", not "on the site", "on its website". */
function isFit(scene: Scene, { words, rule }: Match, phrase: Run): boolean {
  if (isIn(scene, phrase.from, 'owner'))
    return rule.kind !== 'occasion' && !isIn(scene, words.to - 1, 'on-day'); // "on his own podcast"
  if (!isIn(scene, words.to - 1, 'on-day')) return true;
  for (let at = phrase.from; at < phrase.to; at++) if (scene.isName[at] === 1) return true;
  const noun = scene.nouns.get(lowerAt(scene, phrase.to - 1));
  return noun?.kind === 'media' && !noun.plural && phrase.to - phrase.from === 2; // "on state television", not "on social media"
}

/** "The Got It From My Momma podcast": what stands in capitals before a programme's noun is its title. */
function titleAt(scene: Scene, at: number, ceiling: number): { phrase: Run; hop: Hop } | null {
  const { tokens } = scene.read;
  const from = isIn(scene, at, 'determiner') ? at + 1 : at;
  let to = from;
  const isPart = (next: number): boolean =>
    startsCapital(tokens[next]?.text ?? '') || (next > from && isIn(scene, next, 'owner-mark'));
  while (to < Math.min(ceiling, from + LONGEST_TITLE) && isPart(to)) to++;
  if (to - from < 2 || !isIn(scene, to, 'outlet-noun')) return null;
  const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  return { phrase: { from: at, to: to + 1 }, hop: { span, isOutlet: true } };
}

/** The noun phrase at `at`, without what stands behind its first comma unless that goes on a list. */
function phraseAfter(scene: Scene, at: number, ceiling: number): Run | null {
  const phrase = isQuoteMark(scene, at)
    ? quotedName(scene, at, ceiling)
    : scene.lexicon.wordOrder === 'verb-second'
      ? phraseAt(scene, at, ceiling)
      : nounPhraseAfter(scene, at, ceiling);
  if (phrase === null) return null;
  let to = phrase.from;
  while (to < phrase.to && lowerAt(scene, to) !== ',') to++;
  return { from: phrase.from, to };
}

/** "Told “Tern News Sunday”": a programme's title between marks. */
function quotedName(scene: Scene, at: number, ceiling: number): Run | null {
  let to = at + 1;
  while (to < Math.min(ceiling, at + LONGEST_TITLE) && scene.isName[to] === 1) to++;
  const isClosed = isQuoteMark(scene, to) || isQuoteMark(scene, to + 1); // “Tern News Sunday.”
  return to > at + 1 && isClosed ? { from: at + 1, to } : null;
}

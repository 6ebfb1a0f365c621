// Finds the words that open a relay, and the attribution they belong to.

import type { LanguagePack } from '../../lexicon/language-pack.ts';
import type { Attribution, Hop, Relay } from '../annotation.ts';
import { cutRuns, type Run } from '../attribution/draft.ts';
import { nounPhraseAfter, nounPhraseBefore } from '../attribution/noun-phrase.ts';
import { isAdverb, isIn, isQuoted, isQuoteMark, lowerAt, type Scene } from '../attribution/scene.ts';
import { tokensOf } from '../source/mention.ts';
import { giverBehind } from './giver.ts';
import { matchesAt, type Match } from './match-words.ts';
import { nestAccording } from './nest-according.ts';
import { Outlets } from './outlets.ts';
import { ownerOfSource } from './owner.ts';
import { quotingOf } from './quoting.ts';

/** An opening in one sentence, before it is known whose. */
interface Opening {
  readonly match: Match;
  /** The words with the outlet's noun phrase. */
  readonly run: Run;
  readonly through: readonly (readonly Hop[])[];
}

/** An attribution in tokens. */
interface Told {
  readonly attribution: Attribution;
  readonly source: Run | null;
  readonly cue: readonly Run[];
  readonly content: readonly Run[];
}

/**
 * The relays of a text, and its attributions with what they say of them: whom they came through, and which of two
 * sources of one statement passes on the other.
 */
export function findRelays(
  scene: Scene,
  pack: LanguagePack,
  attributions: readonly Attribution[],
): { attributions: readonly Attribution[]; relays: readonly Relay[] } {
  const relays = relaysOf(scene, pack, attributions);
  const byAttribution = new Map(relays.map((relay) => [relay.attributionId, relay]));
  const relayed = attributions.map((one) => withRelay(scene, one, byAttribution.get(one.id)));
  return { attributions: nestAccording(scene.read.text, relayed, pack.relays.according), relays };
}

/** The attribution with those its own words say it came through; "confirmed | to the Gull | that" is no content. */
function withRelay(scene: Scene, attribution: Attribution, relay: Relay | undefined): Attribution {
  const hop = relay?.through[0]?.[0];
  if (relay === undefined || hop === undefined) return attribution;
  const via = relay.through.flat().map(({ span }) => span);
  if (relay.kind !== 'telling') return { ...attribution, via };
  const { read } = scene;
  const aside = tokensOf(read, { start: relay.start, end: hop.span.end });
  const content = attribution.content
    .flatMap((span) => cutRuns(tokensOf(read, span), [aside]))
    .map(({ from, to }) => ({ start: read.tokens[from]?.start ?? 0, end: read.tokens[to - 1]?.end ?? 0 }));
  return { ...attribution, content, via };
}

/**
 * All relays of a text in reading order, ids r0, r1, ...: those that belong to an attribution of their sentence, and
 * those that stand alone ("The Gull sat down with Ana Brack on Friday.").
 */
function relaysOf(scene: Scene, pack: LanguagePack, attributions: readonly Attribution[]): Relay[] {
  const outlets = new Outlets(scene, pack);
  const bySentence = Map.groupBy(
    attributions.map((one) => toldOf(scene, one)),
    ({ cue }) => scene.sentenceOf[cue[0]?.from ?? 0] ?? 0,
  );
  const found: Omit<Relay, 'id'>[] = [];
  scene.sentences.forEach(({ from, to }, index) => {
    const here = bySentence.get(index) ?? [];
    const cues = here.flatMap(({ cue }) => cue);
    const openings = openingsIn({ scene, pack, outlets, cues }, from, to);
    for (const one of here) {
      const opening = openings.find((opening) => belongs(scene, opening, one, here));
      const owner = ownerOfSource(scene.read, one.attribution, pack);
      const quoting = opening === undefined ? quotingOf(scene, one.attribution) : null;
      const through = [
        ...(opening?.through ?? (quoting === null ? [] : [[quoting]])),
        ...(owner === null ? [] : [[owner]]),
      ];
      if (through.length > 0) found.push(relayOf(scene, opening, one.attribution, through));
    }
    if (here.length > 0) return;
    for (const opening of openings)
      if (opening.match.rule.alone && !isQuoted(scene, opening.run.from))
        found.push(relayOf(scene, opening, null, opening.through));
  });
  return found.map((relay, at) => ({ id: `r${at}`, ...relay }));
}

function relayOf(
  scene: Scene,
  opening: Opening | undefined,
  attribution: Attribution | null,
  through: readonly (readonly Hop[])[],
): Omit<Relay, 'id'> {
  const { tokens } = scene.read;
  const hop = through[0]?.[0]?.span ?? { start: 0, end: 0 };
  return {
    ruleId: opening?.match.rule.id ?? 'owner',
    kind: opening?.match.rule.kind ?? 'telling',
    start: opening === undefined ? hop.start : (tokens[opening.run.from]?.start ?? 0),
    end: opening === undefined ? hop.end : (tokens[opening.run.to - 1]?.end ?? 0),
    attributionId: attribution?.id ?? null,
    through,
  };
}

interface Sentence {
  readonly scene: Scene;
  readonly pack: LanguagePack;
  readonly outlets: Outlets;
  /** Cues of its attributions: no noun phrase reaches over one. */
  readonly cues: readonly Run[];
}

function openingsIn({ scene, pack, outlets, cues }: Sentence, from: number, to: number): Opening[] {
  const openings: Opening[] = [];
  for (let at = from; at < to; at++) {
    for (const match of matchesAt(scene, pack.relays, at, to)) {
      const phrase =
        match.slot === 'after'
          ? phraseAfter(scene, match.words.to, cueBehind(cues, match.words.to, to))
          : nounPhraseBefore(scene, groupStart(scene, at, from), from);
      if (phrase === null || !isFit(scene, match, phrase)) continue;
      const hops = outlets.in(phrase, match.rule);
      if (hops.length === 0) continue;
      const giver = match.rule.kind === 'document' ? giverBehind(scene, pack, phrase.to, to) : null;
      openings.push({
        match,
        run: { from: Math.min(at, phrase.from), to: Math.max(match.words.to, phrase.to) },
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
function isFit(scene: Scene, { words }: Match, phrase: Run): boolean {
  if (!isIn(scene, words.to - 1, 'on-day')) return true;
  for (let at = phrase.from; at < phrase.to; at++)
    if (scene.isName[at] === 1) return !isIn(scene, phrase.from, 'owner');
  return false;
}

/** The noun phrase at `at`, without what stands behind its first comma unless that goes on a list. */
function phraseAfter(scene: Scene, at: number, ceiling: number): Run | null {
  const phrase = nounPhraseAfter(scene, at, ceiling);
  if (phrase === null) return null;
  let to = phrase.from;
  while (to < phrase.to && lowerAt(scene, to) !== ',') to++;
  return { from: phrase.from, to };
}

/** Whether the opening is said of this attribution: outside what is stated, and nobody else's. */
function belongs(scene: Scene, { match, run }: Opening, one: Told, all: readonly Told[]): boolean {
  if (one.source === null && one.attribution.parent === null) return false;
  const { rule, words } = match;
  if (rule.kind === 'telling') {
    return one.cue.some((cue) => cue.to === words.from || cue.to === words.to);
  }
  const hop = match.slot === 'after' ? words.to : words.from;
  if (isQuoteMark(scene, words.from) || inside(one.content, words.from) || inside(one.content, hop))
    return false;
  if (one.source !== null && inside([one.source], words.from))
    return rule.kind === 'document' || inside([one.source], hop);
  if (all.some((other) => other !== one && other.source !== null && inside([other.source], words.from)))
    return false;
  return !(rule.kind === 'occasion' && isByAnother(scene, run.from, one.source));
}

/** "... was mentioned by Ana Brack in an interview": not the source's own. */
function isByAnother(scene: Scene, opening: number, source: Run | null): boolean {
  let at = opening - 1;
  while (isIn(scene, at, 'determiner') || isIn(scene, at, 'preposition')) at--;
  const last = at;
  while (scene.isName[at] === 1) at--;
  return last < opening - 1 && at < last && isIn(scene, at, 'agent') && at + 1 !== source?.from;
}

function inside(runs: readonly Run[], at: number): boolean {
  return runs.some((run) => run.from <= at && at < run.to);
}

function toldOf({ read }: Scene, attribution: Attribution): Told {
  return {
    attribution,
    source: attribution.source === null ? null : tokensOf(read, attribution.source),
    cue: attribution.cue.map((span) => tokensOf(read, span)),
    content: attribution.content.map((span) => tokensOf(read, span)),
  };
}

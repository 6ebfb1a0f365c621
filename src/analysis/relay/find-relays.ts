// Finds the words that open a relay, and the attribution they belong to.

import type { LanguagePack } from '../../lexicon/language-pack.ts';
import type { Attribution, Hop, Relay } from '../annotation.ts';
import { cutRuns } from '../attribution/draft.ts';
import { isQuoted, type Scene } from '../attribution/scene.ts';
import { tokensOf } from '../source/mention.ts';
import { endAtTags } from './end-at-tags.ts';
import { nestAccording } from './nest-according.ts';
import { openingsIn, type Opening } from './openings.ts';
import { Outlets } from './outlets.ts';
import { ownerOfSource } from './owner.ts';
import { quotingOf } from './quoting.ts';
import { belongs, holds, inTokens } from './whose.ts';

/**
 * The relays of a text, and its attributions with what they say of them: whom they came through, and which of two
 * sources of one statement passes on the other.
 */
export function findRelays(
  scene: Scene,
  pack: LanguagePack,
  found: readonly Attribution[],
): { attributions: readonly Attribution[]; relays: readonly Relay[] } {
  const attributions = endAtTags(scene.read, found);
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
    attributions.map((one) => inTokens(scene, one)),
    ({ cue }) => scene.sentenceOf[cue[0]?.from ?? 0] ?? 0,
  );
  const found: Omit<Relay, 'id'>[] = [];
  scene.sentences.forEach(({ from, to }, index) => {
    const here = bySentence.get(index) ?? [];
    const cues = here.flatMap(({ cue }) => cue);
    const openings = openingsIn({ scene, pack, outlets, cues }, from, to);
    const used = new Set<Opening>();
    for (const one of here) {
      const opening = openings.find((opening) => belongs(scene, opening, one, here));
      if (opening !== undefined) used.add(opening);
      const owner = ownerOfSource(scene.read, one.attribution, pack);
      const quoting = opening === undefined ? quotingOf(scene, one.attribution) : null;
      const through = [
        ...(opening?.through ?? (quoting === null ? [] : [[quoting]])),
        ...(owner === null ? [] : [[owner]]),
      ];
      if (through.length > 0) found.push(relayOf(scene, opening, one.attribution, through));
    }
    for (const opening of openings) {
      const isFree = !used.has(opening) && !here.some((one) => holds(one, opening));
      if (isFree && opening.match.rule.alone && !isQuoted(scene, opening.run.from))
        found.push(relayOf(scene, opening, null, opening.through));
    }
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

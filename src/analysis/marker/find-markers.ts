// Finds remarks on the sourcing itself: an answer missing, a check not made, a denial, a name withheld, a correction.

import type { LanguagePack } from '../../lexicon/language-pack.ts';
import type { MarkerRule } from '../../lexicon/marker.ts';
import type { ReadText } from '../../text/read-text.ts';
import type { Attribution, Marker } from '../annotation.ts';
import { findPhrases } from '../phrase/find-phrases.ts';
import { indexRules, type RuleIndex } from '../phrase/index-rules.ts';
import { spokenTokens } from '../phrase/spoken-tokens.ts';
import { findConcerned, sourcesByCue } from './find-concerned.ts';
import { isOnlooker, speakersByContent } from './speakers.ts';

const READY = new WeakMap<LanguagePack, RuleIndex<MarkerRule>>();

/**
 * All markers of a text in reading order, none overlapping. Linear; any text gives a list.
 *
 * @param attributions where one shares its cue with a marker ("denied"), its source is whom the marker is about.
 */
export function findMarkers(
  read: ReadText,
  pack: LanguagePack,
  attributions: readonly Attribution[],
): Marker[] {
  const spoken = spokenTokens(read, pack, attributions);
  const speakerAt = speakersByContent(read, attributions);
  const around = { cueSources: sourcesByCue(read, attributions), classes: pack.wordClasses };
  return findPhrases(read, readyRules(pack))
    .filter(({ rule, from }) => rule.spoken !== true || spoken[from] === 1)
    .map((phrase) => ({
      ...phrase,
      who: phrase.rule.spoken === true ? speakerAt(phrase.from) : findConcerned(read, phrase, around),
    }))
    .filter(({ rule, who }) => rule.fromOutside === undefined || !isOnlooker(read, who, pack))
    .map(({ rule, from, to, who }, index) => ({
      id: `m${index + 1}`,
      ruleId: rule.id,
      start: read.tokens[from]?.start ?? 0,
      end: read.tokens[to - 1]?.end ?? 0,
      type: rule.type,
      who,
      reasons: [rule.reason],
    }));
}

function readyRules(pack: LanguagePack): RuleIndex<MarkerRule> {
  const ready = READY.get(pack) ?? indexRules(pack.markers, pack.wordClasses);
  READY.set(pack, ready);
  return ready;
}

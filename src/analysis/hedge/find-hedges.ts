// Finds hedges: words by which a text signals that a proposition is not established, each with its voice.

import type { HedgeRule } from '../../lexicon/hedge.ts';
import type { LanguagePack } from '../../lexicon/language-pack.ts';
import type { ReadText } from '../../text/read-text.ts';
import type { Attribution, Hedge } from '../annotation.ts';
import { findPhrases, type FoundPhrase } from '../phrase/find-phrases.ts';
import { indexRules, type RuleIndex } from '../phrase/index-rules.ts';
import { spokenTokens, tokensOf } from '../phrase/spoken-tokens.ts';

const READY = new WeakMap<LanguagePack, RuleIndex<HedgeRule>>();

/**
 * All hedges of a text in reading order, none overlapping, each the minimal phrase that carries it.
 * Linear in the text; any text gives a list, one without hedges an empty one.
 *
 * @param attributions what the article reports others as saying: hedges inside are theirs, voice `speaker`.
 */
export function findHedges(
  read: ReadText,
  pack: LanguagePack,
  attributions: readonly Attribution[],
): Hedge[] {
  const phrases = findPhrases(read, readyRules(pack));
  const spoken = spokenTokens(read, pack, withoutImpressions(read, phrases, attributions));
  const held = heldTokens(read, attributions);
  return phrases.map(({ rule, from, to }, index) => ({
    id: `h${index + 1}`,
    ruleId: rule.id,
    start: read.tokens[from]?.start ?? 0,
    end: read.tokens[to - 1]?.end ?? 0,
    type: rule.type,
    voice: spoken[from] === 1 || (rule.type === 'belief' && held[from] === 1) ? 'speaker' : 'article',
    reasons: [rule.reason],
  }));
}

/** Cues that have a source: "Divers suspect" is the divers' belief, not the article's. */
function heldTokens(read: ReadText, attributions: readonly Attribution[]): Uint8Array {
  const held = new Uint8Array(read.tokens.length);
  for (const { source, cue } of attributions)
    if (source !== null) for (const span of cue) held.fill(1, ...tokensOf(read, span));
  return held;
}

/** What evidence "suggests" is the article's inference: nobody said it. */
function withoutImpressions(
  read: ReadText,
  phrases: readonly FoundPhrase<HedgeRule>[],
  attributions: readonly Attribution[],
): readonly Attribution[] {
  const impression = new Uint8Array(read.tokens.length);
  for (const { rule, from, to } of phrases) if (rule.type === 'appearance') impression.fill(1, from, to);
  return attributions.filter(
    ({ cue }) => !cue.some((span) => impression.subarray(...tokensOf(read, span)).includes(1)),
  );
}

function readyRules(pack: LanguagePack): RuleIndex<HedgeRule> {
  const ready = READY.get(pack) ?? indexRules(pack.hedges, pack.wordClasses);
  READY.set(pack, ready);
  return ready;
}

// The whole noun phrase of a source that was cut inside it, and which tokens only describe a source.

import type { LanguagePack } from '../../lexicon/language-pack.ts';
import type { ReadText } from '../../text/read-text.ts';
import { overlaps } from '../../text/span.ts';
import type { Attribution } from '../annotation.ts';
import { tokensOf, type TokenRange } from './mention.ts';

/** Words before a cut source among which the noun it belongs to is looked for. */
const PHRASE_REACH = 5;

/** For each token 1 behind the first of a source: "an aide | who | asked not to be named" describes the aide. */
export function insideSources(read: ReadText, attributions: readonly Attribution[]): Uint8Array {
  const inside = new Uint8Array(read.tokens.length);
  for (const { source } of attributions) {
    if (source === null) continue;
    const { from, to } = tokensOf(read, source);
    inside.fill(1, from + 1, Math.max(from + 1, to));
  }
  return inside;
}

/** Takes in "a person familiar with" where a source was cut to "the matter". */
export function wholePhrase(
  read: ReadText,
  range: TokenRange,
  attribution: Attribution,
  pack: LanguagePack,
): TokenRange {
  const { tokens } = read;
  const before = tokens[range.from - 1];
  const { grammar, nouns } = pack.sources;
  if (before === undefined || !grammar.linksInside.has(before.lower)) return range;
  if (attribution.cue.some((cue) => overlaps(cue, before))) return range;
  for (let from = range.from - 2; from >= Math.max(0, range.from - PHRASE_REACH); from--) {
    const token = tokens[from];
    if (token?.kind !== 'word' || read.sentenceOf[from] !== read.sentenceOf[range.from]) return range;
    const opens = pack.sources.determiners.has(token.lower);
    if (nouns.get(token.lower)?.kind === 'person')
      return {
        from: pack.sources.determiners.has(tokens[from - 1]?.lower ?? '') ? from - 1 : from,
        to: range.to,
      };
    if (opens) return range;
  }
  return range;
}

// Who says what a formula stands in: "That is not true" denies something only in the mouth of the side concerned.

import type { LanguagePack } from '../../lexicon/language-pack.ts';
import type { ReadText } from '../../text/read-text.ts';
import type { Span } from '../../text/span.ts';
import type { Attribution } from '../annotation.ts';
import { tokensOf } from '../phrase/spoken-tokens.ts';

/** Tokens behind a source in which it may be described: "Peter Ost, who saw the crash". */
const DESCRIBED_WITHIN = 8;

/** Tells the source of the innermost attribution whose content holds a token, or null. */
export function speakersByContent(
  read: ReadText,
  attributions: readonly Attribution[],
): (token: number) => Span | null {
  const speaker = new Int32Array(read.tokens.length).fill(-1);
  // Parents come before what they hold, so the innermost is written last.
  attributions.forEach(({ source, content }, index) => {
    if (source !== null) for (const span of content) speaker.fill(index, ...tokensOf(read, span));
  });
  return (token) => attributions[speaker[token] ?? -1]?.source ?? null;
}

/** Whether a source is described as one who looks on: a witness, an expert. */
export function isOnlooker(read: ReadText, source: Span | null, pack: LanguagePack): boolean {
  if (source === null) return false;
  const onlookers = pack.wordClasses['onlooker'] ?? [];
  const [from, to] = tokensOf(read, source);
  const end = Math.min(to + DESCRIBED_WITHIN, read.sentences[read.sentenceOf[from] ?? 0]?.to ?? to);
  for (let at = from; at < end; at++) if (onlookers.includes(read.tokens[at]?.lower ?? '')) return true;
  return false;
}

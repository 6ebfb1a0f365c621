// Whose words are they? Tells the article's own voice from that of the people it quotes or reports.

import type { Frame } from '../../lexicon/cue.ts';
import type { LanguagePack } from '../../lexicon/language-pack.ts';
import type { ReadText } from '../../text/read-text.ts';
import type { Span } from '../../text/span.ts';
import type { Attribution } from '../annotation.ts';

/** Frames whose content is somebody's statement; the object of "condemned the claim" is the article's wording. */
const STATING: ReadonlySet<Frame> = new Set(['clause', 'quote', 'addressee']);

/** Signs that close a quotation and could not open one. */
const CLOSING = new Set(['”', "''", '»']);

/**
 * For each token 1 where a speaker has the voice: inside a quotation, or inside what an attribution with a
 * source reports as stated. Hearsay without a source makes nobody a speaker.
 */
export function spokenTokens(
  read: ReadText,
  pack: LanguagePack,
  attributions: readonly Attribution[],
): Uint8Array {
  const spoken = new Uint8Array(read.tokens.length);
  for (const quotation of read.quotations) spoken.fill(1, quotation.from, quotation.to);
  fillQuotationsCutOff(read, spoken);
  const stating = new Map(
    pack.cues.families.map(({ id, frames }) => [id, frames.some((frame) => STATING.has(frame))]),
  );
  for (const { ruleId, source, content } of attributions) {
    if (source === null || stating.get(ruleId) === false) continue;
    for (const span of content) spoken.fill(1, ...tokensOf(read, span));
  }
  return spoken;
}

/** The tokens that start inside a span, half-open. Found by halving, since tokens ascend. */
export function tokensOf(read: ReadText, span: Span): [from: number, to: number] {
  return [firstTokenFrom(read, span.start), firstTokenFrom(read, span.end)];
}

function firstTokenFrom({ tokens }: ReadText, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A closing mark that nothing opened: the paragraph began inside a quotation, so all before it is quoted. */
function fillQuotationsCutOff(
  { tokens, paragraphs, quotationOf, quotations }: ReadText,
  spoken: Uint8Array,
): void {
  for (const paragraph of paragraphs) {
    for (let at = paragraph.from; at < paragraph.to; at++) {
      const token = tokens[at];
      if (token?.kind !== 'quote') continue;
      const opens = quotationOf[at] ?? -1;
      const glued =
        at > paragraph.from && tokens[at - 1]?.end === token.start && tokens[at - 1]?.kind !== 'number';
      const closing =
        opens === -1 ? CLOSING.has(token.text) : token.text === '"' && at === quotations[opens]?.from;
      const apart =
        at + 1 === paragraph.to ||
        (tokens[at + 1]?.start ?? 0) > token.end ||
        tokens[at + 1]?.kind === 'mark';
      if (glued && closing && apart) spoken.fill(1, paragraph.from, at);
      break;
    }
  }
}

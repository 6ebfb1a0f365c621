// Finds sentence ends among tokens. Paragraphs (line breaks or blocks) always end a sentence.

import type { TextWords } from '../lexicon/text-words.ts';
import type { Span } from './span.ts';
import type { Token } from './token.ts';

/** A run of tokens, by index, half-open; the span reaches from the first token's start to the last one's end. */
export interface TokenRun extends Span {
  readonly from: number;
  readonly to: number;
}

const ENDS = new Set(['.', '!', '?', '…', '...', '....', '。']);
const CLOSERS = new Set(['"', '”', "''", '’', "'", ')', ']', '»', '›']);
const OPENERS = new Set(['"', '“', '„', '‚', '‘', '«', '»', '›', '``', '(', '[', "'", '—', '–', '-', '•']);
/** A day, a place in a list, a century; a year behind its stop ends a sentence. */
const SMALL_NUMBER = /^\d{1,2}$/;
const SENTENCE_START = /^[\p{Lu}\p{Lt}\p{N}@#]/u;
/** A picture among the words stands before the sentence that it illustrates, as bullets do. */
const PICTURE = /^(?:[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]|\ufe0f)/u;

/**
 * Splits one paragraph's tokens into sentences.
 *
 * @param words the language's abbreviations and the words that open its sentences.
 */
export function splitSentences(tokens: readonly Token[], paragraph: TokenRun, words: TextWords): TokenRun[] {
  const sentences: TokenRun[] = [];
  let from = paragraph.from;
  for (let at = paragraph.from; at < paragraph.to; at++) {
    if (!endsSentence(tokens, at, paragraph.to, words)) continue;
    let to = at + 1;
    while (to < paragraph.to && closes(tokens, to, words)) to++;
    sentences.push(tokenRun(tokens, from, to));
    from = to;
    at = to - 1;
  }
  if (from < paragraph.to) sentences.push(tokenRun(tokens, from, paragraph.to));
  return sentences;
}

/** The run of tokens `from` up to, not including, `to`; must not be empty. */
export function tokenRun(tokens: readonly Token[], from: number, to: number): TokenRun {
  return { from, to, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

function endsSentence(tokens: readonly Token[], at: number, limit: number, words: TextWords): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const innerStop = token.kind === 'word' && token.text.endsWith('.'); // "U.S." may also end the sentence
  if (!innerStop && (token.kind !== 'mark' || !ENDS.has(token.text))) return false;
  let next = at + 1;
  while (next < limit && closes(tokens, next, words)) next++;
  if (next >= limit) return true;
  const closed = next > at + 1;
  while (next < limit - 1 && opens(tokens[next]?.text ?? '')) next++;
  const startsNew = SENTENCE_START.test(tokens[next]?.text ?? '');
  if (!startsNew) return false;
  if (innerStop) return closed || words.openers.has(tokens[next]?.lower ?? '');
  if (token.text !== '.') return true;
  const before = tokens[at - 1];
  if (before === undefined || before.end !== token.start) return true;
  if (words.abbreviations.has(before.lower)) return false;
  if (words.ordinals && SMALL_NUMBER.test(before.text)) return words.openers.has(tokens[next]?.lower ?? '');
  const initial = before.text.length === 1 && SENTENCE_START.test(before.text) && before.kind === 'word';
  return !initial || closed;
}

function opens(text: string): boolean {
  return OPENERS.has(text) || PICTURE.test(text);
}

/** Whether the token closes what stands before it: glued to the left, or a lone mark at the paragraph's end. */
function closes(tokens: readonly Token[], at: number, words: TextWords): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined) return false;
  if (!CLOSERS.has(token.text)) return before.end === token.start && words.closingMarks.has(token.text);
  const next = tokens[at + 1];
  const frenchClose = token.text === '»' && (next === undefined || next.start > token.end); // "fini. » Le maire"
  return before.end === token.start || token.text === "''" || frenchClose;
}

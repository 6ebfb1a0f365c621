// Splits coordinated sources: "Haddad and two officials" is two; "city and union officials" is one.

import type { SourceWords } from '../../lexicon/source-words.ts';
import type { ReadText } from '../../text/read-text.ts';
import { findNameRun } from './find-name-run.ts';
import type { TokenRange } from './mention.ts';
import { findCore, lookUpNoun, opensSentence } from './noun-phrase-core.ts';
import { isCapitalised } from './word-shape.ts';

/** The coordinated parts of [from, to), in order; the range itself where nothing is coordinated. */
export function splitCoordination(read: ReadText, range: TokenRange, words: SourceWords): TokenRange[] {
  const parts: TokenRange[] = [];
  let from = range.from;
  let at = range.from;
  while (at < range.to) {
    const token = read.tokens[at];
    const run = findNameRun(read.tokens, at, range.to, words, opensSentence(read, at));
    if (run !== null && run.to > at + 1) {
      at = run.to;
      continue;
    }
    const joins =
      token?.lower === 'and' ||
      token?.lower === 'or' ||
      token?.lower === '&' ||
      (token?.text === ',' && listGoesOn(read, at, range.to));
    if (
      joins &&
      at > from &&
      isComplete(read, { from, to: at }, words) &&
      startsPhrase(read, at + 1, range, words)
    ) {
      parts.push({ from, to: at });
      from = at + 1;
    }
    at++;
  }
  parts.push({ from, to: range.to });
  return parts;
}

/** A comma separates sources only in a list with a later "and" whose items are bare names: "Haddad, Cole and Byrne". */
function listGoesOn(read: ReadText, comma: number, to: number): boolean {
  let at = comma + 1;
  for (let words = 0; at < to && words < 4; at++, words++) {
    const token = read.tokens[at];
    if (token?.lower === 'and') return words > 0;
    if (token?.text === ',') return words > 0 && listGoesOn(read, at, to);
    if (!isCapitalised(token)) return false;
  }
  return false;
}

/** Whether the left part is a phrase in its own right: it ends its core with a name or a noun that can speak. */
function isComplete(read: ReadText, part: TokenRange, words: SourceWords): boolean {
  const core = findCore(read, part.from, part.to, words);
  if (core.name !== null) return true;
  const head = read.tokens[core.to - 1];
  return head !== undefined && (lookUpNoun(head.lower, words) !== null || words.bareGroups.has(head.lower));
}

/** Whether what follows opens a source of its own: an article or count, a name, or a bare noun that can speak. */
function startsPhrase(read: ReadText, at: number, range: TokenRange, words: SourceWords): boolean {
  const token = read.tokens[at];
  if (token === undefined || at >= range.to) return false;
  if (words.determiners.has(token.lower) || isCapitalised(token)) return hasHead(read, at, range.to, words);
  const bareLeft = isBareNoun(read, range.from, words);
  const core = findCore(read, at, range.to, words);
  const head = lookUpNoun(read.tokens[core.to - 1]?.lower ?? '', words);
  if (head === null) return false;
  return bareLeft || core.to - at > 1;
}

function hasHead(read: ReadText, at: number, to: number, words: SourceWords): boolean {
  const core = findCore(read, at, to, words);
  if (core.name !== null) return true;
  const head = read.tokens[core.to - 1];
  return head !== undefined && (lookUpNoun(head.lower, words) !== null || words.bareGroups.has(head.lower));
}

/** "Experts and brokerages": no word before the noun that could describe both. */
function isBareNoun(read: ReadText, at: number, words: SourceWords): boolean {
  const first = read.tokens[at];
  const next = read.tokens[at + 1];
  return (
    first !== undefined &&
    lookUpNoun(first.lower, words) !== null &&
    (next?.lower === 'and' || next?.lower === 'or')
  );
}

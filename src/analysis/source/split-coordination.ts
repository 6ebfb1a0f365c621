// Splits coordinated sources: "Haddad and two officials" is two; "city and union officials" is one.

import type { SourceWords } from '../../lexicon/source-words.ts';
import type { ReadText } from '../../text/read-text.ts';
import { findNameRun } from './find-name-run.ts';
import type { TokenRange } from './mention.ts';
import { findCore, joinsModifiers, lookUpNoun } from './noun-phrase-core.ts';
import { isCapitalised } from './word-shape.ts';

/** More coordinated sources than this are not read apart. */
const MAX_PARTS = 8;

/** The coordinated parts of [from, to), in order; the range itself where nothing is coordinated. */
export function splitCoordination(read: ReadText, range: TokenRange, words: SourceWords): TokenRange[] {
  const { tokens } = read;
  const parts: TokenRange[] = [];
  let from = range.from;
  let at = range.from;
  let aside = false;
  while (at < range.to) {
    const token = tokens[at];
    const run = findNameRun(read, at, range.to, words);
    if (run !== null && run.to > at + 1) {
      at = run.to;
      continue;
    }
    const listComma = token?.text === ',' && listGoesOn(read, at, range.to, words);
    if (token?.text === ',' && !listComma && !words.grammar.joiners.has(tokens[at + 1]?.lower ?? ''))
      aside = true;
    const joins = listComma || words.grammar.coordinators.has(token?.lower ?? '');
    const inAside = aside && tokens[at - 1]?.text !== ',';
    if (
      joins &&
      !inAside &&
      at > from &&
      parts.length < MAX_PARTS &&
      partsPhrases(read, { from, to: at }, range, words)
    ) {
      parts.push({ from, to: at });
      from = at + 1;
      aside = false;
    }
    at++;
  }
  parts.push({ from, to: range.to });
  return parts;
}

/** Whether the "and" behind `left` parts two phrases rather than two words of one. */
function partsPhrases(read: ReadText, left: TokenRange, range: TokenRange, words: SourceWords): boolean {
  if (joinsModifiers(read.tokens, left.to, words) || !isComplete(read, left, words)) return false;
  const right = { from: left.to + 1, to: range.to };
  const core = findCore(read, right.from, right.to, words);
  if (words.grammar.capitalNouns !== null && namesBothGenders(read, left.to - 1, core.to - 1)) return false;
  const head = lookUpNoun(read.tokens[core.to - 1]?.lower ?? '', words);
  if (endsInPhrase(read, left, words) && read.tokens[left.to - 1]?.text !== ',' && head?.kind !== 'person')
    return false;
  return startsPhrase(read, right.from, range, words);
}

/** Letters that the two words for women and men of one kind share. */
const SHARED_STEM = 5;

/** "Fischerinnen und Fischer", "den Forscherinnen und den Forschern": one group, named twice. */
function namesBothGenders(read: ReadText, left: number, right: number): boolean {
  const stem = (at: number) => (read.tokens[at]?.lower ?? '').slice(0, SHARED_STEM);
  return stem(left).length === SHARED_STEM && stem(left) === stem(right);
}

/** "The head of the union and ...": what the "and" joins may be inside the "of". */
function endsInPhrase(read: ReadText, left: TokenRange, words: SourceWords): boolean {
  return findCore(read, left.from, left.to, words).to < left.to;
}

/** A comma separates sources only in a list with a later "and" whose items are bare names: "Haddad, Cole and Byrne". */
function listGoesOn(read: ReadText, comma: number, to: number, lexicon: SourceWords): boolean {
  let at = comma + 1;
  for (let words = 0; at < to && words < 4; at++, words++) {
    const token = read.tokens[at];
    if (lexicon.grammar.joiners.has(token?.lower ?? '')) return words > 0;
    if (token?.text === ',') return words > 0 && listGoesOn(read, at, to, lexicon);
    if (token === undefined || !isCapitalised(token) || lookUpNoun(token.lower, lexicon) !== null)
      return false;
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
  const bareLeft =
    words.grammar.correlatives.has(read.tokens[range.from]?.lower ?? '') ||
    isBareNoun(read, range.from, words);
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
    words.grammar.coordinators.has(next?.lower ?? '')
  );
}

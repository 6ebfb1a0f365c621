// Whom a relative pronoun means: "Orlen, who denies it", "the courts, which say so", "drivers who saw it".

import type { SourceWords } from '../../../lexicon/source-words.ts';
import type { ReadText } from '../../../text/read-text.ts';
import type { TokenRange } from '../mention.ts';
import { lookUpNoun } from '../noun-phrase-core.ts';
import { isCapitalised } from '../word-shape.ts';

/** Words of the phrase before the pronoun; a longer one is not read. */
const REACH = 8;
/** Words of a plural without an article: "local ferry owners". */
const LONGEST_BARE = 3;
/** Words of an apposition between a name and its relative clause: "Ilka Stroem, a nurse at the ward in Marrow, who". */
const LONGEST_APPOSITION = 16;

/**
 * The phrase right before the relative pronoun that `range` is: back to its article or count, all of a run of capitals,
 * or a bare plural; for "who" the person rather than the place or body the person belongs to. Null where the range is no
 * such pronoun or where no phrase stands before it.
 */
export function antecedentOf(read: ReadText, range: TokenRange, words: SourceWords): TokenRange | null {
  const { tokens } = read;
  if (range.to - range.from !== 1) return null;
  const relative = tokens[range.from]?.lower ?? '';
  if (!words.grammar.relatives.has(relative)) return null;
  const to = tokens[range.from - 1]?.text === ',' ? range.from - 1 : range.from;
  const nearest = phraseBefore(read, to, words);
  if (words.grammar.thingRelatives.has(relative)) return nearest;
  return nearest === null ? null : personBefore(read, nearest, words);
}

/** The noun phrase that ends before token `to`. */
function phraseBefore(read: ReadText, to: number, words: SourceWords): TokenRange | null {
  const { tokens, sentenceOf } = read;
  const isPart = (at: number): boolean =>
    tokens[at]?.kind === 'word' &&
    sentenceOf[at] === sentenceOf[to - 1] &&
    !words.grammar.breaks.has(tokens[at]?.lower ?? '');
  let from = to;
  while (from > to - REACH && isPart(from - 1)) {
    from--;
    if (words.determiners.has(tokens[from]?.lower ?? '')) return { from, to };
    if (isCapitalised(tokens[from]) && !isCapitalised(tokens[from - 1])) return { from, to };
  }
  return barePlural(read, { from, to }, words);
}

/** "to gun owners who", "others who": a plural needs no article; the words behind a preposition or that are nouns belong to it. */
function barePlural({ tokens }: ReadText, run: TokenRange, words: SourceWords): TokenRange | null {
  const { to } = run;
  const last = tokens[to - 1]?.lower ?? '';
  if (lookUpNoun(last, words)?.plural !== true && !words.bareGroups.has(last)) return null;
  if (to - run.from <= LONGEST_BARE && words.grammar.breaks.has(tokens[run.from - 1]?.lower ?? ''))
    return run;
  const describes = (lower: string): boolean =>
    lookUpNoun(lower, words)?.plural === false || words.grammar.sharedAdjectives.has(lower);
  let from = to - 1;
  while (from > to - 3 && describes(tokens[from - 1]?.lower ?? '')) from--;
  return { from, to };
}

/** "Odo Varr of Krell, who", "Ilka Stroem, a nurse at Marrow, who": the person stands before what the person belongs to. */
function personBefore(read: ReadText, nearest: TokenRange, words: SourceWords): TokenRange {
  const { tokens } = read;
  const isPerson = (at: number): boolean => {
    const lower = tokens[at]?.lower ?? '';
    const noun = lookUpNoun(lower, words);
    return noun === null ? words.grammar.personEnding.test(lower) : noun.kind === 'person'; // "a welder at Halm"
  };
  let { from, to: head } = nearest;
  if (words.grammar.linksInside.has(tokens[from - 1]?.lower ?? '')) {
    const outer = phraseBefore(read, from - 1, words);
    if (outer !== null && (isPerson(outer.to - 1) || isName(read, outer, words)))
      ({ from, to: head } = outer);
  }
  if (isPerson(head - 1) && tokens[from - 1]?.text === ',') {
    const named = phraseBefore(read, from - 1, words);
    if (named !== null && isName(read, named, words) && nearest.to - named.from <= LONGEST_APPOSITION)
      from = named.from;
  }
  return { from, to: nearest.to };
}

function isName({ tokens }: ReadText, { from, to }: TokenRange, words: SourceWords): boolean {
  const last = tokens[to - 1];
  return isCapitalised(tokens[from]) && isCapitalised(last) && lookUpNoun(last?.lower ?? '', words) === null;
}

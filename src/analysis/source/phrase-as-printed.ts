// A source that no word list knows keeps its phrase as printed: "A docker said", "the brewery said".

import type { SourceType } from '../../lexicon/classes.ts';
import type { SourceWords } from '../../lexicon/source-words.ts';
import type { ReadText } from '../../text/read-text.ts';
import { countWords } from '../../text/count-words.ts';
import { overlaps } from '../../text/span.ts';
import type { Attribution } from '../annotation.ts';
import type { Mention, TokenRange } from './mention.ts';
import { findCore, type PhraseCore } from './noun-phrase-core.ts';
import { readDescription } from './read-description.ts';
import { trimPhrase } from './trim-phrase.ts';
import { isCapitalised } from './word-shape.ts';

/** Below this the attribution itself is too doubtful for an unknown noun to carry it. */
const LEAST_CONFIDENCE = 0.75;
/** Words that somebody said at least: the sign that says "closed" states nothing. */
const LEAST_WORDS = 2;

/**
 * The source phrase as a description of its own, or null where it is no noun phrase: it must open like one (an article, a
 * count, an owner) or be a plural, and close with a noun.
 */
export function phraseAsPrinted(
  read: ReadText,
  range: TokenRange,
  attribution: Attribution,
  words: SourceWords,
): Mention | null {
  if (attribution.confidence < LEAST_CONFIDENCE || isPlaced(read, range, attribution, words)) return null;
  if (
    countWords(attribution.content.map(({ start, end }) => read.text.slice(start, end)).join(' ')) <
    LEAST_WORDS
  )
    return null;
  const { from, to } = trimPhrase(read, range, words);
  if (from >= to) return null;
  const core = findCore(read, from, to, words);
  const articled = words.determiners.has(read.tokens[core.from]?.lower ?? '');
  if (!isNounPhrase(read, core, words) || (attribution.parent !== null && !articled)) return null;
  const mention = readDescription(read, core, { from, to }, words);
  if (words.grammar.noPeople.test(mention.name)) return null;
  return { ...mention, type: typeOf(read, core, attribution, words) };
}

/** "at the same time", "in a later interview": a preposition makes it no subject, unless it is the cue's own ("according to"). */
function isPlaced(read: ReadText, range: TokenRange, { cue }: Attribution, words: SourceWords): boolean {
  const { breaks, agents } = words.grammar;
  const before = read.tokens[range.from - 1];
  const placed = (lower: string): boolean => breaks.has(lower) && !agents.has(lower);
  if (placed(read.tokens[range.from]?.lower ?? '')) return true;
  return before !== undefined && placed(before.lower) && !cue.some((span) => overlaps(span, before));
}

function isNounPhrase(read: ReadText, core: PhraseCore, words: SourceWords): boolean {
  const first = read.tokens[core.from];
  const head = read.tokens[core.to - 1];
  if (first === undefined || head?.kind !== 'word' || head.end - head.start < 2) return false;
  const { grammar } = words;
  if (isIdle(head.lower, words)) return false;
  const owned = core.ownFrom > core.from && first.kind === 'word'; // "the mill's crane"
  const opened = owned || first.kind === 'number' || words.determiners.has(first.lower);
  if (!opened) return grammar.plural.test(head.lower) && !isCapitalised(head);
  return core.to - core.from > 1;
}

/** Words that end no noun phrase: "the most", "the last", "the Monday". */
function isIdle(lower: string, words: SourceWords): boolean {
  const { grammar } = words;
  return (
    words.determiners.has(lower) ||
    words.calendarWords.has(lower) ||
    words.sentenceOpeners.has(lower) ||
    grammar.breaks.has(lower) ||
    grammar.trailingAdverb.test(lower)
  );
}

/** "A docker" is one of several who are not named; "the brewery" is known; what is read or shows something is a text. */
function typeOf(read: ReadText, core: PhraseCore, { reasons }: Attribution, words: SourceWords): SourceType {
  const { grammar } = words;
  const head = read.tokens[core.to - 1]?.lower ?? '';
  const people = grammar.personEnding.test(head);
  const plural = grammar.plural.test(head);
  if (plural) return 'unnamed-group';
  if (people) return 'unnamed-person';
  if (reasons.includes('cue-show') || reasons.includes('cue-according')) return 'document';
  return grammar.indefinites.has(read.tokens[core.from]?.lower ?? '') ? 'unnamed-person' : 'organisation';
}

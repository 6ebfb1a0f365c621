// One pass over the tokens: where do a pack's phrase rules apply?

import type { PhraseRule } from '../../lexicon/phrase.ts';
import { startsCapital } from '../../text/character.ts';
import type { ReadText, Sentence } from '../../text/read-text.ts';
import type { Token } from '../../text/token.ts';
import { fitElements } from './fit-elements.ts';
import type { ReadyRule, RuleIndex } from './index-rules.ts';
import type { Context } from './parse-pattern.ts';

/** In tokens; nothing longer is a headline, however many capitals it has. */
const LONGEST_HEADLINE = 40;

/** A phrase that a rule found: tokens `from` up to, not including, `to` are the marked part. */
export interface FoundPhrase<R extends PhraseRule> {
  readonly rule: R;
  readonly from: number;
  readonly to: number;
  /** Tokens the whole pattern took, marked or not: the longer, the more it knows. */
  readonly length: number;
}

/** All phrases in reading order, none overlapping: where two rules claim the same words, the longer pattern has them. */
export function findPhrases<R extends PhraseRule>(read: ReadText, rules: RuleIndex<R>): FoundPhrase<R>[] {
  const kept: FoundPhrase<R>[] = [];
  const candidates: FoundPhrase<R>[] = [];
  const files = read.forms.map(({ lower }) => rules.get(lower));
  for (const sentence of read.sentences) {
    candidates.length = 0;
    for (let at = sentence.from; at < sentence.to; at++) {
      const file = files[read.formOf[at] ?? 0];
      if (file === undefined) continue;
      const next = at + 1 < sentence.to ? (read.tokens[at + 1]?.lower ?? '') : '';
      for (const ready of file.before(next)) addWhereItFits(candidates, ready, read.tokens, at, sentence);
    }
    if (candidates.length > 1) keepLongest(candidates, kept);
    else kept.push(...candidates);
  }
  return kept;
}

function addWhereItFits<R extends PhraseRule>(
  candidates: FoundPhrase<R>[],
  { rule, pattern, only, unless }: ReadyRule<R>,
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
): void {
  const ends = fitElements(pattern.elements, tokens, at, sentence, 1, rule.acrossQuotes === true);
  if (ends === null) return;
  const from = pattern.from === 0 ? at : (ends[pattern.from - 1] ?? at);
  const to = ends[pattern.to - 1] ?? at + 1;
  const fits = (context: Context) =>
    fitElements(context.before, tokens, from - 1, sentence, -1) !== null &&
    fitElements(context.after, tokens, to, sentence, 1) !== null;
  if (only.length > 0 && !only.some(fits)) return;
  if (unless.some(fits)) return;
  if (rule.neverName === true && isWrittenLikeName(tokens, from, sentence)) return;
  candidates.push({ rule, from, to, length: (ends.at(-1) ?? to) - at });
}

function keepLongest<R extends PhraseRule>(candidates: FoundPhrase<R>[], kept: FoundPhrase<R>[]): void {
  candidates.sort((a, b) => b.length - a.length || a.from - b.from);
  const taken = new Set<number>();
  const chosen: FoundPhrase<R>[] = [];
  for (const phrase of candidates) {
    let free = true;
    for (let at = phrase.from; at < phrase.to; at++) free &&= !taken.has(at);
    if (!free) continue;
    for (let at = phrase.from; at < phrase.to; at++) taken.add(at);
    chosen.push(phrase);
  }
  for (const phrase of chosen.sort((a, b) => a.from - b.from)) kept.push(phrase);
}

/** A capital where the sentence itself asks for none: not its first word, and not a headline in Title Case. */
function isWrittenLikeName(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  const token = tokens[at];
  if (token === undefined || !startsCapital(token.text)) return false;
  const before = tokens[at - 1];
  const opens = at === sentence.from || (before?.kind === 'quote' && at - 1 === sentence.from);
  return !opens && !isTitleCase(tokens, sentence);
}

/** Whether nearly all longer words of a sentence begin with a capital, as headlines are printed. */
function isTitleCase(tokens: readonly Token[], sentence: Sentence): boolean {
  if (sentence.to - sentence.from > LONGEST_HEADLINE) return false;
  let long = 0;
  let capitals = 0;
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.text.length < 4) continue;
    long++;
    if (startsCapital(token.text)) capitals++;
  }
  return long >= 3 && capitals >= long * 0.8;
}

// Names inside a description that say who is meant: behind a comma, or the outlet whose report it is.

import type { SourceWords } from '../../lexicon/source-words.ts';
import type { ReadText } from '../../text/read-text.ts';
import type { Mention, TokenRange } from './mention.ts';
import { findCore, type PhraseCore } from './noun-phrase-core.ts';
import { headNoun } from './read-description.ts';
import { readName } from './read-name.ts';

/** How many words of a phrase an outlet's name may start at. */
const OUTLET_REACH = 4;
/** Words and signs of a name between two commas. */
const NAME_REACH = 7;

/** "the head of the union, Maria Lopes": a person's name behind a comma makes the whole phrase a named one. */
export function nameInApposition(
  read: ReadText,
  core: PhraseCore,
  range: TokenRange,
  words: SourceWords,
): Mention | null {
  const noun = headNoun(read, core, words);
  if (noun === null || noun.kind !== 'person' || noun.plural) return null;
  const limit = closedBehind(read, range.to);
  for (let at = core.to; at + 1 < limit; at++) {
    if (read.tokens[at]?.text !== ',') continue;
    const named = readName(read, findCore(read, at + 1, limit, words), limit, words);
    if (named === null || named.type !== 'person' || !isWholeName(named, words)) continue;
    if (limit > range.to && named.to < limit && at >= range.to) continue; // "the mayor, Omar Haddad said."
    return { ...named, roles: [noun.lemma, ...named.roles] };
  }
  return null;
}

/** Two words, or a given name: "his sister, Kate,". */
function isWholeName({ nameWords }: Mention, words: SourceWords): boolean {
  return nameWords.length > 1 || words.givenNames.has(nameWords[0] ?? '');
}

/** The end of ", Maria Lopes," or ", Maria Lopes." right behind the phrase, where the text goes on so; else the phrase's own end. */
function closedBehind(read: ReadText, end: number): number {
  if (read.tokens[end]?.text !== ',') return end;
  for (let at = end + 2; at < end + NAME_REACH; at++) {
    if (read.sentenceOf[at] !== read.sentenceOf[end]) return end;
    if (/^[,.]$/.test(read.tokens[at]?.text ?? '')) return at;
  }
  return end;
}

/** "A report by the Daily Gull", "a Gull News report": the outlet speaks, not a document. */
export function outletOfReport(
  read: ReadText,
  core: PhraseCore,
  range: TokenRange,
  words: SourceWords,
): Mention | null {
  if (!words.grammar.reportNouns.has(read.tokens[core.to - 1]?.lower ?? '')) return null;
  const by = words.grammar.reportLinks.has(read.tokens[core.to]?.lower ?? '');
  const inside = by ? { from: core.to + 1, to: range.to } : { from: core.from, to: core.to - 1 };
  for (let from = inside.from; from < Math.min(inside.to, inside.from + OUTLET_REACH); from++) {
    const part = findCore(read, from, inside.to, words);
    const named = readName(read, part, inside.to, words);
    if (named?.type === 'media') return named;
  }
  return null;
}

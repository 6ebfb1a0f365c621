// Takes the words an attribution names as its source apart into mentions: one for each coordinated source.

import type { SourceType } from '../../lexicon/classes.ts';
import type { SourceWords } from '../../lexicon/source-words.ts';
import type { ReadText } from '../../text/read-text.ts';
import type { Token } from '../../text/token.ts';
import { readAccount } from './account-noun.ts';
import type { Mention, TokenRange } from './mention.ts';
import { nameInApposition, outletOfReport } from './name-inside.ts';
import { findCore, type PhraseCore } from './noun-phrase-core.ts';
import { readDescription } from './read-description.ts';
import { readName } from './read-name.ts';
import { readPronoun } from './read-pronoun.ts';
import { splitCoordination } from './split-coordination.ts';
import { trimPhrase } from './trim-phrase.ts';
import { isCapitalised } from './word-shape.ts';

/** All sources named by the tokens [from, to); empty where they name nothing. */
export function readMentions(read: ReadText, range: TokenRange, words: SourceWords): Mention[] {
  const trimmed = trimPhrase(read, range, words);
  const plain = behindAttribute(read, trimmed, words);
  const mentions = splitCoordination(read, plain, words)
    .map((part) => readMention(read, trimPhrase(read, part, words), words))
    .filter((mention) => mention !== null);
  const [first, ...others] = mentions;
  if (first === undefined || plain.from === trimmed.from || first.kind !== 'description') return mentions;
  return [withAttribute(read, first, trimmed.from), ...others];
}

/** The description as printed, its attribute with it: "zwei mit der Sache vertraute Personen". */
function withAttribute(read: ReadText, mention: Mention, from: number): Mention {
  const span = { start: read.tokens[from]?.start ?? mention.span.start, end: mention.span.end };
  return { ...mention, from, span, name: read.text.slice(span.start, span.end) };
}

/** "Der von der Stadt bezahlte | Wachdienst": what an attribute with a preposition describes, where nouns have capitals. */
function behindAttribute(read: ReadText, range: TokenRange, words: SourceWords): TokenRange {
  const { capitalNouns, breaks } = words.grammar;
  const lower = (at: number) => read.tokens[at]?.lower ?? '';
  if (
    capitalNouns === null ||
    !words.determiners.has(lower(range.from)) ||
    !breaks.has(lower(range.from + 1))
  )
    return range;
  for (let at = range.from + 3; at + 1 < range.to; at++) {
    const [token, next] = [read.tokens[at], read.tokens[at + 1]];
    const small = words.determiners.has(lower(at)) || breaks.has(lower(at));
    if (
      token?.kind === 'word' &&
      !isCapitalised(token) &&
      !small &&
      isCapitalised(next) &&
      isCapitalised(read.tokens[at - 1])
    )
      return { from: at + 1, to: range.to };
  }
  return range;
}

/** One noun phrase or pronoun as a mention; null where the range is empty. */
export function readMention(read: ReadText, range: TokenRange, words: SourceWords): Mention | null {
  if (range.from >= range.to) return null;
  const account = readAccount(read, range, words);
  if (account !== null)
    return account.of === null ? takingUp(read, account.at, words) : readMention(read, account.of, words);
  const pronoun = readPronoun(read, range, words);
  if (pronoun !== null) return pronoun;
  const core = findCore(read, range.from, range.to, words);
  const named = readName(read, core, range.to, words);
  if (named !== null)
    return isThing(read, core, named, words) ? { ...named, type: 'organisation', certain: true } : named;
  const counted = skipCounter(read, core, range, words);
  if (counted !== null) {
    const inner = readMention(read, { from: counted.from, to: range.to }, words);
    if (inner !== null) return countedMention(read, range, inner, counted.single);
  }
  const outlet = outletOfReport(read, core, range, words);
  if (outlet !== null) return outlet;
  const described = nameInApposition(read, core, range, words) ?? readDescription(read, core, range, words);
  return isPlausible(described, read, words) ? described : null;
}

/** "Den Angaben": stands for whoever told something last. */
function takingUp(read: ReadText, at: number, words: SourceWords): Mention | null {
  const mention = readPronoun(read, { from: at, to: at + 1 }, words, true);
  return mention === null ? null : { ...mention, roles: [...words.grammar.takesUp].slice(0, 1) };
}

/** "The Ledger", "Tessel, which ...": an unknown name with an article or a "which" is no person's. */
function isThing(read: ReadText, core: PhraseCore, named: Mention, words: SourceWords): boolean {
  if (named.certain || named.type !== 'person' || named.to !== core.to || core.name === null) return false;
  const { articles, thingRelatives } = words.grammar;
  const behind = [named.to, named.to + 1].map((at) => read.tokens[at]?.lower ?? '');
  if (behind[0] === ',' && thingRelatives.has(behind[1] ?? '')) return true; // "Tessel, which brokered the swap,"
  const first = core.name.from;
  if (words.grammar.demonym.test(named.nameWords.at(-1) ?? '')) return false; // "the Norlandian"
  return [first, first - 1].some((at) => articles.has(read.tokens[at]?.lower ?? ''));
}

/** Whether a phrase can stand for somebody who speaks: its head is a known noun, a count, or ends like one who does something. */
function isPlausible(mention: Mention, read: ReadText, words: SourceWords): boolean {
  if (mention.kind === 'name' || mention.noun !== null) return true;
  const head = read.tokens[mention.to - 1]?.lower ?? '';
  const bare = words.bareGroups.has(head) && !words.grammar.noPeople.test(mention.name);
  if (bare || words.barePersons.has(head) || words.grammar.aged.test(head)) return true;
  const counted = isCount(read.tokens[mention.from], words) && words.grammar.plural.test(head);
  const single = words.grammar.plural.test(head) ? head.slice(0, -1) : head; // "glaciologists", "the planners"
  return counted || ((mention.definite || single !== head) && words.grammar.personEnding.test(single));
}

/** "Three wharfingers", "12 wharfingers": whoever is counted and says something is several. */
function isCount(token: Token | undefined, words: SourceWords): boolean {
  return token !== undefined && (token.kind === 'number' || words.numberWords.has(token.lower));
}

/** Where the counted phrase starts behind "a number of", and whether only one of them speaks. */
function skipCounter(
  read: ReadText,
  core: PhraseCore,
  range: TokenRange,
  words: SourceWords,
): { from: number; single: boolean } | null {
  const { tokens } = read;
  const head = tokens[core.to - 1]?.lower ?? '';
  if (
    !words.grammar.counters.has(head) ||
    !words.grammar.genitives.has(tokens[core.to]?.lower ?? '') ||
    core.to + 1 >= range.to
  )
    return null;
  return { from: core.to + 1, single: words.grammar.singles.has(head) };
}

function countedMention(read: ReadText, range: TokenRange, inner: Mention, single: boolean): Mention {
  const person = inner.noun === null || inner.noun.kind === 'person';
  const type: SourceType = single && person ? 'unnamed-person' : person ? 'unnamed-group' : inner.type;
  const span = { start: read.tokens[range.from]?.start ?? inner.span.start, end: inner.span.end };
  return {
    ...inner,
    kind: 'description',
    type,
    span,
    from: range.from,
    name: read.text.slice(span.start, span.end),
    nameWords: [],
  };
}

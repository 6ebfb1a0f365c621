// Takes the words an attribution names as its source apart into mentions: one for each coordinated source.

import type { SourceType } from '../../lexicon/classes.ts';
import type { SourceNoun, SourceWords } from '../../lexicon/source-words.ts';
import type { ReadText } from '../../text/read-text.ts';
import type { Mention, TokenRange } from './mention.ts';
import { findCore, isPhraseBreak, lookUpNoun, type PhraseCore } from './noun-phrase-core.ts';
import { readName } from './read-name.ts';
import { splitCoordination } from './split-coordination.ts';

export const MAX_WORDS = 15;
const PRONOUNS = new Set(
  'he she it they him her them his i we who himself herself itself themselves me us hers theirs you'.split(
    ' ',
  ),
);
/** Heads that only count what follows: "a number of officials", "one of the witnesses". */
const COUNTERS = new Set(
  'number handful group team dozens hundreds thousands scores one two three four some several many most few all both majority couple pair host range panel array crowd'.split(
    ' ',
  ),
);
const REPORTING = new Set([
  'report',
  'reports',
  'story',
  'article',
  'interview',
  'investigation',
  'dispatch',
  'broadcast',
]);
const DEFINITE = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'his',
  'her',
  'its',
  'their',
  'both',
  'our',
  'my',
]);
const SKIPPED = new Set([
  'that',
  'and',
  'even',
  'but',
  'or',
  'either',
  'neither',
  'nor',
  'also',
  'then',
  'now',
  'as',
  'to',
  'by',
  'from',
  'when',
  'while',
  'however',
  'although',
  'though',
  'later',
]);
/** What may stand between a source and its verb: "the company flat-out denied". */
const TRAILING_ADVERB =
  /ly$|^(?:also|further|later|then|again|flat-out|never|once|still|now|even|first|earlier|both|all|long|too|always|often)$/;
const TIME =
  /^(?:(?:on|late|early|earlier) )*(?:(?:last|this|next|earlier this|late last) (?:week|month|year|night|morning|evening|summer|spring|autumn|fall|winter|weekend)|(?:last )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|earlier|recently)$/;
const PERSON_ENDING = /(?:er|or|ist|ian|man|woman|person|ant|ee)$/;

/** All sources named by the tokens [from, to); empty where they name nothing. */
export function readMentions(read: ReadText, range: TokenRange, words: SourceWords): Mention[] {
  return splitCoordination(read, trim(read, range), words)
    .map((part) => readMention(read, trim(read, part), words))
    .filter((mention) => mention !== null);
}

/** One noun phrase or pronoun as a mention; null where the range is empty. */
export function readMention(read: ReadText, range: TokenRange, words: SourceWords): Mention | null {
  const { tokens } = read;
  const first = tokens[range.from];
  if (first === undefined || range.from >= range.to) return null;
  const spelledBig = /^\p{Lu}{2,}$/u.test(first.text); // "WHO" and "US" are bodies
  if (!spelledBig && PRONOUNS.has(first.lower) && isPronounAlone(read, range, words))
    return pronoun(read, range.from);
  const core = findCore(read, range.from, range.to, words);
  const named = readName(read, core, range.to, words);
  if (named !== null) return named;
  const counted = skipCounter(read, core, range);
  if (counted !== null) {
    const inner = readMention(read, { from: counted.from, to: range.to }, words);
    if (inner !== null) return countedMention(read, range, inner, counted.single);
  }
  const outlet = outletOfReport(read, core, range, words);
  if (outlet !== null) return outlet;
  const described = nameInApposition(read, core, range, words) ?? describe(read, core, range, words);
  return isPlausible(described, read, words) ? described : null;
}

/** Whether a phrase can stand for somebody who speaks: its head is a known noun, a count, or ends like one who does something. */
function isPlausible(mention: Mention, read: ReadText, words: SourceWords): boolean {
  if (mention.kind === 'name' || mention.noun !== null) return true;
  const head = read.tokens[mention.to - 1]?.lower ?? '';
  if (words.bareGroups.has(head) || words.barePersons.has(head) || /year-old$/.test(head)) return true;
  return mention.definite && PERSON_ENDING.test(head);
}

function trim(read: ReadText, range: TokenRange): TokenRange {
  let { from, to } = range;
  const idle = (at: number): boolean => {
    const token = read.tokens[at];
    return (
      token !== undefined &&
      (token.kind === 'quote' || token.kind === 'mark' || (SKIPPED.has(token.lower) && at + 1 < to))
    );
  };
  while (
    from < to &&
    (idle(from) ||
      (from + 1 < to &&
        isPhraseBreak(read.tokens[from]?.lower ?? '') &&
        !PRONOUNS.has(read.tokens[from]?.lower ?? '')))
  )
    from++;
  while (
    to > from &&
    /^(?:quote|mark)$/.test(read.tokens[to - 1]?.kind ?? '') &&
    !endsAbbreviation(read, to - 1)
  )
    to--;
  return { from, to: beforeTime(read, from, to) };
}

/** Leaves off when it was said: "the court last week", "the ministry on Monday". */
function beforeTime(read: ReadText, from: number, to: number): number {
  for (let at = Math.max(from + 1, to - 3); at < to; at++) {
    const phrase = read.text.slice(read.tokens[at]?.start, read.tokens[to - 1]?.end);
    if (TIME.test(phrase)) return at;
  }
  return to;
}

function endsAbbreviation(read: ReadText, at: number): boolean {
  return (
    /^(?:jr|sr|inc|corp|co|ltd)$/.test(read.tokens[at - 1]?.lower ?? '') && read.tokens[at]?.text === '.'
  );
}

function isPronounAlone(read: ReadText, range: TokenRange, words: SourceWords): boolean {
  const first = read.tokens[range.from];
  const next = read.tokens[range.from + 1];
  if (next === undefined || range.to - range.from === 1) return true;
  const possessive = first?.lower === 'his' || first?.lower === 'her';
  return !possessive && (next.kind !== 'word' || lookUpNoun(next.lower, words) === null);
}

function pronoun(read: ReadText, at: number): Mention {
  const token = read.tokens[at];
  const lower = token?.lower ?? '';
  const plural =
    lower === 'they' || lower === 'them' || lower === 'we' || lower === 'us' || lower === 'themselves';
  const thing = lower === 'it' || lower === 'itself';
  return {
    from: at,
    to: at + 1,
    kind: 'pronoun',
    span: { start: token?.start ?? 0, end: token?.end ?? 0 },
    name: token?.text ?? '',
    nameWords: [],
    type: plural ? 'unnamed-group' : thing ? 'organisation' : 'unnamed-person',
    certain: false,
    noun: null,
    definite: true,
    roles: [lower],
    gender: /^(?:she|her|hers|herself)$/.test(lower)
      ? 'female'
      : /^(?:he|him|his|himself)$/.test(lower)
        ? 'male'
        : null,
  };
}

/** Where the counted phrase starts behind "a number of", and whether only one of them speaks. */
function skipCounter(
  read: ReadText,
  core: PhraseCore,
  range: TokenRange,
): { from: number; single: boolean } | null {
  const { tokens } = read;
  const head = tokens[core.to - 1]?.lower ?? '';
  if (!COUNTERS.has(head) || tokens[core.to]?.lower !== 'of' || core.to + 1 >= range.to) return null;
  return { from: core.to + 1, single: head === 'one' };
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

/** "the head of the union, Maria Lopes": a person's name behind a comma makes the whole phrase a named one. */
function nameInApposition(
  read: ReadText,
  core: PhraseCore,
  range: TokenRange,
  words: SourceWords,
): Mention | null {
  const noun = headNoun(read, core, words);
  if (noun === null || noun.kind !== 'person' || noun.plural) return null;
  for (let at = core.to; at + 2 < range.to; at++) {
    if (read.tokens[at]?.text !== ',') continue;
    const named = readName(read, findCore(read, at + 1, range.to, words), range.to, words);
    if (named === null || named.type !== 'person' || named.nameWords.length < 2) continue;
    return { ...named, roles: [noun.lemma, ...named.roles] };
  }
  return null;
}

/** "A report by the Daily Gull", "a Gull News report": the outlet speaks, not a document. */
function outletOfReport(
  read: ReadText,
  core: PhraseCore,
  range: TokenRange,
  words: SourceWords,
): Mention | null {
  if (!REPORTING.has(read.tokens[core.to - 1]?.lower ?? '')) return null;
  const by = /^(?:by|in|from|on)$/.test(read.tokens[core.to]?.lower ?? '');
  const inside = by ? { from: core.to + 1, to: range.to } : { from: core.from, to: core.to - 1 };
  for (let from = inside.from; from < Math.min(inside.to, inside.from + 4); from++) {
    const part = findCore(read, from, inside.to, words);
    const named = readName(read, part, inside.to, words);
    if (named?.type === 'media') return named;
  }
  return null;
}

function headNoun(read: ReadText, core: PhraseCore, words: SourceWords): SourceNoun | null {
  let to = core.to;
  for (let at = core.name?.from ?? to; at < core.to; at++) {
    if (read.tokens[at]?.lower === 'of') to = Math.min(to, at); // "Secretary of State"
  }
  for (let at = to - 1; at >= core.ownFrom; at--) {
    const token = read.tokens[at];
    if (token?.kind === 'word' && !TRAILING_ADVERB.test(token.lower)) return lookUpNoun(token.lower, words);
  }
  return null;
}

function describe(read: ReadText, core: PhraseCore, range: TokenRange, words: SourceWords): Mention {
  const { tokens } = read;
  const noun = headNoun(read, core, words);
  const first = tokens[core.from];
  const definite = DEFINITE.has(first?.lower ?? '') || core.ownFrom > core.from;
  const span = { start: first?.start ?? 0, end: tokens[phraseEnd(read, core, range) - 1]?.end ?? 0 };
  const type = typeOfDescription(read, core, noun, definite, words);
  return {
    from: core.from,
    to: core.to,
    kind: 'description',
    span,
    name: read.text.slice(span.start, span.end),
    nameWords: [],
    type,
    certain: noun !== null,
    noun,
    definite,
    roles: noun === null ? [] : [noun.lemma],
    gender:
      noun?.kind !== 'person'
        ? null
        : words.femaleWords.has(noun.lemma)
          ? 'female'
          : words.maleWords.has(noun.lemma)
            ? 'male'
            : null,
  };
}

/** Takes short trailing phrases along ("officials in the ministry"), up to a comma, a relative word or the limit. */
function phraseEnd(read: ReadText, core: PhraseCore, range: TokenRange): number {
  let to = core.to;
  while (to < range.to && to - core.from < MAX_WORDS - 1) {
    const token = read.tokens[to];
    if (
      token === undefined ||
      /^(?:who|which|whose|where|and|but|said|says|was|is|were|are)$/.test(token.lower)
    )
      break;
    if (token.kind === 'quote' || (token.kind === 'mark' && !/^[.&’'’-]$/.test(token.text))) break;
    to++;
  }
  if (to < range.to && to - core.from >= MAX_WORDS - 1) return core.to;
  return to > core.to && /(?:ed|ing)$/.test(read.tokens[to - 1]?.lower ?? '') ? to - 1 : to;
}

function typeOfDescription(
  read: ReadText,
  core: PhraseCore,
  noun: SourceNoun | null,
  definite: boolean,
  words: SourceWords,
): SourceType {
  const head = read.tokens[core.to - 1]?.lower ?? '';
  if (noun === null) {
    if (words.barePersons.has(head)) return 'unnamed-person';
    if (words.bareGroups.has(head)) return 'unnamed-group';
    if (/year-old$/.test(head)) return 'unnamed-person';
    if (/[^s]s$/.test(head)) return 'unnamed-group';
    return PERSON_ENDING.test(head) ? 'unnamed-person' : 'organisation';
  }
  if (noun.kind === 'person') return noun.plural ? 'unnamed-group' : 'unnamed-person';
  if (noun.kind === 'document') return isMediaReport(read, core) ? 'media' : 'document';
  if (noun.kind === 'media') return 'media';
  const article = read.tokens[core.from]?.lower;
  if (noun.plural)
    return definite || words.bodyPlurals.has(head) || noun.sector === 'military'
      ? 'organisation'
      : 'unnamed-group';
  return article === 'a' || article === 'an'
    ? noun.sector === 'government'
      ? 'organisation'
      : 'unnamed-group'
    : 'organisation';
}

/** "local media reports", "press reports": outlets, not a report. */
function isMediaReport(read: ReadText, core: PhraseCore): boolean {
  for (let at = core.from; at < core.to - 1; at++) {
    if (/^(?:media|press|news|newspaper|television|tv|agency)$/.test(read.tokens[at]?.lower ?? ''))
      return true;
  }
  return false;
}

// Whom a source spoke through: the outlet it told, or the reporter whose source it is.

import type { LanguagePack } from '../../lexicon/language-pack.ts';
import type { SourceWords } from '../../lexicon/source-words.ts';
import type { ReadText } from '../../text/read-text.ts';
import type { Span } from '../../text/span.ts';
import type { Attribution } from '../annotation.ts';
import { MAX_WORDS, tokensOf, type Mention, type TokenRange } from './mention.ts';
import { findCore } from './noun-phrase-core.ts';
import { headNoun } from './read-description.ts';
import { readMention, readMentions } from './read-mentions.ts';
import { trimPhrase } from './trim-phrase.ts';

/** Offsets looked at behind "told" for an outlet's name. */
const LONGEST_OUTLET = 80;

/** Those who pass on what the attribution's source says, nearest to the reader first. */
export function readRelays(attribution: Attribution, read: ReadText, pack: LanguagePack): Mention[] {
  const told = attribution.via.length > 0 ? attribution.via : toldTo(attribution, read, pack);
  const owner = ownerOfSource(attribution, read, pack);
  return [...told.flatMap((span) => readVia(read, span, pack)), ...(owner === null ? [] : [owner])];
}

/** "The Tern Gazette's source", "reporter Ana Brack's sources": whose sources they are passes on what they say. */
function ownerOfSource({ source }: Attribution, read: ReadText, { sources }: LanguagePack): Mention | null {
  if (source === null) return null;
  const range = tokensOf(read, source);
  if (!holdsPossessive(read, range, sources)) return null;
  const { from, to } = trimPhrase(read, range, sources);
  const core = findCore(read, from, to, sources);
  if (core.ownFrom === core.from) return null;
  if (!sources.grammar.confidants.has(headNoun(read, core, sources)?.lemma ?? '')) return null;
  const owner = readMention(read, { from, to: core.ownFrom - 1 }, sources);
  return owner?.kind === 'name' && (owner.type === 'media' || owner.type === 'person') ? owner : null;
}

function holdsPossessive(read: ReadText, { from, to }: TokenRange, { grammar }: SourceWords): boolean {
  for (let at = from; at < to; at++)
    if (grammar.possessiveMarks.has(read.tokens[at]?.lower ?? '') || read.tokens[at]?.text === '’')
      return true;
  return false;
}

/** The outlet right behind "told" that nobody marked as the one spoken through. */
function toldTo(attribution: Attribution, read: ReadText, pack: LanguagePack): readonly Span[] {
  const cue = attribution.cue.at(-1);
  if (cue === undefined || !pack.sources.tellingCue.test(read.text.slice(cue.start, cue.end))) return [];
  const { from } = tokensOf(read, { start: cue.end, end: cue.end + LONGEST_OUTLET });
  const end = read.sentences[read.sentenceOf[from] ?? 0]?.to ?? from;
  const mention = readMention(read, { from, to: Math.min(end, from + MAX_WORDS) }, pack.sources);
  return mention?.type === 'media' && mention.kind === 'name' ? [mention.span] : [];
}

/** A reporter told on an outlet's behalf stands for it: "told Ann Cole of the Gull News" is the Gull News. */
function readVia(read: ReadText, span: Span, pack: LanguagePack): Mention[] {
  const range = tokensOf(read, span);
  for (let from = range.from; from < range.to; from++) {
    const [mention] = readMentions(read, { from, to: range.to }, pack.sources);
    if (mention?.type === 'media') return [mention];
  }
  return readMentions(read, range, pack.sources);
}

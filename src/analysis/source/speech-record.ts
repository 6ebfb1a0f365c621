// Who spoke in which sentence, and who was named where: what pronouns and "the agency" lean on.

import type { ReadText } from '../../text/read-text.ts';
import type { Span } from '../../text/span.ts';
import type { SourceWords } from '../../lexicon/source-words.ts';
import type { Entity } from './entity.ts';
import type { Mention, TokenRange } from './mention.ts';
import type { Bearer } from './bearer.ts';
import type { NameIndex, Naming } from './name-index.ts';
import { findCore, lookUpNoun } from './noun-phrase-core.ts';
import { readMention } from './read-mentions.ts';

/** Tokens a sentence's opening phrase may take. */
const OPENING_REACH = 8;
/** Places of a name whose surroundings are read. */
const MOST_PLACES = 4;

export class SpeechRecord {
  readonly read: ReadText;
  readonly words: SourceWords;
  readonly #speakers = new Map<number, Entity[]>();
  readonly #relayed = new Map<number, Entity[]>();
  readonly #namings = new Map<number, Naming[]>();
  readonly #openings = new Map<number, Mention | null>();
  readonly #places = new Map<Bearer, Naming[]>();
  readonly #around = new Map<Bearer, ReadonlySet<string>>();

  constructor(read: ReadText, index: NameIndex, words: SourceWords) {
    this.read = read;
    this.words = words;
    for (const naming of index.namings) {
      const sentence = read.sentenceOf[naming.at] ?? 0;
      const list = this.#namings.get(sentence);
      if (list === undefined) this.#namings.set(sentence, [naming]);
      else list.push(naming);
      const places = this.#places.get(naming.bearer);
      if (places === undefined) this.#places.set(naming.bearer, [naming]);
      else if (places.length < MOST_PLACES) places.push(naming);
    }
  }

  /**
   * Notes that `entities` speak together in every sentence the spans touch.
   *
   * @param relayed whether somebody else passes on what they say.
   */
  note(entities: readonly Entity[], spans: readonly Span[], relayed: boolean): void {
    const speakers = relayed ? this.#relayed : this.#speakers;
    for (const span of spans) {
      const last = this.sentenceAt(span.end - 1);
      for (let sentence = this.sentenceAt(span.start); sentence <= last; sentence++) {
        speakers.set(sentence, [...entities]);
      }
    }
  }

  speakersIn(sentence: number): readonly Entity[] {
    return this.#speakers.get(sentence) ?? [];
  }

  /** Those whose words somebody passes on in the sentence. */
  relayedIn(sentence: number): readonly Entity[] {
    return this.#relayed.get(sentence) ?? [];
  }

  /** Names printed in a sentence outside quotations, in order. */
  namesIn(sentence: number): readonly Naming[] {
    return (this.#namings.get(sentence) ?? []).filter(
      (naming) => (this.read.quotationOf[naming.at] ?? -1) === -1,
    );
  }

  /** As `namesIn`, those inside quotations too. */
  allNamesIn(sentence: number): readonly Naming[] {
    return this.#namings.get(sentence) ?? [];
  }

  /** The description that opens a sentence ("The ministry issued ..."), or null where it opens with anything else. */
  openingOf(sentence: number): Mention | null {
    const known = this.#openings.get(sentence);
    if (known !== undefined) return known;
    const opening = this.#readOpening(sentence);
    this.#openings.set(sentence, opening);
    return opening;
  }

  #readOpening(sentence: number): Mention | null {
    const run = this.read.sentences[sentence];
    if (run === undefined) return null;
    if (!this.words.determiners.has(this.read.tokens[run.from]?.lower ?? '')) return null;
    const limit = Math.min(run.to, run.from + OPENING_REACH);
    const { counters } = this.words.grammar;
    let core = findCore(this.read, run.from, limit, this.words);
    if (counters.has(this.read.tokens[core.to - 1]?.lower ?? '') && core.to + 1 < limit)
      core = findCore(this.read, core.to + 1, limit, this.words); // "Some of the miners"
    const to = this.#behindNouns(core);
    if (to === null) return null;
    const mention = readMention(this.read, { from: run.from, to }, this.words);
    return mention?.kind === 'description' && mention.noun !== null ? mention : null;
  }

  /** Behind the first nouns that stand together: "The police officer | left"; null where there are none. */
  #behindNouns({ from, to }: TokenRange): number | null {
    const isNoun = (at: number): boolean =>
      lookUpNoun(this.read.tokens[at]?.lower ?? '', this.words) !== null;
    let at = from;
    while (at < to && !isNoun(at)) at++;
    if (at === to) return null;
    while (at < to && isNoun(at)) at++;
    return at;
  }

  /** Beginnings of the words that stand within `reach` tokens of the first places of a name, lower case. */
  around(bearer: Bearer, reach: number, letters: number): ReadonlySet<string> {
    const known = this.#around.get(bearer);
    if (known !== undefined) return known;
    const words = new Set<string>();
    for (const { at, to } of this.#places.get(bearer) ?? [])
      for (let near = Math.max(0, at - reach); near < Math.min(this.read.tokens.length, to + reach); near++) {
        const token = this.read.tokens[near];
        if (token?.kind === 'word' && (near < at || near >= to)) words.add(token.lower.slice(0, letters));
      }
    this.#around.set(bearer, words);
    return words;
  }

  /** Whether the first word of a sentence is this one, capitals aside. */
  opensWith(sentence: number, word: string): boolean {
    const run = this.read.sentences[sentence];
    return run !== undefined && this.read.tokens[run.from]?.lower === word.toLowerCase();
  }

  /** A sentence and up to `most` before it, latest first, as far as they stand in the same entry of a live blog. */
  *back(from: number, most: number): Iterable<number> {
    for (let sentence = from; sentence >= Math.max(0, from - most); sentence--) {
      yield sentence;
      if (this.#opensEntry(sentence)) return;
    }
  }

  #opensEntry(sentence: number): boolean {
    const { sentences, paragraphs } = this.read;
    const paragraph = sentences[sentence]?.paragraph ?? 0;
    return paragraphs[paragraph]?.kind === 'live-entry' && sentences[sentence - 1]?.paragraph !== paragraph;
  }

  /** The sentence that holds an offset; the last one before it where the offset stands between two. */
  sentenceAt(offset: number): number {
    const { sentences } = this.read;
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

// What an attribution's own words say of the occasion on which something was said.

import type { RelayWords } from '../../lexicon/relay.ts';
import type { ReadText } from '../../text/read-text.ts';
import type { Attribution } from '../annotation.ts';
import { tokensOf } from '../source/mention.ts';

/** Characters either side of a cue: further off, in a text without full stops, nothing belongs to it. */
const TAG_REACH = 400;

export class Wordings {
  readonly #read: ReadText;
  readonly #words: RelayWords;

  constructor(read: ReadText, words: RelayWords) {
    this.#read = read;
    this.#words = words;
  }

  /** The cue takes up what its speaker said before: "continued". */
  goesOn(attribution: Attribution): boolean {
    return this.#words.continuing.test(this.#cueOf(attribution));
  }

  /** Words of writing: quoted from a text. */
  isWritten(attribution: Attribution): boolean {
    return this.#words.writing.test(this.#cueOf(attribution));
  }

  /** "In the interview": an occasion named before. */
  pointsBack(attribution: Attribution): boolean {
    return this.#words.again.test(this.#tagOf(attribution));
  }

  /** Another time or occasion, "has said", "during a rally": those words did not reach the outlet by the relay before. */
  startsAnew(attribution: Attribution): boolean {
    return (
      this.#words.elsewhen.test(this.#cueOf(attribution)) ||
      this.#words.occasion.test(this.#tagOf(attribution))
    );
  }

  /** Another time, "told the Gull then": what the speaker says next did not reach it by this relay. */
  isPast(attribution: Attribution): boolean {
    return this.#words.past.test(this.#tagOf(attribution));
  }

  #cueOf({ cue }: Attribution): string {
    return cue.map(({ start, end }) => this.#read.text.slice(start, end)).join(' ');
  }

  /** The words of an attribution's own sentence outside its content: "Oskal said during a rally in Vell". */
  #tagOf(attribution: Attribution): string {
    const { text, tokens, sentences, sentenceOf } = this.#read;
    const [cue] = attribution.cue;
    if (cue === undefined) return '';
    const sentence = sentences[sentenceOf[tokensOf(this.#read, cue).from] ?? 0];
    if (sentence === undefined) return '';
    const last = tokens[sentence.to - 1]?.end ?? 0;
    const end = Math.min(last, cue.end + TAG_REACH);
    let from = Math.max(sentence.start, cue.start - TAG_REACH);
    let words = '';
    for (const content of [...attribution.content].sort((a, b) => a.start - b.start)) {
      if (content.end <= from || content.start >= end) continue;
      words += text.slice(from, Math.max(from, content.start));
      from = content.end;
    }
    return words + text.slice(from, Math.max(from, end));
  }
}

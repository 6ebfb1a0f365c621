// Who spoke in which sentence, and who was named where: what pronouns and "the agency" lean on.

import type { ReadText } from '../../text/read-text.ts';
import type { Span } from '../../text/span.ts';
import type { Entity } from './entity.ts';
import type { NameIndex, Naming } from './name-index.ts';

export class SpeechRecord {
  readonly read: ReadText;
  readonly #speakers = new Map<number, Entity[]>();
  readonly #namings = new Map<number, Naming[]>();

  constructor(read: ReadText, index: NameIndex) {
    this.read = read;
    for (const naming of index.namings) {
      const sentence = read.sentenceOf[naming.at] ?? 0;
      const list = this.#namings.get(sentence);
      if (list === undefined) this.#namings.set(sentence, [naming]);
      else list.push(naming);
    }
  }

  /** Notes that `entities` speak together in every sentence the spans touch. */
  note(entities: readonly Entity[], spans: readonly Span[]): void {
    for (const span of spans) {
      const last = this.sentenceAt(span.end - 1);
      for (let sentence = this.sentenceAt(span.start); sentence <= last; sentence++) {
        this.#speakers.set(sentence, [...entities]);
      }
    }
  }

  speakersIn(sentence: number): readonly Entity[] {
    return this.#speakers.get(sentence) ?? [];
  }

  /** Names printed in a sentence outside quotations, in order. */
  namesIn(sentence: number): readonly Naming[] {
    return (this.#namings.get(sentence) ?? []).filter(
      (naming) => (this.read.quotationOf[naming.at] ?? -1) === -1,
    );
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

// Places a source along the axes of the taxonomy: sector, nearness, number, reason for anonymity, channel. Only what is worded.

import type { Channel, Sector } from '../../lexicon/classes.ts';
import type { SourceWords } from '../../lexicon/source-words.ts';
import type { Entity } from './entity.ts';
import type { SourceAxes } from './source.ts';
import type { SpeechRecord } from './speech-record.ts';

/** Reads the axes of sources from their phrases and the sentences they stand in; each sentence is looked at once. */
export class AxesReader {
  readonly #record: SpeechRecord;
  readonly #sentences = new Map<number, PlainSentence>();

  constructor(record: SpeechRecord) {
    this.#record = record;
  }

  /** The axes of one source. */
  read(entity: Entity): SourceAxes {
    const { read, words } = this.#record;
    const sentences = [...new Set(entity.mentions.map((span) => this.#record.sentenceAt(span.start)))].map(
      (at) => this.#sentence(at),
    );
    const channel = entity.type === 'document' ? 'document' : this.#channelIn(sentences);
    const sector = sectorOf(entity, words);
    if (entity.type !== 'unnamed-person' && entity.type !== 'unnamed-group')
      return { sector, proximity: null, number: null, anonymityReason: null, channel };
    const phrases = [
      entity.name,
      ...entity.mentions.map((span) => read.text.slice(span.start, span.end)),
    ].map(plain);
    return {
      sector,
      proximity:
        words.proximities.find((row) => phrases.some((text) => row.pattern.test(text)))?.value ?? null,
      number: numberOf(phrases, words),
      anonymityReason: reasonIn(sentences, words.anonymityReason),
      channel,
    };
  }

  #channelIn(sentences: readonly PlainSentence[]): Channel | null {
    const { channels } = this.#record.words;
    return channels[Math.min(...sentences.map(({ channel }) => channel))]?.value ?? null;
  }

  #sentence(at: number): PlainSentence {
    const known = this.#sentences.get(at);
    if (known !== undefined) return known;
    const { read, words } = this.#record;
    const span = read.sentences[at];
    const text = plain(read.text.slice(span?.start ?? 0, span?.end ?? 0));
    const row = words.channels.findIndex(({ pattern }) => pattern.test(text));
    const sentence = { text, channel: row === -1 ? Infinity : row };
    this.#sentences.set(at, sentence);
    return sentence;
  }
}

interface PlainSentence {
  readonly text: string;
  /** The first row of channels that fits it. */
  readonly channel: number;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/’/g, "'").replace(/\s+/g, ' ');
}

/** Only what the source's own phrase words; nothing of a person by name, since roles such as "chair" do not tell. */
function sectorOf({ type, name }: Entity, words: SourceWords): Sector | null {
  if (type === 'media') return 'media';
  if (type === 'person' || type === 'document' || type === 'none') return null;
  const phrase = plain(name);
  return words.sectors.find(({ pattern }) => pattern.test(phrase))?.value ?? null;
}

/** "two", "several": the count as worded; nothing for "officials" or "a source". */
function numberOf(phrases: readonly string[], words: SourceWords): string | null {
  for (const phrase of phrases) {
    const first = phrase.split(' ').find((word) => words.numberWords.has(word) || /^\d+$/.test(word));
    if (first !== undefined) return first;
  }
  return null;
}

function reasonIn(sentences: readonly PlainSentence[], pattern: RegExp): string | null {
  for (const { text } of sentences) {
    const found = pattern.exec(text);
    const reason = found?.slice(1).find((group) => group !== undefined);
    if (reason !== undefined) return reason.trim();
  }
  return null;
}

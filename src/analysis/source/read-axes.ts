// Places a source along the axes of the taxonomy: sector, nearness, number, reason for anonymity, channel. Only what is worded.

import type { Sector } from '../../lexicon/classes.ts';
import type { AxisPhrase, SourceWords } from '../../lexicon/source-words.ts';
import type { ReadText } from '../../text/read-text.ts';
import type { Entity } from './entity.ts';
import type { SourceAxes } from './source.ts';

/** The axes of one source, from its phrases and the sentences they stand in. */
export function readAxes(
  entity: Entity,
  read: ReadText,
  sentenceAt: (offset: number) => number,
  words: SourceWords,
): SourceAxes {
  const phrases = [entity.name, ...entity.mentions.map((span) => read.text.slice(span.start, span.end))].map(
    plain,
  );
  const sentences = [...new Set(entity.mentions.map((span) => sentenceAt(span.start)))].map((at) => {
    const sentence = read.sentences[at];
    return plain(read.text.slice(sentence?.start ?? 0, sentence?.end ?? 0));
  });
  const unnamed = entity.type === 'unnamed-person' || entity.type === 'unnamed-group';
  return {
    sector: sectorOf(entity, words),
    proximity: unnamed ? firstFit(words.proximities, phrases) : null,
    number: unnamed ? numberOf(phrases, words) : null,
    anonymityReason: unnamed ? reasonIn(sentences, words.anonymityReason) : null,
    channel: entity.type === 'document' ? 'document' : firstFit(words.channels, sentences),
  };
}

function plain(text: string): string {
  return text.toLowerCase().replace(/’/g, "'").replace(/\s+/g, ' ');
}

function sectorOf(entity: Entity, words: SourceWords): Sector | null {
  if (entity.type === 'media') return 'media';
  for (const noun of entity.nouns) {
    const sector = words.nouns.get(noun)?.sector;
    if (sector !== undefined && sector !== null) return sector;
  }
  return null;
}

function firstFit<Value>(rows: readonly AxisPhrase<Value>[], texts: readonly string[]): Value | null {
  return rows.find((row) => texts.some((text) => row.pattern.test(text)))?.value ?? null;
}

/** "two", "several": the count as worded; nothing for "officials" or "a source". */
function numberOf(phrases: readonly string[], words: SourceWords): string | null {
  for (const phrase of phrases) {
    const first = phrase.split(' ').find((word) => words.numberWords.has(word) || /^\d+$/.test(word));
    if (first !== undefined) return first;
  }
  return null;
}

function reasonIn(sentences: readonly string[], pattern: RegExp): string | null {
  for (const sentence of sentences) {
    const found = pattern.exec(sentence);
    const reason = found?.slice(1).find((group) => group !== undefined);
    if (reason !== undefined) return reason.trim();
  }
  return null;
}

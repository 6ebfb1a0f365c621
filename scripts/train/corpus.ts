// Reads an attribution corpus (JSON lines as of PolNeAR, or of Petersen-Frey and Biemann's German quotations) and lays its spans over the words the tagger sees.

import { readFileSync } from 'node:fs';
import { lookAround, type Surroundings } from '../../src/analysis/tagger/surroundings.ts';
import { readWords, type Words } from '../../src/analysis/tagger/words.ts';
import type { LanguagePack } from '../../src/lexicon/language-pack.ts';
import { articleFromText } from '../../src/text/article.ts';
import { readText, type ReadText } from '../../src/text/read-text.ts';

/** One gold attribution: the words of each role, in order. */
export interface GoldAttribution {
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
}

export interface CorpusArticle {
  readonly id: string;
  readonly read: ReadText;
  readonly words: Words;
  readonly around: Surroundings;
  readonly attributions: readonly GoldAttribution[];
}

type Pairs = readonly (readonly [number, number])[];

/** A line of the corpus: half-open spans of UTF-16 code units into the text. */
export interface CorpusLine {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly CorpusAttribution[];
}

interface CorpusAttribution extends Readonly<Record<'source' | 'cue' | 'content', Pairs>> {
  /** A quotation inside another with the same cue: the outer one is learned. */
  readonly nested?: boolean;
}

/** A corpus that cannot be used; the message says which file and line, and why. */
export class CorpusError extends Error {}

/** Reads one file of the corpus. Throws a CorpusError with a plain message on anything missing or malformed. */
export function readCorpus(path: string, pack: LanguagePack): CorpusArticle[] {
  let file: string;
  try {
    file = readFileSync(path, 'utf8');
  } catch {
    throw new CorpusError(`cannot read ${path}`);
  }
  const articles = file
    .split('\n')
    .map((line, at) => [line, at + 1] as const)
    .filter(([line]) => line.trim() !== '')
    .map(([line, number]) => readArticle(line, pack, `${path}, line ${number}`));
  if (articles.length === 0) throw new CorpusError(`${path} holds no article`);
  return articles;
}

function readArticle(line: string, pack: LanguagePack, place: string): CorpusArticle {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    throw new CorpusError(`${place}: not JSON`);
  }
  if (!isCorpusLine(parsed)) {
    throw new CorpusError(
      `${place}: expected {id, text, attributions: [{source, cue, content: [[start, end]...]}]}`,
    );
  }
  return layOut(parsed, pack);
}

/** One line of the corpus with its spans laid over the words; attributions without a cue are left out. */
export function layOut(line: CorpusLine, pack: LanguagePack): CorpusArticle {
  const read = readText(articleFromText(line.text), pack.text);
  const words = readWords(read, pack);
  const attributions = line.attributions
    .filter((gold) => gold.nested !== true)
    .map((gold) => ({
      source: wordsIn(words, gold.source),
      cue: wordsIn(words, gold.cue),
      content: wordsIn(words, gold.content),
    }))
    .map((gold) => (pack.tagger.split.size > 0 ? withVerbAsCue(words, gold) : gold))
    .filter((gold) => gold.cue.length > 0);
  return { id: line.id, read, words, around: lookAround(words), attributions };
}

/**
 * Where verbs come in two pieces ("hatte ... gesagt", "teilte ... mit"), the piece that holds the verb is learned; the
 * engine joins a prefix to it by itself. A summary without a cue ("Brack würdigte den Bau") has its verb for one.
 */
function withVerbAsCue(words: Words, gold: GoldAttribution): GoldAttribution {
  const inside = new Set(gold.content);
  const isSummary =
    gold.cue.length === 0 && gold.source.length > 0 && gold.source.every((word) => inside.has(word));
  if (isSummary) {
    const verb = gold.content.find((word) => words.isVerb[word] === 1 && words.quote[word] === 0);
    if (verb === undefined) return gold;
    const source = new Set(gold.source);
    return {
      ...gold,
      cue: [verb],
      content: gold.content.filter((word) => word !== verb && !source.has(word)),
    };
  }
  const prefixes = new Set(gold.cue.map((word) => words.prefixAt[word] ?? -1));
  const pieces: number[][] = [];
  for (const word of gold.cue) {
    if (prefixes.has(word)) continue;
    const last = pieces.at(-1);
    if (last !== undefined && last.at(-1) === word - 1) last.push(word);
    else pieces.push([word]);
  }
  const holdsVerb = (piece: readonly number[]) => piece.some((word) => words.isVerb[word] === 1);
  return { ...gold, cue: pieces.find(holdsVerb) ?? pieces[0] ?? [] };
}

function isCorpusLine(value: unknown): value is CorpusLine {
  const line = value as Partial<CorpusLine> | null;
  const isPairs = (pairs: unknown): boolean =>
    Array.isArray(pairs) &&
    pairs.every((pair) => Array.isArray(pair) && pair.length === 2 && pair.every(Number.isInteger));
  return (
    typeof line?.id === 'string' &&
    typeof line.text === 'string' &&
    Array.isArray(line.attributions) &&
    line.attributions.every((gold) => isPairs(gold?.source) && isPairs(gold.cue) && isPairs(gold.content))
  );
}

/** The words that share a character with one of the spans. */
function wordsIn(words: Words, spans: Pairs): number[] {
  const found = new Set<number>();
  for (const [start, end] of spans) {
    for (let at = firstEndingAfter(words, start); at < words.count && (words.start[at] ?? 0) < end; at++) {
      found.add(at);
    }
  }
  return [...found].sort((a, b) => a - b);
}

function firstEndingAfter(words: Words, offset: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words.end[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

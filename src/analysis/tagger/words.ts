// The text as the tagger sees it: one row per word, each property a typed column, so that features cost no allocation.

import type { LanguagePack } from '../../lexicon/language-pack.ts';
import type { TaggerWords } from '../../lexicon/tagger-words.ts';
import type { ReadText } from '../../text/read-text.ts';
import type { TokenRun } from '../../text/split-sentences.ts';
import type { Token } from '../../text/token.ts';
import { Punctuation, QuoteState, SubjectKind } from './word-kinds.ts';
import { describeWord, groupWord, NAME, type WordShape } from './describe-word.ts';
import { joinPrefixes } from './join-prefixes.ts';

/** Columns over words. A word is a token; the full stop of an abbreviation belongs to its word. */
export interface Words {
  readonly count: number;
  /** Index of its token in the read text. */
  readonly token: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** First and last word of the sentence and of the paragraph it stands in, and the sentence's number. */
  readonly sentenceFirst: Int32Array;
  readonly sentenceLast: Int32Array;
  readonly paragraphFirst: Int32Array;
  readonly paragraphLast: Int32Array;
  readonly sentence: Int32Array;
  /** Hashes of the word and of what is known of it. */
  readonly form: Int32Array;
  readonly lemma: Int32Array;
  readonly verbClass: Int32Array;
  readonly verbForm: Int32Array;
  readonly group: Int32Array;
  readonly shape: Int32Array;
  readonly prefix: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  /** Small codes (see word-kinds.ts). */
  readonly punctuation: Uint8Array;
  readonly quote: Uint8Array;
  readonly subject: Uint8Array;
  /** 1 where the word is a verb of the lists, a say-verb, a verb or auxiliary, a complementiser. */
  readonly isVerb: Uint8Array;
  readonly isSpeech: Uint8Array;
  readonly isVerbal: Uint8Array;
  readonly isComplementiser: Uint8Array;
  /** The word that is its prefix, where a verb's prefix stands apart ("teilte ... mit"), or -1. */
  readonly prefixAt: Int32Array;
}

/** Shapes by the text of their token, kept from article to article: nine words of ten have been seen before. */
const keptShapes = new WeakMap<TaggerWords, Map<string, WordShape>>();
/** Words that are kept; then all are forgotten, so that memory stays flat over an archive. */
const MOST_KEPT = 20_000;
/** In letters. V8 cuts a longer word out of its article without copying it, so that to keep it would keep the article. */
const LONGEST_KEPT = 12;

/** The shape of each form. */
function shapesOf(forms: readonly Token[], lists: TaggerWords): WordShape[] {
  let kept = keptShapes.get(lists);
  if (kept === undefined || kept.size > MOST_KEPT) keptShapes.set(lists, (kept = new Map()));
  const known = kept;
  return forms.map((token) => {
    let shape = known.get(token.text);
    if (shape !== undefined) return shape;
    shape = describeWord(token, lists);
    if (token.text.length <= LONGEST_KEPT) known.set(token.text, shape);
    return shape;
  });
}

/** Reads the words of a text. Linear. */
export function readWords(read: ReadText, pack: LanguagePack): Words {
  const words = emptyWords(read.tokens.length);
  const shapes: WordShape[] = [];
  const known = shapesOf(read.forms, pack.tagger);
  let count = 0;
  for (const [number, sentence] of read.sentences.entries()) {
    const first = count;
    const lastWord = lastWordOf(read, sentence);
    for (let at = sentence.from; at < sentence.to; at++) {
      const token = read.tokens[at];
      if (token === undefined) break;
      if (count > first && isInnerStop(read, at, lastWord)) {
        words.end[count - 1] = token.end;
        continue;
      }
      shapes.push(known[read.formOf[at]!]!);
      words.token[count] = at;
      words.start[count] = token.start;
      words.end[count] = token.end;
      words.sentence[count] = number;
      words.quote[count] = quoteState(read, at);
      count++;
    }
    words.sentenceFirst.fill(first, first, count);
    words.sentenceLast.fill(count - 1, first, count);
    const opensParagraph = first === 0 || read.sentences[number - 1]?.paragraph !== sentence.paragraph;
    words.paragraphFirst.fill(opensParagraph ? first : (words.paragraphFirst[first - 1] ?? 0), first, count);
  }
  for (let at = count - 1; at >= 0; at--) {
    const goesOn = at + 1 < count && words.paragraphFirst[at + 1] === words.paragraphFirst[at];
    words.paragraphLast[at] = goesOn ? (words.paragraphLast[at + 1] ?? at) : at;
  }
  fillShapes(words, shapes);
  joinPrefixes(read, words, count, pack.tagger);
  return { ...words, count };
}

function fillShapes(words: Omit<Words, 'count'>, shapes: readonly WordShape[]): void {
  for (let at = 0; at < shapes.length; at++) {
    const shape = shapes[at];
    if (shape === undefined) break;
    words.form[at] = shape.form;
    words.lemma[at] = shape.lemma;
    words.verbClass[at] = shape.verbClass;
    words.verbForm[at] = shape.verbForm;
    words.shape[at] = shape.shape;
    words.prefix[at] = shape.prefix;
    words.suffix2[at] = shape.suffix2;
    words.suffix3[at] = shape.suffix3;
    words.isVerb[at] = shape.isVerb ? 1 : 0;
    words.isSpeech[at] = shape.isSpeech ? 1 : 0;
    words.isVerbal[at] = shape.isVerb || shape.isAuxiliary ? 1 : 0;
    words.isComplementiser[at] = shape.isComplementiser ? 1 : 0;
    const quote = words.quote[at];
    words.punctuation[at] =
      quote === QuoteState.Opening
        ? Punctuation.OpeningQuote
        : quote === QuoteState.Closing
          ? Punctuation.ClosingQuote
          : shape.punctuation;
    const opensSentence = at === words.sentenceFirst[at];
    const group = groupWord(shape, opensSentence, shapes[at + 1], words.punctuation[at] ?? 0);
    words.group[at] = group;
    words.subject[at] = group === NAME ? SubjectKind.Name : shape.subject;
  }
}

/** Whether the token is a full stop inside the sentence, glued to the word before it: that of an abbreviation. */
function isInnerStop(read: ReadText, at: number, lastWord: number): boolean {
  const token = read.tokens[at];
  return token?.text === '.' && at < lastWord && read.tokens[at - 1]?.end === token.start;
}

/** The last token of a sentence that is a word or number. */
function lastWordOf(read: ReadText, sentence: TokenRun): number {
  for (let at = sentence.to - 1; at > sentence.from; at--) {
    const kind = read.tokens[at]?.kind;
    if (kind === 'word' || kind === 'number') return at;
  }
  return sentence.from;
}

function quoteState(read: ReadText, at: number): QuoteState {
  const quotation = read.quotations[read.quotationOf[at] ?? -1];
  if (quotation === undefined) return read.tokens[at]?.text === '”' ? QuoteState.Closing : QuoteState.Outside;
  if (at === quotation.from) return QuoteState.Opening;
  return quotation.closed && at === quotation.to - 1 ? QuoteState.Closing : QuoteState.Inside;
}

function emptyWords(size: number): Omit<Words, 'count'> {
  const numbers = () => new Int32Array(size);
  const codes = () => new Uint8Array(size);
  return {
    token: numbers(),
    start: numbers(),
    end: numbers(),
    sentenceFirst: numbers(),
    sentenceLast: numbers(),
    paragraphFirst: numbers(),
    paragraphLast: numbers(),
    sentence: numbers(),
    form: numbers(),
    lemma: numbers(),
    verbClass: numbers(),
    verbForm: numbers(),
    group: numbers(),
    shape: numbers(),
    prefix: numbers(),
    suffix2: numbers(),
    suffix3: numbers(),
    punctuation: codes(),
    quote: codes(),
    subject: codes(),
    isVerb: codes(),
    isSpeech: codes(),
    isVerbal: codes(),
    isComplementiser: codes(),
    prefixAt: numbers().fill(-1),
  };
}

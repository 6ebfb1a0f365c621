// The whole text stage: article in, tokens, sentences, paragraphs and quotations out.

import type { TextWords } from '../lexicon/text-words.ts';
import type { Article, BlockKind } from './article.ts';
import { findQuotations, type Quotation } from './find-quotations.ts';
import { splitSentences, tokenRun, type TokenRun } from './split-sentences.ts';
import { tokenize, type Token } from './token.ts';

/** A paragraph: one block of the page, or one line of plain text. */
export interface Paragraph extends TokenRun {
  readonly kind: BlockKind;
}

/** A sentence with the paragraph it stands in. */
export interface Sentence extends TokenRun {
  readonly paragraph: number;
}

/** What every later stage reads. All indices count tokens; all offsets are UTF-16 code units into `text`. */
export interface ReadText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
  readonly quotations: readonly Quotation[];
  /** The first token of each form: a text repeats itself, and what hangs on a word's letters is looked up once. */
  readonly forms: readonly Token[];
  /** For each token, the index of its form; tokens printed alike have the same. */
  readonly formOf: Int32Array;
  /** For each token, the index of its sentence. */
  readonly sentenceOf: Int32Array;
  /** For each token, the index of the quotation it is in (marks included), or -1. */
  readonly quotationOf: Int32Array;
}

/** Reads an article's text. Total and linear: any string gives a result, the empty one an empty result. */
export function readText(article: Article, words: TextWords): ReadText {
  const tokens = tokenize(article.text, words.clitic);
  const paragraphs = splitParagraphs(article, tokens);
  const sentences: Sentence[] = [];
  const quotations: Quotation[] = [];
  const sentenceOf = new Int32Array(tokens.length);
  const quotationOf = new Int32Array(tokens.length).fill(-1);
  paragraphs.forEach((paragraph, index) => {
    for (const run of splitSentences(tokens, paragraph, words)) {
      sentenceOf.fill(sentences.length, run.from, run.to);
      sentences.push({ ...run, paragraph: index });
    }
    for (const quotation of findQuotations(tokens, paragraph, words)) {
      quotationOf.fill(quotations.length, quotation.from, quotation.to);
      quotations.push(quotation);
    }
  });
  const { text } = article;
  return { text, tokens, ...findForms(tokens), sentences, paragraphs, quotations, sentenceOf, quotationOf };
}

function findForms(tokens: readonly Token[]): Pick<ReadText, 'forms' | 'formOf'> {
  const numbers = new Map<string, number>();
  const forms: Token[] = [];
  const formOf = new Int32Array(tokens.length);
  tokens.forEach((token, at) => {
    let form = numbers.get(token.text);
    if (form === undefined) {
      form = forms.push(token) - 1;
      numbers.set(token.text, form);
    }
    formOf[at] = form;
  });
  return { forms, formOf };
}

function splitParagraphs(article: Article, tokens: readonly Token[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let from = 0;
  let block = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    while (token !== undefined && (article.blocks[block]?.span.end ?? Infinity) <= token.start) block++;
    const next = tokens[at + 1];
    if (token === undefined) break;
    const blockEnd = article.blocks[block]?.span.end ?? Infinity;
    const ends =
      next === undefined || next.start >= blockEnd || hasLineBreak(article.text, token.end, next.start);
    if (!ends) continue;
    paragraphs.push({ ...tokenRun(tokens, from, at + 1), kind: article.blocks[block]?.kind ?? 'paragraph' });
    from = at + 1;
  }
  return paragraphs;
}

function hasLineBreak(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return true;
  }
  return false;
}

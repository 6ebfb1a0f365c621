// A statement short enough to scan: its own words, and as much of the sentence around them as fits.

import type { Statement } from '../../report/report.ts';

/** Characters shown before the statement's own words, of them, and behind them, before the reader unfolds it. */
const SHOWN = { before: 80, own: 180, after: 60 } as const;

export interface Excerpt {
  readonly before: string;
  readonly own: string;
  readonly after: string;
  /** Something of the sentence is left out; unfolding shows it. */
  readonly isShort: boolean;
}

/** @param whole the reader unfolded it: the sentence in full, as far as it was kept */
export function excerptOf(
  { sentence, sentenceStart, start, end, isCut }: Statement,
  whole: boolean,
): Excerpt {
  const before = flat(sentence.slice(0, start - sentenceStart)).trimStart();
  const own = flat(sentence.slice(start - sentenceStart, end - sentenceStart));
  const after = flat(sentence.slice(end - sentenceStart)).trimEnd();
  if (whole) return { before, own, after: isCut ? `${after} …` : after, isShort: false };
  const short = {
    before: lastWords(before, SHOWN.before),
    own: firstWords(own, SHOWN.own),
    after: firstWords(after, own.length > SHOWN.own ? 0 : SHOWN.after),
  };
  const isShort = short.before !== before || short.own !== own || short.after !== after;
  return { ...short, isShort: isShort || isCut };
}

const flat = (text: string): string => text.replace(/\s+/gu, ' ');

function firstWords(text: string, most: number): string {
  if (text.length <= most + 2) return text;
  if (most === 0) return '';
  const cut = text.slice(0, most);
  return `${whole(cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)))} …`;
}

function lastWords(text: string, most: number): string {
  if (text.length <= most + 2) return text;
  const cut = text.slice(-most);
  const space = cut.indexOf(' ');
  return `… ${whole(cut.slice(space === -1 || space > most / 2 ? 0 : space + 1))}`;
}

/** No half of a surrogate pair at either end. */
const whole = (text: string): string => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/gu, '');

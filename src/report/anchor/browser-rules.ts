// How browsers look for the words of a text fragment: what each was seen to do in these versions, where the draft
// (https://wicg.github.io/scroll-to-text-fragment/) leaves it open or they do otherwise. Seen by hand, on pages made for it; the
// rows of tests/report/anchor/find-fragment.test.ts hold it.

import type { Edge } from './page-words.ts';

export interface BrowserRules {
  readonly name: string;
  /** The least edge that no match goes over; 3 is none. */
  readonly breaksAt: Edge | 3;
  /** Whether text that takes room without showing stands between the words before and behind it. */
  readonly readsBlank: boolean;
  /** Whether blanks of a page count as one wherever they come together, rendered line breaks among them. */
  readonly joinsBlanks: boolean;
  /** What a character is compared as; nothing for one that is passed over. */
  readonly fold: (character: string) => string;
  /** Characters that make one word of the letters, or of the digits, on both sides of them. */
  readonly joinsLetters: string;
  readonly joinsDigits: string;
}

const SELECTORS = /[\ufe00-\ufe0f]/;
const MARKS = /\p{M}/gu;
const ALIKE: Readonly<Record<string, string>> = { ø: 'o', đ: 'd', ł: 'l', ı: 'i' };
const SINGLE = /[\u2018\u2019\u201a\u201b]/;
const DOUBLE = /[\u201c\u201d\u201e\u201f]/;
const CONTROLS = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;

/** Folding that both have: case, accents, curly quotation marks, wide letters, controls. */
function foldForBoth(character: string): string {
  if (CONTROLS.test(character)) return '';
  if (SINGLE.test(character)) return "'";
  if (DOUBLE.test(character)) return '"';
  const plain = character.normalize('NFKD').replace(MARKS, '').toLowerCase();
  return ALIKE[plain] ?? plain;
}

const LIGATURES: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe' };

/** As seen in Chromium 156: by ICU's collation, so an ellipsis is three full stops and every blank is one; dashes are not. */
function foldInChromium(character: string): string {
  if (SELECTORS.test(character)) return '';
  const folded = foldForBoth(character);
  return /\s/.test(folded) ? ' ' : (LIGATURES[folded] ?? folded);
}

/** As seen in Firefox 153: one character for one, so no ellipsis or ligature; all dashes are hyphens; narrow blanks are not. */
function foldInFirefox(character: string): string {
  if (/[\u2010-\u2015]/.test(character)) return '-';
  if (character === '\u2032') return "'";
  if (character === '\u00a0') return ' ';
  if (SELECTORS.test(character)) return character;
  const folded = foldForBoth(character);
  return folded.length > 1 || /\s/.test(folded) ? character.toLowerCase() : folded;
}

export const BROWSERS: readonly BrowserRules[] = [
  {
    name: 'Chromium 156',
    breaksAt: 1,
    readsBlank: false,
    joinsBlanks: false,
    fold: foldInChromium,
    joinsLetters: "'.",
    joinsDigits: "'.,",
  },
  {
    name: 'Firefox 153',
    breaksAt: 2,
    readsBlank: true,
    joinsBlanks: true,
    fold: foldInFirefox,
    joinsLetters: '',
    joinsDigits: '',
  },
];

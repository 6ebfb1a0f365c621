// What the tagger knows of a word from its letters and the word lists alone, wherever it stands.

import type { TaggerWords, VerbForm } from '../../lexicon/tagger-words.ts';
import type { Token } from '../../text/token.ts';
import { hashText, stateBehind } from './hash.ts';
import { punctuationOf, SubjectKind } from './word-kinds.ts';

/** Hashes and codes of one word form. */
export interface WordShape {
  readonly form: number;
  readonly lemma: number;
  readonly verbClass: number;
  readonly verbForm: number;
  readonly shape: number;
  readonly prefix: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly punctuation: number;
  readonly subject: number;
  readonly isVerb: boolean;
  readonly isSpeech: boolean;
  readonly isAuxiliary: boolean;
  readonly isComplementiser: boolean;
  readonly isCapital: boolean;
  readonly isNumber: boolean;
  readonly longerThanOne: boolean;
  /** Hash of its word groups, or null where it is in none. */
  readonly group: number | null;
}

/** What the hash of each trait begins with, so that a lemma is no form. */
const LEMMA = stateBehind('lemma ');
const CLASS = stateBehind('class ');
const FORM = stateBehind('form ');
const SHAPE = stateBehind('shape ');
const PREFIX = stateBehind('prefix ');
const SUFFIX = stateBehind('suffix ');

const UPPER = /^[\p{Lu}\p{Lt}]/u;
/** Most words are of these letters alone. */
const SMALL = /^[a-z]+$/;
const AUXILIARY = /\b(?:be|have|modal)\b/;

export function describeWord(token: Token, lists: TaggerWords): WordShape {
  const lower = token.kind === 'number' ? token.lower.replace(/\d/g, '0') : token.lower;
  const verb = lists.verbs.get(lower);
  const isCapital = UPPER.test(token.text);
  const groups = lists.groups.get(lower) ?? (isCapital ? groupsOfHead(lower, lists) : '');
  return {
    form: hashText(lower),
    ...describeVerb(verb, stem(lower, lists)),
    shape: hashText(shapeOf(token.text), SHAPE),
    prefix: hashText(lower.slice(0, 3), PREFIX),
    suffix2: hashText(lower.slice(-2), SUFFIX),
    suffix3: hashText(lower.slice(-3), SUFFIX),
    punctuation: punctuationOf(token.text),
    subject: groups.includes('pronoun')
      ? SubjectKind.Pronoun
      : /people|title|media/.test(groups)
        ? SubjectKind.People
        : SubjectKind.None,
    isAuxiliary: AUXILIARY.test(groups),
    isComplementiser: lists.complementisers.has(lower),
    isCapital,
    isNumber: token.kind === 'number',
    longerThanOne: token.text.length > 1,
    group: groups === '' ? null : groupHash(groups),
  };
}

/** What the tagger knows of a word as a verb of the lists, or as none. */
export function describeVerb(
  verb: VerbForm | undefined,
  stemmed: string,
): Pick<WordShape, 'lemma' | 'verbClass' | 'verbForm' | 'isVerb' | 'isSpeech'> {
  return {
    lemma: hashText(verb?.lemma ?? stemmed, LEMMA),
    verbClass: hashText(verb?.classes ?? '-', CLASS),
    verbForm: hashText(verb?.form ?? '-', FORM),
    isVerb: verb !== undefined,
    isSpeech: verb?.classes.includes('say') ?? false,
  };
}

/** Of a joined word, those of the longest noun it ends in: "Regierungs|sprecherin". */
function groupsOfHead(word: string, { heads }: TaggerWords): string {
  if (heads.size === 0) return '';
  for (let at = 2; at <= word.length - 3; at++) {
    const groups = heads.get(word.slice(at));
    if (groups !== undefined) return groups;
  }
  return '';
}

const groupHash = (group: string): number => hashText(`group ${group}`);

/** Groups of words that are in no list. */
export const NAME = groupHash('NAME');
const CAPITAL = groupHash('CAPITAL');
const NUMBER = groupHash('NUMBER');
const NONE = groupHash('-');
/** By punctuation code. */
const SIGNS = Int32Array.from({ length: 8 }, (_, code) => groupHash(`SIGN${code}`));

/** The hash of a word's group where it stands: from the lists, or what its capital, sign or digits make it. */
export function groupWord(
  word: WordShape,
  opensSentence: boolean,
  next: WordShape | undefined,
  punctuation: number,
): number {
  if (word.group !== null) return word.group;
  if (isName(word, opensSentence, next)) return NAME;
  if (word.isCapital && opensSentence) return CAPITAL;
  if (punctuation !== 0) return SIGNS[punctuation]!;
  return word.isNumber ? NUMBER : NONE;
}

function isName(word: WordShape, opensSentence: boolean, next: WordShape | undefined): boolean {
  if (!word.isCapital) return false;
  return opensSentence ? (next?.isCapital ?? false) : word.longerThanOne;
}

function stem(word: string, lists: TaggerWords): string {
  for (const [ending, instead] of lists.endings) {
    if (word.length > ending.length + 2 && word.endsWith(ending)) {
      if (ending === 's' && word.endsWith('ss')) continue;
      return word.slice(0, -ending.length) + instead;
    }
  }
  return word;
}

/** Letter case pattern, runs squeezed: "McKay" is XxXx, "20-year" is d-x. */
function shapeOf(text: string): string {
  if (SMALL.test(text)) return 'x';
  return text
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/[\p{Ll}\p{Lo}\p{M}]+/gu, 'x')
    .replace(/\p{N}+/gu, 'd')
    .slice(0, 6);
}

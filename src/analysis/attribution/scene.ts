// What attribution rules look at: the text with each token's word groups worked out once.

import type { CueLexicon, CueSense, CueWord } from '../../lexicon/cue.ts';
import { UNKNOWN_WORD } from '../../lexicon/index-words.ts';
import type { WordGroup } from '../../lexicon/word-group.ts';
import type { LanguagePack } from '../../lexicon/language-pack.ts';
import type { SourceNoun } from '../../lexicon/source-words.ts';
import { startsCapital } from '../../text/character.ts';
import type { ReadText } from '../../text/read-text.ts';
import { behindDateline } from '../dateline.ts';
import type { Run } from './draft.ts';
import type { Token } from '../../text/token.ts';

export interface Scene {
  readonly read: ReadText;
  readonly lexicon: CueLexicon;
  /** Per token: what the lexicon knows of the word. */
  readonly words: readonly CueWord[];
  /** Verbs by what they mean, as the core groups them. */
  readonly verbs: LanguagePack['tagger']['verbs'];
  /** Nouns that head sources: people, bodies, outlets, texts. */
  readonly nouns: ReadonlyMap<string, SourceNoun>;
  /** Endings of common nouns where these have capitals like names; null elsewhere. */
  readonly capitalNouns: RegExp | null;
  /** The text's sentences without datelines, cut where they are longer than any real one. */
  readonly sentences: readonly Run[];
  readonly sentenceOf: Int32Array;
  /** Per token: capitalised like a name. */
  readonly isName: Uint8Array;
  /** Per token: likely a finite verb, so a noun phrase cannot reach across it. */
  readonly isVerb: Uint8Array;
  /** How often each capitalised word stands in the text. */
  readonly nameCount: Map<string, number>;
}

/** Works out the traits of every token; linear in the text. */
export function setScene(read: ReadText, pack: LanguagePack): Scene {
  const size = read.tokens.length;
  const known = read.forms.map(({ lower }) => pack.cues.words.get(lower) ?? UNKNOWN_WORD);
  const scene: Scene = {
    read,
    lexicon: pack.cues,
    words: Array.from(read.formOf, (form) => known[form] ?? UNKNOWN_WORD),
    verbs: pack.tagger.verbs,
    nouns: pack.sources.nouns,
    capitalNouns: pack.sources.grammar.capitalNouns,
    sentences: cutSentences(read),
    sentenceOf: new Int32Array(size),
    isName: new Uint8Array(size),
    isVerb: new Uint8Array(size),
    nameCount: new Map(),
  };
  scene.sentences.forEach(({ from, to }, index) => {
    scene.sentenceOf.fill(index, scene.sentences[index - 1]?.to ?? 0, to);
    const headline = isTitleCase(read.tokens, from, to);
    for (let at = from; at < to; at++) {
      if (read.tokens[at]?.kind !== 'word' || !looksLikeName(scene, at, headline)) continue;
      scene.isName[at] = 1;
      const name = read.tokens[at]?.text ?? '';
      scene.nameCount.set(name, (scene.nameCount.get(name) ?? 0) + 1);
    }
    for (let at = from; at < to; at++) scene.isVerb[at] = looksLikeVerb(scene, at) ? 1 : 0;
  });
  return scene;
}

/** Far beyond any real sentence; keeps text without full stops linear. */
const LONGEST_SENTENCE = 240;

function cutSentences(read: ReadText): Run[] {
  return read.sentences.flatMap(({ from, to, paragraph }) => {
    const pieces: Run[] = [];
    const opens = read.paragraphs[paragraph]?.from === from;
    for (let at = opens ? behindDateline(read.tokens, from, to) : from; at < to; at += LONGEST_SENTENCE)
      pieces.push({ from: at, to: Math.min(to, at + LONGEST_SENTENCE) });
    return pieces;
  });
}

/** The token at `at` in lower case; empty outside the text. */
export function lowerAt(scene: Scene, at: number): string {
  return scene.read.tokens[at]?.lower ?? '';
}

/** What the lexicon knows of the token at `at`: nothing outside the text. */
export function wordAt(scene: Scene, at: number): CueWord {
  return scene.words[at] ?? UNKNOWN_WORD;
}

/** Whether the token at `at` belongs to the word group. */
export function isIn(scene: Scene, at: number, group: WordGroup): boolean {
  return wordAt(scene, at).groups.has(group);
}

/** What the token at `at` can mean as a cue verb. */
export function sensesAt(scene: Scene, at: number): readonly CueSense[] {
  return wordAt(scene, at).senses;
}

/** "saying", or anything else that ends so. */
export function isGerund(scene: Scene, at: number): boolean {
  return scene.lexicon.endings.gerund.test(lowerAt(scene, at));
}

/** "repeatedly", not "family": an adverb by its ending. */
export function isAdverb(scene: Scene, at: number): boolean {
  const word = lowerAt(scene, at);
  return scene.lexicon.endings.adverb.test(word) && !scene.nouns.has(word);
}

export function isWord(scene: Scene, at: number): boolean {
  const kind = scene.read.tokens[at]?.kind;
  return kind === 'word' || kind === 'number';
}

/** Whether the token at `at` stands in a quotation, its marks included. */
export function isQuoted(scene: Scene, at: number): boolean {
  return (scene.read.quotationOf[at] ?? -1) !== -1;
}

export function isQuoteMark(scene: Scene, at: number): boolean {
  if (scene.read.tokens[at]?.kind === 'quote') return true;
  const quotation = scene.read.quotations[scene.read.quotationOf[at] ?? -1]; // straight single marks are signs elsewhere
  return quotation !== undefined && (quotation.from === at || (quotation.closed && quotation.to - 1 === at));
}

function looksLikeName(scene: Scene, at: number, headline: boolean): boolean {
  const { groups, isSmall, senses } = wordAt(scene, at);
  const token = scene.read.tokens[at];
  if (isSmall || token === undefined || !startsCapital(token.text)) return false;
  if (scene.capitalNouns !== null && isCommonNoun(scene, scene.capitalNouns, token, groups)) return false;
  return !headline || senses.length === 0;
}

/** Groups of nouns that are nobody's name. */
const COMMON: readonly WordGroup[] = ['cue-noun', 'hearsay-noun', 'account', 'time'];

/** Where every noun has a capital: one that the lists or its ending know. "EU" stays a name. */
function isCommonNoun(
  scene: Scene,
  endings: RegExp,
  { text, lower }: Token,
  groups: ReadonlySet<WordGroup>,
): boolean {
  if (text.length > 1 && text === text.toUpperCase()) return false;
  if (COMMON.some((group) => groups.has(group))) return true;
  return scene.nouns.has(lower) || endings.test(lower);
}

/** "Angaben": where every noun has a capital, a word with one that the lists know as a noun. */
function isKnownNoun(scene: Scene, at: number): boolean {
  const token = scene.read.tokens[at];
  if (scene.capitalNouns === null || token === undefined || !startsCapital(token.text)) return false;
  return wordAt(scene, at).groups.has('account');
}

function looksLikeVerb(scene: Scene, at: number): boolean {
  if (scene.isName[at] === 1) return false;
  const { finite } = wordAt(scene, at);
  if (finite === 'always') return true;
  if (finite === 'never' || wordAt(scene, at - 1).opensNoun || isKnownNoun(scene, at)) return false;
  return finite === 'mostly' || scene.lexicon.endings.past.test(lowerAt(scene, at));
}

/** A headline: nearly every longer word has a capital. */
function isTitleCase(tokens: readonly Token[], from: number, to: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || token.text.length < 4) continue;
    words++;
    if (startsCapital(token.text)) capitals++;
  }
  return words >= 3 && capitals >= 0.75 * words;
}

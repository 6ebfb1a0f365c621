// A page's words as one browser searches them: folded, blanks as rendered, and a sign wherever no match goes on.

import type { BrowserRules } from './browser-rules.ts';
import type { Piece } from './page-words.ts';

export const BORDER = '\u0000';

export interface SearchedText {
  readonly rules: BrowserRules;
  readonly text: string;
  /** For each unit of `text` the character it comes from, counted over the texts of all pieces. */
  readonly origins: readonly number[];
}

const COLLAPSES = /[ \t\n\r\f]/;

/** Folds all pieces for one browser. Linear. */
export function searchedText(pieces: readonly Piece[], rules: BrowserRules): SearchedText {
  const parts: string[] = [];
  const origins: number[] = [];
  let last = BORDER;
  let collapses = false;
  const push = (folded: string, origin: number): void => {
    for (let i = 0; i < folded.length; i += 1) origins.push(origin);
    parts.push(folded);
    last = folded;
    collapses = false;
  };
  let start = 0;
  for (const { text, edge, kind, pre } of pieces) {
    const isSearched = kind !== 'unseen' && (kind !== 'blank' || rules.readsBlank);
    if (isSearched && edge >= rules.breaksAt && last !== BORDER) push(BORDER, start);
    let at = start;
    for (const character of isSearched ? text : '') {
      if (COLLAPSES.test(character)) {
        if (pre && !rules.joinsBlanks) push(/[\n\r]/.test(character) ? BORDER : ' ', at);
        else if (!collapses && last !== BORDER && !(rules.joinsBlanks && last === ' ')) {
          push(' ', at);
          collapses = true;
        }
      } else {
        const folded = fold(character, rules);
        if (folded !== '' && !(rules.joinsBlanks && folded === ' ' && last === ' ')) push(folded, at);
      }
      at += character.length;
    }
    start += text.length;
  }
  return { rules, text: parts.join(''), origins };
}

/** Words to look for, folded as the page's are. */
export function searchedWords(words: string, rules: BrowserRules): string {
  return searchedText([{ text: words.trim(), edge: 0, kind: 'shown' }], rules).text.trim();
}

/** Most characters of a page are plain. */
const known = new Map<BrowserRules, Map<string, string>>();

function fold(character: string, rules: BrowserRules): string {
  let folds = known.get(rules);
  if (folds === undefined) known.set(rules, (folds = new Map()));
  let folded = folds.get(character);
  if (folded === undefined) folds.set(character, (folded = rules.fold(character)));
  return folded;
}

// How much a paragraph looks like running text: long, punctuated, hardly linked.

import type { Passage } from './passage.ts';

// Looked up from the end, not matched: what stands before the last signs need not be read.
const STOPS = '.!?…:。！？';
const CLOSING = '”"’\'»)] \n';
/** Shorter than a sentence: a label, a menu item, a time. */
export const LONGEST_LABEL = 40;
/** How far from the end a full stop may stand, behind closing marks. */
const TAIL = 12;
const COMMA = /[,;،、，]/g;

/** Whether a passage ends as a sentence does. */
export function endsSentence(text: string): boolean {
  for (let at = text.length - 1; at >= text.length - TAIL; at -= 1) {
    const sign = text.charAt(at);
    if (sign === '') return false;
    if (STOPS.includes(sign)) return true;
    if (!CLOSING.includes(sign)) return false;
  }
  return false;
}

/** Whether a passage is a heading element of the article. */
export function isHeading(passage: Passage): boolean {
  const { tag } = passage.box;
  return tag.length === 2 && tag >= 'h1' && tag <= 'h6';
}

/** The share of a passage that is link text. */
export function linkedShare(passage: Passage): number {
  return passage.linkedLength / passage.text.length;
}

/**
 * Weight of a passage for finding the body: about its length for running text, a little below zero for labels, menu
 * items and links. Captions and headings weigh nothing: they stand beside articles and teasers alike.
 */
export function weighPassage(passage: Passage): number {
  const { text } = passage;
  if (passage.caption) return 0;
  const unlinked = text.length - passage.linkedLength * 1.5;
  if (unlinked <= 0) return -Math.min(60, text.length);
  if (isHeading(passage)) return 0;
  const sentence = endsSentence(text);
  if (text.length < LONGEST_LABEL || (text.length < 80 && !sentence)) return passage.box.tabled ? 0 : -15;
  const commas = text.match(COMMA)?.length ?? 0;
  return Math.min(unlinked, 600) * (sentence ? 1 : 0.5) + commas * 10;
}

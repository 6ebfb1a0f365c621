// A live page's words as other programs meet them. Asked for when a link or annotations are made; layout is consulted, as
// browsers do when they look for words.

import type { Edge, Holder, PageWords, Piece, PieceKind, PlacedRun } from '../../report/anchor/page-words.ts';
import type { MappedRun } from '../offset-map.ts';

/** Beyond this the rest of a page is left unread, as when it is walked. */
const MAX_NODES = 400_000;
/** Their text is the document's, but rendered by none. */
const UNRENDERED = /^(?:script|style|noscript|template|iframe|object|video|audio|canvas|title|datalist)$/;
/** No text, but in a line: Chromium keeps the blanks on both sides. */
const REPLACED = /^(?:img|svg|iframe|object|video|audio|canvas|embed|math|progress|meter)$/;
const FIELD = /^(?:input|textarea|select)$/;

interface Surround {
  readonly kind: PieceKind;
  readonly pre: boolean;
  readonly leave: Edge;
}

/** @param runs where the article stands, in the order of its text */
export function readPageWords(document: Document, runs: readonly MappedRun[]): PageWords {
  const pieces: Piece[] = [];
  const places = new Map<Node, { readonly piece: number; readonly cut: number }>();
  let edge: Edge = 2;
  let left = MAX_NODES;
  /** A first letter set apart by style: Chromium sees a border behind it. */
  let hasInitial = false;

  const widen = (other: Edge): void => {
    if (other > edge) edge = other;
  };
  const push = (text: string, kind: PieceKind, pre: boolean): void => {
    pieces.push({ text, edge, kind, ...(pre && { pre }) });
    if (kind !== 'unseen') edge = 0;
  };
  const addText = (node: Text, { kind, pre }: Surround): void => {
    const { data } = node;
    const isInitial = hasInitial && kind === 'shown' && /\S/.test(data);
    const cut = isInitial ? (/^\s*[\p{P}]*[^]/u.exec(data)?.[0].length ?? 0) : 0;
    places.set(node, { piece: pieces.length, cut });
    if (cut > 0) {
      hasInitial = false;
      push(data.slice(0, cut), kind, pre);
      edge = 1;
    }
    push(data.slice(cut), kind, pre);
  };
  const enter = (element: Element, outer: Surround, isBeside: boolean): Surround => {
    const tag = String(element.localName);
    if (FIELD.test(tag)) {
      edge = 2;
      const { value, placeholder = '' } = element as HTMLInputElement;
      if (outer.kind === 'shown') push(`${value} ${placeholder}`, 'beside', false);
      return { kind: 'unseen', pre: false, leave: 2 };
    }
    if (tag === 'br' || tag === 'hr') widen(2);
    if (REPLACED.test(tag)) widen(1);
    if (outer.kind === 'unseen' || UNRENDERED.test(tag)) return { kind: 'unseen', pre: false, leave: 0 };
    const style = getComputedStyle(element);
    const { display, float, position, visibility, whiteSpace } = style;
    if (display === 'none' || display === '') return { kind: 'unseen', pre: false, leave: 0 };
    const isOut = float !== 'none' || /absolute|fixed/.test(position);
    const leave: Edge =
      /^(?:inline|contents)$/.test(display) && !isOut ? 0 : isOut || !/^inline|^ruby/.test(display) ? 2 : 1;
    widen(leave);
    if (leave === 2) hasInitial = getComputedStyle(element, '::first-letter').float !== 'none';
    const shown = isBeside ? 'beside' : 'shown';
    return {
      kind: visibility === 'visible' ? shown : 'blank',
      pre: /pre|break-spaces/.test(whiteSpace),
      leave,
    };
  };
  const walk = (root: Node, whole: Surround, isBeside: boolean): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    const around = [whole];
    let node: Node | null = walker.firstChild();
    while (node !== null && (left -= 1) > 0) {
      let inner: Node | null = null;
      if (node instanceof Text) addText(node, around.at(-1)!);
      else {
        const surround = enter(node as Element, around.at(-1)!, isBeside);
        const shadow = shadowOf(node as Element);
        if (shadow !== null)
          walk(shadow, { ...surround, kind: surround.kind === 'unseen' ? 'unseen' : 'beside' }, true);
        inner = walker.firstChild();
        if (inner !== null) around.push(surround);
        else widen(surround.leave);
      }
      let next: Node | null = inner ?? walker.nextSibling();
      while (next === null && around.length > 1) {
        widen(around.pop()!.leave);
        walker.parentNode();
        next = walker.nextSibling();
      }
      node = next;
    }
  };
  walk(document.body, { kind: 'shown', pre: false, leave: 2 }, false);

  const holders: Record<number, Holder> = {};
  const placed = runs.flatMap(({ at, length, node, from }): PlacedRun[] => {
    const place = places.get(node);
    if (place === undefined) return [];
    const holder = holderOf(node);
    if (holder !== null) holders[place.piece] ??= holder;
    const { piece, cut } = place;
    if (cut === 0 || from >= cut)
      return [{ at, length, piece: cut > 0 ? piece + 1 : piece, from: from - cut }];
    const own = Math.min(length, cut - from);
    const rest = { at: at + own, length: length - own, piece: piece + 1, from: 0 };
    return [{ at, length: own, piece, from }, ...(rest.length > 0 ? [rest] : [])];
  });
  return { pieces, runs: placed, holders };
}

/** Open or closed: browsers look for words in both. */
function shadowOf(element: Element): ShadowRoot | null {
  const { openOrClosedShadowRoot = element.shadowRoot } = element as {
    openOrClosedShadowRoot?: ShadowRoot | null;
  };
  return openOrClosedShadowRoot instanceof ShadowRoot ? openOrClosedShadowRoot : null;
}

function holderOf(node: Text): Holder | null {
  const element = node.parentElement;
  const path = element === null ? null : pathOf(element);
  if (element === null || path === null) return null;
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(node, 0);
  return { path, before: [...before.toString()].length };
}

/** Null in a shadow tree, and where a name is no HTML's. */
function pathOf(element: Element): string | null {
  const steps: string[] = [];
  for (let one: Element | null = element; one !== null; one = one.parentElement) {
    const tag = one.localName;
    if (one.namespaceURI !== 'http://www.w3.org/1999/xhtml' || typeof tag !== 'string') return null;
    let place = 1;
    for (let other = one.previousElementSibling; other !== null; other = other.previousElementSibling)
      if (other.localName === tag) place += 1;
    steps.unshift(`${tag}[${place}]`);
  }
  return steps[0] === 'html[1]' ? `/${steps.join('/')}` : null;
}

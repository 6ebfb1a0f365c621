// One walk over the live page: every rendered paragraph, and the tree of block elements it stands in. Reads, never writes.

import {
  ASIDE_ROLES,
  ASIDE_TAGS,
  BLOCK_TAGS,
  isAsideName,
  isCaptionName,
  isUnseenName,
  SKIPPED_TAGS,
} from './element-roles.ts';
import { safeDom, type SafeDom } from './safe-dom.ts';
import { PassageText, type PassageLink, type Run } from './passage.ts';

/** A block element that was entered. Boxes are listed parents first. */
export interface Box {
  readonly element: Element;
  readonly tag: string;
  readonly parent: Box | null;
  /** Class, id and what else names it, for telling the article from what stands beside it. */
  readonly names: string;
  /** Tag, role or name says: beside the article. */
  readonly aside: boolean;
  /** Inside a figure, or named so: words under a picture. */
  readonly caption: boolean;
  /** Its place in the list of boxes. */
  readonly index: number;
  /** Place of the last box inside it; its own where there is none. */
  last: number;
}

/** One paragraph as rendered, in page order. */
export interface Passage {
  readonly box: Box;
  readonly text: string;
  readonly runs: readonly Run[];
  readonly links: readonly PassageLink[];
  readonly linkedLength: number;
}

export interface WalkedPage {
  readonly boxes: readonly Box[];
  readonly passages: readonly Passage[];
  readonly shadowRoots: readonly ShadowRoot[];
}

interface Level {
  readonly nodes: Iterator<Node>;
  readonly box: Box;
  readonly link: Element | null;
  readonly isBlock: boolean;
}

/** Beyond this the page is no article, or a hostile one; the rest is left unread. */
const MAX_NODES = 400_000;

/**
 * Walks `root` in page order with a stack of its own (a page 10,000 elements deep must not overflow ours), through open
 * shadow roots and slots, past everything hidden by attribute.
 */
export function walkPage(root: Element): WalkedPage {
  const boxes: Box[] = [];
  const passages: Passage[] = [];
  const shadowRoots: ShadowRoot[] = [];
  const dom = safeDom(root.ownerDocument);
  const openBox = (element: Element, parent: Box | null): Box => {
    const box = readBox(dom, element, parent, boxes.length);
    boxes.push(box);
    return box;
  };
  const rootBox = openBox(root, null);
  const stack: Level[] = [{ nodes: childNodes(dom, root), box: rootBox, link: null, isBlock: true }];
  let passage = new PassageText();
  let breaks = 0;
  let passageBox = rootBox;

  const endPassage = (): void => {
    const isUsed = passage.length > 0;
    const text = passage.finish();
    if (text !== '') {
      const { runs, links, linkedLength } = passage;
      passages.push({ box: passageBox, text, runs, links, linkedLength });
    }
    if (isUsed) passage = new PassageText();
    breaks = 0;
  };

  for (let visited = 0; visited < MAX_NODES; visited += 1) {
    const level = stack.at(-1);
    if (level === undefined) break;
    const next = level.nodes.next();
    if (next.done === true) {
      if (level.isBlock) endPassage();
      stack.pop();
      continue;
    }
    const node = next.value;
    const type = dom.nodeType(node);
    if (type === 3) {
      const blank = passage.length === 0;
      passage.append(node as Text, level.link);
      if (blank && passage.length > 0) passageBox = level.box;
      if (breaks > 0 && /\S/.test((node as Text).data)) breaks = 0;
    } else if (type === 1) {
      const element = node as Element;
      const tag = dom.localName(element);
      if (tag === 'br') {
        breaks += 1;
        if (breaks > 1) endPassage();
        else passage.breakLine();
        continue;
      }
      if (SKIPPED_TAGS.has(tag) || isHidden(dom, element)) continue;
      const names = tag === 'span' ? (dom.attribute(element, 'class') ?? '') : '';
      if (names !== '' && isUnseenName(names)) continue;
      const isBlock = BLOCK_TAGS.has(tag) || (names !== '' && isCaptionName(names));
      if (isBlock) endPassage();
      const box = isBlock ? openBox(element, level.box) : level.box;
      const link = tag === 'a' && dom.attribute(element, 'href') !== null ? element : level.link;
      const shadow = dom.shadowRoot(element);
      if (shadow) shadowRoots.push(shadow);
      stack.push({ nodes: childNodes(dom, element), box, link, isBlock });
    }
  }
  endPassage();
  for (let i = boxes.length - 1; i > 0; i -= 1) {
    const { parent, last } = boxes[i]!;
    if (parent !== null && parent.last < last) parent.last = last;
  }
  return { boxes, passages, shadowRoots };
}

/** Whether a box stands in another, or is it. */
export function isWithin(box: Box, outer: Box): boolean {
  return outer.index <= box.index && box.index <= outer.last;
}

function readBox(dom: SafeDom, element: Element, parent: Box | null, index: number): Box {
  const tag = dom.localName(element);
  const names = [
    dom.attribute(element, 'class'),
    dom.attribute(element, 'id'),
    dom.attribute(element, 'itemprop'),
    dom.attribute(element, 'data-testid'),
    dom.attribute(element, 'data-component'),
  ]
    .filter(Boolean)
    .join(' ');
  const role = dom.attribute(element, 'role');
  const aside =
    parent !== null &&
    tag !== 'body' &&
    (ASIDE_TAGS.has(tag) || (role !== null && ASIDE_ROLES.has(role)) || (names !== '' && isAsideName(names)));
  const caption =
    parent !== null &&
    (parent.caption || tag === 'figure' || tag === 'figcaption' || (names !== '' && isCaptionName(names)));
  return { element, tag, parent, names, aside, caption, index, last: index };
}

function isHidden(dom: SafeDom, element: Element): boolean {
  if (dom.attribute(element, 'hidden') !== null || dom.attribute(element, 'aria-hidden') === 'true')
    return true;
  const style = dom.attribute(element, 'style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** What is rendered inside an element: its open shadow tree, what a slot was given, or its own children. */
function* childNodes(dom: SafeDom, element: Element): Iterator<Node> {
  const isSlot = dom.localName(element) === 'slot';
  const slotted = isSlot ? (element as HTMLSlotElement).assignedNodes?.() : undefined;
  if (slotted !== undefined && slotted.length > 0) {
    yield* slotted;
    return;
  }
  const parent: Node = dom.shadowRoot(element) ?? element;
  for (let child = dom.firstChild(parent); child !== null; child = dom.nextSibling(child)) yield child;
}

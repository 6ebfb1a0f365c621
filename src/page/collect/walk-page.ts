// One walk over the live page: every rendered paragraph, and the tree of block elements it stands in. Reads, never writes.

import { BLOCK_TAGS, isCaptionName, isUnseenName, SKIPPED_TAGS } from './element-roles.ts';
import { NOTHING_SAID, readAttributes } from './read-attributes.ts';
import { readBox, type Box } from './read-box.ts';
import { PassageText, type PassageLink, type Run } from './passage.ts';
import { safeDom } from './safe-dom.ts';

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

/** An element whose children are being walked. */
interface Level {
  /** The child to visit next, by way of siblings; or the place in the list of nodes that a slot was given. */
  next: Node | null;
  readonly slotted: readonly Node[] | null;
  at: number;
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
  const stack: Level[] = [];
  let passage = new PassageText();
  let breaks = 0;

  const enter = (element: Element, tag: string, box: Box, link: Element | null, isBlock: boolean): void => {
    const shadow = tag === 'form' ? null : element.shadowRoot;
    if (shadow) shadowRoots.push(shadow);
    const given = tag === 'slot' ? (element as HTMLSlotElement).assignedNodes?.() : undefined;
    const slotted = given !== undefined && given.length > 0 ? given : null;
    const first = tag === 'form' ? dom.firstChild(element) : (shadow ?? element).firstChild;
    stack.push({ next: slotted?.[0] ?? first, slotted, at: 0, box, link, isBlock });
  };
  const rootTag = dom.localName(root);
  let passageBox = readBox(root, rootTag, readAttributes(dom, root), null, 0);
  boxes.push(passageBox);
  enter(root, rootTag, passageBox, null, true);

  const endPassage = (): void => {
    breaks = 0;
    if (passage.length === 0) return;
    const text = passage.finish();
    const { runs, links, linkedLength } = passage;
    if (text !== '') passages.push({ box: passageBox, text, runs, links, linkedLength });
    passage = new PassageText();
  };

  for (let visited = 0; visited < MAX_NODES && stack.length > 0; visited += 1) {
    const level = stack[stack.length - 1]!;
    const node = level.next;
    if (node === null) {
      if (level.isBlock) endPassage();
      stack.pop();
      continue;
    }
    const type: unknown = node.nodeType;
    if (type === 3) {
      level.next = nextOf(level, node.nextSibling);
      const isFirst = passage.length === 0;
      passage.append(node as Text, level.link);
      if (isFirst && passage.length > 0) passageBox = level.box;
      if (breaks > 0 && /\S/.test((node as Text).data)) breaks = 0;
      continue;
    }
    // Only a form can have these taken over by the names of its fields: what comes is no number or string then.
    const element = node as Element;
    const name: unknown = element.localName;
    const isForm = name === 'form' || typeof name === 'object' || typeof type === 'object';
    level.next = nextOf(level, isForm ? dom.nextSibling(node) : node.nextSibling);
    if (type === 1 || isForm) {
      const tag = isForm ? 'form' : String(name);
      if (tag === 'br') {
        breaks += 1;
        if (breaks > 1) endPassage();
        else passage.breakLine();
        continue;
      }
      if (SKIPPED_TAGS.has(tag)) continue;
      // Most paragraphs have no attributes.
      const said = isForm || element.hasAttributes() ? readAttributes(dom, element) : NOTHING_SAID;
      const classes = tag === 'span' ? said.classes : '';
      if (said.hidden || (classes !== '' && isUnseenName(classes))) continue;
      const isBlock = BLOCK_TAGS.has(tag) || (classes !== '' && isCaptionName(classes));
      if (isBlock) endPassage();
      const box = isBlock ? readBox(element, tag, said, level.box, boxes.length) : level.box;
      if (isBlock) boxes.push(box);
      const link = tag === 'a' && said.linked ? element : level.link;
      enter(element, tag, box, link, isBlock);
    }
  }
  endPassage();
  for (let i = boxes.length - 1; i > 0; i -= 1) {
    const { parent, last } = boxes[i]!;
    if (parent !== null && parent.last < last) parent.last = last;
  }
  return { boxes, passages, shadowRoots };
}

function nextOf(level: Level, sibling: Node | null): Node | null {
  return level.slotted === null ? sibling : (level.slotted[(level.at += 1)] ?? null);
}

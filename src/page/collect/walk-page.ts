// One walk over the live page: every rendered paragraph, and the tree of block elements it stands in. Reads, never writes.

import { isCaptionName } from '../../article/unread-names.ts';
import type { PageBox, PagePassage } from '../../article/page-text.ts';
import {
  BESIDE_TAGS,
  BLOCK_TAGS,
  FIELD_TAGS,
  LINE_TAGS,
  PICTURE_TAGS,
  SKIPPED_TAGS,
} from './element-roles.ts';
import { isCustomBlock, isInSentence, isNamedInitial, LineElements } from './line-elements.ts';
import { NOTHING_SAID, readAttributes, type SaidAttributes } from './read-attributes.ts';
import { PassageText, type Run } from './passage-text.ts';
import { safeDom } from './safe-dom.ts';

/** What the walk found, and where on the page it stands. */
export interface Walk {
  readonly boxes: readonly PageBox[];
  readonly passages: readonly PagePassage[];
  /** The element of each box. */
  readonly elements: readonly Element[];
  /** The runs of each passage. */
  readonly runs: readonly (readonly Run[])[];
  readonly shadowRoots: readonly ShadowRoot[];
}

type Mutable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };

/** An element whose children are being walked. */
interface Level {
  /** The child to visit next, by way of siblings; or the place in the list of nodes that a slot was given. */
  next: Node | null;
  readonly slotted: readonly Node[] | null;
  at: number;
  /** Place of the block element around it in the list of boxes. */
  readonly box: number;
  readonly link: Element | null;
  readonly edge: Edge;
  /** It is named so: the large first letter of a text. */
  readonly initial: boolean;
}

/** What an element's borders part: paragraphs, the lines of one, or nothing. */
type Edge = 'block' | 'line' | null;

/** Text kept from screen readers is read where it may be the page's own behind a dialog: in a block, and as long as this. */
const MIN_VEILED = 400;
/** How often a walk asks so: each time costs as much as the block holds. */
const MAX_VEILED = 20;

/** Beyond this the page is no article, or a hostile one; the rest is left unread. */
const MAX_NODES = 400_000;

/**
 * Walks `root` in page order with a stack of its own (a page 10,000 elements deep must not overflow ours), through open
 * shadow roots and slots, past everything hidden by attribute.
 */
export function walkPage(root: Element): Walk {
  const boxes: Mutable<PageBox>[] = [];
  const elements: Element[] = [];
  const passages: PagePassage[] = [];
  const runs: (readonly Run[])[] = [];
  const shadowRoots: ShadowRoot[] = [];
  const dom = safeDom(root.ownerDocument);
  const stack: Level[] = [];
  const passage = new PassageText();
  const lines = new LineElements();
  let veils = 0;
  let passageBox = 0;
  let breaks = 0;
  /** The box that was last asked whether it shows, and its answer: paragraphs of one box follow each other. */
  let asked = -1;
  let hidden = false;

  const enter = (
    element: Element,
    tag: string,
    box: number,
    link: Element | null,
    edge: Edge,
    initial: boolean,
  ): void => {
    const shadow = tag === 'form' ? null : element.shadowRoot;
    if (shadow) shadowRoots.push(shadow);
    const given = tag === 'slot' ? (element as HTMLSlotElement).assignedNodes?.() : undefined;
    const slotted = given !== undefined && given.length > 0 ? given : null;
    const first = tag === 'form' ? dom.firstChild(element) : (shadow ?? element).firstChild;
    stack.push({ next: slotted?.[0] ?? first, slotted, at: 0, box, link, edge, initial });
  };
  const addBox = (element: Element, tag: string, parent: number, said: Readonly<SaidAttributes>): number => {
    elements.push(element);
    const { names, role, veiled } = said;
    const box: Mutable<PageBox> = { tag, parent, names, role };
    if (veiled) box.veiled = true;
    return boxes.push(box) - 1;
  };
  const rootTag = dom.localName(root);
  enter(root, rootTag, addBox(root, rootTag, -1, readAttributes(dom, root)), null, 'block', false);

  const endPassage = (): void => {
    breaks = 0;
    if (passage.length === 0) return;
    const { text, links, linkedLength, runs: own } = passage.finish();
    if (text === '') return;
    if (asked !== passageBox) hidden = isHidden(elements[(asked = passageBox)]!);
    const read = { box: passageBox, text, links, linkedLength };
    passages.push(hidden ? { ...read, hidden } : read);
    runs.push(own);
  };

  const edgeOf = (element: Element, tag: string, boxTag: string, said: SaidAttributes): Edge => {
    if (BLOCK_TAGS.has(tag)) return 'block';
    if (tag.includes('-') && isCustomBlock(element, boxTag)) return 'block';
    if (tag === 'span' && said.classes !== '' && isCaptionName(said.classes)) return 'block';
    if (!passage.endsInWord || !lines.isApart(element, tag, said)) return null;
    return LINE_TAGS.has(boxTag) ? 'line' : 'block';
  };
  const isLongVeiled = (element: Element): boolean =>
    (veils += 1) <= MAX_VEILED && element.textContent.length >= MIN_VEILED;

  for (let visited = 0; visited < MAX_NODES && stack.length > 0; visited += 1) {
    const level = stack[stack.length - 1]!;
    const node = level.next;
    if (node === null) {
      if (level.edge === 'block') endPassage();
      else if (level.edge === 'line') passage.breakLine();
      stack.pop();
      continue;
    }
    const type: unknown = node.nodeType;
    if (type === 3) {
      level.next = nextOf(level, node.nextSibling);
      const isFirst = passage.length === 0;
      passage.append(node as Text, level.link);
      if (isFirst && passage.length > 0) passageBox = level.box;
      if (level.initial) passage.joinInitial();
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
      const outer = boxes[level.box]!;
      if (FIELD_TAGS.has(tag)) outer.fielded = true;
      else if (PICTURE_TAGS.has(tag)) outer.pictured = true;
      if (SKIPPED_TAGS.has(tag) || (tag === 'button' && !isInSentence(element, outer.tag))) continue;
      if (BESIDE_TAGS.has(tag) && !(tag === 'footer' && outer.tag === 'blockquote')) {
        endPassage();
        continue;
      }
      // Most paragraphs have no attributes.
      const said = isForm || element.hasAttributes() ? readAttributes(dom, element) : NOTHING_SAID;
      if (said.hidden) continue;
      const edge = edgeOf(element, tag, outer.tag, said);
      if (
        edge === 'block'
          ? said.veiled && !isLongVeiled(element)
          : lines.isUnseen(element, tag, said, level.link)
      ) {
        passage.skipUnseen();
        continue;
      }
      if (edge === 'block') endPassage();
      else if (edge === 'line') passage.breakLine();
      const box = edge === 'block' ? addBox(element, tag, level.box, said) : level.box;
      const link = tag === 'a' && said.linked ? element : level.link;
      enter(element, tag, box, link, edge, tag === 'span' && isNamedInitial(said.classes));
    }
  }
  endPassage();
  return { boxes, passages, elements, runs, shadowRoots };
}

/** Whether style sheets, or a closed fold, keep what an element holds from being shown, as far as the browser can tell. */
export function isHidden(element: Element): boolean {
  return element.checkVisibility?.() === false;
}

function nextOf(level: Level, sibling: Node | null): Node | null {
  return level.slotted === null ? sibling : (level.slotted[(level.at += 1)] ?? null);
}

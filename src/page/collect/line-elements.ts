// What an element inside a line of text does to its words: whether they show, and whether they run on.

import { isUnseenName } from '../../article/unread-names.ts';
import { LINE_TAGS } from './element-roles.ts';
import type { SaidAttributes } from './read-attributes.ts';

/** How pages name the first letter of a text where it is set large. */
const INITIAL_NAME = /drop-?cap|initial|first-?letter|lettrine/i;
/** More letters than these are no initial. */
const MAX_INITIAL = 2;

/** What parts a word from its neighbours. Quotation marks by number: with one letter beyond Latin-1 a script takes twice the memory. */
const BEFORE_WORD = /[\s("\u201c«\u2018]$/;
const BEHIND_WORD = /^[\s.,;:!?)"\u201d»\u2019]/;

/** What style sheets say of an element, as far as the walk wants to know. */
interface Look {
  /** It stands on lines of its own. */
  readonly apart: boolean;
  /** It is cut away to nothing: words for screen readers. */
  readonly clipped: boolean;
}

const PLAIN: Look = { apart: false, clipped: false };

/**
 * Looks at styles for one walk. Each question costs some microseconds, so it is asked where something hangs on it,
 * and once for all elements of one tag and class.
 */
export class LineElements {
  readonly #looks = new Map<string, Look>();

  /** Whether a span or the like holds words that nobody sees, or only who hovers. */
  isUnseen(element: Element, tag: string, said: SaidAttributes, link: Element | null): boolean {
    if (said.veiled && !isInitial(element)) return true;
    if (tag !== 'span' || said.classes === '') return false;
    // What is named a tooltip and has an element inside is the word that has one.
    if (isUnseenName(said.classes) && (element.firstElementChild === null || isInUnseen(element)))
      return true;
    return link !== null && this.#lookOf(element, tag, said).clipped;
  }

  /** Whether its words, which no blank parts from those before, stand on lines of their own. */
  isApart(element: Element, tag: string, said: SaidAttributes): boolean {
    return this.#lookOf(element, tag, said).apart;
  }

  #lookOf(element: Element, tag: string, { classes }: SaidAttributes): Look {
    const key = `${tag} ${classes}`;
    let look = this.#looks.get(key);
    if (look === undefined) this.#looks.set(key, (look = lookOf(element)));
    return look;
  }
}

/** Whether an element is the initial of a text by its name. */
export function isNamedInitial(classes: string): boolean {
  return classes !== '' && INITIAL_NAME.test(classes);
}

/**
 * Whether an element that HTML does not know is a block. By itself it is none, but who writes paragraphs with it means
 * one: it is part of a line only where it stands in one, or has words on either side.
 */
export function isCustomBlock(element: Element, boxTag: string): boolean {
  return !LINE_TAGS.has(boxTag) && !hasWordsBeside(element);
}

/** Whether a button stands in a sentence like a word of it: with words beside it, and parted from them by blanks. */
export function isInSentence(element: Element, boxTag: string): boolean {
  if (!LINE_TAGS.has(boxTag) || !hasWordsBeside(element)) return false;
  const { previousSibling, nextSibling } = element;
  return (
    (previousSibling?.nodeType !== 3 || BEFORE_WORD.test((previousSibling as Text).data)) &&
    (nextSibling?.nodeType !== 3 || BEHIND_WORD.test((nextSibling as Text).data))
  );
}

function hasWordsBeside({ previousSibling, nextSibling }: Element): boolean {
  return holdsWords(previousSibling) || holdsWords(nextSibling);
}

function holdsWords(node: Node | null): boolean {
  return node?.nodeType === 3 && /[\p{L}\p{N}]/u.test((node as Text).data);
}

function isInUnseen({ parentElement }: Element): boolean {
  return parentElement?.localName === 'span' && isUnseenName(parentElement.className);
}

function isInitial(element: Element): boolean {
  const first = element.firstChild;
  return first?.nodeType === 3 && first.nextSibling === null && (first as Text).data.length <= MAX_INITIAL;
}

function lookOf(element: Element): Look {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (style === undefined) return PLAIN;
  const { display, cssFloat, position, clip, clipPath } = style;
  const taken = /^(?:absolute|fixed)/.test(position);
  return {
    // A floating initial is a block too.
    apart: !taken && cssFloat !== 'left' && /^(?:block|flex|grid|table|list)/.test(display),
    clipped: taken && /^rect|inset\((?:50|100)%/.test(clip + clipPath),
  };
}

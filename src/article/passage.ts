// One paragraph of a page, as the finder looks at it.

import type { Box } from './box.ts';
import type { PageLink, PageText } from './page-text.ts';

export interface Passage {
  readonly box: Box;
  readonly text: string;
  readonly links: readonly PageLink[];
  readonly linkedLength: number;
  readonly hidden: boolean;
  /** The words under a picture: in a figure, named so, or in one box with nothing but a picture. */
  readonly caption: boolean;
  /** Its place in the list of the page's passages. */
  readonly index: number;
}

/** A page's boxes and passages. */
export interface ReadPage {
  readonly boxes: readonly Box[];
  readonly passages: readonly Passage[];
}

/** Elements that hold much more than a picture and its words, and those that are a paragraph. */
const NO_PICTURE_BOX: ReadonlySet<string> = new Set('article body li main p table td th tr'.split(' '));
const HEADING_OR_LIST = /^(?:h[1-6]|[uo]l)$/;
/** A box with a picture and more words than these, or more paragraphs, is a part of the text. */
const MAX_CAPTION = 250;
const MAX_LINES = 3;

/** The page's passages in their boxes. */
export function readPassages({ passages }: PageText, boxes: readonly Box[]): readonly Passage[] {
  const lengths = new Float64Array(boxes.length);
  const counts = new Uint32Array(boxes.length);
  for (const { box, text } of passages) {
    lengths[box]! += text.length;
    counts[box]! += 1;
  }
  for (let i = boxes.length - 1; i > 0; i -= 1) {
    const { parent, tag } = boxes[i]!;
    lengths[parent!.index]! += lengths[i]!;
    // A heading or a list beside a picture is no caption.
    counts[parent!.index]! += HEADING_OR_LIST.test(tag) ? MAX_LINES + 1 : counts[i]!;
  }
  const isPictureBox = ({ tag, pictured, index }: Box): boolean =>
    pictured && !NO_PICTURE_BOX.has(tag) && lengths[index]! <= MAX_CAPTION && counts[index]! <= MAX_LINES;
  return passages.map((passage, index) => {
    const box = boxes[passage.box]!;
    const caption = box.caption || isPictureBox(box) || (box.parent !== null && isPictureBox(box.parent));
    return { ...passage, box, hidden: passage.hidden === true, caption, index };
  });
}

// One paragraph of a page, as the finder looks at it.

import type { Box } from './box.ts';
import type { PageLink, PageText } from './page-text.ts';

export interface Passage {
  readonly box: Box;
  readonly text: string;
  readonly links: readonly PageLink[];
  readonly linkedLength: number;
  readonly hidden: boolean;
  /** Its place in the list of the page's passages. */
  readonly index: number;
}

/** A page's boxes and passages. */
export interface ReadPage {
  readonly boxes: readonly Box[];
  readonly passages: readonly Passage[];
}

/** The page's passages in their boxes. */
export function readPassages({ passages }: PageText, boxes: readonly Box[]): readonly Passage[] {
  return passages.map((passage, index) => ({ ...passage, box: boxes[passage.box]!, index }));
}

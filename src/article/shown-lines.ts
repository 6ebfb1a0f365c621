// The lines a page shows around its article's text: who wrote it, above or at its side, and what it credits, below it.

import { bylineLines, isOfOther } from './byline-lines.ts';
import type { Passage, ReadPage } from './passage.ts';
import { endsSentence, isHeading } from './weigh-passage.ts';

/** What stands around an article, in page order. */
export interface ShownLines {
  /** Those that name whoever wrote it. */
  readonly bylines: readonly string[];
  /** All between headline and text, short ones. */
  readonly above: readonly string[];
  /** What closes the text, behind its last paragraph and before the next heading. */
  readonly below: readonly string[];
  /** What comes next. */
  readonly after: readonly string[];
}

/** So many paragraphs are looked at before the text where no headline is known, and behind it. */
const BEFORE = 8;
const BEHIND = 5;
/** A line of authors may stand this far behind the text. */
const FAR_BEHIND = 15;
const LONGEST = 300;
/** A paragraph from here on, if it ends as a sentence does. */
const RUNNING = 80;

/** The lines around a text: `text` are its passages in page order, `headline` its heading, where one is known. */
export function readShownLines(
  { passages }: ReadPage,
  headline: Passage | null,
  text: readonly Passage[],
  url: string | null,
): ShownLines {
  const last = text.at(-1)!;
  // Lines of author and date may have been taken for the text's first paragraphs.
  const first =
    text.find((passage) => passage.text.length > RUNNING && endsSentence(passage.text)) ?? text[0]!;
  const from =
    headline !== null && headline.index < first.index
      ? headline.index + 1
      : Math.max(0, first.index - BEFORE);
  const above = passages.slice(from, first.index).filter(isLine);
  const behind = passages.slice(last.index + 1, last.index + 1 + BEHIND);
  const end = behind.findIndex((passage) => isHeading(passage) || passage.text.length > LONGEST);
  const below = (end < 0 ? behind : behind.slice(0, end)).filter(isLine);
  const after = passages.slice(last.index + 1 + below.length, last.index + 1 + 2 * BEHIND).filter(isLine);
  const kept = new Set(text);
  const beside = passages
    .slice(first.index, last.index + 1 + FAR_BEHIND)
    .filter((passage) => !kept.has(passage) && isLine(passage));
  const edges = [...above.slice(-1), text[0]!, last, ...below.slice(0, 1)];
  return {
    bylines: bylineLines({ above, beside, edges, first }, url),
    above: above.filter((passage) => !isOfOther(passage)).map((passage) => passage.text),
    below: below.filter((passage) => !isOfOther(passage)).map((passage) => passage.text),
    after: after.map((passage) => passage.text),
  };
}

function isLine({ text, box, hidden }: Passage): boolean {
  return text.length <= LONGEST && !box.caption && !hidden;
}

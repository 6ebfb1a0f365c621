// The lines a page shows around its article's text: who wrote it, above or at its side, and what it credits, below it.

import { isWithin, type Box } from './box.ts';
import type { Passage, ReadPage } from './passage.ts';
import { hostOf, siteOf } from './statement/address.ts';
import { opensByline } from './statement/person-names.ts';
import { endsSentence, isHeading } from './weigh-passage.ts';

/** What stands around an article: each line once, in page order. */
export interface ShownLines {
  /** Those that name whoever wrote it. */
  readonly bylines: readonly string[];
  /** All between headline and text, short ones. */
  readonly above: readonly string[];
  /** What closes the text, behind its last paragraph. */
  readonly below: readonly string[];
}

/** So many paragraphs are looked at before the text where no headline is known, and behind it. */
const BEFORE = 8;
const BEHIND = 5;
const LONGEST = 300;
/** A paragraph from here on, if it ends as a sentence does. */
const RUNNING = 80;
const NEAREST = 4;

const BYLINE_NAME =
  /by-?line|(?:^|[^a-z])autho?rs?(?:$|[^a-z]|[A-Z]|name)|author|autor(?:en|in|zeile)?(?![a-z])|auteur|signature|writer/i;
const OTHER_NAME = /comment|bio\b|quote|photo|image|caption|related|teaser|card|newsletter|promo|copyright/i;

/** The lines around a text: `text` are its passages in page order, `headline` its heading, where one is known. */
export function readShownLines(
  page: ReadPage,
  headline: Passage | null,
  text: readonly Passage[],
  url: string | null,
): ShownLines {
  const { passages } = page;
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
  const kept = new Set(text);
  const beside = passages
    .slice(first.index, last.index + 1 + 3 * BEHIND)
    .filter((passage) => !kept.has(passage) && isLine(passage) && isBylineBox(passage.box, first));
  const opened = above.filter((passage) => opensLine(passage.text));
  const named = above.filter(({ box }) => isBylineBox(box, first));
  const candidates = [
    opened.slice(0, 1),
    named,
    beside.filter((passage) => opensLine(passage.text)).slice(0, 1),
  ];
  return {
    bylines: (candidates.find((lines) => lines.length > 0) ?? []).map((passage) =>
      withoutForeignLinks(passage, url),
    ),
    above: above.map((passage) => passage.text),
    below: below.map((passage) => passage.text),
  };
}

/** Whether a line or a part of it opens as a byline does: "3 March | By Ann Cole". */
function opensLine(text: string): boolean {
  return text.split(/[|•·]/).some((part) => opensByline(part.trim()));
}

function isLine({ text, box, hidden }: Passage): boolean {
  return text.length <= LONGEST && !box.caption && !hidden;
}

/** Named as a byline, itself or a box near around it that does not hold the article's text. */
function isBylineBox(box: Box, beside: Passage): boolean {
  let one: Box | null = box;
  let isOne = false;
  for (let depth = 0; one !== null && depth < NEAREST && !isWithin(beside.box, one); depth += 1) {
    if (OTHER_NAME.test(one.names)) return false;
    if (one.tag === 'address' || BYLINE_NAME.test(one.names)) isOne = true;
    one = one.parent;
  }
  return isOne;
}

/** The words of a line but for links to other sites: a network's name is none of the author's. */
function withoutForeignLinks({ text, links }: Passage, url: string | null): string {
  const own = url === null ? null : hostOf(url);
  let kept = text;
  for (const link of links.toReversed()) {
    const host = hostOf(link.url);
    if (host !== null && (own === null || siteOf(host) !== siteOf(own)))
      kept = `${kept.slice(0, link.start)} | ${kept.slice(link.end)}`;
  }
  return kept;
}

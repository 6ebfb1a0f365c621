// The sentences between headline and text that say what it is about.

import type { Passage, ReadPage } from './passage.ts';
import { wordsOf } from './judge/word-rows.ts';
import { noticeIn } from './notices.ts';
import type { Told } from './statement/told.ts';
import { isHeading, linkedShare } from './weigh-passage.ts';

const STANDFIRST_NAME =
  /standfirst|sub-?head(?:line|ing)?|sub-?title|(?:^|[^a-z])(?:dek|deck|lede|lead|chapo|abstract|excerpt|strapline|vorspann|teaser-?text|summary|intro|bajada|entradilla)(?:$|[^a-z])|dek\b|[a-z]Dek(?:$|[^a-z])|(?:article|story|post|entry)[-_]{0,2}(?:summary|intro|description|excerpt)|alternativeheadline/i;
/** Fewer words are a label, a byline, a date. */
const MIN_WORDS = 7;
const LONGEST = 600;
/** So many of its words the page gives as its description. */
const DESCRIBED = 0.6;
/** Without a name or a description to tell it, it stands this near below the headline. */
const NEAR = 2;
const DATE = /\d{1,2}[:.]\d\d|\b(?:19|20)\d\d\b/;

/** The standfirst of an article: by its name, by the page's description, or right below the headline; null where none is. */
export function findStandfirst(
  { passages }: ReadPage,
  headline: Passage,
  first: Passage | null,
  told: Told,
): Passage | null {
  const end = first === null ? 0 : first.index;
  const between = passages.slice(headline.index + 1, end).filter(
    // Where all is hidden the page has not been shown yet.
    (passage) => isSentences(passage) && (!passage.hidden || first?.hidden === true),
  );
  const described = new Set(wordsOf(told.description ?? '').filter((word) => word.length > 3));
  return (
    between.find(({ box }) => STANDFIRST_NAME.test(box.names)) ??
    between.find((passage) => isDescribed(passage, described)) ??
    between.find(
      (passage) =>
        passage.index - headline.index <= NEAR &&
        (passage.box.tag === 'p' || isHeading(passage) || passage.box.hint === null) &&
        !DATE.test(passage.text),
    ) ??
    null
  );
}

function isSentences(passage: Passage): boolean {
  const { text, caption, box } = passage;
  if (caption || box.tag === 'h1' || box.listed || text.length > LONGEST) return false;
  return wordsOf(text).length >= MIN_WORDS && linkedShare(passage) < 0.5 && noticeIn(text) === null;
}

function isDescribed({ text }: Passage, described: ReadonlySet<string>): boolean {
  if (described.size < 4) return false;
  const own = new Set(wordsOf(text).filter((word) => word.length > 3));
  const shared = [...own].filter((word) => described.has(word)).length;
  return shared >= Math.min(own.size, described.size) * DESCRIBED;
}

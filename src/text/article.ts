// What the engine reads: the words of one article and what its page says about it. Plain JSON, no DOM.

import type { ArticleKind } from '../lexicon/classes.ts';
import type { Span } from './span.ts';

/**
 * What a block of the page is. Body blocks come first in the text; the others stand apart after it. `live-entry` opens
 * an entry of a live blog, or the next of several articles: what stands before it is another text. `embedded-post` is a
 * post from elsewhere that stands among its paragraphs, `author-box` what is said of who wrote it.
 */
export type BlockKind =
  | 'paragraph'
  | 'blockquote'
  | 'list-item'
  | 'heading'
  | 'live-entry'
  | 'embedded-post'
  | 'headline'
  | 'standfirst'
  | 'caption'
  | 'fact-box'
  | 'author-box';

/** One block of the article; `span` points into `Article.text` and blocks never overlap. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
}

export type { ArticleKind } from '../lexicon/classes.ts';

/**
 * Something the page says about where its article comes from. `basis` names the field or place it was read from, `words`
 * are the words that stand there, `span` where they stand in `Article.text` (null: not in it).
 */
export interface DeclaredSource {
  readonly role: 'agency' | 'author' | 'publisher' | 'based-on' | 'citation' | 'canonical';
  readonly name: string;
  readonly url: string | null;
  readonly basis: string;
  readonly words: string;
  readonly place: 'metadata' | 'byline' | 'dateline' | 'credit' | 'link';
  readonly span: Span | null;
  /** It gave something to a text that is another's: "With files from ...". */
  readonly part: boolean;
}

/** A link inside the text: its words and where it leads. */
export interface TextLink {
  readonly span: Span;
  readonly url: string;
}

/** What a page is about on which an outlet says by which rules it works. */
export type PolicyTopic = 'unnamed-sources' | 'corrections' | 'fact-checking';

/** Such a page; `url` is a plain web address. */
export interface Policy {
  readonly topic: PolicyTopic;
  readonly url: string;
}

/** Facts read from the page around the article. Every field may be missing: null means "the page does not say". */
export interface Metadata {
  readonly title: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  /** Every name that the page gives its outlet, its address among them: by these it knows itself. */
  readonly outletNames: readonly string[];
  readonly byline: string | null;
  /** When it was published and last changed: ISO 8601, as far as the page says. */
  readonly date: string | null;
  readonly updated: string | null;
  readonly language: string | null;
  readonly kind: ArticleKind;
  /** What says so: a type, a section, a word of the address. */
  readonly kindBasis: string | null;
  readonly declared: readonly DeclaredSource[];
  /** The outlet's own rules, where the page's data link them. */
  readonly policies: readonly Policy[];
}

/**
 * One article as the engine takes it. `text` holds the body (`text.slice(0, bodyEnd)`) and behind it the
 * headline, standfirst and captions, so that names resolve across all of them with one set of offsets.
 */
export interface Article {
  readonly text: string;
  /** End of the body in `text`; equals `text.length` where nothing stands apart. */
  readonly bodyEnd: number;
  /** Empty for plain text: every line is then a paragraph. */
  readonly blocks: readonly Block[];
  readonly links: readonly TextLink[];
  readonly metadata: Metadata;
}

const NOTHING_STATED: Metadata = {
  title: null,
  url: null,
  outlet: null,
  outletNames: [],
  byline: null,
  date: null,
  updated: null,
  language: null,
  kind: 'unknown',
  kindBasis: null,
  declared: [],
  policies: [],
};

/** An article from bare text, all of it body; `stated` fills in what the caller knows of its metadata. */
export function articleFromText(text: string, stated: Partial<Metadata> = {}): Article {
  return { text, bodyEnd: text.length, blocks: [], links: [], metadata: { ...NOTHING_STATED, ...stated } };
}

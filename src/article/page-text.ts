// A page as text: its boxes, its paragraphs and what it says of itself. Plain data, made in the page, read in the background.

/** A block element that was entered. Boxes are listed parents first, in page order. What is not so is left out: most is not. */
export interface PageBox {
  readonly tag: string;
  /** Place of the box around it in the list; -1 for the first of all. */
  readonly parent: number;
  /** Class, id and what else names it, for telling the article from what stands beside it. */
  readonly names: string;
  readonly role: string | null;
  /** It is kept from screen readers, as all of a page is while a dialog stands over it. */
  readonly veiled?: boolean;
  /** A picture, a film or a frame stands in it, and in no box inside it. */
  readonly pictured?: boolean;
  /** So does a field to be filled in, or a button. */
  readonly fielded?: boolean;
}

/** Words of a paragraph inside one link; `url` is empty where all of the paragraph is a link. */
export interface PageLink {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

/** One paragraph as rendered, in page order: never empty, white space collapsed. */
export interface PagePassage {
  /** Place of its box in the list of boxes. */
  readonly box: number;
  readonly text: string;
  readonly links: readonly PageLink[];
  /** How many of its characters are link text. */
  readonly linkedLength: number;
  /** The page's style sheets hide it, as far as the browser can tell. */
  readonly hidden?: boolean;
}

/** What a page says of itself, as it stands there: what is meant is found out by `statement/`. */
export interface PageSaid {
  readonly url: string | null;
  /** The `lang` of its root. */
  readonly language: string | null;
  readonly title: string | null;
  /** `meta` tags in page order: name or property, and content. */
  readonly meta: readonly (readonly [name: string, content: string])[];
  /** Its JSON-LD scripts, unparsed. */
  readonly jsonLd: readonly string[];
  /** The date of its own time elements: the first behind its first heading, else the first. */
  readonly date: string | null;
  /** The address that it gives as its text's own. */
  readonly canonical: string | null;
}

export interface PageText {
  readonly boxes: readonly PageBox[];
  readonly passages: readonly PagePassage[];
  readonly said: PageSaid;
}

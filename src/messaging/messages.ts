// Every message between Hearsay's contexts, in one place. Errors cross as data, never as exceptions.

import type { ArticlePlace } from '../article/find-article.ts';
import type { PageText } from '../article/page-text.ts';
import type { Amendment } from '../report/amend/amendments.ts';
import type { PlaceOnPage } from '../report/anchor/place-on-page.ts';
import type { ListedMark, Mark, MarkCategory, StoredReport } from '../report/report.ts';

export type { ListedMark, StoredReport } from '../report/report.ts';

export type Problem =
  | 'no-article'
  | 'restricted-page'
  | 'closed-page'
  | 'unsupported-language'
  | 'not-granted'
  | 'partial-text'
  | 'too-long'
  | 'stopped'
  | 'failed';

/** What the reader is told of one tab. `marks` false: read, but its marks are switched off. */
export interface TabState {
  readonly phase: 'unread' | 'reading' | 'read';
  readonly marks: boolean;
  readonly problem: Problem | null;
  /** ISO 639-1 code of the language that Hearsay does not read, where that is the problem and the code is known. */
  readonly language?: string;
  readonly report: StoredReport | null;
  readonly markCounts: Readonly<Record<MarkCategory, number>>;
  /** All marks in reading order, switched-off categories too: the screen-reader list equals the marks. */
  readonly markList: readonly ListedMark[];
  /** While reading: the share done, 0 to 1, where it is known. */
  readonly progress?: number;
  /** What the reader changed here: marks hidden, and changes that find nothing in this article any more. */
  readonly own?: { readonly hidden: number; readonly unfit: number };
  /** What was read: the page, or only the words the reader selected (then there are no marks). */
  readonly of?: 'page' | 'selection';
}

/** From popup, side panel or a command to the background. */
export type ToBackground =
  | { readonly to: 'background'; readonly kind: 'state'; readonly tabId: number }
  /** `clicked`: the reader's click on the toolbar button asks, which opens every page that a click can open. */
  | { readonly to: 'background'; readonly kind: 'read'; readonly tabId: number; readonly clicked: boolean }
  | { readonly to: 'background'; readonly kind: 'stop'; readonly tabId: number }
  | { readonly to: 'background'; readonly kind: 'marks'; readonly tabId: number; readonly on: boolean }
  | { readonly to: 'background'; readonly kind: 'jump'; readonly tabId: number; readonly markId: string }
  | { readonly to: 'background'; readonly kind: 'step'; readonly tabId: number; readonly by: 1 | -1 }
  /** The reader's own say on the tab's article. */
  | { readonly to: 'background'; readonly kind: 'amend'; readonly tabId: number; readonly change: Amendment }
  /** The address that opens the page at a statement. */
  | { readonly to: 'background'; readonly kind: 'link'; readonly tabId: number; readonly statementId: string }
  /** Where on the page statements and markers stand, for a file that others open. */
  | { readonly to: 'background'; readonly kind: 'places'; readonly tabId: number }
  /** From the side panel: it wants to know where the reader is in the page. */
  | { readonly to: 'background'; readonly kind: 'follow'; readonly tabId: number }
  /** From the page script: its document says something else than before; where is the article now? */
  | { readonly to: 'background'; readonly kind: 'changed'; readonly walked: WalkedText }
  /** From the page script: it is to show its first card, and has no script for cards yet. */
  | { readonly to: 'background'; readonly kind: 'card' }
  /** From the page script: the reader asks about a mark. */
  | { readonly to: 'background'; readonly kind: 'explain'; readonly markId: string }
  /** From the page script: the reader chose a mark, the side panel selects it. */
  | { readonly to: 'background'; readonly kind: 'selected'; readonly markId: string }
  /** From the page script: the reader scrolled to a mark. Answered true while anybody listens. */
  | { readonly to: 'background'; readonly kind: 'passed'; readonly markId: string }
  /** From the page script: hide this mark, or never mark its words again. */
  | { readonly to: 'background'; readonly kind: 'dismiss'; readonly markId: string }
  | { readonly to: 'background'; readonly kind: 'mute'; readonly markId: string }
  /** From the page script: what do the words in the card mean? */
  | { readonly to: 'background'; readonly kind: 'terms'; readonly markId: string }
  /** From the page script, in Firefox: have the browser put these rules on the page instead of those; '' is none. */
  | { readonly to: 'background'; readonly kind: 'sheet'; readonly css: string; readonly before: string };

/** What the background answers to each kind; null where there is nothing to say or the sender may not ask. */
export interface Answers {
  readonly state: TabState;
  readonly read: TabState;
  readonly stop: TabState;
  readonly marks: TabState;
  readonly jump: null;
  readonly step: null;
  readonly amend: AmendAnswer;
  /** Null where the article has no address. */
  readonly link: CopiedLink | null;
  /** By the ids of statements and markers; those that stand nowhere for sure are not there. */
  readonly places: Readonly<Record<string, PlaceOnPage>>;
  readonly follow: null;
  /** Where the article stands now, if it has the words of the last reading; 'gone': there is none. Other words are read. */
  readonly changed: WalkedPlace | 'gone' | null;
  readonly card: null;
  readonly explain: Explanation | null;
  readonly selected: null;
  readonly passed: boolean;
  readonly dismiss: null;
  readonly mute: null;
  readonly terms: null;
  /** The rules that are on now. */
  readonly sheet: string;
}

/** A link to a statement; `page`: no link can lead to these words, it opens the page alone. */
export interface CopiedLink {
  readonly url: string;
  readonly leadsTo: 'words' | 'page';
}

/** `quota`: no room left in storage; `unavailable`: storage failed, or the tab has no article with an address. */
export type AmendAnswer = 'saved' | 'quota' | 'unavailable';

export type MessageKind = ToBackground['kind'];
export type MessageOf<Kind extends MessageKind> = Extract<ToBackground, { kind: Kind }>;

/** From the background to the page script. */
export type ToPage =
  /** Which document is there: the page script answers its `performance.timeOrigin`. */
  | { readonly to: 'page'; readonly kind: 'alive' }
  /** Walk the page, or a frame of its own site in it: 0 is the page itself, 1 its first frame. */
  | { readonly to: 'page'; readonly kind: 'collect'; readonly frame: number }
  /**
   * Paint these marks of a text (its `textFingerprint`), which stands at `place`; null: where it stood before, if the
   * page's marks are of that text.
   */
  | {
      readonly to: 'page';
      readonly kind: 'paint';
      readonly text: number;
      readonly place: WalkedPlace | null;
      readonly marks: readonly Mark[];
      readonly look: Look;
    }
  | { readonly to: 'page'; readonly kind: 'clear' }
  | { readonly to: 'page'; readonly kind: 'flash'; readonly markId: string }
  | { readonly to: 'page'; readonly kind: 'step'; readonly by: 1 | -1 }
  /** A panel is open: tell it, by `passed`, which mark the reader scrolls to. */
  | { readonly to: 'page'; readonly kind: 'follow' };

/** From the background to open popups and panels. */
export type ToView =
  | { readonly to: 'view'; readonly kind: 'state'; readonly tabId: number; readonly state: TabState }
  | {
      readonly to: 'view';
      readonly kind: 'selected';
      readonly tabId: number;
      readonly markId: string;
      /** Chosen by the reader, or only scrolled to. */
      readonly how: 'chosen' | 'passed';
    };

/** How marks look: which categories are on, and each one's line and tint. */
export interface Look {
  readonly categories: Readonly<Record<MarkCategory, CategoryLook>>;
  readonly printMarks: boolean;
}

export interface CategoryLook {
  readonly on: boolean;
  readonly line: 'solid' | 'dashed' | 'dotted' | 'double' | 'wavy' | 'none';
  /** CSS colours for light and for dark pages. */
  readonly light: string;
  readonly dark: string;
  readonly tint: boolean;
}

/** A page's text as the page script walked it. */
export interface WalkedText {
  /** The page script's own document, as in its answer to `alive`. */
  readonly document: number;
  /** Which walk through it this is: places are good for one walk alone. */
  readonly walk: number;
  readonly page: PageText;
}

/** Where in a walked page its article stands. */
export interface WalkedPlace extends ArticlePlace {
  readonly walk: number;
}

/** What the page script answers to `collect`. */
export type Collected =
  | { readonly ok: true; readonly walked: WalkedText; readonly collectMs: number }
  | { readonly ok: false; readonly problem: Problem };

/** What the page script answers to `paint`: null where it cannot tell where that text stands. */
export type Painted = { readonly paintMs: number } | null;

/** What the in-page card shows. All of it is text. */
export interface Explanation {
  readonly category: MarkCategory;
  readonly title: string;
  readonly why: readonly string[];
  readonly normal: readonly string[];
  /** Outlet first, origin last; a missing link reads "not stated". */
  readonly chain: readonly string[];
}

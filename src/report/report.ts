// The report: what the engine hands out. Version 1 of the contract; fields may be added, none renamed.

import type { Attribution, Hedge, Marker as FoundMarker } from '../analysis/annotation.ts';
import type { Source as FoundSource } from '../analysis/source/source.ts';
import type { ArticleKind, BlockKind, DeclaredSource, Policy } from '../text/article.ts';
import type { Span } from '../text/span.ts';

export type { ArticleKind } from '../text/article.ts';

export const REPORT_VERSION = 1;

/** Any flag lists the claim under "unverified in this text". A closed list; it describes wording, never truth. */
export type Flag = 'unnamed-source' | 'no-source' | 'second-hand' | 'distancing' | 'stated-unverified';

/** Worth a line, but no flag. */
export type Notice = 'disputed' | 'single-origin' | 'circular' | 'hedged' | 'self-cited' | 'vouched';

/** A source as the report gives it; `amended` where the reader put it right (amend/amend-sources.ts). */
export interface Source extends FoundSource {
  readonly amended?: {
    /** What the article's own report calls it. */
    readonly statedName: string;
    /** Other sources that the reader made one with it. */
    readonly mergedNames: readonly string[];
  };
}

export interface ReportedAttribution extends Attribution {
  readonly sourceId: string | null;
  /** All sources of a coordination ("Haddad and two officials"); the first is `sourceId`. */
  readonly sourceIds: readonly string[];
}

/** A marker with its words, which stay when the text does not. */
export interface Marker extends FoundMarker {
  readonly quote: string;
  /** The words of `who`; null where nobody is worded. */
  readonly about: string | null;
}

/** One attributed or hedged statement and the chain it came by, nearest to the reader first. */
export interface Claim extends Span {
  readonly id: string;
  readonly chain: readonly string[];
  readonly flags: readonly Flag[];
  readonly notices: readonly Notice[];
  readonly attributionIds: readonly string[];
  readonly hedgeIds: readonly string[];
  /** The words of the claim, shortened; what the popup and exports show. */
  readonly quote: string;
}

/**
 * What a reader counts: all claims on the same words, from `start` to `end`, in the sentences they stand in. `sentence` holds
 * these sentences as the text has them, from `sentenceStart` on; `isCut`: they are longer than what is kept of them.
 */
export interface Statement extends Span {
  readonly id: string;
  readonly sentenceStart: number;
  readonly sentence: string;
  readonly isCut: boolean;
  readonly claimIds: readonly string[];
  /** What the reader noted on it. */
  readonly note?: string;
}

export type ChainNodeKind = 'outlet' | 'agency' | 'source' | 'not-stated';

export interface ChainNode {
  readonly id: string;
  readonly kind: ChainNodeKind;
  readonly label: string;
  readonly sourceId: string | null;
  readonly claimIds: readonly string[];
}

/** What an edge rests on: words of the article, or a field of the page's metadata. No words, no edge. */
export type Basis = 'wording' | 'byline' | 'dateline' | 'credit' | 'metadata' | 'link';

export interface ChainEdge {
  /** The nearer to the reader. */
  readonly from: string;
  readonly to: string;
  readonly basis: Basis;
  readonly span: Span | null;
  readonly quote: string;
}

export interface ChainGraph {
  readonly nodes: readonly ChainNode[];
  readonly edges: readonly ChainEdge[];
}

export interface ReportDocument {
  readonly title: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly outletNames: readonly string[];
  readonly byline: string | null;
  readonly date: string | null;
  readonly updated: string | null;
  readonly language: string | null;
  readonly words: number;
  readonly kind: ArticleKind;
  readonly kindBasis: string | null;
  readonly declared: readonly DeclaredSource[];
  readonly policies: readonly Policy[];
}

/** Headline, standfirst or caption: read like the body, but apart from its text. Offsets count in `text` of the segment. */
export interface Segment {
  readonly kind: BlockKind;
  readonly text: string;
  readonly attributions: readonly ReportedAttribution[];
  readonly hedges: readonly Hedge[];
  readonly markers: readonly Marker[];
}

/** How the attributions were found: with the learned core, by rules alone, or not at all. */
export type EngineState = 'full' | 'rules-only' | 'unsupported-language';

export interface Report {
  readonly version: typeof REPORT_VERSION;
  readonly engine: EngineState;
  readonly document: ReportDocument;
  readonly text: string;
  readonly sources: readonly Source[];
  readonly attributions: readonly ReportedAttribution[];
  readonly hedges: readonly Hedge[];
  readonly markers: readonly Marker[];
  readonly claims: readonly Claim[];
  readonly statements: readonly Statement[];
  readonly chain: ChainGraph;
  readonly segments: readonly Segment[];
}

/** A report as kept, sent and exported: without the article's text. Quotes of single claims stay. */
export type StoredReport = Omit<Report, 'text' | 'segments'>;

/** What the page paints. Offsets count in `Article.text` (body and segments alike); nothing else of the report leaves for the page. */
export type MarkCategory = 'named' | 'unnamed' | 'relay' | 'hedge' | 'unverified' | 'quotation';

export interface Mark extends Span {
  readonly id: string;
  readonly category: MarkCategory;
  /** The claim, hedge, marker or attribution it shows. */
  readonly annotationId: string;
}

/** A mark with the words it stands on, so that popup and panel can list it without the article. */
export interface ListedMark extends Mark {
  readonly words: string;
}

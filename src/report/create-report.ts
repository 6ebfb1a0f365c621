// The engine's one public door: an article in, its report and the marks to paint out.

import type { Attribution, Hedge, Relay } from '../analysis/annotation.ts';
import { findAttributions } from '../analysis/attribution/find-attributions.ts';
import { setScene } from '../analysis/attribution/scene.ts';
import { NO_CHOICES, type Choices } from '../analysis/choice/choices.ts';
import { findHedges } from '../analysis/hedge/find-hedges.ts';
import { findMarkers } from '../analysis/marker/find-markers.ts';
import { findRelays } from '../analysis/relay/find-relays.ts';
import { followRelays } from '../analysis/relay/follow-relays.ts';
import { speakForOffice } from '../analysis/source/speak-for-office.ts';
import { resolveSources, type ResolvedSources } from '../analysis/source/resolve-sources.ts';
import type { Weights } from '../analysis/tagger/load-weights.ts';
import { LANGUAGES } from '../lexicon/index.ts';
import type { LanguagePack } from '../lexicon/language-pack.ts';
import { isMuted, withOwnWords, type OwnWords } from '../lexicon/own-words.ts';
import type { Article } from '../text/article.ts';
import { countWords } from '../text/count-words.ts';
import { readText, type ReadText } from '../text/read-text.ts';
import type { Span } from '../text/span.ts';
import { addHearsay } from './add-hearsay.ts';
import { claimBasis } from './claim-basis.ts';
import { declaredSources } from './declared-in-text.ts';
import { detectLanguage } from './detect-language.ts';
import { drawChain } from './draw-chain.ts';
import { findClaims } from './find-claims.ts';
import { noteClaims } from './note-claims.ts';
import { placeMarks } from './place-marks.ts';
import {
  REPORT_VERSION,
  type EngineState,
  type Mark,
  type Marker,
  type Report,
  type ReportedAttribution,
} from './report.ts';
import { shortenQuote } from './shorten-quote.ts';
import { splitSegments } from './split-segments.ts';
import { SentenceMap } from './sentence-map.ts';
import { gatherStatements } from './statements.ts';

export interface ReportOptions {
  /** `reporting` (default) leaves out attitudes and plans. */
  readonly scope?: 'reporting' | 'all';
  /** The learned core, or what gives it for a language; null or missing: rules alone. */
  readonly weights?: Weights | null | ((language: string) => Weights | null);
  /** The small learned choices; null or missing, or of another language: the rules stand in. */
  readonly choices?: Choices | null | ((language: string) => Choices | null);
  /** Whether "a spokeswoman for the port" is an unnamed person (default) or the port. */
  readonly spokespeople?: 'unnamed' | 'office';
  /** The reader's own words: hedges and source nouns to add, words never to mark. */
  readonly own?: OwnWords;
}

const NO_OWN_WORDS: OwnWords = { hedges: [], sourceNouns: [], muted: [] };

export interface Reading {
  readonly report: Report;
  readonly marks: readonly Mark[];
}

/**
 * Reads one article. Pure and total: any article gives a report, in time linear in its length; one in a language that
 * Hearsay does not read gives an empty report whose `engine` says so.
 */
export function createReport(article: Article, options: ReportOptions = {}): Reading {
  const stages = createReportInStages(article, options);
  for (;;) {
    const stage = stages.next();
    if (stage.done) return stage.value;
  }
}

/** As `createReport`, with a rest between the stages: gives the share of the work done, 0 to 1, at each. */
export function* createReportInStages(
  article: Article,
  options: ReportOptions = {},
): Generator<number, Reading, void> {
  const code = detectLanguage(article);
  const known = code === null ? undefined : LANGUAGES[code];
  if (known === undefined) return { report: emptyReport(article, code), marks: [] };
  const own = options.own ?? NO_OWN_WORDS;
  const pack = withOwnWords(known, own);
  const read = readText(article, pack.text);
  yield 0.1;
  const given = typeof options.weights === 'function' ? options.weights(pack.code) : options.weights;
  const weights = given?.language === pack.code ? given : null;
  const learned = typeof options.choices === 'function' ? options.choices(pack.code) : options.choices;
  const choices = learned?.language === pack.code ? learned : NO_CHOICES;
  const scene = setScene(read, pack);
  const found = findAttributions(scene, pack, weights, options.scope ?? 'reporting', choices);
  yield 0.6;
  const isWanted = ({ start, end }: Span): boolean => !isMuted(article.text.slice(start, end), own);
  const hedges = findHedges(read, pack, found).filter(isWanted);
  const { attributions, relays } = findRelays(scene, pack, addHearsay(found, hedges, read, pack));
  yield 0.75;
  const markers = findMarkers(read, pack, attributions).map((marker) => ({
    ...marker,
    quote: shortenQuote(read.text.slice(marker.start, marker.end)),
    about: marker.who && shortenQuote(read.text.slice(marker.who.start, marker.who.end)),
  }));
  const worded = resolveSources(article, read, pack, attributions, relays, choices);
  const resolved = options.spokespeople === 'office' ? speakForOffice(worded, pack.sources) : worded;
  yield 0.85;
  const { report, marks } = assemble(article, read, {
    attributions,
    relays,
    hedges,
    markers,
    resolved,
    pack,
    choices,
    engine: weights === null ? 'rules-only' : 'full',
  });
  return { report, marks: marks.filter(isWanted) };
}

interface Findings {
  readonly attributions: readonly Attribution[];
  readonly relays: readonly Relay[];
  readonly hedges: readonly Hedge[];
  readonly markers: readonly Marker[];
  readonly resolved: ResolvedSources;
  readonly pack: LanguagePack;
  readonly choices: Choices;
  readonly engine: EngineState;
}

function assemble(article: Article, read: ReadText, findings: Findings): Reading {
  const { resolved, hedges, markers } = findings;
  const attributions = findings.attributions.map((attribution) => withSources(attribution, resolved));
  const { body, segments } = splitSegments(article, read, { attributions, hedges, markers });
  const sentences = new SentenceMap(read);
  const { claims: patterns, relays: words } = findings.pack;
  const chains = followRelays(read, words, body.attributions, findings.relays, resolved);
  const basis = claimBasis({
    text: article.text,
    patterns,
    names: findings.pack.sources,
    sentences,
    ...body,
    resolved,
    chains,
    choices: findings.choices,
  });
  const claims = noteClaims(findClaims(basis), basis, article.metadata.outlet);
  const sources = resolved.sources.map((source) => ({
    ...source,
    mentions: source.mentions.filter((mention) => mention.end <= article.bodyEnd),
  }));
  const byId = new Map(sources.map((source) => [source.id, source]));
  const empty = emptyReport(article, findings.pack.code);
  const report: Report = {
    ...empty,
    engine: findings.engine,
    sources,
    ...body,
    claims,
    statements: gatherStatements(claims, article.text, sentences),
    chain: drawChain(article.text, empty.document, sources, body.attributions, claims),
    segments,
  };
  const sourcesOf = (id: string) =>
    (resolved.sourceIdsOf.get(id) ?? []).flatMap((sourceId) => byId.get(sourceId) ?? []);
  return { report, marks: placeMarks({ attributions, hedges, markers, claims, sourcesOf }) };
}

function withSources(attribution: Attribution, resolved: ResolvedSources): ReportedAttribution {
  const sourceIds = resolved.sourceIdsOf.get(attribution.id) ?? [];
  return { ...attribution, sourceId: sourceIds[0] ?? null, sourceIds };
}

function emptyReport(article: Article, language: string | null): Report {
  const text = article.text.slice(0, article.bodyEnd);
  const declared = declaredSources(article);
  const document = { ...article.metadata, declared, language, words: countWords(text) };
  return {
    version: REPORT_VERSION,
    engine: 'unsupported-language',
    document,
    text,
    sources: [],
    attributions: [],
    hedges: [],
    markers: [],
    claims: [],
    statements: [],
    chain: drawChain(text, document, [], [], []),
    segments: [],
  };
}

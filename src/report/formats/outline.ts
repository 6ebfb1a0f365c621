// The parts of a report that every readable format shows, in one order.

import type { SourceType } from '../../lexicon/classes.ts';
import { carriersOf } from '../carriers.ts';
import type { ChainGraph, Claim, Flag, Notice, Source, Statement, StoredReport } from '../report.ts';
import { flagsOf, noticesOf } from '../statements.ts';
import { whyFlagged } from '../why-flagged.ts';
import type { ReportWords } from '../words.ts';

export interface OutlinedStatement {
  readonly id: string;
  /** The sentences it stands in, on one line, around its own words. */
  readonly before: string;
  readonly own: string;
  readonly after: string;
  /** The ways it came, outlet first, origin last. */
  readonly paths: readonly (readonly string[])[];
  readonly flags: readonly Flag[];
  readonly notices: readonly Notice[];
  /** One line for each flag, in the article's own words. */
  readonly whys: readonly string[];
  readonly note: string | null;
  /** Somebody is reported as saying it; else the article itself leaves it open. */
  readonly isSourced: boolean;
}

/** A line of the chain drawn as a tree: how deep, who, the words it rests on, and what the reader changed. */
export interface TreeLine {
  readonly depth: number;
  readonly label: string;
  readonly type: SourceType | null;
  readonly basis: string;
  readonly amended: string;
}

export interface Outline {
  readonly tree: readonly TreeLine[];
  readonly title: string;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly unverified: readonly OutlinedStatement[];
  readonly attributed: readonly OutlinedStatement[];
  readonly hedged: readonly OutlinedStatement[];
}

/** A sentence longer than this is left out around the statement's own words. */
const LONGEST_SENTENCE = 400;

export function outlineReport(report: StoredReport, words: ReportWords): Outline {
  const { title, outlet, date, url } = report.document;
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  const outlined = report.statements.map((statement) => {
    const own = statement.claimIds.flatMap((id) => claims.get(id) ?? []);
    return outlineStatement(report, statement, own, sources, words);
  });
  return {
    title: title ?? words.untitled,
    outlet,
    date,
    url,
    tree: treeOf(report.chain, sources, words),
    unverified: outlined.filter(({ flags }) => flags.length > 0),
    attributed: outlined.filter((one) => one.flags.length === 0 && one.isSourced),
    hedged: outlined.filter((one) => one.flags.length === 0 && !one.isSourced),
  };
}

function outlineStatement(
  report: StoredReport,
  statement: Statement,
  claims: readonly Claim[],
  sources: ReadonlyMap<string, Source>,
  words: ReportWords,
): OutlinedStatement {
  const { id, sentence, sentenceStart, start, end, isCut, note = null } = statement;
  const isLong = isCut || sentence.length > LONGEST_SENTENCE;
  const paths = claims.map((claim) => pathOf(claim, report, sources, words));
  return {
    id,
    before: isLong ? '' : oneLine(sentence.slice(0, start - sentenceStart)).trimStart(),
    own: oneLine(sentence.slice(start - sentenceStart, end - sentenceStart)).trim(),
    after: isLong ? '' : oneLine(sentence.slice(end - sentenceStart)).trimEnd(),
    paths: [...new Map(paths.map((path) => [path.join('\n'), path])).values()],
    flags: flagsOf(claims),
    notices: noticesOf(claims),
    whys: whyFlagged(report, statement, claims).map(words.why),
    note,
    isSourced: claims.some(({ chain }) => chain.length > 0),
  };
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');

function pathOf(
  claim: Claim,
  { chain, document }: StoredReport,
  sources: ReadonlyMap<string, Source>,
  words: ReportWords,
): readonly string[] {
  const hops = claim.chain.map((id) => {
    const source = sources.get(id);
    return source === undefined || source.type === 'none' ? words.notStated : source.name;
  });
  const carriers = carriersOf(chain, claim.chain);
  return [
    document.outlet ?? words.thisArticle,
    ...carriers,
    ...(hops.length === 0 ? [words.notStated] : hops),
  ];
}

/** The graph as an indented list from the outlet on; a source reached by two paths stands under both. */
function treeOf(graph: ChainGraph, sources: ReadonlyMap<string, Source>, words: ReportWords): TreeLine[] {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const below = Map.groupBy(graph.edges, (edge) => edge.from);
  const lines: TreeLine[] = [];
  const walk = (id: string, depth: number, basis: string, above: readonly string[]): void => {
    const node = nodes.get(id);
    if (node === undefined || above.includes(id)) return;
    const label = node.kind === 'not-stated' ? words.notStated : node.label || words.thisArticle;
    const source = sources.get(node.sourceId ?? '');
    const amended = source?.amended;
    const stated = amended && [amended.statedName, ...amended.mergedNames].join(', ');
    lines.push({
      depth,
      label,
      type: source?.type ?? null,
      basis,
      amended: stated === undefined ? '' : words.amended(stated),
    });
    for (const edge of below.get(id) ?? []) walk(edge.to, depth + 1, edge.quote, [...above, id]);
  };
  walk('outlet', 0, '', []);
  return lines;
}

// The parts of a report that every readable format shows, in one order.

import type { SourceType } from '../../lexicon/classes.ts';
import type { Source } from '../../analysis/source/source.ts';
import { carriersOf } from '../carriers.ts';
import type { ChainGraph, Claim, StoredReport } from '../report.ts';
import { HEADINGS, NOT_STATED } from '../words.ts';

export interface OutlinedClaim {
  readonly claim: Claim;
  /** Outlet first, origin last. */
  readonly path: readonly string[];
}

/** A line of the chain drawn as a tree: how deep, who, and the words it rests on. */
export interface TreeLine {
  readonly depth: number;
  readonly label: string;
  readonly type: SourceType | null;
  readonly basis: string;
}

export interface Outline {
  readonly tree: readonly TreeLine[];
  readonly title: string;
  /** One line of what is known of the article: outlet, date, address. */
  readonly facts: readonly string[];
  readonly unverified: readonly OutlinedClaim[];
  readonly attributed: readonly OutlinedClaim[];
  readonly hedged: readonly OutlinedClaim[];
}

export function outlineReport(report: StoredReport): Outline {
  const { title, outlet, date, url } = report.document;
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  const outlined = report.claims.map((claim) => ({
    claim,
    path: pathOf(claim, report.chain, sources, outlet),
  }));
  return {
    title: title ?? HEADINGS.untitled,
    facts: [outlet, date, url].filter((fact) => fact !== null),
    tree: treeOf(report.chain, sources),
    unverified: outlined.filter(({ claim }) => claim.flags.length > 0),
    attributed: outlined.filter(({ claim }) => claim.flags.length === 0 && claim.chain.length > 0),
    hedged: outlined.filter(({ claim }) => claim.flags.length === 0 && claim.chain.length === 0),
  };
}

function pathOf(
  claim: Claim,
  graph: ChainGraph,
  sources: ReadonlyMap<string, Source>,
  outlet: string | null,
): readonly string[] {
  const hops = claim.chain.map((id) => {
    const source = sources.get(id);
    return source === undefined || source.type === 'none' ? NOT_STATED : source.name;
  });
  return [
    outlet ?? HEADINGS.outlet,
    ...carriersOf(graph, claim.chain),
    ...(hops.length === 0 ? [NOT_STATED] : hops),
  ];
}

/** The graph as an indented list from the outlet on; a source reached by two paths stands under both. */
function treeOf(graph: ChainGraph, sources: ReadonlyMap<string, Source>): TreeLine[] {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const below = Map.groupBy(graph.edges, (edge) => edge.from);
  const lines: TreeLine[] = [];
  const walk = (id: string, depth: number, basis: string, above: readonly string[]): void => {
    const node = nodes.get(id);
    if (node === undefined || above.includes(id)) return;
    const label = node.kind === 'not-stated' ? NOT_STATED : node.label === '' ? HEADINGS.outlet : node.label;
    lines.push({ depth, label, type: sources.get(node.sourceId ?? '')?.type ?? null, basis });
    for (const edge of below.get(id) ?? []) walk(edge.to, depth + 1, edge.quote, [...above, id]);
  };
  walk('outlet', 0, '', []);
  return lines;
}

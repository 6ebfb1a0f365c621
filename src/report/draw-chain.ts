// The sourcing chain as a graph: the outlet at the root, every edge with the words or metadata it rests on.

import type { Source } from '../analysis/source/source.ts';
import type { DeclaredSource, Metadata } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import { hullOf } from './hull.ts';
import type { Basis, ChainEdge, ChainGraph, ChainNode, Claim, ReportedAttribution } from './report.ts';
import { shortenQuote } from './shorten-quote.ts';

const ROOT = 'outlet';
/** What of the page's metadata an edge to a declared source rests on. */
const BASIS_OF = {
  agency: 'byline',
  author: 'byline',
  publisher: 'metadata',
  'based-on': 'metadata',
  citation: 'metadata',
  canonical: 'link',
  credit: 'byline',
} as const satisfies Readonly<Record<DeclaredSource['role'], Basis>>;
const NOT_STATED = 'not-stated';
/** Offsets between source and cue: words farther apart do not read as one. */
const LONGEST_EDGE = 200;

interface Draft {
  readonly nodes: Map<string, ChainNode & { claimIds: string[] }>;
  readonly edges: Map<string, ChainEdge>;
}

/** Draws the graph of all claims and of the agencies the page's metadata declares. */
export function drawChain(
  text: string,
  metadata: Metadata,
  sources: readonly Source[],
  attributions: readonly ReportedAttribution[],
  claims: readonly Claim[],
): ChainGraph {
  const draft: Draft = { nodes: new Map(), edges: new Map() };
  addNode(draft, { id: ROOT, kind: 'outlet', label: metadata.outlet ?? '', sourceId: null, claimIds: [] });
  for (const declared of metadata.declared) {
    if (declared.role === 'author' || declared.role === 'publisher') continue;
    const id = `agency:${declared.name.toLowerCase()}`;
    addNode(draft, { id, kind: 'agency', label: declared.name, sourceId: null, claimIds: [] });
    const basis = BASIS_OF[declared.role];
    addEdge(draft, {
      from: ROOT,
      to: id,
      basis: /dateline/i.test(declared.basis) ? 'dateline' : basis,
      span: null,
      quote: declared.basis,
    });
  }
  const byId = new Map(sources.map((source) => [source.id, source]));
  const byAttribution = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  for (const claim of claims) {
    const around = withParents(claim.attributionIds[0], byAttribution);
    let from = ROOT;
    for (const [hop, id] of claim.chain.entries()) {
      const source = byId.get(id);
      if (source === undefined) continue;
      const node = source.type === 'none' ? NOT_STATED : id;
      const last = hop === claim.chain.length - 1;
      addNode(draft, {
        id: node,
        kind: source.type === 'none' ? 'not-stated' : source.type === 'media' ? 'agency' : 'source',
        label: source.name,
        sourceId: id,
        claimIds: [],
      });
      const drawn = draft.edges.has(edgeKey(from, node));
      const span = drawn ? null : wordsFor(source, around, claim);
      if (span !== null && from !== node)
        addEdge(draft, {
          from,
          to: node,
          basis: 'wording',
          span,
          quote: shortenQuote(text.slice(span.start, span.end)),
        });
      if (last) draft.nodes.get(node)?.claimIds.push(claim.id);
      from = node;
    }
  }
  return { nodes: [...draft.nodes.values()], edges: [...draft.edges.values()] };
}

/** An attribution and those it stands inside, innermost first. */
function withParents(
  id: string | undefined,
  byId: ReadonlyMap<string, ReportedAttribution>,
): ReportedAttribution[] {
  const found: ReportedAttribution[] = [];
  let next = byId.get(id ?? '');
  while (next !== undefined && !found.includes(next)) {
    found.push(next);
    next = next.parent === null ? undefined : byId.get(next.parent);
  }
  return found;
}

function addNode(draft: Draft, node: ChainNode): void {
  if (!draft.nodes.has(node.id)) draft.nodes.set(node.id, { ...node, claimIds: [...node.claimIds] });
}

function addEdge(draft: Draft, edge: ChainEdge): void {
  const key = edgeKey(edge.from, edge.to);
  if (!draft.edges.has(key)) draft.edges.set(key, edge);
}

function edgeKey(from: string, to: string): string {
  return `${from}>${to}`;
}

/**
 * The words an edge rests on: source and cue of the attribution whose source it is, the claim's own or one around it;
 * else the source's mention nearest to the claim, with the cue right before it ("told the Gull").
 */
function wordsFor(source: Source, attributions: readonly ReportedAttribution[], claim: Claim): Span | null {
  const own = attributions.find(({ sourceIds }) => sourceIds.includes(source.id));
  if (own !== undefined) return hullOf(near(own.source === null ? own.cue : [own.source, ...own.cue]));
  const distance = (span: Span): number => Math.abs(span.start - claim.start);
  const [first, ...rest] = source.mentions;
  if (first === undefined) return null;
  const mention = rest.reduce((best, span) => (distance(span) < distance(best) ? span : best), first);
  const cue = attributions[0]?.cue.find(({ end }) => end < mention.start && mention.start - end <= 1);
  return cue === undefined ? mention : hullOf([cue, mention]);
}

/** The parts that stand within reach of the first. */
function near(parts: readonly Span[]): readonly Span[] {
  return parts.filter((part) => Math.abs(part.start - (parts[0]?.start ?? 0)) < LONGEST_EDGE);
}

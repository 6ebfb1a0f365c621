// The sourcing chain as a graph: the outlet at the root, every edge with the words or metadata it rests on.

import type { Source } from '../analysis/source/source.ts';
import type { DeclaredSource } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import { declaredId } from './carriers.ts';
import { hullOf } from './hull.ts';
import { carriersAmong, isSameAgency, originsOf } from './origins.ts';
import type {
  ChainEdge,
  ChainGraph,
  ChainNode,
  Claim,
  ReportDocument,
  ReportedAttribution,
} from './report.ts';
import { shortenQuote } from './shorten-quote.ts';

const ROOT = 'outlet';
const NOT_STATED = 'not-stated';
/** Offsets between source and cue: words farther apart do not read as one. */
const LONGEST_EDGE = 200;

interface Draft {
  readonly nodes: Map<string, ChainNode & { claimIds: string[] }>;
  readonly edges: Map<string, ChainEdge>;
}

/**
 * Draws the graph of all claims. Agencies that the page or the text declares stand between the outlet and the claims they
 * carry (`origins.ts`): their edge rests on the words that declare them.
 */
export function drawChain(
  text: string,
  { outlet, byline, declared }: ReportDocument,
  sources: readonly Source[],
  attributions: readonly ReportedAttribution[],
  claims: readonly Claim[],
): ChainGraph {
  const draft: Draft = { nodes: new Map(), edges: new Map() };
  addNode(draft, { id: ROOT, kind: 'outlet', label: outlet ?? '', sourceId: null, claimIds: [] });
  const origins = originsOf(declared);
  for (const origin of origins) addOrigin(draft, origin);
  const carriers = carriersAmong(origins, byline);
  const starts = carriers.length === 0 ? [ROOT] : carriers.map(({ name }) => declaredId(name));
  const byId = new Map(sources.map((source) => [source.id, source]));
  const byAttribution = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  for (const claim of claims) {
    const around = withParents(claim.attributionIds[0], byAttribution);
    let nearer = starts;
    for (const [hop, id] of claim.chain.entries()) {
      const source = byId.get(id);
      if (source === undefined) continue;
      const node = addSource(draft, source, origins);
      const span = nearer.every((from) => draft.edges.has(edgeKey(from, node)))
        ? null
        : wordsFor(source, around, claim);
      if (span !== null)
        for (const from of nearer)
          if (from !== node)
            addEdge(draft, {
              from,
              to: node,
              basis: 'wording',
              span,
              quote: shortenQuote(text.slice(span.start, span.end)),
            });
      if (hop === claim.chain.length - 1) draft.nodes.get(node)?.claimIds.push(claim.id);
      nearer = [node];
    }
  }
  return { nodes: [...draft.nodes.values()], edges: [...draft.edges.values()] };
}

/** A declared origin and the edge that leads to it. */
function addOrigin(draft: Draft, { name, place, span, words }: DeclaredSource): void {
  const id = declaredId(name);
  addNode(draft, { id, kind: 'agency', label: name, sourceId: null, claimIds: [] });
  addEdge(draft, { from: ROOT, to: id, basis: place, span, quote: shortenQuote(words) });
}

/** The node of a source; one that is declared already stands there, and now is a source, too. */
function addSource(draft: Draft, source: Source, origins: readonly DeclaredSource[]): string {
  const origin = origins.find((one) => isSameAgency(source, one));
  if (origin !== undefined) {
    const id = declaredId(origin.name);
    const node = draft.nodes.get(id)!;
    if (node.sourceId === null) draft.nodes.set(id, { ...node, sourceId: source.id });
    return id;
  }
  const isNone = source.type === 'none';
  const id = isNone ? NOT_STATED : source.id;
  const kind = isNone ? 'not-stated' : source.type === 'media' ? 'agency' : 'source';
  addNode(draft, { id, kind, label: source.name, sourceId: source.id, claimIds: [] });
  return id;
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

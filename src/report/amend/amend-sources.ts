// Sources as the reader put them right: renamed, of another kind, two made one; chain, claims and marks follow.

import { categoryOf } from '../place-marks.ts';
import type { ChainGraph, Claim, Flag, ListedMark, Source, StoredReport } from '../report.ts';
import { FLAG_ORDER } from '../statements.ts';
import type { SourceAmendment } from './amendments.ts';

interface Sourced {
  readonly report: StoredReport;
  readonly marks: readonly ListedMark[];
  readonly unfit: number;
}

export function amendSources(
  report: StoredReport,
  marks: readonly ListedMark[],
  amendments: readonly SourceAmendment[],
): Sourced {
  const byName = new Map(report.sources.map((source) => [source.name, source]));
  const fit = amendments.filter(
    ({ name, into }) => byName.has(name) && (into === undefined || byName.has(into)),
  );
  const unfit = amendments.length - fit.length;
  if (fit.length === 0) return { report, marks, unfit };
  const amended = new Map(fit.map((amendment) => [amendment.name, amendment]));
  const idOf = new Map(report.sources.map((source) => [source.id, goal(source, amended, byName).id]));
  const kept = report.sources
    .filter(({ id }) => idOf.get(id) === id)
    .map((source) => amendSource(source, amended.get(source.name), report.sources, idOf));
  const before = new Map(report.sources.map((source) => [source.id, source]));
  const after = new Map(kept.map((source) => [source.id, source]));
  const claims = report.claims.map((claim) => amendClaim(claim, idOf, before, after));
  const attributions = report.attributions.map((attribution) => {
    const sourceIds = [...new Set(attribution.sourceIds.map((id) => idOf.get(id) ?? id))];
    return { ...attribution, sourceIds, sourceId: sourceIds[0] ?? null };
  });
  const parents = new Set(attributions.map(({ parent }) => parent));
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  const painted = marks.map((mark) => {
    const attribution = byId.get(mark.annotationId);
    if (attribution === undefined || !['named', 'unnamed', 'relay'].includes(mark.category)) return mark;
    const isVia = attribution.via.some(({ start, end }) => start === mark.start && end === mark.end);
    const sources = attribution.sourceIds.flatMap((id) => after.get(id) ?? []);
    return isVia ? mark : { ...mark, category: categoryOf(sources, parents.has(attribution.id)) };
  });
  const cleared = new Set(claims.filter(({ flags }) => flags.length === 0).map(({ id }) => id));
  const left = painted.filter(
    ({ category, annotationId }) => category !== 'unverified' || !cleared.has(annotationId),
  );
  const chain = amendChain(report.chain, idOf, after);
  return { report: { ...report, sources: kept, claims, attributions, chain }, marks: left, unfit };
}

/** The source that stands for this one; of a ring of merges it is the first in the report's order. */
function goal(
  source: Source,
  amended: ReadonlyMap<string, SourceAmendment>,
  byName: ReadonlyMap<string, Source>,
): Source {
  const path: Source[] = [];
  let at = source;
  while (!path.includes(at)) {
    path.push(at);
    const next = byName.get(amended.get(at.name)?.into ?? '');
    if (next === undefined) return at;
    at = next;
  }
  const ring = new Set(path.slice(path.indexOf(at)));
  return [...byName.values()].find((one) => ring.has(one)) ?? at;
}

function amendSource(
  source: Source,
  amendment: SourceAmendment | undefined,
  all: readonly Source[],
  idOf: ReadonlyMap<string, string>,
): Source {
  const merged = all.filter(({ id }) => id !== source.id && idOf.get(id) === source.id);
  if (amendment === undefined && merged.length === 0) return source;
  return {
    ...source,
    name: amendment?.as ?? source.name,
    type: amendment?.type ?? source.type,
    mentions: [source, ...merged].flatMap(({ mentions }) => mentions).toSorted((a, b) => a.start - b.start),
    amended: { statedName: source.name, mergedNames: merged.map(({ name }) => name) },
  };
}

function amendClaim(
  claim: Claim,
  idOf: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, Source>,
  after: ReadonlyMap<string, Source>,
): Claim {
  const ids = claim.chain.map((id) => idOf.get(id) ?? id);
  const chain = ids.filter((id, at) => ids.lastIndexOf(id) === at);
  const was = flagsByKind(claim.chain.flatMap((id) => before.get(id) ?? []));
  const is = flagsByKind(chain.flatMap((id) => after.get(id) ?? []));
  const flags = FLAG_ORDER.filter(
    (flag) =>
      (claim.flags.includes(flag) && (is.has(flag) || !was.has(flag))) || (is.has(flag) && !was.has(flag)),
  );
  return { ...claim, chain, flags };
}

/** The flags that follow from who stands in the chain alone. */
function flagsByKind(chain: readonly Source[]): ReadonlySet<Flag> {
  const flags = new Set<Flag>();
  const origin = chain.at(-1)?.type;
  if (origin === 'unnamed-person' || origin === 'unnamed-group') flags.add('unnamed-source');
  if (origin === 'none') flags.add('no-source');
  if (chain.length > 1 || origin === 'media') flags.add('second-hand');
  return flags;
}

/** The drawn chain: nodes of merged sources become one, edges follow, names are the new ones. */
function amendChain(
  { nodes, edges }: ChainGraph,
  idOf: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, Source>,
): ChainGraph {
  const first = new Map<string, string>();
  const nodeOf = new Map<string, string>();
  for (const { id, sourceId } of nodes) {
    const source = sourceId === null ? null : (idOf.get(sourceId) ?? sourceId);
    if (source !== null && !first.has(source)) first.set(source, id);
    nodeOf.set(id, source === null ? id : (first.get(source) ?? id));
  }
  const grouped = Map.groupBy(nodes, ({ id }) => nodeOf.get(id) ?? id);
  const joined = [...grouped].map(([id, group]) => {
    const [node] = group;
    const sourceId = node!.sourceId === null ? null : (idOf.get(node!.sourceId) ?? node!.sourceId);
    const label = after.get(sourceId ?? '')?.name ?? node!.label;
    return { ...node!, id, sourceId, label, claimIds: group.flatMap(({ claimIds }) => claimIds) };
  });
  const moved = edges
    .map((edge) => ({
      ...edge,
      from: nodeOf.get(edge.from) ?? edge.from,
      to: nodeOf.get(edge.to) ?? edge.to,
    }))
    .filter(({ from, to }) => from !== to);
  return { nodes: joined, edges: moved };
}

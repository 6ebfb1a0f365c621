// The chain as a tree to draw: outlet at the root, each branch with the words that lead to it.

import type { ChainEdge, ChainGraph, ChainNode, Source } from '../../report/report.ts';

export interface Branch {
  /** Unique in the tree: a source reached in two ways has two branches. */
  readonly key: string;
  readonly node: ChainNode;
  readonly source: Source | null;
  /** What the branch rests on: all the edges that lead to it from its parent. Empty at the root. */
  readonly edges: readonly ChainEdge[];
  readonly branches: readonly Branch[];
}

/**
 * Unfolds the graph from its roots. Where the graph turns back on itself, the second meeting on one path is left out;
 * a node met again elsewhere is drawn again, its own branches only the first time.
 */
export function growSourcingTree(graph: ChainGraph, sources: readonly Source[]): readonly Branch[] {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const nodeOf = new Map(graph.nodes.map((node) => [node.id, node]));
  const outgoing = Map.groupBy(graph.edges, (edge) => edge.from);
  const reached = new Set(graph.edges.map((edge) => edge.to));
  const unfolded = new Set<string>();

  const grow = (node: ChainNode, edges: readonly ChainEdge[], path: readonly string[]): Branch => {
    const key = [...path, node.id].join('/');
    const first = !unfolded.has(node.id);
    unfolded.add(node.id);
    const next = first ? Map.groupBy(outgoing.get(node.id) ?? [], (edge) => edge.to) : new Map();
    const branches: Branch[] = [];
    for (const [id, leading] of next as Map<string, ChainEdge[]>) {
      const child = nodeOf.get(id);
      if (child && id !== node.id && !path.includes(id))
        branches.push(grow(child, leading, [...path, node.id]));
    }
    const source = node.sourceId === null ? null : (sourceOf.get(node.sourceId) ?? null);
    return { key, node, source, edges, branches };
  };
  return graph.nodes.filter((node) => !reached.has(node.id)).map((node) => grow(node, [], []));
}

/** The branches that are wanted, with the way to them and all that is below them. */
export function pruneTree(
  branches: readonly Branch[],
  isWanted: (branch: Branch) => boolean,
): readonly Branch[] {
  return branches.flatMap((branch) => {
    const wanted = isWanted(branch);
    const below = wanted ? branch.branches : pruneTree(branch.branches, isWanted);
    return wanted || below.length > 0 ? [{ ...branch, branches: below }] : [];
  });
}

/** The distinct words a branch rests on, in order; an edge without words gives none. */
export function wordsOf({ edges }: Branch): readonly string[] {
  return [...new Set(edges.map((edge) => edge.quote.trim()).filter((quote) => quote !== ''))];
}

/** Whether the words a branch rests on are its name and nothing more: shown once, they are shown. */
export function restsOnItsName(branch: Branch): boolean {
  const words = wordsOf(branch);
  return words.length === 1 && words[0]?.toLocaleLowerCase() === branch.node.label.toLocaleLowerCase();
}

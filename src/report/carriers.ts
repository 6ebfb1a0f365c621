// What the drawn chain holds between outlet and claims: the agencies and other sites that the text is declared to be from.

import type { ChainGraph, ChainNode } from './report.ts';

/** How the ids of declared nodes begin. */
const DECLARED = 'agency:';

/** The id of a declared source's node. */
export function declaredId(name: string): string {
  return `${DECLARED}${name.toLowerCase()}`;
}

/** The names from the outlet's end that stand before a claim's own chain; several agencies share one step. */
export function carriersOf({ nodes, edges }: ChainGraph, chain: readonly string[]): readonly string[] {
  const carrying = new Set(edges.map(({ from }) => from));
  const carriers: readonly ChainNode[] = nodes.filter(
    ({ id }) => id.startsWith(DECLARED) && carrying.has(id),
  );
  const isFirst = carriers.some(({ sourceId }) => sourceId !== null && sourceId === chain[0]);
  return carriers.length === 0 || isFirst ? [] : [carriers.map(({ label }) => label).join(' / ')];
}

// What stands between outlet and claims: the agencies and other sites that a page declares its text to be from.

import { agencyOf } from '../article/agency/agency-name.ts';
import type { Source } from '../analysis/source/source.ts';
import type { DeclaredSource } from '../text/article.ts';
import type { ChainGraph, ChainNode } from './report.ts';

/** How the ids of declared nodes begin. */
const DECLARED = 'agency:';

/** What is declared of the text's origin; publishers, authors and works it cites carry nothing. */
export function originsOf(declared: readonly DeclaredSource[]): readonly DeclaredSource[] {
  return declared.filter(({ role }) => role === 'agency' || role === 'canonical' || role === 'based-on');
}

/**
 * Those of them that carry the claims. Who only gave a part of a text that is signed by others carries none that the
 * words would tell; where nobody else signs, it does.
 */
export function carriersAmong(
  origins: readonly DeclaredSource[],
  signed: boolean,
): readonly DeclaredSource[] {
  const whole = origins.filter(({ part }) => !part);
  return whole.length > 0 || signed ? whole : origins;
}

/** The id of a declared source's node. */
export function declaredId(name: string): string {
  return `${DECLARED}${name.toLowerCase()}`;
}

/** Whether a source the text names is the agency that is declared: then both are one node. */
export function isSameAgency(source: Source, declared: DeclaredSource): boolean {
  if (source.name.toLowerCase() === declared.name.toLowerCase()) return true;
  const id = agencyOf(source.name)?.id;
  return id !== undefined && id === agencyOf(declared.name)?.id;
}

/** The drawn nodes between the outlet and all that is under them. */
export function carriersIn({ nodes, edges }: ChainGraph): readonly ChainNode[] {
  const carrying = new Set(edges.map(({ from }) => from));
  return nodes.filter(({ id }) => id.startsWith(DECLARED) && carrying.has(id));
}

/** The names from the outlet's end that stand before a claim's own chain. */
export function carriersOf(graph: ChainGraph, chain: readonly string[]): readonly string[] {
  const carriers = carriersIn(graph);
  if (carriers.length === 0 || carriers.some(({ sourceId }) => sourceId !== null && sourceId === chain[0]))
    return [];
  return [carriers.map(({ label }) => label).join(' / ')];
}

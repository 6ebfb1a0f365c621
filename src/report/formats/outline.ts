// The parts of a report that every readable format shows, in one order.

import type { Source } from '../../analysis/source/source.ts';
import type { Claim, StoredReport } from '../report.ts';
import { HEADINGS, NOT_STATED } from '../words.ts';

export interface OutlinedClaim {
  readonly claim: Claim;
  /** Outlet first, origin last. */
  readonly path: readonly string[];
}

export interface Outline {
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
  const outlined = report.claims.map((claim) => ({ claim, path: pathOf(claim, sources, outlet) }));
  return {
    title: title ?? HEADINGS.untitled,
    facts: [outlet, date, url].filter((fact) => fact !== null),
    unverified: outlined.filter(({ claim }) => claim.flags.length > 0),
    attributed: outlined.filter(({ claim }) => claim.flags.length === 0 && claim.chain.length > 0),
    hedged: outlined.filter(({ claim }) => claim.flags.length === 0 && claim.chain.length === 0),
  };
}

function pathOf(
  claim: Claim,
  sources: ReadonlyMap<string, Source>,
  outlet: string | null,
): readonly string[] {
  const hops = claim.chain.map((id) => {
    const source = sources.get(id);
    return source === undefined || source.type === 'none' ? NOT_STATED : source.name;
  });
  return [outlet ?? HEADINGS.outlet, ...(hops.length === 0 ? [NOT_STATED] : hops)];
}

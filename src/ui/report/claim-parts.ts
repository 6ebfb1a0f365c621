// What a report says of its sources and of the way a claim came.

import type { StoredReport } from '../../messaging/messages.ts';
import { carriersOf } from '../../report/carriers.ts';
import type { Claim, Source } from '../../report/report.ts';
import { siteOf } from '../../settings/sites.ts';

/** A source passed something on, is not named, or is named: the three the reader can choose between. */
export const SOURCE_GROUPS = ['unnamed', 'relay', 'named'] as const;
export type SourceGroup = (typeof SOURCE_GROUPS)[number];

/** Every source the text words, with its group; "no source stated" is none. One group each, so that numbers add up. */
export function groupSources(report: StoredReport): ReadonlyMap<string, SourceGroup> {
  const relaying = new Set(report.claims.flatMap(({ chain }) => chain.slice(0, -1)));
  return new Map(
    report.sources
      .filter(({ type }) => type !== 'none')
      .map((source) => {
        if (source.type === 'media' || relaying.has(source.id)) return [source.id, 'relay'];
        return [source.id, isUnnamed(source) ? 'unnamed' : 'named'];
      }),
  );
}

/** A person or group the text describes but does not name. */
export function isUnnamed({ type }: Source): boolean {
  return type === 'unnamed-person' || type === 'unnamed-group';
}

/** Who publishes the article: the outlet it names, else the site it stands on; null where neither is known. */
export function publisherOf({ document: { outlet, url } }: StoredReport): string | null {
  return outlet ?? (url === null ? null : siteOf(url));
}

/** Names from the one nearest to the reader to the origin, the publisher first where known; null: not stated. */
export function chainNames(report: StoredReport, claim: Claim): readonly (string | null)[] {
  const nameOf = new Map(
    report.sources.map(({ id, type, name }) => [id, type === 'none' ? null : name] as const),
  );
  const names = [
    ...carriersOf(report.chain, claim.chain),
    ...claim.chain.map((id) => nameOf.get(id) ?? null),
  ];
  const publisher = publisherOf(report);
  return publisher === null ? names : [publisher, ...names];
}

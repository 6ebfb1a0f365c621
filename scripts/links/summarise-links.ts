// The rows of a run in one object.

import type { LinkRow } from './run-links.ts';

/** Counts, and shares in per cent of all statements. */
export function summariseLinks(rows: readonly LinkRow[]) {
  const count = (isCounted: (row: LinkRow) => boolean): number => rows.filter(isCounted).length;
  const share = (isCounted: (row: LinkRow) => boolean): number =>
    rows.length === 0 ? 0 : Math.round((count(isCounted) / rows.length) * 10_000) / 100;
  return {
    pages: new Set(rows.map(({ id }) => id)).size,
    statements: rows.length,
    links: {
      right: count(({ link }) => link === 'right'),
      elsewhere: count(({ link }) => link === 'elsewhere'),
      nothing: count(({ link }) => link === 'nothing'),
      plain: count(({ link }) => link === 'plain'),
      rightShare: share(({ link }) => link === 'right'),
      elsewhereShare: share(({ link }) => link === 'elsewhere'),
    },
    annotations: {
      positionShare: share(({ position }) => position === 'right'),
      hypothesisShare: share(({ hypothesis }) => hypothesis === 'right'),
      annotatorShare: share(({ annotator }) => annotator === 'right'),
    },
  };
}

// What an archive's articles rest on, outlet by outlet: counts of wording, no mark of anybody's quality.

import type { Report } from '../../../src/report/report.ts';
import { csvTable } from '../../../src/report/formats/csv-table.ts';
import { ENGLISH } from '../../../src/report/words.ts';

export interface OutletRow {
  /** Null: its pages do not name it. */
  readonly outlet: string | null;
  articles: number;
  /** Statements that somebody is reported to make. */
  sourced: number;
  /** Of these, with an unnamed source alone. */
  unnamed: number;
  /** Of these, passed on: two or more hands between the outlet and the origin, or another's report. */
  relayed: number;
  /** Agencies that articles are declared or worded to be from -> how many articles. */
  readonly agencies: Map<string, number>;
}

export class Summary {
  readonly #rows = new Map<string | null, OutletRow>();

  add(report: Report): void {
    const { outlet } = report.document;
    const row = this.#rows.get(outlet) ?? {
      outlet,
      articles: 0,
      sourced: 0,
      unnamed: 0,
      relayed: 0,
      agencies: new Map(),
    };
    this.#rows.set(outlet, row);
    row.articles++;
    const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
    for (const { claimIds } of report.statements) {
      const own = claimIds.flatMap((id) => claims.get(id) ?? []).filter(({ chain }) => chain.length > 0);
      if (own.length === 0) continue;
      row.sourced++;
      if (own.some(({ flags }) => flags.includes('unnamed-source'))) row.unnamed++;
      if (own.some(({ chain, flags }) => chain.length > 1 || flags.includes('second-hand'))) row.relayed++;
    }
    const named = report.chain.nodes.filter(({ kind }) => kind === 'agency').map(({ label }) => label);
    for (const agency of new Set(named)) row.agencies.set(agency, (row.agencies.get(agency) ?? 0) + 1);
  }

  /** By name, those without one last: an order that ranks nobody. */
  rows(): readonly OutletRow[] {
    return [...this.#rows.values()].toSorted((a, b) =>
      a.outlet === null ? 1 : b.outlet === null ? -1 : a.outlet.localeCompare(b.outlet, 'en'),
    );
  }
}

const HEAD = [
  'outlet',
  'articles',
  'sourced_statements',
  'unnamed',
  'unnamed_share',
  'relayed',
  'relayed_share',
  'agencies',
  'comment',
];

export function summaryCsv(rows: readonly OutletRow[]): string {
  const cells = rows.map(({ outlet, articles, sourced, unnamed, relayed, agencies }) => [
    outlet ?? '',
    String(articles),
    String(sourced),
    String(unnamed),
    shareOf(unnamed, sourced)?.toFixed(3) ?? '',
    String(relayed),
    shareOf(relayed, sourced)?.toFixed(3) ?? '',
    agencyWords(agencies, '; '),
    ENGLISH.fixedLine,
  ]);
  return csvTable([HEAD, ...cells]);
}

/** Null where there is nothing to have a share of. */
export const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

export const agencyWords = (agencies: ReadonlyMap<string, number>, between: string): string =>
  [...agencies]
    .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([agency, articles]) => `${agency} (${articles})`)
    .join(between);

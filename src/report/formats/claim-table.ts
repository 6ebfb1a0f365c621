// The claims as rows and columns for pandas, R and what else reads tables: one row a claim, offsets in code points.

import type { Claim, Flag, Report } from '../report.ts';
import { CodePoints } from './code-points.ts';

export type Cell = string | number | boolean | null;

export interface Column {
  readonly name: string;
  readonly type: 'text' | 'whole' | 'truth';
}

const FLAGS: readonly Flag[] = [
  'unnamed-source',
  'no-source',
  'second-hand',
  'distancing',
  'stated-unverified',
];

/** "second-hand" as "second_hand": what pandas and R take behind a dot or a dollar sign. */
const columnName = (id: string): string => id.replaceAll('-', '_');

export const CLAIM_COLUMNS: readonly Column[] = [
  { name: 'document', type: 'text' },
  { name: 'claim', type: 'text' },
  { name: 'start', type: 'whole' },
  { name: 'end', type: 'whole' },
  { name: 'quote', type: 'text' },
  { name: 'hops', type: 'whole' },
  { name: 'chain', type: 'text' },
  { name: 'nearest', type: 'text' },
  { name: 'nearest_type', type: 'text' },
  { name: 'origin', type: 'text' },
  { name: 'origin_type', type: 'text' },
  ...FLAGS.map((flag): Column => ({ name: columnName(flag), type: 'truth' })),
  { name: 'notices', type: 'text' },
  { name: 'hedges', type: 'text' },
  { name: 'outlet', type: 'text' },
  { name: 'date', type: 'text' },
  { name: 'url', type: 'text' },
  { name: 'language', type: 'text' },
];

/** A row for each claim, its cells in the order of `CLAIM_COLUMNS`. @param name what the article is called */
export function* claimRows(report: Report, name: string): Generator<readonly Cell[]> {
  const points = new CodePoints(report.text);
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  const hedges = new Map(report.hedges.map((hedge) => [hedge.id, hedge.type]));
  const { outlet, date, url, language } = report.document;
  for (const claim of report.claims) {
    const chain = claim.chain.flatMap((id) => sources.get(id) ?? []);
    const [nearest, origin] = [chain[0], chain.at(-1)];
    yield [
      name,
      claim.id,
      ...points.of(claim),
      report.text.slice(claim.start, claim.end),
      chain.length,
      chain.map((source) => source.name).join(' <- '),
      nearest?.name ?? null,
      nearest?.type ?? null,
      origin?.name ?? null,
      origin?.type ?? null,
      ...FLAGS.map((flag) => claim.flags.includes(flag)),
      claim.notices.join(' '),
      hedgesOf(claim, hedges),
      outlet,
      date,
      url,
      language,
    ];
  }
}

const hedgesOf = ({ hedgeIds }: Claim, hedges: ReadonlyMap<string, string>): string =>
  [...new Set(hedgeIds.flatMap((id) => hedges.get(id) ?? []))].join(' ');

// Statements sorted for the reader, and what one says about where it comes from.

import type { ReasonId } from '../../lexicon/reasons.ts';
import type { ListedMark, StoredReport } from '../../messaging/messages.ts';
import type { Claim, Flag, Notice, Statement } from '../../report/report.ts';
import { flagsOf, noticesOf } from '../../report/statements.ts';
import { chainNames } from './claim-parts.ts';

export interface Listed {
  readonly statement: Statement;
  readonly claims: readonly Claim[];
  readonly flags: readonly Flag[];
  readonly notices: readonly Notice[];
}

export interface SortedStatements {
  /** Any flag. */
  readonly unverified: readonly Listed[];
  /** No source at all, only the article's own hedge. */
  readonly hedged: readonly Listed[];
  /** The rest: a source is stated and nothing is to note. */
  readonly attributed: readonly Listed[];
  /** All of them in reading order. */
  readonly all: readonly Listed[];
}

const SORTED = new WeakMap<StoredReport, SortedStatements>();

/** All statements of a report, sorted; worked out once for each report. */
export function sortStatements(report: StoredReport): SortedStatements {
  const known = SORTED.get(report) ?? sortAll(report);
  SORTED.set(report, known);
  return known;
}

/** The statements that hold one of these claims, in reading order. */
export function statementsOf(report: StoredReport, claimIds: readonly string[]): readonly Listed[] {
  const wanted = new Set(claimIds);
  return sortStatements(report).all.filter(({ statement }) =>
    statement.claimIds.some((id) => wanted.has(id)),
  );
}

function sortAll({ statements, claims }: StoredReport): SortedStatements {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const listed = statements.map((statement): Listed => {
    const own = statement.claimIds.flatMap((id) => byId.get(id) ?? []);
    return { statement, claims: own, flags: flagsOf(own), notices: noticesOf(own) };
  });
  const {
    unverified = [],
    hedged = [],
    attributed = [],
  } = Object.groupBy(listed, ({ claims: own, flags, notices }) => {
    if (flags.length > 0) return 'unverified';
    return own.every(({ chain }) => chain.length === 0) && notices.includes('hedged')
      ? 'hedged'
      : 'attributed';
  });
  return { unverified, hedged, attributed, all: listed };
}

/** The chains a statement came by, each once, the shorter left out where a longer one ends alike. */
export function pathsOf(
  report: StoredReport,
  claims: readonly Claim[],
): readonly (readonly (string | null)[])[] {
  const paths = claims.map((claim) => chainNames(report, claim));
  const said = new Map(paths.map((path) => [path.join('\n'), path]));
  return [...said.values()];
}

/** Why the claims are listed: reasons of their attributions and hedges, each once, weightiest first. */
export function reasonsOf(report: StoredReport, claims: readonly Claim[]): readonly ReasonId[] {
  return [...new Set(annotationsOf(report, claims).flatMap(({ reasons }) => reasons))];
}

export interface RuleBehind {
  readonly id: string;
  /** Where the rule stands in the reference. */
  readonly place: string;
}

/** The rules that found the claims, each once; what the learned core found alone has none. */
export function rulesBehind(report: StoredReport, claims: readonly Claim[]): readonly RuleBehind[] {
  const language = report.document.language ?? '';
  const rules = annotationsOf(report, claims)
    .filter(({ ruleId }) => ruleId !== 'tagger')
    .map(({ ruleId, kind }) => ({ id: ruleId, place: `${language}-${kind}-${ruleId}` }));
  return [...new Map(rules.map((rule) => [rule.place, rule])).values()];
}

function annotationsOf({ attributions, hedges }: StoredReport, claims: readonly Claim[]) {
  const attributionIds = new Set(claims.flatMap((claim) => claim.attributionIds));
  const hedgeIds = new Set(claims.flatMap((claim) => claim.hedgeIds));
  return [
    ...attributions.filter(({ id }) => attributionIds.has(id)).map((one) => ({ ...one, kind: 'cues' })),
    ...hedges.filter(({ id }) => hedgeIds.has(id)).map((one) => ({ ...one, kind: 'hedges' })),
  ];
}

/** The mark that shows a statement: one of a claim's own, or of its attributions or hedges. Null where none is painted. */
export function markOf(marks: readonly ListedMark[], claims: readonly Claim[]): ListedMark | null {
  const own = new Set(claims.map(({ id }) => id));
  return (
    marks.find((mark) => own.has(mark.annotationId)) ?? marks.find((mark) => isMarkOf(mark, claims)) ?? null
  );
}

/** Whether a mark belongs to one of these claims, for the list to follow the page. */
export function isMarkOf(mark: ListedMark, claims: readonly Claim[]): boolean {
  return claims.some(({ id, attributionIds, hedgeIds }) =>
    [id, ...attributionIds, ...hedgeIds].includes(mark.annotationId),
  );
}

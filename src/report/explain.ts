// What the card says about one mark: reason ids to translate, and the chain of the claim it belongs to.

import type { ReasonId } from '../lexicon/reasons.ts';
import type { Claim, Mark, MarkCategory, StoredReport } from './report.ts';
import { whyFlagged, type Why } from './why-flagged.ts';

const MOST_REASONS = 2;

export interface MarkExplanation {
  readonly category: MarkCategory;
  /** Each has plain words `why` and `normal` (lexicon/reasons.ts), weightiest first. */
  readonly reasons: readonly ReasonId[];
  /** Why the claim is listed, in the article's own words; empty where it carries no flag. */
  readonly whys: readonly Why[];
  /** Names, outlet first, origin last; null where the text states none. Empty where the mark belongs to no claim. */
  readonly chain: readonly (string | null)[];
}

/** Explains a mark by its report; null where the report does not know what the mark shows. */
export function explainMark(
  report: StoredReport,
  mark: Pick<Mark, 'category' | 'annotationId'>,
): MarkExplanation | null {
  const { category, annotationId } = mark;
  const claim = claimOf(report, annotationId);
  const shown =
    claim?.id === annotationId
      ? new Set([...claim.attributionIds, ...claim.hedgeIds])
      : new Set([annotationId]);
  const annotations = [...report.attributions, ...report.hedges, ...report.markers].filter(({ id }) =>
    shown.has(id),
  );
  if (claim === null && annotations.length === 0) return null;
  return {
    category,
    reasons: weightiest(annotations.map((annotation) => annotation.reasons)),
    whys: claim === null ? [] : whysOf(report, claim),
    chain: claim === null ? [] : chainOf(report, claim),
  };
}

function whysOf(report: StoredReport, claim: Claim): Why[] {
  const statement = report.statements.find(({ claimIds }) => claimIds.includes(claim.id));
  return statement === undefined ? [] : whyFlagged(report, statement, [claim]);
}

/** The first reason of each annotation, few enough for a card; all of them stay in the report. */
function weightiest(reasons: readonly (readonly ReasonId[])[]): ReasonId[] {
  return [...new Set(reasons.flatMap((those) => those.slice(0, 1)))].slice(0, MOST_REASONS);
}

/** The claim a mark belongs to; the longest chain where there are several. */
function claimOf(report: StoredReport, id: string): Claim | null {
  const holding = report.claims.filter(
    (claim) => claim.id === id || claim.attributionIds.includes(id) || claim.hedgeIds.includes(id),
  );
  return holding.reduce<Claim | null>(
    (best, claim) => (best === null || claim.chain.length > best.chain.length ? claim : best),
    null,
  );
}

function chainOf(report: StoredReport, claim: Claim): (string | null)[] {
  const names = claim.chain.map((id) => {
    const source = report.sources.find((one) => one.id === id);
    return source === undefined || source.type === 'none' ? null : source.name;
  });
  return [report.document.outlet, ...(names.length === 0 ? [null] : names)];
}

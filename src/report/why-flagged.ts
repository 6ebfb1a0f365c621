// Why a statement is listed, in the article's own words: for each flag the words that raised it.

import type { Span } from '../text/span.ts';
import type { Claim, Flag, Statement, StoredReport } from './report.ts';

export interface Why {
  readonly flag: Flag;
  /** The article's words that the flag rests on; null where they stand too far off to be quoted. */
  readonly words: string | null;
}

/** One line for each flag of the claims of a statement, each pair of flag and words once. */
export function whyFlagged(report: StoredReport, statement: Statement, claims: readonly Claim[]): Why[] {
  const whys = claims.flatMap((claim) =>
    claim.flags.map((flag) => ({ flag, words: wordsFor(flag, claim, statement, report) })),
  );
  const seen = new Set<string>();
  return whys.filter(({ flag, words }) => {
    const key = `${flag} ${words ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}

function wordsFor(flag: Flag, claim: Claim, statement: Statement, report: StoredReport): string | null {
  const nameOf = (id: string | undefined): string | null =>
    report.sources.find((source) => source.id === id && source.type !== 'none')?.name ?? null;
  switch (flag) {
    case 'unnamed-source':
      return nameOf(claim.chain.at(-1));
    case 'second-hand': {
      const relays = claim.chain.length > 1 ? claim.chain.slice(0, -1) : claim.chain;
      const names = relays.map(nameOf).filter((name) => name !== null);
      return names.length === 0 ? null : names.join(' ← ');
    }
    case 'no-source':
    case 'distancing':
      return cueWords(claim, statement, report);
    case 'stated-unverified':
      return nearestCheck(claim, report);
  }
}

/** The cue of the claim's attribution, or the hedge that it rests on, where it stands in the statement's sentences. */
function cueWords(claim: Claim, statement: Statement, report: StoredReport): string | null {
  const cues = report.attributions
    .filter(({ id }) => claim.attributionIds.includes(id))
    .flatMap(({ cue }) => cue);
  const hedges = report.hedges.filter(({ id }) => claim.hedgeIds.includes(id));
  const [span] = [...cues, ...hedges].filter((one) => isWithin(one, statement));
  if (span === undefined) return null;
  const { sentence, sentenceStart } = statement;
  return sentence
    .slice(span.start - sentenceStart, span.end - sentenceStart)
    .replace(/\s+/gu, ' ')
    .trim();
}

function isWithin({ start, end }: Span, { sentence, sentenceStart }: Statement): boolean {
  return sentenceStart <= start && end <= sentenceStart + sentence.length;
}

/** The remark that this was not verified which stands nearest to the claim. */
function nearestCheck(claim: Claim, report: StoredReport): string | null {
  const distance = ({ start, end }: Span): number => Math.max(start - claim.end, claim.start - end, 0);
  const checks = report.markers.filter(({ type }) => type === 'not-verified');
  const [first] = checks.toSorted((a, b) => distance(a) - distance(b));
  return first?.quote ?? null;
}

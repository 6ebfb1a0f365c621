// Two articles side by side: whom both cite, whom only one cites, and what one has from a name that the other leaves out.

import { letterRuns } from '../../text/letter-runs.ts';
import type { Claim, Source, Statement, StoredReport } from '../report.ts';
import { isSameSource } from './same-source.ts';

export interface SharedSource {
  readonly sources: readonly [Source, Source];
  /** The statements that each article has from it. */
  readonly statements: readonly [readonly Statement[], readonly Statement[]];
}

/** Statements of both articles in much the same words; `unnamedIn` is the article that names nobody for it. */
export interface SameStatement {
  readonly statements: readonly [Statement, Statement];
  readonly origins: readonly [readonly Source[], readonly Source[]];
  /** 0 or 1: the article whose sources for it are all unnamed, where the other's are not; null: neither or both. */
  readonly unnamedIn: 0 | 1 | null;
}

export interface Comparison {
  readonly shared: readonly SharedSource[];
  /** Sources that only the first, or only the second article has; unnamed ones are always one article's own. */
  readonly only: readonly [readonly Source[], readonly Source[]];
  readonly same: readonly SameStatement[];
}

/** Statements looked at in each article: more than any two articles have. */
const MOST = 400;
/** Share of the shorter statement's words that must be in the other. */
const ALIKE = 0.5;
/** Words a statement needs before its likeness says anything. */
const LEAST_WORDS = 4;
/** Shorter words stand in every sentence. */
const LEAST_LETTERS = 4;

/** Compares two reports. Pure; nothing of it leaves the machine. */
export function compareReports(a: StoredReport, b: StoredReport): Comparison {
  const [inA, inB] = [worded(a), worded(b)];
  const shared = inA.flatMap((one) => {
    const other = inB.find((candidate) => isSameSource(one, candidate));
    if (other === undefined) return [];
    const statements = [statementsFrom(a, one.id), statementsFrom(b, other.id)] as const;
    return [{ sources: [one, other] as const, statements }];
  });
  const met = new Set(shared.flatMap(({ sources }) => sources));
  return {
    shared,
    only: [inA.filter((source) => !met.has(source)), inB.filter((source) => !met.has(source))],
    same: sameStatements(a, b),
  };
}

const worded = ({ sources }: StoredReport): readonly Source[] =>
  sources.filter(({ type }) => type !== 'none');

function statementsFrom({ claims, statements }: StoredReport, sourceId: string): readonly Statement[] {
  const ids = new Set(claims.filter(({ chain }) => chain.includes(sourceId)).map(({ id }) => id));
  return statements.filter(({ claimIds }) => claimIds.some((id) => ids.has(id)));
}

function sameStatements(a: StoredReport, b: StoredReport): SameStatement[] {
  const others = b.statements.slice(0, MOST).map((statement) => ({ statement, words: wordsOf(statement) }));
  const [originsInA, originsInB] = [originsOf(a), originsOf(b)];
  return a.statements.slice(0, MOST).flatMap((statement) => {
    const words = wordsOf(statement);
    if (words.size < LEAST_WORDS) return [];
    let best: { readonly statement: Statement; readonly likeness: number } | null = null;
    for (const other of others) {
      if (other.words.size < LEAST_WORDS) continue;
      const likeness =
        [...words].filter((word) => other.words.has(word)).length / Math.min(words.size, other.words.size);
      if (likeness >= ALIKE && likeness > (best?.likeness ?? 0))
        best = { statement: other.statement, likeness };
    }
    if (best === null) return [];
    const origins = [originsInA(statement), originsInB(best.statement)] as const;
    return [{ statements: [statement, best.statement] as const, origins, unnamedIn: unnamedIn(origins) }];
  });
}

/** The last sources of a statement's chains. */
function originsOf({ claims, sources }: StoredReport): (statement: Statement) => readonly Source[] {
  const claimOf = new Map(claims.map((claim): [string, Claim] => [claim.id, claim]));
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  return ({ claimIds }) => {
    const ids = claimIds.flatMap((id) => claimOf.get(id)?.chain.at(-1) ?? []);
    return [...new Set(ids)].flatMap((id) => sourceOf.get(id) ?? []);
  };
}

function unnamedIn([a, b]: readonly [readonly Source[], readonly Source[]]): 0 | 1 | null {
  const leavesOut = (origins: readonly Source[]): boolean =>
    origins.length > 0 && origins.every(({ type }) => type === 'none' || type.startsWith('unnamed'));
  const names = (origins: readonly Source[]): boolean => origins.length > 0 && !leavesOut(origins);
  if (leavesOut(a) && names(b)) return 0;
  return leavesOut(b) && names(a) ? 1 : null;
}

function wordsOf({ sentence, sentenceStart, start, end }: Statement): ReadonlySet<string> {
  const own = sentence.slice(start - sentenceStart, end - sentenceStart).toLowerCase();
  return new Set(letterRuns(own).filter((word) => word.length >= LEAST_LETTERS));
}

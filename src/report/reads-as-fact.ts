// Whether a statement is worded as a fact one could check, rather than an opinion, a plan, a forecast or a feeling.
// A rule of thumb by words: it stands in where nothing was learned, and is evidence where something was.

import type { Mode } from '../analysis/annotation.ts';
import type { ClaimWords } from '../lexicon/claim-words.ts';

const QUOTED = /["“«][^"“”«»]*/g;
const SHORTEST = 12;
/** Words: shorter quoted passages are names and single words kept at a distance. */
const SHORTEST_QUOTE = 4;

export interface Worded {
  /** The statement without its tag. */
  readonly words: string;
  readonly cue: string;
  readonly mode: Mode;
  /** Whether cue and statement stand in one sentence; else the statement goes on from a sentence before. */
  readonly tagged: boolean;
}

/** Whether a statement reads as a fact, by words alone. */
export function readsAsFact({ words, cue, mode }: Omit<Worded, 'tagged'>, patterns: ClaimWords): boolean {
  const plain = words.replace(/’/g, "'").trim();
  if (plain.length < SHORTEST || /\?["”']*$/.test(plain) || patterns.judgingCue.test(cue)) return false;
  if (patterns.condition.test(plain)) return false;
  if (patterns.refusingCue.test(cue) && !patterns.clause.test(plain)) return false; // "denies any role" states no fact by itself
  const unreal = plain.search(patterns.unreal);
  const real = plain.search(patterns.real);
  if (mode !== 'direct' && (patterns.asks.test(plain) || patterns.stand.test(plain))) return false;
  if (patterns.verdict.test(plain)) return false;
  const cause = patterns.cause.exec(plain);
  const reason = cause === null ? '' : plain.slice(cause.index);
  const reasoned = patterns.real.test(reason) && !patterns.unreal.test(reason);
  if (unreal !== -1 && (real === -1 || unreal <= real) && !reasoned) return false;
  return !patterns.opinion.test(spoken(plain, mode));
}

/** What stands in the speaker's own words: all of a direct quotation, the quoted passages of a mixed one. */
function spoken(plain: string, mode: Mode): string {
  if (mode !== 'mixed') return mode === 'direct' ? plain : '';
  return (plain.match(QUOTED) ?? []).filter((quote) => quote.split(' ').length >= SHORTEST_QUOTE).join(' ');
}

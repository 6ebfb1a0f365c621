// Compares a relay rule's words with the tokens of a sentence.

import type { RelayRule, RelayWords } from '../../lexicon/relay.ts';
import { isIn, isQuoteMark, isWord, lowerAt, type Scene } from '../attribution/scene.ts';
import type { Run } from '../attribution/draft.ts';

/** Words that a "*" may stand for. */
const LONGEST_GAP = 6;
const SLOT = 'OUTLET';

interface ReadyRule {
  readonly rule: RelayRule;
  /** Null stands for "*". The slot is left out. */
  readonly tokens: readonly (ReadonlySet<string> | null)[];
  readonly slot: 'before' | 'after';
}

/** A rule's words where they stand in a text. */
export interface Match {
  readonly rule: RelayRule;
  readonly words: Run;
  /** Where the noun phrase of whoever passes it on ends or starts: at the words' front or end. */
  readonly slot: 'before' | 'after';
}

/** The rules of a language by the words they can open with; one index for every text, made on first use. */
const indexes = new WeakMap<RelayWords, ReadonlyMap<string, readonly ReadyRule[]>>();

const NONE: readonly Match[] = [];

/** All matches that open at token `at`, in the order of the rules; of one rule those with the shortest gap first. */
export function matchesAt(scene: Scene, relays: RelayWords, at: number, ceiling: number): readonly Match[] {
  const rules = indexOf(relays).get(lowerAt(scene, at));
  if (rules === undefined) return NONE;
  const matches: Match[] = [];
  for (const { rule, tokens, slot } of rules) {
    const ends: number[] = [];
    collectEnds(scene, tokens, 0, at, ceiling, ends);
    for (const to of ends) matches.push({ rule, words: { from: at, to }, slot });
  }
  return matches;
}

function indexOf(relays: RelayWords): ReadonlyMap<string, readonly ReadyRule[]> {
  const known = indexes.get(relays);
  if (known !== undefined) return known;
  const index = new Map<string, ReadyRule[]>();
  for (const rule of relays.rules) {
    const written = rule.words.split(' ');
    const ready: ReadyRule = {
      rule,
      tokens: written
        .filter((token) => token !== SLOT)
        .map((token) => (token === '*' ? null : new Set(token.split('|')))),
      slot: written[0] === SLOT ? 'before' : 'after',
    };
    for (const first of ready.tokens[0] ?? []) index.set(first, [...(index.get(first) ?? []), ready]);
  }
  indexes.set(relays, index);
  return index;
}

/** Where the words from `index` on that start at `at` may end: nowhere where the tokens are not they, in several places behind a gap. */
function collectEnds(
  scene: Scene,
  tokens: readonly (ReadonlySet<string> | null)[],
  index: number,
  at: number,
  ceiling: number,
  ends: number[],
): void {
  const first = tokens[index];
  if (first === undefined) {
    ends.push(at);
    return;
  }
  if (first !== null) {
    if (at < ceiling && first.has(lowerAt(scene, at)))
      collectEnds(scene, tokens, index + 1, at + 1, ceiling, ends);
    return;
  }
  for (let next = at; next <= at + LONGEST_GAP; next++) {
    collectEnds(scene, tokens, index + 1, next, ceiling, ends);
    if (
      !isWord(scene, next) ||
      isQuoteMark(scene, next) ||
      scene.isVerb[next] === 1 ||
      isIn(scene, next, 'relative')
    )
      return;
  }
}

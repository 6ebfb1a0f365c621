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

/** All matches that open at token `at`, in the order of the rules. */
export function matchesAt(scene: Scene, relays: RelayWords, at: number, ceiling: number): readonly Match[] {
  const rules = indexOf(relays).get(lowerAt(scene, at));
  if (rules === undefined) return NONE;
  const matches: Match[] = [];
  for (const ready of rules) {
    const end = endOf(scene, ready.tokens, 0, at, ceiling);
    if (end !== -1) matches.push({ rule: ready.rule, words: { from: at, to: end }, slot: ready.slot });
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

/** Where the words from `index` on that start at `at` end, or -1 where the tokens are not they; a gap is as short as can be. */
function endOf(
  scene: Scene,
  tokens: readonly (ReadonlySet<string> | null)[],
  index: number,
  at: number,
  ceiling: number,
): number {
  const first = tokens[index];
  if (first === undefined) return at;
  if (first !== null)
    return at < ceiling && first.has(lowerAt(scene, at))
      ? endOf(scene, tokens, index + 1, at + 1, ceiling)
      : -1;
  for (let next = at; next <= at + LONGEST_GAP; next++) {
    const end = endOf(scene, tokens, index + 1, next, ceiling);
    if (end !== -1) return end;
    if (
      !isWord(scene, next) ||
      isQuoteMark(scene, next) ||
      scene.isVerb[next] === 1 ||
      isIn(scene, next, 'relative')
    )
      return -1;
  }
  return -1;
}

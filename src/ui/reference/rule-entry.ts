// One rule as the reference shows it, made from the rule data and the cases that the tests run, so that it cannot drift.

import type { LanguagePack } from '../../lexicon/language-pack.ts';
import type { ReasonId } from '../../lexicon/reasons.ts';

/** Sentences that a rule marks, and sentences that it leaves alone; marked words stand in ⟦ ⟧. */
export interface RuleCases {
  readonly marks: readonly string[];
  readonly leaves: readonly string[];
}

export interface RuleEntry {
  readonly id: string;
  /** Hedge class, marker type or stance. */
  readonly type: string;
  readonly patterns: readonly string[];
  readonly reason: ReasonId;
  readonly example: string;
  readonly leaves: readonly string[];
}

type Cases = Readonly<Record<string, RuleCases>>;

interface PhraseRow {
  readonly id: string;
  readonly type: string;
  readonly patterns: readonly string[];
  readonly reason: ReasonId;
  readonly example: string;
}

/** The hedge or marker rules of a pack with the sentences they leave alone. */
export function phraseEntries(rows: readonly PhraseRow[], cases: Cases): RuleEntry[] {
  return rows.map(({ id, type, patterns, reason, example }) => ({
    id,
    type,
    patterns,
    reason,
    example,
    leaves: cases[id]?.leaves ?? [],
  }));
}

/** The cue families of a pack, then its fixed phrases. */
export function cueEntries({ cues }: LanguagePack): RuleEntry[] {
  const phrases = [...new Set([...cues.phrases.values()].flat().map(({ phrase }) => phrase))];
  return [
    ...cues.families.map((family) => ({ ...family, words: family.lemmas.replaceAll('_', ' ') })),
    ...phrases,
  ].map(({ id, stance, words, reason, example }) => ({
    id,
    type: stance,
    patterns: [words],
    reason,
    example,
    leaves: [],
  }));
}

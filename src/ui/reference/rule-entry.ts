// One rule as the reference shows it, made from the rule data and the cases that the tests run, so that it cannot drift.

import type { LanguagePack } from '../../lexicon/language-pack.ts';
import type { ReasonId } from '../../lexicon/reasons.ts';

/** Sentences that a rule marks, with the marked words in ⟦ ⟧, and sentences that it leaves alone. */
export interface RuleCases {
  readonly marks: readonly string[];
  readonly leaves: readonly string[];
}

type CasesByRule = Readonly<Record<string, RuleCases>>;

/** Cases of one language, by kind of rule, then by rule id: two kinds may have a rule of the same name. */
export type CasesByKind = Readonly<Record<RuleKind, CasesByRule>>;

export type RuleKind = 'hedges' | 'markers' | 'cues';

export const NO_CASES: CasesByKind = { hedges: {}, markers: {}, cues: {} };

export interface RuleEntry {
  readonly id: string;
  /** Hedge class, marker type or stance. */
  readonly type: string;
  /** Empty for rules that go by grammar or layout. */
  readonly patterns: readonly string[];
  readonly reason: ReasonId;
  readonly example: string;
  readonly marks: readonly string[];
  readonly leaves: readonly string[];
}

type Rule = Omit<RuleEntry, 'marks' | 'leaves'>;

/** Every rule of a language with its cases, by kind. */
export function rulesOf(
  pack: LanguagePack,
  cases: CasesByKind,
): Readonly<Record<RuleKind, readonly RuleEntry[]>> {
  return {
    hedges: pack.hedges.map((rule) => withCases(rule, cases.hedges)),
    markers: pack.markers.map((rule) => withCases(rule, cases.markers)),
    cues: cuesOf(pack).map((rule) => withCases(rule, cases.cues)),
  };
}

/** The cue families of a pack, its fixed phrases, and the cues that are grammar or layout. */
function cuesOf({ cues }: LanguagePack): Rule[] {
  const phrases = new Set([...cues.phrases.values()].flat().map(({ phrase }) => phrase));
  return [
    ...cues.families.map((family) => ({ ...family, patterns: [family.lemmas.replaceAll('_', ' ')] })),
    ...[...phrases].map((phrase) => ({ ...phrase, patterns: [phrase.words] })),
    ...Object.values(cues.shapes).map((shape) => ({ ...shape, patterns: [] })),
  ].map((rule) => ({ ...rule, type: rule.stance }));
}

function withCases(rule: Rule, cases: CasesByRule): RuleEntry {
  const { id, type, patterns, reason, example } = rule;
  const { marks, leaves } = cases[id] ?? { marks: [], leaves: [] };
  return { id, type, patterns, reason, example, marks, leaves };
}

/** A member of a closed list as the keys of _locales write it. */
export const underscored = (member: string): string => member.replaceAll('-', '_');

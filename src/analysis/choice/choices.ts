// Small learned decisions, beside the rules: what each decides, and how a stage asks.

import type { Span } from '../../text/span.ts';

/**
 * Every choice and the classes it tells apart. A row here needs its features (a module beside the stage that asks) and its
 * lesson (scripts/train/choices), which reads the right class from gold.
 */
export const CHOICES = {
  /** Whether a found attribution stands as a report. */
  stands: ['no', 'yes'],
  /** Whether an attribution inside another's content is a statement of its own. */
  inner: ['no', 'yes'],
  /** What kind of source a name is, from all its mentions. */
  'name-kind': ['person', 'organisation', 'media', 'document', 'unnamed-person', 'unnamed-group'],
  /** Whether a pronoun or description means this candidate. */
  antecedent: ['no', 'yes'],
  /** Whether a statement is worded as a fact that one could check. */
  checkable: ['no', 'yes'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ChoiceName = keyof typeof CHOICES;

/** What is decided on: a stretch of the text and, where several things stand at one place, which of them. */
export interface Matter extends Span {
  /** A candidate's name, a class, an attribution's source: what the lesson needs besides the place. */
  readonly option?: string;
}

/** A linear model's answer: the natural logarithms of the odds, one for each class, in the order of `CHOICES`. */
export type Weighed = readonly number[];

/** How a stage asks. `features` are names such as `head=docker`; each counts once. */
export interface Choices {
  /** ISO 639-1 code of the language they were learned from; empty where nothing was. */
  readonly language: string;
  /** Null where this choice has not been learned: the rules stand in. */
  readonly weigh: (choice: ChoiceName, features: readonly string[], matter: Matter) => Weighed | null;
  /** Set while cases are collected to learn from: every case is then asked about, even where the answer changes nothing. */
  readonly collects?: true;
}

/** Nothing was learned: every choice is left to the rules. */
export const NO_CHOICES: Choices = { language: '', weigh: () => null };

/** The class with the highest log-odds, and how far it stands before the next. */
export function likeliest(weighed: Weighed): { readonly at: number; readonly lead: number } {
  let at = 0;
  let next = -Infinity;
  for (let other = 1; other < weighed.length; other++) {
    const score = weighed[other] ?? 0;
    if (score > (weighed[at] ?? 0)) {
      next = weighed[at] ?? 0;
      at = other;
    } else next = Math.max(next, score);
  }
  return { at, lead: (weighed[at] ?? 0) - next };
}

/** Of a choice between no and yes: how far yes stands before no; above 0 is yes. */
export const leaning = (weighed: Weighed): number => (weighed[1] ?? 0) - (weighed[0] ?? 0);

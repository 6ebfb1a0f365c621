// What is asked of the weights: an expression and all who may be meant by it.

import type { Attribution } from '../../annotation.ts';
import type { Mention } from '../mention.ts';
import type { SpeechRecord } from '../speech-record.ts';
import type { Candidate } from './candidates.ts';
import type { Asks } from './fits.ts';

/** What is known of the choice as a whole. */
export interface Question {
  readonly asks: Asks;
  readonly mention: Mention;
  readonly attribution: Attribution;
  readonly record: SpeechRecord;
  /** Those who can be meant, nearest first. */
  readonly candidates: readonly Candidate[];
  /** Whom the rule means. */
  readonly byRule: ReadonlySet<Candidate>;
  /** Who speaks the words around the expression. */
  readonly outer: ReadonlySet<Candidate>;
  /** Whom the same pronoun meant last, and how many sentences ago. */
  readonly before: { readonly candidate: Candidate; readonly distance: number } | null;
}

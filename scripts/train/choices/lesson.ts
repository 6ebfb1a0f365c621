// What gold teaches a choice, and the cases the engine asked about.

import type { Matter } from '../../../src/analysis/choice/choices.ts';
import type { GoldSourcing } from '../../evaluate/sourcing-gold.ts';

/** The class that would have been right (its place in `CHOICES`), or null where this case teaches nothing. */
export type Lesson = (article: GoldSourcing, matter: Matter) => number | null;

/** One case to learn from. */
export interface Case {
  /** Number of the article. */
  readonly article: number;
  readonly features: readonly string[];
  readonly right: number;
}

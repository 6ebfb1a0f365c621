// The counts of one sourcing evaluation.

import { SourcingCount } from './sourcing-count.ts';

/** What is counted over all articles; every figure is micro-averaged. */
export class SourcingTally {
  readonly chain = new SourcingCount();
  readonly multi = new SourcingCount();
  readonly origin = new SourcingCount();
  readonly unverified = new SourcingCount();
  readonly reasons = new SourcingCount();
  readonly hedge = new SourcingCount();
  readonly marker = new SourcingCount();
  typeRight = 0;
  typeCount = 0;
}

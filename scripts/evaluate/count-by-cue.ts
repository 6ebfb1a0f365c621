// Cue figures, over all gold cues and over those of plain reporting (say, tell, write, ask, according to).

import {
  pairUp,
  sameSource,
  type GoldArticle,
  type RoleSpans,
  type RoleWords,
} from './compare-attributions.ts';
import type { Figures } from './evaluation.ts';
import { prfOf, share } from './ratio.ts';
import { jaccard } from './word-tokens.ts';

const REPORTING =
  /(?<![\p{L}\p{N}_])(say|says|said|saying|tell|tells|told|telling|write|writes|wrote|written|writing|tweet(?:s|ed|ing)?|retweet(?:s|ed|ing)?|add|adds|added|adding|ask|asks|asked|asking|report|reports|reported|reporting|note|notes|noted|noting|announce|announces|announced|announcing|according to)(?![\p{L}\p{N}_])/iu;

interface Tally {
  cues: number;
  found: number;
  gold: number;
  exact: number;
  full: number;
}

/** Adds up article by article. A found attribution on a gold cue of another kind counts neither way for reporting. */
export class ReportingCount {
  readonly #all: Tally = { cues: 0, found: 0, gold: 0, exact: 0, full: 0 };
  readonly #reporting: Tally = { cues: 0, found: 0, gold: 0, exact: 0, full: 0 };

  add(
    { text, attributions }: GoldArticle,
    spans: readonly RoleSpans[],
    wanted: readonly RoleWords[],
    found: readonly RoleWords[],
  ): void {
    const pairs = pairUp(wanted, found, 'cue');
    const isReporting = ({ cue }: RoleSpans) =>
      cue.some(([start, end]) => REPORTING.test(text.slice(start, end)));
    this.#tally(
      this.#all,
      pairs,
      wanted,
      found,
      () => true,
      () => true,
    );
    const reportingGold = attributions.map(isReporting);
    const reportingFound = spans.map(isReporting);
    this.#tally(
      this.#reporting,
      pairs,
      wanted,
      found,
      (index) => reportingGold[index] === true,
      (index) => reportingFound[index] === true,
    );
  }

  #tally(
    tally: Tally,
    pairs: readonly (readonly [number, number])[],
    wanted: readonly RoleWords[],
    found: readonly RoleWords[],
    countsGold: (index: number) => boolean,
    countsFound: (index: number) => boolean,
  ): void {
    const goldOf = new Map(pairs.map(([gold, other]) => [other, gold]));
    tally.gold += wanted.filter((_, index) => countsGold(index)).length;
    tally.found += found.filter((_, index) => {
      const gold = goldOf.get(index);
      return gold === undefined ? countsFound(index) : countsGold(gold);
    }).length;
    for (const [i, j] of pairs) {
      const [a, b] = [wanted[i], found[j]];
      if (a === undefined || b === undefined || !countsGold(i)) continue;
      const likeness = jaccard(a.content, b.content);
      tally.cues++;
      if (likeness === 1) tally.exact++;
      if (sameSource(a, b) && likeness >= 0.5) tally.full++;
    }
  }

  figures(): Figures {
    const [all, reporting] = [this.#all, this.#reporting];
    return {
      cue: prfOf(all.cues, all.found, all.gold),
      content_exact: { share: share(all.exact, all.cues) },
      reporting: {
        cue: prfOf(reporting.cues, reporting.found, reporting.gold),
        full: prfOf(reporting.full, reporting.found, reporting.gold),
        content_exact: { share: share(reporting.exact, reporting.cues) },
      },
    };
  }
}

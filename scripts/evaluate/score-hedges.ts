// Hedge cues against sentence gold: the same figures as eval/score_hedges.py.

import type { Hedge } from '../../src/analysis/annotation.ts';
import type { HedgeType } from '../../src/lexicon/classes.ts';
import { overlaps, type Span } from '../../src/text/span.ts';
import type { Evaluation, JudgedItem } from './evaluation.ts';
import { prfOfCounts, share } from './ratio.ts';
import type { ReportOf } from './run-engine.ts';

export interface GoldHedge extends Span {
  readonly class: HedgeType;
  readonly voice: 'article' | 'speaker';
}

export interface GoldSentence {
  readonly id: string;
  readonly text: string;
  readonly hedges: readonly GoldHedge[];
}

/** Cues pair one to one. Distancing report verbs count neither way: the attribution layer may mark them instead. */
export function scoreHedges(gold: readonly GoldSentence[], reportOf: ReportOf): Evaluation {
  const total = { right: 0, extra: 0, missed: 0, type: 0, voice: 0, both: 0, foundOnly: 0, goldOnly: 0 };
  const byType = new Map<HedgeType, { found: number; of: number }>();
  const items: JudgedItem[] = [];
  for (const sentence of gold) {
    const hard = sentence.hedges.filter((hedge) => hedge.class !== 'distancing-verb');
    const soft = sentence.hedges.filter((hedge) => hedge.class === 'distancing-verb');
    const free = reportOf(sentence.id).hedges.filter(({ type }) => type !== 'distancing-verb');
    let found = 0;
    for (const hedge of hard) {
      const tally = byType.get(hedge.class) ?? { found: 0, of: 0 };
      byType.set(hedge.class, tally);
      tally.of++;
      const hit = takeBest(free, hedge);
      if (hit !== undefined) {
        found++;
        tally.found++;
        if (hit.type === hedge.class) total.type++;
        if (hit.voice === hedge.voice) total.voice++;
      }
      items.push(judge(sentence, hedge, hit));
    }
    const extra = free.filter((hedge) => !soft.some((cue) => finds(cue, hedge)));
    for (const hedge of extra)
      items.push({
        key: `extra ${sentence.id} ${hedge.start}-${hedge.end}`,
        right: false,
        says: `extra ${hedge.type}: ${quote(sentence, hedge)}`,
      });
    total.right += found;
    total.missed += hard.length - found;
    total.extra += extra.length;
    const predicted = found + extra.length > 0;
    if (hard.length > 0 && predicted) total.both++;
    else if (predicted) total.foundOnly++;
    else if (hard.length > 0) total.goldOnly++;
  }
  return {
    figures: {
      cue: prfOfCounts(total.right, total.extra, total.missed),
      sentence: prfOfCounts(total.both, total.foundOnly, total.goldOnly),
      class: share(total.type, total.right),
      voice: share(total.voice, total.right),
      'recall by class': Object.fromEntries(
        [...byType].map(([type, { found, of }]) => [type, `${found}/${of}`]),
      ),
    },
    items,
  };
}

/** Takes out of `free` the hedge on this cue, one of the same type before any other. */
function takeBest(free: Hedge[], cue: GoldHedge): Hedge | undefined {
  const hit =
    free.find((hedge) => hedge.type === cue.class && finds(cue, hedge)) ??
    free.find((hedge) => finds(cue, hedge));
  if (hit !== undefined) free.splice(free.indexOf(hit), 1);
  return hit;
}

/** A mark over half the sentence finds nothing. */
function finds(cue: Span, hedge: Span): boolean {
  return overlaps(cue, hedge) && hedge.end - hedge.start <= 2 * (cue.end - cue.start) + 20;
}

function judge(sentence: GoldSentence, cue: GoldHedge, hit: Hedge | undefined): JudgedItem {
  const wrong = [
    ...(hit !== undefined && hit.type !== cue.class ? [`${hit.type} for ${cue.class}`] : []),
    ...(hit !== undefined && hit.voice !== cue.voice ? [`${hit.voice} for ${cue.voice}`] : []),
  ];
  return {
    key: `${sentence.id} ${cue.start}-${cue.end}`,
    right: hit !== undefined && wrong.length === 0,
    says: `${hit === undefined ? `missed ${cue.class}` : wrong.join(', ')}: ${quote(sentence, cue)}`,
  };
}

function quote({ text }: GoldSentence, { start, end }: Span): string {
  return `'${text.slice(start, end)}' | ${text.slice(0, 160)}`;
}

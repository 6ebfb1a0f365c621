// Quotations against a corpus of them: the same figures as eval/score_quotations.py (Petersen-Frey and Biemann 2024).

import type { Span } from '../../src/text/span.ts';
import type { Evaluation, Figure, JudgedItem } from './evaluation.ts';
import { prfOf, round1, share } from './ratio.ts';
import type { ReportOf } from './run-engine.ts';
import { coveredBy, shared, type Offsets } from './word-tokens.ts';

export interface GoldQuotations {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly type: string;
    readonly source: readonly Offsets[];
    readonly cue: readonly Offsets[];
    readonly content: readonly Offsets[];
  }[];
}

type Words = ReadonlySet<number>;

/** One quotation as words; the type is the gold's. */
interface Quotation {
  readonly message: Words;
  readonly speaker: Words;
  readonly cue: Words;
  readonly type: string;
}

const WORD = /[\p{L}\p{N}_]+/gu;
const NONE: Words = new Set();
const ROLES = ['message', 'speaker', 'cue'] as const;
/** Half of the words or more in common make a quotation right. */
const ENOUGH = 0.5;

/** Paired one to one by the greatest overlap; precision and recall of words are averaged over pairs and what stays alone. */
export function scoreQuotations(gold: readonly GoldQuotations[], reportOf: ReportOf): Evaluation {
  const means = { message: new Means(), speaker: new Means(), cue: new Means() };
  const byType = new Map<string, { right: number; all: number }>();
  const items: JudgedItem[] = [];
  let [right, found, wanted] = [0, 0, 0];
  for (const article of gold) {
    const report = reportOf(article.id);
    const words = [...article.text.matchAll(WORD)].map((match): Offsets => [
      match.index,
      match.index + match[0].length,
    ]);
    const offsets = (spans: readonly Span[]) => spans.map(({ start, end }): Offsets => [start, end]);
    const given = outermost(
      article.attributions.map(({ type, source, cue, content }) => ({
        message: coveredBy(content, words),
        speaker: coveredBy(source, words),
        cue: coveredBy(cue, words),
        type,
      })),
    );
    const made = outermost(
      report.attributions.map(({ source, cue, content }) => ({
        message: coveredBy(offsets(content), words),
        speaker: coveredBy(offsets(source === null ? [] : [source]), words),
        cue: coveredBy(offsets(cue), words),
        type: '',
      })),
    );
    for (const [a, b] of pair(given, made)) {
      for (const role of ROLES) {
        if (role === 'cue' && a !== null && a.cue.size === 0) continue;
        means[role].add(a?.[role] ?? NONE, b?.[role] ?? NONE);
      }
      const isRight = a !== null && b !== null && isSaid(a, b);
      if (isRight) right++;
      if (a !== null) wanted++;
      if (b !== null) found++;
      if (a !== null) {
        const count = byType.get(a.type) ?? { right: 0, all: 0 };
        byType.set(a.type, { right: count.right + (isRight ? 1 : 0), all: count.all + 1 });
      }
      items.push(judged(article, words, a, b, isRight));
    }
  }
  const recall = [...byType].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    figures: {
      message: means.message.figures(),
      speaker: means.speaker.figures(),
      cue: means.cue.figures(),
      said: { ...prfOf(right, found, wanted), gold: wanted, predicted: found },
      'recall by type': Object.fromEntries(recall.map(([type, one]) => [type, share(one.right, one.all)])),
    },
    items,
  };
}

/** Means of precision and of recall over quotations. */
class Means {
  readonly #precisions: number[] = [];
  readonly #recalls: number[] = [];

  add(gold: Words, found: Words): void {
    const both = shared(gold, found);
    if (found.size > 0) this.#precisions.push(both / found.size);
    if (gold.size > 0) this.#recalls.push(both / gold.size);
  }

  figures(): Figure {
    const [p, r] = [mean(this.#precisions), mean(this.#recalls)];
    return { p: round1(p), r: round1(r), f1: p + r === 0 ? 0 : round1((2 * p * r) / (p + r)) };
  }
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : (100 * values.reduce((sum, value) => sum + value, 0)) / values.length;
}

/** Those with words that lie wholly inside no other: the quoted half of a mixed one is left out. */
function outermost(quotations: readonly Quotation[]): Quotation[] {
  const isInside = (a: Words, b: Words) => a.size < b.size && a.isSubsetOf(b);
  return quotations.filter(
    (one) => one.message.size > 0 && !quotations.some((other) => isInside(one.message, other.message)),
  );
}

/** Greatest overlap first, then whatever is left alone on either side. */
function pair(
  gold: readonly Quotation[],
  found: readonly Quotation[],
): (readonly [Quotation | null, Quotation | null])[] {
  const candidates = gold
    .flatMap((a, i) => found.map((b, j) => ({ worth: overlap(a.message, b.message), i, j })))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || b.i - a.i || b.j - a.j);
  const [left, right] = [new Set<number>(), new Set<number>()];
  const pairs: [Quotation | null, Quotation | null][] = [];
  for (const { i, j } of candidates) {
    if (left.has(i) || right.has(j)) continue;
    left.add(i);
    right.add(j);
    pairs.push([gold[i] ?? null, found[j] ?? null]);
  }
  gold.forEach((one, i) => left.has(i) || pairs.push([one, null]));
  found.forEach((one, j) => right.has(j) || pairs.push([null, one]));
  return pairs;
}

function overlap(a: Words, b: Words): number {
  const both = shared(a, b);
  return both === 0 ? 0 : (2 * both) / (a.size + b.size);
}

/** Right as a reader sees it: enough of the words, and the same speaker or none on both sides. */
function isSaid(a: Quotation, b: Quotation): boolean {
  if (overlap(a.message, b.message) < ENOUGH) return false;
  return shared(a.speaker, b.speaker) > 0 || a.speaker.size + b.speaker.size === 0;
}

function judged(
  { id, text }: GoldQuotations,
  words: readonly Offsets[],
  a: Quotation | null,
  b: Quotation | null,
  right: boolean,
): JudgedItem {
  const print = (covered: Words | undefined) =>
    [...(covered ?? [])]
      .map((index) => text.slice(...(words[index] ?? [0, 0])))
      .join(' ')
      .slice(0, 110);
  const [first] = a?.message ?? b?.message ?? [];
  return {
    key: `${id} ${a === null ? 'extra' : 'gold'} ${first ?? 0}`,
    right,
    says: `${id} ${a?.type ?? 'extra'}  gold: ${print(a?.speaker)} | ${print(a?.message)}  got: ${print(b?.speaker)} | ${print(b?.message)}`,
  };
}

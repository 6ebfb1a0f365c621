// Exact, begin and Jaccard figures over token labels, comparable with CofeNet (Wang et al., COLING 2022, tables 6 to 8).

import { ROLES, type Role, type RoleSpans } from './compare-attributions.ts';
import type { Figures } from './evaluation.ts';
import { prfOf, round1 } from './ratio.ts';
import type { Offsets } from './word-tokens.ts';

/** A stretch of an article as tokens with B-/I-/O labels. */
export interface LabelledStretch {
  readonly article: string;
  readonly offsets: readonly Offsets[];
  readonly labels: readonly string[];
}

/** `spansOf` gives an article's outermost attributions, or null where it was not analysed: then it does not count. */
export function scoreCofenet(
  stretches: readonly LabelledStretch[],
  spansOf: (article: string) => readonly RoleSpans[] | null,
): Figures {
  const counts = new Map(
    ROLES.map((role) => [role, { right: 0, found: 0, gold: 0, begins: 0, sum: 0, terms: 0 }]),
  );
  for (const { article, offsets, labels } of stretches) {
    const spans = spansOf(article);
    if (spans === null) continue;
    const gold = chunksOf(labels);
    const found = chunksOf(labelTokens(spans, offsets));
    for (const role of ROLES) {
      const count = counts.get(role);
      if (count === undefined) continue;
      const [a, b] = [gold[role], found[role]];
      const starts = new Set(b.map(([start]) => start));
      count.gold += a.length;
      count.found += b.length;
      count.right += a.filter(([s, e]) => b.some(([start, end]) => s === start && e === end)).length;
      count.begins += a.filter(([start]) => starts.has(start)).length;
      for (const chunk of a) count.sum += Math.max(0, ...b.map((other) => likeness(chunk, other)));
      count.terms += a.length + b.filter((chunk) => !a.some((other) => likeness(chunk, other) > 0)).length;
    }
  }
  return Object.fromEntries(
    [...counts].map(([role, { right, found, gold, begins, sum, terms }]) => [
      role,
      {
        exact: prfOf(right, found, gold),
        begin: prfOf(begins, found, gold).f1,
        jaccard: round1((100 * sum) / Math.max(1, terms)),
      },
    ]),
  );
}

/** Where labels of one role run together: token indices, half-open. */
function chunksOf(labels: readonly string[]): Record<Role, Offsets[]> {
  const chunks: Record<Role, Offsets[]> = { source: [], cue: [], content: [] };
  let open: { role: Role; from: number } | null = null;
  for (let at = 0; at <= labels.length; at++) {
    const label = labels[at] ?? 'O';
    if (open !== null && label !== `I-${open.role}`) {
      chunks[open.role].push([open.from, at]);
      open = null;
    }
    if (label.startsWith('B-')) open = { role: label.slice(2) as Role, from: at };
  }
  return chunks;
}

/** Longer spans first, so that shorter ones inside them show. */
function labelTokens(spans: readonly RoleSpans[], offsets: readonly Offsets[]): string[] {
  const labels = offsets.map(() => 'O');
  const all = spans.flatMap((attribution) =>
    ROLES.flatMap((role) => attribution[role].map(([start, end]) => ({ role, start, end }))),
  );
  all.sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) || b.start - a.start || b.end - a.end || (a.role < b.role ? 1 : -1),
  );
  for (const { role, start, end } of all) {
    let prefix = 'B-';
    offsets.forEach(([from, to], index) => {
      if (from >= end || to <= start) return;
      labels[index] = prefix + role;
      prefix = 'I-';
    });
  }
  return labels;
}

function likeness([a, b]: Offsets, [c, d]: Offsets): number {
  return Math.max(0, Math.min(b, d) - Math.max(a, c)) / (Math.max(b, d) - Math.min(a, c));
}

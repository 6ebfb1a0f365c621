// Attribution against PolNeAR-style gold: the same figures as eval/score_attribution.py.

import {
  outermostSpans,
  pairUp,
  ROLES,
  roleWords,
  sameSource,
  type GoldArticle,
  type RoleSpans,
  type RoleWords,
} from './compare-attributions.ts';
import { ReportingCount } from './count-by-cue.ts';
import type { Evaluation, JudgedItem } from './evaluation.ts';
import { prfOf, share } from './ratio.ts';
import type { ReportOf } from './run-engine.ts';
import { jaccard, shared } from './word-tokens.ts';

type Outcome = 'right' | 'source' | 'content' | 'missed';

const VERDICT: Readonly<Record<Outcome, string>> = {
  right: 'right',
  source: 'wrong source',
  content: 'wrong content',
  missed: 'missed',
};

/** Scores the outermost attributions of every article. An item is right where source and content are right too. */
export function scoreAttribution(gold: readonly GoldArticle[], reportOf: ReportOf): Evaluation {
  const words = Object.fromEntries(ROLES.map((role) => [role, [0, 0, 0] as [number, number, number]]));
  const byCue = new ReportingCount();
  const total = { match: 0, full: 0, source: 0, found: 0, gold: 0 };
  const items: JudgedItem[] = [];
  for (const article of gold) {
    const spans = outermostSpans(reportOf(article.id));
    const wanted = roleWords(article.text, article.attributions);
    const found = roleWords(article.text, spans);
    for (const role of ROLES) {
      const [a, b] = [unionOf(wanted, role), unionOf(found, role)];
      const count = words[role] ?? [0, 0, 0];
      count[0] += shared(a, b);
      count[1] += b.size;
      count[2] += a.size;
    }
    total.gold += wanted.length;
    total.found += found.length;
    byCue.add(article, spans, wanted, found);
    const outcome = new Map<number, Outcome>();
    const paired = new Set<number>();
    for (const [i, j] of pairUp(wanted, found, 'both')) {
      const [a, b] = [wanted[i], found[j]];
      if (a === undefined || b === undefined) continue;
      const source = sameSource(a, b);
      const content = jaccard(a.content, b.content) >= 0.5;
      total.match++;
      if (source) total.source++;
      if (source && content) total.full++;
      outcome.set(i, source ? (content ? 'right' : 'content') : 'source');
      paired.add(j);
    }
    items.push(...judge(article, spans, outcome, paired));
  }
  return {
    figures: {
      token: Object.fromEntries(ROLES.map((role) => [role, prfOf(...(words[role] ?? [0, 0, 0]))])),
      match: prfOf(total.match, total.found, total.gold),
      full: prfOf(total.full, total.found, total.gold),
      source: { accuracy: share(total.source, total.match) },
      gold: total.gold,
      predicted: total.found,
      ...byCue.figures(),
    },
    items,
  };
}

function judge(
  { id, text, attributions }: GoldArticle,
  spans: readonly RoleSpans[],
  outcome: ReadonlyMap<number, Outcome>,
  paired: ReadonlySet<number>,
): JudgedItem[] {
  const wanted = attributions.map((gold, index) => {
    const result = outcome.get(index) ?? 'missed';
    return {
      key: `${id} ${describePlace(gold)}`,
      right: result === 'right',
      says: `${VERDICT[result]}  ${id}  ${describe(text, gold)}`,
    };
  });
  const extra = spans
    .filter((_, index) => !paired.has(index))
    .map((found) => ({
      key: `extra ${id} ${describePlace(found)}`,
      right: false,
      says: `extra  ${id}  ${describe(text, found)}`,
    }));
  return [...wanted, ...extra];
}

function describePlace({ cue }: RoleSpans): string {
  return cue.map(([start, end]) => `${start}-${end}`).join('+');
}

function describe(text: string, spans: RoleSpans): string {
  const words = (role: (typeof ROLES)[number]) =>
    spans[role].map(([start, end]) => text.slice(start, end).replaceAll('\n', ' ')).join(' … ');
  return `[${words('source')}] ${words('cue')} | ${words('content').slice(0, 100)}`;
}

function unionOf(attributions: readonly RoleWords[], role: (typeof ROLES)[number]): ReadonlySet<number> {
  return new Set(attributions.flatMap((words) => [...words[role]]));
}

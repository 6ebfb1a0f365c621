// The chains of one sentence beside the gold ones: whole chains, and their last name alone.

import type { JudgedItem } from './evaluation.ts';
import type { ScoredReport } from './run-engine.ts';
import { namesOf, sameSourceName } from './same-source-name.ts';
import { NO_SOURCE, type GoldSourcing } from './sourcing-gold.ts';
import type { SourcingTally } from './sourcing-tally.ts';

/** Counts into the tally and gives one item per gold chain and per chain that is not in the gold. */
export function judgeChains(
  tally: SourcingTally,
  article: GoldSourcing,
  report: ScoredReport,
  sentence: number,
  wanted: readonly (readonly string[])[],
  found: readonly (readonly string[])[],
): JudgedItem[] {
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  const foundNames = (id: string) => namesOf(sources.get(id), report.text);
  const goldNames = (name: string) =>
    name === NO_SOURCE ? [NO_SOURCE] : [name, ...(article.sources[name]?.aliases ?? [])];
  const same = (id: string, name: string) =>
    sameSourceName(foundNames(id), goldNames(name), article.language);
  const [start, end] = article.sentences[sentence] ?? [0, 0];
  const quote = article.text.slice(start, end).slice(0, 150);
  const items: JudgedItem[] = [];

  const free = [...found];
  for (const chain of wanted) {
    const hit = free.find(
      (other) => other.length === chain.length && other.every((id, at) => same(id, chain[at] ?? '')),
    );
    const counts = chain.length > 1 ? [tally.chain, tally.multi] : [tally.chain];
    for (const count of counts) count[hit === undefined ? 'missed' : 'right']++;
    if (hit !== undefined) free.splice(free.indexOf(hit), 1);
    const names = chain.join(' > ');
    items.push({
      key: `${article.id} #${sentence} ${names}`,
      right: hit !== undefined,
      says: `missed ${article.id} #${sentence} ${names}   |   ${quote}`,
    });
  }
  for (const chain of free) {
    tally.chain.extra++;
    if (chain.length > 1) tally.multi.extra++;
    const names = chain.map((id) => foundNames(id)[0]).join(' > ');
    items.push({
      key: `extra ${article.id} #${sentence} ${names}`,
      right: false,
      says: `extra  ${article.id} #${sentence} ${names}   |   ${quote}`,
    });
  }

  const origins = [...found];
  for (const chain of wanted) {
    const name = chain.at(-1) ?? NO_SOURCE;
    const hit = origins.find((other) => same(other.at(-1) ?? '', name));
    tally.origin[hit === undefined ? 'missed' : 'right']++;
    if (hit === undefined) continue;
    origins.splice(origins.indexOf(hit), 1);
    tally.typeCount++;
    const type = sources.get(hit.at(-1) ?? '')?.type ?? 'none';
    if (type === (article.sources[name]?.type ?? 'none')) tally.typeRight++;
  }
  tally.origin.extra += origins.length;
  return items;
}

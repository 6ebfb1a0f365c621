// The chain each attribution reaches the reader by: relaying sources first, the origin last.

import type { Attribution } from '../analysis/annotation.ts';
import type { ResolvedSources } from '../analysis/source/resolve-sources.ts';
import type { SentenceMap } from './sentence-map.ts';

/** For each attribution id its chains: several where sources are coordinated, none where the source stays open. */
export type Chains = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Sentences that may lie between a statement and "the letter went on". */
const LONGEST_BREAK = 4;

/** What an attribution's own words say of the occasion on which something was said. */
export interface Occasions {
  /** The cue takes up what its speaker said before: "continued". */
  readonly goesOn: (attribution: Attribution) => boolean;
  /** Another occasion, "during a rally": those words did not reach the outlet by the relay before. */
  readonly startsAnew: (attribution: Attribution) => boolean;
  /** Another time, "told the Gull then": what the speaker says next did not reach it by this relay. */
  readonly isPast: (attribution: Attribution) => boolean;
}

/** A speaker met in a relay, and what stands before it in the chain. */
interface Run {
  readonly sentence: number;
  readonly prefix: readonly string[];
}

/**
 * Builds all chains in reading order. A relay is kept while the same speaker's run is unbroken and dropped once the
 * article's voice or another speaker comes between (sourcing guidelines, settled case 2), unless its words say otherwise.
 */
export function buildChains(
  attributions: readonly Attribution[],
  resolved: ResolvedSources,
  sentences: SentenceMap,
  { goesOn, startsAnew, isPast }: Occasions,
): Chains {
  const chains = new Map<string, (readonly string[])[]>();
  let runs = new Map<string, Run>();
  const latest = new Map<string, Run>();
  for (const attribution of inOrder(attributions)) {
    const [first, last] = sentences.reach(attribution);
    if (attribution.parent === null) {
      const speakers = resolved.sourceIdsOf.get(attribution.id) ?? [];
      runs = keepRuns(runs, speakers, first);
      if (speakers.some((id) => runs.has(id)) && startsAnew(attribution))
        for (const id of speakers) runs.delete(id);
      if (speakers.some((id) => latest.has(id)) && goesOn(attribution)) takeUp(runs, latest, speakers, first);
    }
    const built = chainsOf(attribution, resolved, chains, runs);
    chains.set(attribution.id, built);
    for (const chain of built) {
      const speaker = chain.at(-1);
      if (speaker === undefined || (chain.length > 1 && isPast(attribution))) continue;
      const run = { sentence: last, prefix: chain.slice(0, -1) };
      runs.set(speaker, run);
      latest.set(speaker, run);
    }
  }
  return chains;
}

/** Parents stand before what they hold; the finder hands attributions on in that order but for tags behind their content. */
function inOrder(attributions: readonly Attribution[]): readonly Attribution[] {
  const outer = attributions.filter((attribution) => attribution.parent === null);
  const inner = Map.groupBy(attributions, (attribution) => attribution.parent);
  const placed: Attribution[] = [];
  const place = (attribution: Attribution, depth: number): void => {
    placed.push(attribution);
    if (depth < 20) for (const child of inner.get(attribution.id) ?? []) place(child, depth + 1);
  };
  for (const attribution of outer) place(attribution, 0);
  return placed;
}

/** Runs that a word such as "continued" takes up again behind a break. */
function takeUp(
  runs: Map<string, Run>,
  latest: ReadonlyMap<string, Run>,
  speakers: readonly string[],
  first: number,
): void {
  for (const speaker of speakers) {
    const run = latest.get(speaker);
    if (run !== undefined && first - run.sentence <= LONGEST_BREAK) runs.set(speaker, run);
  }
}

/** Runs that go on into the sentence where the next attribution starts. */
function keepRuns(runs: Map<string, Run>, speakers: readonly string[], first: number): Map<string, Run> {
  const kept = new Map<string, Run>();
  for (const [speaker, run] of runs) {
    const adjoins = first - run.sentence <= 1;
    if (adjoins && (run.sentence === first || speakers.includes(speaker))) kept.set(speaker, run);
  }
  return kept;
}

function chainsOf(
  attribution: Attribution,
  resolved: ResolvedSources,
  chains: Chains,
  runs: ReadonlyMap<string, Run>,
): (readonly string[])[] {
  const via = resolved.viaIdsOf.get(attribution.id) ?? [];
  const own = (resolved.sourceIdsOf.get(attribution.id) ?? []).filter((id) => !resolved.outletIds.has(id));
  const outer = attribution.parent === null ? [[]] : (chains.get(attribution.parent) ?? [[]]);
  const before = outer.length === 0 ? [[]] : outer;
  if (own.length === 0) return via.length === 0 ? [] : before.map((prefix) => join([...prefix, ...via]));
  return before.flatMap((prefix) =>
    own.map((id) => {
      const kept = attribution.parent === null && via.length === 0 ? (runs.get(id)?.prefix ?? []) : [];
      return join([...prefix, ...kept, ...via, id]);
    }),
  );
}

/** One hop per source: somebody who relays their own words is one hop. */
function join(ids: readonly string[]): readonly string[] {
  return ids.filter((id, at) => ids.lastIndexOf(id) === at);
}

// The chain each attribution reaches the reader by: relaying sources first, the origin last.

import type { RelayWords } from '../../lexicon/relay.ts';
import type { ReadText } from '../../text/read-text.ts';
import type { Attribution, Relay } from '../annotation.ts';
import type { ResolvedSources } from '../source/resolve-sources.ts';
import { OpenScenes } from './open-scenes.ts';
import { Wordings } from './wordings.ts';

/** For each attribution id its chains: several where sources are coordinated, none where the source stays open. */
export type Chains = ReadonlyMap<string, readonly (readonly string[])[]>;

/**
 * Builds all chains in reading order. A relay lasts while its scene does (open-scenes.ts), unless the words of an
 * attribution close it or take it up again (sourcing guidelines, settled cases 2 and 17).
 */
export function followRelays(
  read: ReadText,
  words: RelayWords,
  attributions: readonly Attribution[],
  relays: readonly Relay[],
  resolved: ResolvedSources,
): Chains {
  const chains = new Map<string, (readonly string[])[]>();
  const scenes = new OpenScenes(read, resolved, new Wordings(read, words));
  const relayOf = new Map(
    relays.flatMap((relay) => (relay.attributionId === null ? [] : [[relay.attributionId, relay]])),
  );
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  const alone = relays.filter((relay) => relay.attributionId === null);
  let next = 0;
  for (const attribution of inOrder(attributions)) {
    const outer = attribution.source !== null && isOutermost(attribution, byId);
    const start = attribution.cue[0]?.start ?? 0;
    for (let relay = alone[next]; outer && relay !== undefined && relay.start < start; relay = alone[++next])
      scenes.openAlone(relay);
    const relay = relayOf.get(attribution.id);
    const speakers = resolved.sourceIdsOf.get(attribution.id) ?? [];
    const through = relay === undefined ? [] : (resolved.hopIdsOf.get(relay.id) ?? []);
    const kept =
      outer && through.length === 0
        ? scenes.keep(attribution, speakers)
        : new Map<string, readonly string[]>();
    const built = chainsOf(attribution, { chains, resolved, through, kept });
    chains.set(attribution.id, built);
    if (attribution.source !== null) scenes.note(attribution, built, relay);
  }
  return chains;
}

/** One that only stands beside hearsay of the article's own ("According to the sources, ..., allegedly ...") is nobody's to pass on. */
function isOutermost({ parent }: Attribution, byId: ReadonlyMap<string, Attribution>): boolean {
  const holder = parent === null ? undefined : byId.get(parent);
  return holder === undefined || (holder.source === null && holder.parent === null);
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

interface Context {
  readonly chains: Chains;
  readonly resolved: ResolvedSources;
  /** Steps of the attribution's own relay, each with its coordinated sources. */
  readonly through: readonly (readonly string[])[];
  /** What stands before a speaker by a relay that is still open. */
  readonly kept: ReadonlyMap<string, readonly string[]>;
}

function chainsOf(
  attribution: Attribution,
  { chains, resolved, through, kept }: Context,
): (readonly string[])[] {
  const own = (resolved.sourceIdsOf.get(attribution.id) ?? []).filter((id) => !resolved.outletIds.has(id));
  const outer = attribution.parent === null ? [[]] : (chains.get(attribution.parent) ?? [[]]);
  const before = outer.length === 0 ? [[]] : outer;
  const ways = through.reduce<(readonly string[])[]>(
    (found, step) => found.flatMap((way) => step.map((id) => [...way, id])),
    [[]],
  );
  if (own.length === 0)
    return through.length === 0
      ? []
      : before.flatMap((prefix) => ways.map((way) => join([...prefix, ...way])));
  return before.flatMap((prefix) =>
    own
      .filter((id) => speaksHere(id, prefix, before))
      .flatMap((id) => ways.map((way) => join([...prefix, ...(kept.get(id) ?? []), ...way, id]))),
  );
}

/** "A, B and C said they found it": each speaks of their own finding, and none of another's. */
function speaksHere(id: string, prefix: readonly string[], all: readonly (readonly string[])[]): boolean {
  return prefix.at(-1) === id || !all.some((other) => other.at(-1) === id);
}

/** One hop per source: somebody who relays their own words is one hop. */
function join(ids: readonly string[]): readonly string[] {
  return ids.filter((id, at) => ids.lastIndexOf(id) === at);
}

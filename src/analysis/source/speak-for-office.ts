// Spokespeople counted as whom they speak for, where the reader chose so: "a spokeswoman for the port" is the port.

import type { SourceWords } from '../../lexicon/source-words.ts';
import type { ResolvedSources } from './resolve-sources.ts';
import type { Source } from './source.ts';

interface Office {
  /** Its words, as far as two wordings of it agree: without article, in small letters. */
  readonly key: string;
  /** What the source is called where the office is named nowhere else. */
  readonly name: string;
}

/**
 * Makes of each unnamed spokesperson whose phrase says for whom the body itself: one with the source of that name where
 * the article has it, else a source of its own. Who speaks for the publishing outlet stays apart from it. Total; linear
 * in the number of sources.
 */
export function speakForOffice(resolved: ResolvedSources, words: SourceWords): ResolvedSources {
  const offices = new Map<string, Office>();
  const heads = new Map<string, string>();
  for (const source of resolved.sources) {
    const office = officeOf(source, words);
    if (office !== null) offices.set(source.id, office);
    else if (source.type === 'organisation' && !resolved.outletIds.has(source.id))
      claim(heads, keyOf(source.name, words), source.id);
  }
  if (offices.size === 0) return resolved;
  for (const [id, { key }] of offices) claim(heads, key, id);
  const goal = (id: string): string => {
    const office = offices.get(id);
    return office === undefined ? id : (forms(office.key).flatMap((key) => heads.get(key) ?? [])[0] ?? id);
  };
  const goals = (ids: readonly string[]): readonly string[] => [...new Set(ids.map(goal))];
  const spoken = Map.groupBy(
    resolved.sources.filter(({ id }) => goal(id) !== id),
    ({ id }) => goal(id),
  );
  return {
    ...resolved,
    sources: resolved.sources
      .filter(({ id }) => goal(id) === id)
      .map((source) => withSpeakers(asBody(source, offices.get(source.id)), spoken.get(source.id) ?? [])),
    sourceIdsOf: new Map([...resolved.sourceIdsOf].map(([id, ids]) => [id, goals(ids)])),
    hopIdsOf: new Map([...resolved.hopIdsOf].map(([id, hops]) => [id, hops.map(goals)])),
  };
}

function officeOf({ type, name }: Source, words: SourceWords): Office | null {
  if (type !== 'unnamed-person' && type !== 'unnamed-group') return null;
  for (const { pattern, standsAlone } of words.offices) {
    const office = pattern.exec(name)?.groups?.['office'];
    if (office !== undefined) return { key: keyOf(office, words), name: standsAlone ? office : name };
  }
  return null;
}

function keyOf(name: string, words: SourceWords): string {
  const parts = name.toLowerCase().split(/\s+/);
  const from = parts.findIndex((part) => !words.determiners.has(part));
  return parts.slice(Math.max(0, from)).join(' ');
}

/** As it may stand in another case: "hafenamts" is "hafenamt". */
function forms(key: string): readonly string[] {
  return [key, key.replace(/s$/, ''), key.replace(/es$/, ''), `${key}s`, `${key}es`];
}

function claim(heads: Map<string, string>, key: string, id: string): void {
  if (!forms(key).some((form) => heads.has(form))) heads.set(key, id);
}

function asBody(source: Source, office: Office | undefined): Source {
  if (office === undefined) return source;
  const { sector, channel } = source.axes;
  const axes = { sector, channel, proximity: null, number: null, anonymityReason: null };
  return { ...source, name: office.name, type: 'organisation', axes };
}

function withSpeakers(source: Source, speakers: readonly Source[]): Source {
  if (speakers.length === 0) return source;
  const mentions = [source, ...speakers].flatMap((one) => one.mentions).toSorted((a, b) => a.start - b.start);
  return { ...source, mentions };
}

// Gold from brat documents, in the shape that each task scores.

import { LANGUAGES } from '../../../src/lexicon/index.ts';
import type { HedgeType, MarkerType, SourceType } from '../../../src/lexicon/classes.ts';
import { BRAT_SOURCE, bratName } from '../../../src/report/formats/brat-names.ts';
import { sentencesUnder } from '../../../src/report/formats/sentences-under.ts';
import type { Flag } from '../../../src/report/report.ts';
import { articleFromText } from '../../../src/text/article.ts';
import { readText } from '../../../src/text/read-text.ts';
import type { GoldArticle } from '../compare-attributions.ts';
import type { GoldSentence } from '../score-hedges.ts';
import { NO_SOURCE, sentenceOf, type GoldLabel, type GoldSourcing } from '../sourcing-gold.ts';
import type { Offsets } from '../word-tokens.ts';
import type { Bound, BratDocument } from './read-brat.ts';

const FLAGS: readonly Flag[] = [
  'unnamed-source',
  'no-source',
  'second-hand',
  'distancing',
  'stated-unverified',
];

const offsetsOf = ({ spans }: Bound): Offsets[] => spans.map(({ start, end }): Offsets => [start, end]);

/** One attribution for each content, or cue without one, that a source or a cue is related to; none that is nested. */
export function attributionsOf({ id, text, bounds, relations, attributes }: BratDocument): GoldArticle {
  const spansOf = (type: string, anchor: string): Offsets[] =>
    relations
      .filter((relation) => relation.type === type && relation.to === anchor)
      .flatMap(({ from }) => offsetsOf(bounds.get(from)!));
  const cues = new Set(relations.filter(({ type }) => type === 'CueOf').map(({ from }) => from));
  const attributions = [...bounds].flatMap(([anchor, bound]) => {
    const isContent = bound.type === 'Content';
    if (!isContent && (bound.type !== 'Cue' || cues.has(anchor))) return [];
    if (attributes.get(anchor)?.has('Nested')) return [];
    return [
      {
        source: spansOf('SourceOf', anchor),
        cue: isContent ? spansOf('CueOf', anchor) : offsetsOf(bound),
        content: isContent ? offsetsOf(bound) : [],
      },
    ];
  });
  return { id, text, attributions };
}

export function hedgesOf({ id, text, bounds, attributes }: BratDocument): GoldSentence {
  const hedges = [...bounds].flatMap(([key, { type, spans }]) => {
    if (type !== 'Hedge') return [];
    const own = attributes.get(key);
    return spans.map(({ start, end }) => ({
      start,
      end,
      class: (own?.get('HedgeType') ?? 'modal') as HedgeType,
      voice: own?.get('Voice') === 'speaker' ? ('speaker' as const) : ('article' as const),
    }));
  });
  return { id, text, hedges };
}

/** The chains of its claims, their flags, the hedges in the article's voice and the markers, sentence by sentence. */
export function sourcingOf(document: BratDocument): GoldSourcing {
  const { id, text, bounds, attributes } = document;
  const { sentences: read } = readText(articleFromText(text), LANGUAGES['en']!.text);
  const sentences = read.map(({ start, end }): Offsets => [start, end]);
  const labels = new Map<number, Required<GoldLabel>>();
  const labelAt = (i: number): Required<GoldLabel> => {
    const label = labels.get(i) ?? { i, chains: [], hedges: [], reasons: [] };
    labels.set(i, label);
    return label;
  };
  const names = new BratNames(document);
  const markers: { i: number; type: MarkerType }[] = [];
  for (const [key, { type, spans }] of bounds) {
    const words = wordsOf(document, key);
    const whole = { start: spans[0]!.start, end: spans.at(-1)!.end };
    const own = attributes.get(key);
    const i = sentenceOf(whole, sentences);
    if (type === 'Marker' && i !== null)
      markers.push({ i, type: (own?.get('MarkerType') ?? 'denial') as MarkerType });
    if (type === 'Hedge' && i !== null && own?.get('Voice') !== 'speaker')
      labels.set(i, { ...labelAt(i), hedges: [...labelAt(i).hedges, words] });
    if (type !== 'Claim') continue;
    const flags = FLAGS.filter((flag) => own?.has(bratName(flag)));
    const chains = chainsFrom(document, names, key, flags.includes('no-source'));
    for (const at of sentencesUnder(whole, sentences)) {
      const label = labelAt(at);
      const all = new Map([...label.chains, ...chains].map((chain) => [chain.join('\n'), chain]));
      labels.set(at, {
        ...label,
        chains: [...all.values()],
        reasons: [...new Set([...label.reasons, ...flags])],
      });
    }
  }
  return { id, outlet: '', text, sentences, sources: names.sources, labels: [...labels.values()], markers };
}

const wordsOf = ({ text, bounds }: BratDocument, id: string): string =>
  bounds
    .get(id)!
    .spans.map(({ start, end }) => text.slice(start, end))
    .join(' ');

/** What the sources are called: by their words, or, where several are given one SourceId, by the first of those. */
class BratNames {
  readonly sources: Record<string, { type: SourceType; aliases: string[] }> = {};
  readonly #names = new Map<string, string>();

  constructor(document: BratDocument) {
    const byId = new Map<string, string>();
    for (const [key, { type }] of document.bounds) {
      const known = Object.entries(BRAT_SOURCE).find(([, name]) => name === type)?.[0];
      if (known === undefined) continue;
      const words = wordsOf(document, key);
      const sourceId = document.attributes.get(key)?.get('SourceId') ?? words;
      const name = byId.get(sourceId) ?? words;
      byId.set(sourceId, name);
      this.#names.set(key, name);
      this.sources[name] ??= { type: known as SourceType, aliases: [] };
      this.sources[name].aliases.push(words);
    }
  }

  of(document: BratDocument, id: string): string {
    return this.#names.get(id) ?? wordsOf(document, id);
  }
}

/** Every way from a claim to an origin, along SaidBy and then Citing; a ring is left where it closes. */
function chainsFrom(document: BratDocument, names: BratNames, claim: string, isNobodys: boolean): string[][] {
  const walk = (from: string, type: string, passed: readonly string[]): string[][] => {
    const next = document.relations.filter(
      (each) => each.type === type && each.from === from && !passed.includes(each.to),
    );
    if (next.length === 0) return [passed.map((id) => names.of(document, id))];
    return next.flatMap(({ to }) => walk(to, 'Citing', [...passed, to]));
  };
  const chains = walk(claim, 'SaidBy', []).filter((chain) => chain.length > 0);
  return chains.length === 0 && isNobodys ? [[NO_SOURCE]] : chains;
}

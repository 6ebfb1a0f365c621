// The report as a line of the project's own corpora, to be put right by hand and scored with `npm run evaluate`. Offsets count
// UTF-16 code units, as in the report.

import { LANGUAGES } from '../../lexicon/index.ts';
import { articleFromText } from '../../text/article.ts';
import { readText } from '../../text/read-text.ts';
import type { Span } from '../../text/span.ts';
import type { Flag, Report } from '../report.ts';
import { ENGLISH } from '../words.ts';
import type { CorpusFormat } from './corpus-format.ts';
import { sentencesUnder } from './sentences-under.ts';

export const corpus: CorpusFormat = {
  id: 'corpus',
  files: (report, name) => [
    { extension: 'jsonl', pieces: [`${JSON.stringify(corpusLine(report, name))}\n`] },
  ],
};

type Offsets = readonly [start: number, end: number];

function corpusLine(report: Report, name: string): object {
  const { text, document } = report;
  const pack = LANGUAGES[document.language ?? 'en'] ?? LANGUAGES['en']!;
  const sentences = readText(articleFromText(text), pack.text).sentences.map(offsets);
  return {
    id: name,
    note: ENGLISH.fixedLine,
    outlet: document.outlet ?? '',
    language: document.language ?? 'en',
    text,
    sentences,
    sources: Object.fromEntries(sourcesByName(report)),
    labels: labelsOf(report, sentences),
    markers: report.markers.flatMap((marker) =>
      sentencesUnder(marker, sentences)
        .slice(0, 1)
        .map((i) => ({ i, type: marker.type })),
    ),
    attributions: report.attributions
      .filter(({ parent }) => parent === null)
      .map(({ source, cue, content }) => ({
        source: source === null ? [] : [offsets(source)],
        cue: cue.map(offsets),
        content: content.map(offsets),
      })),
    hedges: report.hedges.map(({ start, end, type, voice }) => ({ start, end, class: type, voice })),
  };
}

const offsets = ({ start, end }: Span): Offsets => [start, end];

/** Sources of one name are one there: the names are the keys. */
function sourcesByName({ text, sources }: Report): Map<string, { type: string; aliases: string[] }> {
  const byName = new Map<string, { type: string; aliases: string[] }>();
  for (const { name, type, mentions } of sources) {
    const known = byName.get(name) ?? { type, aliases: [] };
    const words = mentions.map(({ start, end }) => text.slice(start, end));
    byName.set(name, { type: known.type, aliases: [...new Set([...known.aliases, ...words])] });
  }
  return byName;
}

function labelsOf(report: Report, sentences: readonly Offsets[]): object[] {
  const names = new Map(report.sources.map(({ id, name }) => [id, name]));
  const labels = sentences.map((_, i) => ({
    i,
    chains: new Map<string, readonly string[]>(),
    reasons: new Set<Flag>(),
    hedges: [] as string[],
  }));
  for (const claim of report.claims) {
    const chain = claim.chain.flatMap((id) => names.get(id) ?? []);
    for (const i of sentencesUnder(claim, sentences)) {
      if (chain.length > 0) labels[i]?.chains.set(chain.join('\n'), chain);
      for (const flag of claim.flags) labels[i]?.reasons.add(flag);
    }
  }
  for (const hedge of report.hedges) {
    const [i = -1] = sentencesUnder(hedge, sentences);
    if (hedge.voice === 'article') labels[i]?.hedges.push(report.text.slice(hedge.start, hedge.end));
  }
  return labels.map(({ i, chains, reasons, hedges }) => ({
    i,
    chains: [...chains.values()],
    reasons: [...reasons],
    hedges,
  }));
}

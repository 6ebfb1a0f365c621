// Tiny reports for tests of the metrics: only what the metrics read, spans found by their words.

import type { ScoredReport } from '../../../scripts/evaluate/run-engine.ts';
import type { Span } from '../../../src/text/span.ts';

type Attribution = ScoredReport['attributions'][number];

export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

export function emptyReport(text: string): ScoredReport {
  return { text, sources: [], attributions: [], hedges: [], markers: [], claims: [] };
}

export function attributionOf(
  text: string,
  words: { source: string | null; cue: string; content: string; confidence?: number; parent?: string },
): Attribution {
  return {
    id: `a${text.indexOf(words.cue)}`,
    ruleId: 'say',
    source: words.source === null ? null : spanOf(text, words.source),
    cue: [spanOf(text, words.cue)],
    content: [spanOf(text, words.content)],
    via: [],
    parent: words.parent ?? null,
    mode: 'indirect',
    stance: 'neutral',
    scope: 'reporting',
    confidence: words.confidence ?? 0.9,
    reasons: ['tagger'],
    sourceId: null,
    sourceIds: [],
  };
}

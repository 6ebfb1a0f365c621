// Text in, annotations out, for tests of single stages: plain text, English, rules alone.

import { findAttributions } from '../../src/analysis/attribution/find-attributions.ts';
import { setScene } from '../../src/analysis/attribution/scene.ts';
import { findHedges } from '../../src/analysis/hedge/find-hedges.ts';
import { findMarkers } from '../../src/analysis/marker/find-markers.ts';
import type { Hedge, Marker } from '../../src/analysis/annotation.ts';
import { english } from '../../src/lexicon/en/index.ts';
import { articleFromText } from '../../src/text/article.ts';
import { readText } from '../../src/text/read-text.ts';

export function annotate(text: string): { hedges: Hedge[]; markers: Marker[] } {
  const read = readText(articleFromText(text), english.text);
  const attributions = findAttributions(setScene(read, english), english, null, 'reporting');
  return {
    hedges: findHedges(read, english, attributions),
    markers: findMarkers(read, english, attributions),
  };
}

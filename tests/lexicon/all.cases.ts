// Every language's cases, by kind of rule and rule id: the rule reference inside the extension shows them.

import type { PhraseCases } from './phrase-cases.ts';
import { hedgeCases as germanHedges } from './de/hedges.cases.ts';
import { markerCases as germanMarkers } from './de/markers.cases.ts';
import { cueCases } from './en/cues.cases.ts';
import { hedgeCases } from './en/hedges.cases.ts';
import { markerCases } from './en/markers.cases.ts';
import { frenchCases } from './fr/rules.cases.ts';

type CasesByRule = Readonly<Record<string, PhraseCases>>;

export const ALL_CASES: Readonly<
  Record<string, Readonly<Record<'cues' | 'hedges' | 'markers', CasesByRule>>>
> = {
  en: { cues: cueCases, hedges: hedgeCases, markers: markerCases },
  de: { cues: {}, hedges: germanHedges, markers: germanMarkers },
  fr: { cues: {}, hedges: frenchCases, markers: frenchCases },
};

// All formats for corpora.

import { brat } from './brat.ts';
import { claims } from './claims.ts';
import { conllu } from './conllu.ts';
import { corpus } from './corpus.ts';
import type { CorpusFormat } from './corpus-format.ts';
import { tei } from './tei.ts';

export const CORPUS_FORMATS: readonly CorpusFormat[] = [brat, conllu, tei, claims, corpus];

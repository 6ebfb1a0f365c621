// All that attribution rules know of French.

import type { CueLexicon, WordGroup } from '../cue.ts';
import { indexPhrases } from '../index-phrases.ts';
import { cuePhrases } from './cue-phrases.ts';
import { cueShapes } from './cue-shapes.ts';
import { cueWords } from './cue-words.ts';
import { cueFamilies, cueSenses } from './cues.ts';

const words = Object.fromEntries(
  Object.entries(cueWords).map(([group, list]) => [group, new Set(list.split(' '))]),
) as unknown as Record<WordGroup, ReadonlySet<string>>;

export const cueLexicon: CueLexicon = {
  senses: cueSenses,
  families: cueFamilies,
  shapes: cueShapes,
  phrases: indexPhrases(cuePhrases),
  words,
};

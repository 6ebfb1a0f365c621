// What was learned, as the extension ships it, one file of each kind for a language: the core's weights and the small choices.

import { readFileSync } from 'node:fs';
import type { Choices } from '../../src/analysis/choice/choices.ts';
import { linearChoices } from '../../src/analysis/choice/linear-choices.ts';
import { loadChoices } from '../../src/analysis/choice/load-choices.ts';
import { loadWeights, type Weights } from '../../src/analysis/tagger/load-weights.ts';

const FOLDER = new URL('../../assets/model/', import.meta.url);

const known = new Map<string, Weights | null>();

/** A language's weights, or null where there is no usable file: the engine then goes by rules alone. */
export function readWeights(language = 'en'): Weights | null {
  const weights = known.has(language) ? (known.get(language) ?? null) : readFile(language);
  known.set(language, weights);
  return weights;
}

function readFile(language: string): Weights | null {
  try {
    const bytes = readFileSync(new URL(`${language}.bin`, FOLDER));
    return loadWeights(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
    );
  } catch {
    return null;
  }
}

const chosen = new Map<string, Choices | null>();

/** A language's learned choices, or null where there is no usable file: the rules then stand in. */
export function readChoices(language = 'en'): Choices | null {
  const choices = chosen.has(language) ? (chosen.get(language) ?? null) : readChosen(language);
  chosen.set(language, choices);
  return choices;
}

function readChosen(language: string): Choices | null {
  try {
    const learned = loadChoices(readFileSync(new URL(`${language}.choices`, FOLDER), 'utf8'));
    return learned && linearChoices(learned.language, learned.models);
  } catch {
    return null;
  }
}

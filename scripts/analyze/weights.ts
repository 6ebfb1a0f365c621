// What was learned, as the extension ships it, one file of each kind for a language: the core's weights and the small choices.

import { readFileSync } from 'node:fs';
import type { Choices } from '../../src/analysis/choice/choices.ts';
import { linearChoices } from '../../src/analysis/choice/linear-choices.ts';
import { loadChoices } from '../../src/analysis/choice/load-choices.ts';
import { loadWeights, type Weights } from '../../src/analysis/tagger/load-weights.ts';

const FOLDER = new URL('../../assets/model/', import.meta.url);

/** A language's weights, or null where there is no usable file: the engine then goes by rules alone. */
export const readWeights = readOnce<Weights>((language) => {
  const bytes = readFileSync(new URL(`${language}.bin`, FOLDER));
  return loadWeights(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
});

/** A language's learned choices, or null where there is no usable file: the rules then stand in. */
export const readChoices = readOnce<Choices>((language) => {
  const learned = loadChoices(readFileSync(new URL(`${language}.choices`, FOLDER), 'utf8'));
  return learned && linearChoices(learned.language, learned.models);
});

/** Reads each language's file when it is first asked for; one that cannot be read is null from then on. */
function readOnce<Learned>(
  read: (language: string) => Learned | null,
): (language?: string) => Learned | null {
  const known = new Map<string, Learned | null>();
  return (language = 'en') => {
    if (!known.has(language))
      known.set(
        language,
        readOrNull(() => read(language)),
      );
    return known.get(language) ?? null;
  };
}

function readOrNull<Learned>(read: () => Learned | null): Learned | null {
  try {
    return read();
  } catch {
    return null;
  }
}

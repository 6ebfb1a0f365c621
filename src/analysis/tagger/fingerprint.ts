// One number for everything the weights depend on but do not hold: tokens, word lists, feature templates.

import type { LanguagePack } from '../../lexicon/language-pack.ts';
import { articleFromText } from '../../text/article.ts';
import { readText } from '../../text/read-text.ts';
import { CueFeatures } from './cue-features.ts';
import { viewCue } from './cue-view.ts';
import { hashText, join } from './hash.ts';
import { indexCues } from './other-cues.ts';
import { positionCategory } from './position-category.ts';
import { noteReading } from './reading-features.ts';
import { ReadingWriter } from './reading-writer.ts';
import { SpanFeatures } from './span-features.ts';
import { lookAround } from './surroundings.ts';
import { readWords } from './words.ts';

const ROWS = 1 << 24;
const REACH = 50;

/**
 * Hash of the word lists and of all features of the language's probe text. Weights trained under another fingerprint
 * would be read as noise, so they are refused.
 */
export function fingerprintOf(pack: LanguagePack): number {
  let hash = hashText(pack.code);
  for (const [word, verb] of pack.tagger.verbs) {
    hash = join(hash, hashText(`${word} ${verb.lemma} ${verb.classes} ${verb.form}`));
  }
  for (const [word, groups] of pack.tagger.groups) hash = join(hash, hashText(`${word} ${groups}`));
  const words = readWords(readText(articleFromText(pack.tagger.probe), pack.text), pack);
  const around = lookAround(words);
  const cueFeatures = new CueFeatures(words, around, ROWS);
  const cues = Array.from({ length: words.count }, (_, at) => ({ from: at, to: at + 1 })).filter(
    ({ from }) => words.isVerb[from] === 1,
  );
  const others = indexCues(cues, words.count);
  const spanFeatures = new SpanFeatures(words, around, others, ROWS);
  for (let at = 0; at < words.count; at++) {
    for (const row of cueFeatures.write(at)) hash = join(hash, row);
    hash = join(hash, positionCategory(words, at, words.paragraphFirst[at] ?? 0));
  }
  for (const cue of cues) {
    const view = viewCue(words, around, cue, REACH);
    const writer = new ReadingWriter(words, around, others, view);
    noteReading(writer, {
      source: [{ from: view.first, to: view.first + 1 }],
      content: [
        { from: view.first + 1, to: view.from },
        { from: view.to, to: view.last },
      ],
    });
    for (const row of writer.features) hash = join(hash, row);
    for (let at = view.first; at <= view.last; at++) {
      for (const row of spanFeatures.write(at, view)) hash = join(hash, row);
    }
  }
  return hash >>> 0;
}

// Whether a cue reports words or evidence ("said", "shows", "according to"), or an attitude or plan ("hopes", "wants").

import type { LanguagePack } from '../../lexicon/language-pack.ts';
import type { ReadText } from '../../text/read-text.ts';
import type { AttributionScope } from '../annotation.ts';
import type { CueRun } from './cue-view.ts';
import { Punctuation } from './word-kinds.ts';
import type { Words } from './words.ts';

/** Which attributions are wanted: reports of speech only, or attitudes and plans as well (PolNeAR's full scope). */
export type TaggerScope = 'reporting' | 'all';

/** A cue reports when one of its words is a reporting word of the language, or when it is a sign (colon, dash). */
export function scopeOf(read: ReadText, words: Words, cue: CueRun, pack: LanguagePack): AttributionScope {
  const { verbs, attitudeClasses, reportingWords } = pack.tagger;
  for (let at = cue.from; at < cue.to; at++) {
    const lower = read.tokens[words.token[at] ?? 0]?.lower ?? '';
    const classes = verbs.get(lower)?.classes.split(',') ?? [];
    if (classes.some((name) => !attitudeClasses.has(name)) || reportingWords.has(lower)) return 'reporting';
    if (words.punctuation[at] !== Punctuation.None) return 'reporting';
  }
  return 'attitude';
}

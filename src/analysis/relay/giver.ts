// Who handed a text to the outlet: "passed to the Gull by her lawyers".

import type { LanguagePack } from '../../lexicon/language-pack.ts';
import type { Hop } from '../annotation.ts';
import { nounPhraseAfter } from '../attribution/noun-phrase.ts';
import { lowerAt, type Scene } from '../attribution/scene.ts';
import { readMention } from '../source/read-mentions.ts';

/** The giver named right behind the outlet, or null. */
export function giverBehind(scene: Scene, pack: LanguagePack, at: number, ceiling: number): Hop | null {
  if (!pack.relays.givers.has(lowerAt(scene, at))) return null;
  const phrase = nounPhraseAfter(scene, at + 1, ceiling);
  if (phrase === null) return null;
  const mention = readMention(scene.read, phrase, pack.sources);
  return mention === null || mention.kind === 'pronoun' ? null : { span: mention.span, isOutlet: false };
}

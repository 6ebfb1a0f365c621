// Whom somebody speaks of, where the tag behind a quotation says so: "“He told them it was sold,” Ost said | of the banker Jonas Feld."

import type { Attribution } from '../../annotation.ts';
import type { Bearer } from '../bearer.ts';
import { tokensOf } from '../mention.ts';
import type { SpeechRecord } from '../speech-record.ts';

/** Words between "of" and the name: "the banker". */
const LONGEST_ROLE = 4;

/** The one person named behind an "of" in the tag of `outer`, which stands behind what it says; else null. */
export function topicOf(outer: Attribution, record: SpeechRecord): Bearer | null {
  const [cue] = outer.cue;
  if (cue === undefined || outer.mode === 'indirect') return null;
  if (outer.content.some(({ end }) => end > cue.start)) return null;
  const { tokens } = record.read;
  const { genitives } = record.words.grammar;
  const behind = tokensOf(record.read, cue).to;
  for (const { at, bearer } of record.namesIn(record.sentenceAt(cue.start))) {
    if (at < behind || bearer.type !== 'person') continue;
    for (let of = at - 1; of >= Math.max(behind, at - LONGEST_ROLE); of--)
      if (genitives.has(tokens[of]?.lower ?? '')) return bearer;
  }
  return null;
}

// English cues that are not a verb with its subject: fixed phrases beside a source, and hearsay without any source.

import type { CuePhrase, ReadyPhrase } from '../cue.ts';
import { indexPhrases } from '../index-phrases.ts';

const BE = 'is|are|was|were|been|be|being';

export const cuePhrases: readonly CuePhrase[] = [
  {
    id: 'according-to',
    words: 'according to',
    source: 'after',
    stance: 'neutral',
    reason: 'cue-according',
    confidence: 0.95,
    example: 'The gate jammed, according to the harbour office.',
  },
  {
    id: 'in-the-words-of',
    words: 'in the words|view|opinion|eyes|telling of',
    source: 'after',
    stance: 'neutral',
    reason: 'cue-according',
    confidence: 0.8,
    example: 'It was, in the words of Ottoline Brack, “a bodge”.',
  },
  {
    id: 'as-reported-by',
    words: 'as|first|earlier|previously reported|revealed|told|noted|described|stated|disclosed by',
    source: 'after',
    stance: 'neutral',
    reason: 'cue-according',
    confidence: 0.9,
    example: 'The fault, first reported by the Marlow Courier, was known for years.',
  },
  {
    id: 'of-the-view',
    words: 'am|is|are|was|were of the view|opinion|belief >that',
    source: 'before',
    stance: 'neutral',
    reason: 'cue-belief',
    confidence: 0.8,
    example: 'Engineers are of the view that the bolt was worn.',
  },
  {
    id: 'made-clear',
    words: 'made|makes|make it * clear|plain|known >that',
    source: 'before',
    stance: 'neutral',
    reason: 'cue-say',
    confidence: 0.8,
    example: 'The mayor made it clear that the gate would stay shut.',
  },
  {
    id: 'makes-clear',
    words: 'made|makes|make * clear|plain|known >that',
    source: 'before',
    stance: 'neutral',
    reason: 'cue-say',
    confidence: 0.8,
    example: 'The mayor made clear that the gate would stay shut.',
  },
  {
    id: 'claimed-victory',
    words: 'declares|declared|declaring|claims|claimed|claiming victory',
    source: 'before',
    stance: 'neutral',
    reason: 'cue-say',
    confidence: 0.8,
    example: 'The mayor declared victory over the river.',
  },
  {
    id: 'hearsay-adverb',
    words: 'reportedly|allegedly|purportedly|supposedly|rumoredly',
    source: 'none',
    stance: 'distancing',
    reason: 'cue-hearsay',
    confidence: 0.8,
    example: 'The bolt was reportedly worn.',
  },
  {
    id: 'hearsay-passive',
    words: `${BE} * believed|said|thought|alleged|reported|rumored|rumoured|understood|reputed|estimated|suspected|presumed|assumed|feared|claimed >to`,
    source: 'none',
    stance: 'distancing',
    reason: 'cue-hearsay',
    confidence: 0.8,
    example: 'The bolt is believed to have been worn.',
  },
  {
    id: 'seen-as',
    words: `${BE}|being * seen|regarded|viewed|perceived >as`,
    source: 'agent',
    stance: 'neutral',
    reason: 'cue-hearsay',
    confidence: 0.7,
    example: 'The repair is widely seen as a bodge.',
  },
  {
    id: 'estimated-at',
    words: `${BE} * estimated|put|reported >at`,
    source: 'agent',
    stance: 'neutral',
    reason: 'cue-hearsay',
    confidence: 0.7,
    example: 'The damage is estimated at 40 million crowns.',
  },
  {
    id: 'accused-of',
    words: `${BE}|stand|stands * accused|suspected * >of`,
    source: 'agent',
    stance: 'distancing',
    reason: 'cue-hearsay',
    confidence: 0.9,
    example: 'The foreman was accused of hiding the fault.',
  },
  {
    id: 'hearsay-it',
    words:
      "it is|was|'s|’s * believed|said|thought|alleged|reported|rumored|rumoured|understood|estimated|suspected|feared|claimed|assumed >that",
    source: 'none',
    stance: 'distancing',
    reason: 'cue-hearsay',
    confidence: 0.9,
    example: 'It is believed that the bolt was worn.',
  },
  {
    id: 'hearsay-it-has-been',
    words: 'it has|had * been * reported|alleged|claimed|suggested|said|rumored|rumoured >that',
    source: 'none',
    stance: 'distancing',
    reason: 'cue-hearsay',
    confidence: 0.9,
    example: 'It has been alleged that the bolt was worn.',
  },
];

/** The phrases by the words they can open with. */
export const phrasesByFirstWord: ReadonlyMap<string, readonly ReadyPhrase[]> = indexPhrases(cuePhrases);

// What a rule's finding is worth by itself, by the rule's id.

/** Rules that stand without the core, and whose findings no learned choice leaves out. */
export const STANDS_ALONE = new Set([
  'according-to',
  'in-the-words-of',
  'as-reported-by',
  'as-saying',
  'citing',
  'speaker-colon',
  'speaker-dash',
  'hearsay-adverb',
  'hearsay-passive',
  'hearsay-it',
  'hearsay-it-has-been',
  'seen-as',
  'estimated-at',
  'of-the-view',
  'made-clear',
  'makes-clear',
  'claimed-victory',
  'hearsay-noun',
  'accused-of',
]);

/** Rules for wording that names no source: what the core takes for one is whom it is about. */
export const HEARSAY = new Set([
  'hearsay-passive',
  'hearsay-it',
  'hearsay-it-has-been',
  'accused-of',
  'seen-as',
  'estimated-at',
  'hearsay-adverb',
]);

/** Families whose plain statements need no consent of the core. */
export const SPOKEN = new Set([
  'say',
  'tell',
  'speak-quoting',
  'argue',
  'claim',
  'deny',
  'accuse',
  'judge',
  'believe',
  'describe',
  'cue-noun',
  'promise',
  'show', // only as a tag behind its statement
  'concede',
  'word-is',
]);

/** Those that need none either where verbs stand second: a small corpus teaches few of them, and the grammar is plainer. */
export const SPOKEN_VERB_SECOND = new Set([...SPOKEN, 'direct']);

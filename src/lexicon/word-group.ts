// The word groups that attribution rules go by. Every language lists its own words for each.

/** Word groups by which likely noun phrases and clause borders are told apart without a tagger for parts of speech. */
export type WordGroup =
  | FunctionWord
  | 'determiner'
  /** Of these, the ones before one of a kind: no plural verb follows. */
  | 'singular'
  | 'pronoun'
  | 'possessive'
  | 'relative'
  | 'be'
  | 'auxiliary'
  | 'negation'
  | 'adverb'
  | 'preposition'
  | 'subordinator'
  | 'conjunction'
  | 'title'
  | 'person-head'
  | 'organisation-head'
  | 'document-head'
  | 'media'
  | 'audience'
  | 'time'
  | 'verb'
  /** "claim", "warning": with an owner and "that" they report. */
  | 'cue-noun'
  /** Of these, the ones that report without any owner: "rumours that". */
  | 'hearsay-noun'
  /** Verb forms that are nouns at least as often: "reports", "claim". */
  | 'noun-form';

/** Small words that rules know by what they do. */
export type FunctionWord =
  /** After a comma these end what is said: ", adding that". */
  | 'content-end'
  /** Before a second verb of saying: "and added", "who said". */
  | 'new-clause'
  /** The speaker's own words: no other source stands behind them. */
  | 'speaker-word'
  /** "He", "she", "they". */
  | 'third-person'
  /** Pronouns that can be a source by themselves. */
  | 'plain-pronoun'
  | 'subject-pronoun'
  /** Participles that describe the noun before them: "seen by", "published on". */
  | 'reduced'
  /** Prepositions that may stand inside a noun phrase. */
  | 'inside-name'
  /** Nouns for outlets. */
  | 'outlet-noun'
  /** "that" */
  | 'complementiser'
  /** "that", "whether" */
  | 'clause-opener'
  /** Opens an indirect question. */
  | 'question'
  /** Where a clause opens. */
  | 'clause-border'
  /** "and" */
  | 'joiner'
  /** "but" */
  | 'adversative'
  /** A verb behind these shares the subject before. */
  | 'goes-on'
  /** Links a sentence to the one before, with a comma behind: "However,". */
  | 'connective'
  /** Opens an aside behind a parenthesis. */
  | 'aside'
  | 'personal-relative'
  | 'thing-relative'
  /** Relatives that describe the name before them. */
  | 'describing'
  | 'any-relative'
  /** "by" */
  | 'agent'
  /** Behind a noun of saying: "a warning from". */
  | 'maker'
  | 'name-link'
  | 'place-link'
  /** Opens the rest of a passive's content. */
  | 'complement'
  | 'genitive'
  | 'comparison'
  | 'condition'
  | 'impersonal'
  /** "to" */
  | 'infinitive-mark'
  | 'object-pronoun'
  | 'reflexive'
  /** Owners before a noun of saying. */
  | 'owner'
  /** "'s" */
  | 'owner-mark'
  /** Letters of parties behind a name: "Cole, D". */
  | 'party'
  | 'article'
  /** Left over at a source's start. */
  | 'cut-off'
  | 'place-adverb'
  /** Words of time that open a phrase rather than end one. */
  | 'not-time'
  /** Words of time that end names: "USA Today". */
  | 'title-time'
  /** Before a gerund that reports: "and saying", "by saying". */
  | 'gerund-host'
  /** "on": before a day, and before what is on air. */
  | 'on-day'
  /** Before the place of a statement: "took to Instagram to say", "used her speech to say". */
  | 'stage-verb'
  /** Verb forms that report by themselves: "das Tor sei alt". */
  | 'subjunctive'
  /** Forms that stand in for those, and are as often conditional: "das Tor wäre alt". */
  | 'past-subjunctive'
  /** Articles of what is no subject: "den Antrag". */
  | 'oblique'
  /** Nouns for what somebody tells: "Angaben", "Meinung"; before a "nach" that follows them they report. */
  | 'account'
  /** Takes up what was told before: "demnach". */
  | 'takes-up'
  /** "soll": with a perfect infinitive it reports. */
  | 'hearsay-modal'
  /** Ends a perfect infinitive: "geflohen sein". */
  | 'perfect-end'
  /** Behind a participle: something was done to the subject, "gerügt worden". */
  | 'passive-end'
  /** Pronouns that may be subject or object: "sie". */
  | 'either-case'
  /** Nouns for somebody's words before a quotation: "mit den Worten". */
  | 'wording'
  /** Nouns of saying whose "of" opens what is said: "her allegations of a cover-up". */
  | 'charge-noun'
  /** Nouns of saying whose "to" opens it: "his vow to leave". */
  | 'promise-noun'
  /** Give a noun of saying its speaker: "lobbed charges that", "gave testimony that". */
  | 'giving-verb'
  /** Opens a tag that speaks of the sentence before: "that is according to", "so says". */
  | 'pointer-back'
  /** Things that one "claims" without a word: prizes, lives. */
  | 'taken-thing'
  /** Pronouns for no one at all: what nobody says is not said. */
  | 'nobody'
  /** What words are painted or printed on: it shows them, nobody tells the paper. */
  | 'board'
  /** Stand for one more of what was named before: "another read". */
  | 'one-more'
  /** Verbs of asking and answering, behind which "about" gives a topic only. */
  | 'asking-verb'
  /** "agree to", "allow": deeds unless a clause follows. */
  | 'agreeing-verb'
  /** "feel", "notice": behind a modal, no statement. */
  | 'feeling-verb'
  /** "about" */
  | 'topic-mark'
  /** "could", "would" */
  | 'modal'
  /** Stand for a statement before a denial of it: "something he disputes". */
  | 'pointing-noun'
  /** Stand for what was stated before: "confirmed this". */
  | 'pointer';

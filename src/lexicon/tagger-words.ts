// What the learned tagger needs to know of a language beside its weights: words grouped by what they do near a cue.

/** A form of a verb that can be a cue. */
export interface VerbForm {
  readonly lemma: string;
  /** Names of the verb classes its lemma is in, joined by commas ("say,ask"). */
  readonly classes: string;
  readonly form: 'base' | 'present' | 'past' | 'gerund' | 'participle' | 'subjunctive';
}

/** Lower-case words throughout. The fingerprint in the weights' header covers all of it. */
export interface TaggerWords {
  readonly verbs: ReadonlyMap<string, VerbForm>;
  /** Word to the names of its groups, joined by plus signs ("title", "people+communication"). */
  readonly groups: ReadonlyMap<string, string>;
  /** Forms whose prefix stands apart, at the end of their clause, by form and prefix: "teilte ... mit". */
  readonly split: ReadonlyMap<string, ReadonlyMap<string, VerbForm>>;
  /** Nouns that longer words end in, with the group they give them; empty where words are not joined. */
  readonly heads: ReadonlyMap<string, string>;
  /** Endings that a crude stemmer takes off, first fitting one, with what it puts in their place. */
  readonly endings: readonly (readonly [string, string])[];
  /** Words that open a content clause ("that", "whether"). */
  readonly complementisers: ReadonlySet<string>;
  /** Verb classes that tell of an attitude or a plan, not of words or evidence. */
  readonly attitudeClasses: ReadonlySet<string>;
  /** What a cue needs in the scope of reporting: its margin, and its confidence where no rule agrees. By development articles. */
  readonly least: { readonly margin: number; readonly confidence: number };
  /** Words outside the verb lists that make a cue one of reporting ("according"). */
  readonly reportingWords: ReadonlySet<string>;
  /** A made-up text with many kinds of words and signs: its features stand for all in the fingerprint. */
  readonly probe: string;
}

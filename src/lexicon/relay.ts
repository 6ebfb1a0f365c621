// How a language words that somebody's words came through somebody else. Data lives in en/, fr/.

/**
 * What a relay is open for.
 *   telling   the one statement whose cue it stands behind: "told the Gull"
 *   occasion  what its speaker says there: "in an interview with the Gull"
 *   document  a text, and whoever is quoted from it: "letters published by the Gull"
 */
export type RelayKind = 'telling' | 'occasion' | 'document';

/** One wording that opens a relay. */
export interface RelayRule {
  readonly id: string;
  readonly kind: RelayKind;
  /**
   * One list of alternatives per token, separated by spaces, alternatives by "|". "*" stands for up to six words,
   * OUTLET for the noun phrase of whoever passes it on: at the front or at the end.
   */
  readonly words: string;
  /** Whether its place makes an unknown name an outlet ("in an interview with Zentro"), or only its name does ("on Zentro"). */
  readonly trust: 'place' | 'name';
  /** Whether it opens one for the sentences behind where nobody says anything in its own: "The Gull sat down with Ana Brack." */
  readonly alone: boolean;
  /** An invented sentence that it opens a relay in. */
  readonly example: string;
}

/** Everything that the relay stage knows of a language. Patterns are tried on words of the text, apostrophes as printed. */
export interface RelayWords {
  readonly rules: readonly RelayRule[];
  /** Nouns of people who work for an outlet: "reporter", "host". */
  readonly workers: ReadonlySet<string>;
  /** What looks like an outlet and passes on nothing of its own: "social media". */
  readonly noOutlet: RegExp;
  /** Between a text's giver and the text, behind the outlet: "provided to the Gull | by | her lawyers". */
  readonly givers: ReadonlySet<string>;
  /** "In the interview": an occasion named before. */
  readonly again: RegExp;
  /** A cue that takes up what its speaker said before: "continued". */
  readonly continuing: RegExp;
  /** A cue of writing: who wrote, replied, signed is quoted from a document. */
  readonly writing: RegExp;
  /** "During a rally", "in a tweet": words that fell there were not told to the outlet before. */
  readonly occasion: RegExp;
  /** A cue of another time: "has long said", "had once told". */
  readonly elsewhen: RegExp;
  /** "Then": at a sentence's end, a time that is over. */
  readonly past: RegExp;
  /** A phrase that vouches for somebody's telling: "according to". */
  readonly according: RegExp;
}

// The type of the wordings by which claims and their flags are told apart. Data lives in en/, fr/.

/** Patterns tried on a cue or on the words of a statement, its apostrophes made plain. */
export interface ClaimWords {
  /** Verbs behind which no fact is stated: judgements, promises, calls. */
  readonly judgingCue: RegExp;
  /** Words that tell of the future, of duty or of a wish. */
  readonly unreal: RegExp;
  /** Words that tell of what is or was. */
  readonly real: RegExp;
  /** The kinds of verbs and words of worth that tell facts from opinions, each every one of its words: so global. */
  readonly tellings: Readonly<Partial<Record<Telling, RegExp>>>;
  /** How a cue may stand, evidence for the learned choice: "would tell", "did not say", "to warn", "warning", plain "said". */
  readonly cueShapes: Readonly<Record<string, RegExp>>;
  /** How the name of somebody unnamed opens: "the clerk" may be known by name from before, "a clerk" is not. */
  readonly openings: Readonly<Record<string, RegExp>>;
  /** "X must stay shut because Y is doing Z": the reason is stated as a fact. */
  readonly cause: RegExp;
  /** "How he prepares", "whether it rained": a question told, with no answer to check. */
  readonly asks: RegExp;
  /** "The city's position that ...": a stand taken. */
  readonly stand: RegExp;
  /** Judgements of worth or of law, in whoever's words. */
  readonly verdict: RegExp;
  /** Words of opinion and feeling in a speaker's mouth. */
  readonly opinion: RegExp;
  /** Verbs that keep their distance from what they report (guidelines, reason distancing). */
  readonly distancingCue: RegExp;
  /** Tried from a hedge on: one that presents a charge or a statement ("alleged", "claims that"), not a noun in passing. */
  readonly presents: RegExp;
  /** The hedges that keep their distance from what they stand in. */
  readonly alleged: RegExp;
  /** A next sentence that speaks of the claim before it: "The report could not be verified". */
  readonly pointsBack: RegExp;
  /** A pointer that means statements of one kind only: "the figures" mean one that holds a number. */
  readonly kindsMeant: readonly { readonly pointer: RegExp; readonly held: RegExp }[];
  /** Demands, charges, calls (guidelines, settled case 5). */
  readonly deedCue: RegExp;
  /** "Pleaded guilty". */
  readonly pleaCue: RegExp;
  /** "Have not said much about", "has not explained": nothing is told. */
  readonly silentCue: RegExp;
  /** Verbs that turn down or grant as well as dispute. */
  readonly refusingCue: RegExp;
  /** What is refused or granted by a deed, not disputed as untrue: "the club's appeal". */
  readonly request: RegExp;
  /** A clause behind a demand gives its reason; "to leave" is what is demanded. */
  readonly reasonGiven: RegExp;
  /** A clause is told. */
  readonly clause: RegExp;
  /** "If ...". */
  readonly condition: RegExp;
  /** "these accusations", "the account": a denial that points back by such a noun needs no shared word. */
  readonly deniesBack: RegExp;
  /** Longer words that two passages may share without speaking of one thing. */
  readonly commonWords: ReadonlySet<string>;
  /** "seen", "verified": every one, so global. */
  readonly seen: RegExp;
  /** From "seen" on: "seen by the Gull"; the first group names who. */
  readonly seenBy: RegExp;
  /** Up to "seen": "the Gull has independently"; the first group names who. */
  readonly hasSeen: RegExp;
  /** Verbs that accuse. */
  readonly accusingCue: RegExp;
}

/** What a verb or word does in a statement: tells of the past, the present, what is to come; judges; speaks for oneself. */
export type Telling =
  | 'past'
  | 'present'
  | 'future'
  | 'duty'
  | 'possibility'
  | 'plan'
  | 'worth'
  | 'degree'
  | 'mind'
  | 'self'
  | 'listener'
  | 'denied';

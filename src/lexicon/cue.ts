// The shape of cue data: the words and patterns by which a text names who said something.

import type { Stance } from './classes.ts';
import type { ReasonId } from './reasons.ts';

/**
 * Where a verb's content stands.
 *   clause     "said (that) it rained"; also fronted, parenthetical, quoted
 *   quote      only beside quotation marks: "laughed"
 *   addressee  a listener comes first: "told her that ..."
 *   object     the object is the content: "criticised the plan"
 *   infinitive "vowed to leave"
 *   of         "accused them of lying", "described it as a farce"
 */
export type Frame = 'clause' | 'quote' | 'addressee' | 'object' | 'infinitive' | 'of';

export type CueScope = 'reporting' | 'attitude';

/** What every rule says of the attributions it makes. */
export interface CueRule {
  readonly id: string;
  readonly stance: Stance;
  readonly reason: ReasonId;
  /** The share of its findings that people mark too (rules alone, held-out articles); an estimate where they are few. */
  readonly confidence: number;
  /** An invented sentence it finds. */
  readonly example: string;
}

/** Verbs that behave alike. One row; every inflected form of every lemma is a cue. */
export interface CueFamily extends CueRule {
  /** Base forms separated by spaces; a particle is joined by "_" ("point_out"). */
  readonly lemmas: string;
  readonly frames: readonly Frame[];
  readonly scope: CueScope;
}

/** A rule whose pattern is grammar or layout, not a list of words. */
export type CueShape = CueRule;

export type ShapeId = 'as-saying' | 'citing' | 'cue-noun' | 'hearsay-noun' | 'speaker-colon' | 'speaker-dash';

/** Fixed words around a source or a content, read as a sequence of tokens. */
export interface CuePhrase extends CueRule {
  /**
   * One alternative list per token, separated by spaces; alternatives separated by "|". "*" stands for up to three
   * adverbs or words of time; ">" before a token starts the content.
   */
  readonly words: string;
  /** Where the source stands: after the words, before them, behind a later "by" if anywhere, or nowhere. */
  readonly source: 'after' | 'before' | 'by' | 'none';
}

/** A phrase ready to be compared with tokens; null stands for "*". */
export interface ReadyPhrase {
  readonly phrase: CuePhrase;
  readonly tokens: readonly (ReadonlySet<string> | null)[];
  /** How many of the tokens, from the end, belong to the content. */
  readonly inContent: number;
}

/** A verb form looked up in a text. */
export interface CueSense {
  readonly family: CueFamily;
  readonly lemma: string;
  readonly particle: string | null;
  readonly form: VerbForm;
}

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** Word groups by which likely noun phrases and clause borders are told apart without a tagger for parts of speech. */
export type WordGroup =
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

/** Everything attribution rules know of a language. */
export interface CueLexicon {
  readonly senses: ReadonlyMap<string, readonly CueSense[]>;
  readonly families: readonly CueFamily[];
  readonly shapes: Readonly<Record<ShapeId, CueShape>>;
  /** By their first word. */
  readonly phrases: ReadonlyMap<string, readonly ReadyPhrase[]>;
  readonly words: Readonly<Record<WordGroup, ReadonlySet<string>>>;
}

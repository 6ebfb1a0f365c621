// The shape of cue data: the words and patterns by which a text names who said something.

import type { Stance } from './classes.ts';
import type { ReasonId } from './reasons.ts';
import type { WordGroup } from './word-group.ts';

/**
 * Where a verb's content stands.
 *   clause     "said (that) it rained"; also fronted, parenthetical, quoted
 *   quote      only beside quotation marks: "laughed"
 *   addressee  a listener comes first: "told her that ..."
 *   object     the object is the content: "criticised the plan"
 *   infinitive "vowed to leave"
 *   of         "accused them of lying", "described it as a farce"
 *   impersonal only with a subject that is nobody: "hieß es"
 */
export type Frame = 'clause' | 'quote' | 'addressee' | 'object' | 'infinitive' | 'of' | 'impersonal';

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
  readonly source: 'after' | 'before' | 'agent' | 'none';
  /** Only behind a noun for what somebody tells: "Meinung ... nach". */
  readonly account?: true;
  /** Only with its source between signs: "..., so die Behörde." */
  readonly apart?: true;
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

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund' | 'subjunctive';

/** All that the lists know of one word form. */
export interface CueWord {
  readonly groups: ReadonlySet<WordGroup>;
  /** What it can mean as a cue verb. */
  readonly senses: readonly CueSense[];
  /** The cue phrases it can open. */
  readonly opens: readonly ReadyPhrase[];
  /** A small word, which is no name whatever its capital. */
  readonly isSmall: boolean;
  /** Behind it stands a noun. */
  readonly opensNoun: boolean;
  /** Whether it is a finite verb: `mostly` is not behind a word that opens a noun. */
  readonly finite: 'always' | 'mostly' | 'by-ending' | 'never';
}

/** Endings that tell a form where no list does. Tried on lower case. */
export interface CueEndings {
  readonly gerund: RegExp;
  readonly adverb: RegExp;
  readonly past: RegExp;
  /** A participle that cannot be a past form: "written". */
  readonly participle: RegExp;
  readonly plural: RegExp;
  /** Nouns that are feminine: behind "der" no subject. */
  readonly feminine: RegExp;
}

/** Lemmas that rules know one by one. */
export interface CueVerbs {
  /** Before "as saying": "quoted B as saying". */
  readonly quoting: ReadonlySet<string>;
  /** "citing B". */
  readonly citing: ReadonlySet<string>;
  /** What texts and pictures do besides the verbs of showing: "depict". */
  readonly showing: ReadonlySet<string>;
  /** "reported hearing shots". */
  readonly noticing: ReadonlySet<string>;
}

/** Everything attribution rules know of a language. */
export interface CueLexicon {
  /** Where finite verbs stand: behind their subject, or second in a main clause and last in another. */
  readonly wordOrder: 'subject-verb' | 'verb-second';
  /** Every word form that any list holds. */
  readonly words: ReadonlyMap<string, CueWord>;
  /** By their first word. */
  readonly phrases: ReadonlyMap<string, readonly ReadyPhrase[]>;
  readonly families: readonly CueFamily[];
  readonly shapes: Readonly<Record<ShapeId, CueShape>> & {
    readonly subjunctive?: CueShape;
    readonly 'quotation-goes-on'?: CueShape;
  };
  readonly endings: CueEndings;
  readonly verbs: CueVerbs;
}

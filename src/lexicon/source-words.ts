// The types of the words by which sources are named and described. Data lives in en/.

import type { Channel, Proximity, Sector } from './classes.ts';

/** What a common noun denotes when it heads a source: one person (or, plural, several), a body, an outlet, a text. */
export type NounKind = 'person' | 'organisation' | 'media' | 'document';

export interface SourceNoun {
  readonly kind: NounKind;
  readonly sector: Sector | null;
  /** True for a plural form, and for nouns that always denote several ("police" is a body, "people" are several). */
  readonly plural: boolean;
  /** The singular, by which "the ministries" finds "the ministry". */
  readonly lemma: string;
}

export type Gender = 'female' | 'male';

/** A wording that places a source; `pattern` is tried on lower-case text. */
export interface AxisPhrase<Value> {
  readonly value: Value;
  readonly pattern: RegExp;
  readonly example: string;
}

export interface SourceWords {
  /** Every form, lower case. */
  readonly nouns: ReadonlyMap<string, SourceNoun>;
  /** Plurals that mean a body where a name or nationality stands before them: "Northland prosecutors". */
  readonly bodyPlurals: ReadonlySet<string>;
  /** Abbreviated and full titles before a name, with the role each stands for: "gen" is a general. */
  readonly titles: ReadonlyMap<string, string>;
  readonly femaleWords: ReadonlySet<string>;
  readonly maleWords: ReadonlySet<string>;
  /** Common given names; a name without a known one stays without gender. */
  readonly givenNames: ReadonlyMap<string, Gender | null>;
  /** Lower-case names of news organisations, articles left off. */
  readonly mediaNames: ReadonlySet<string>;
  /** Last words of outlets' names: "News", "Times". Only where something capitalised stands before them. */
  readonly mediaEndings: ReadonlySet<string>;
  /** Places and buildings that stand for who sits there: "Washington", "the Kremlin". */
  readonly metonyms: ReadonlySet<string>;
  /** Last words of the names of bodies: "Inc", "Ministry". */
  readonly organisationEndings: ReadonlySet<string>;
  /** Words inside a name that are not capitalised: "van", "al", "bin". */
  readonly nameParticles: ReadonlySet<string>;
  /** "the", "a", "some", "several", "two" ... with what they say of the number. */
  readonly determiners: ReadonlySet<string>;
  /** Words that stand alone for unnamed people: "many", "others". */
  readonly bareGroups: ReadonlySet<string>;
  readonly barePersons: ReadonlySet<string>;
  readonly numberWords: ReadonlySet<string>;
  /** Words that start sentences with a capital and name nobody: "However", "Asked", "She". */
  readonly sentenceOpeners: ReadonlySet<string>;
  /** Months, weekdays, "today": capitalised often, never part of a source's name. */
  readonly calendarWords: ReadonlySet<string>;
  readonly proximities: readonly AxisPhrase<Proximity>[];
  readonly channels: readonly AxisPhrase<Channel>[];
  /** Its first filled group is why a name is withheld. */
  readonly anonymityReason: RegExp;
}

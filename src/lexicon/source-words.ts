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

/** A wording for one who speaks for a body. The named group `office` of `pattern` is that body, as the wording has it. */
export interface OfficePhrase {
  readonly pattern: RegExp;
  /** Whether the words of the group may stand alone: "the port", not "des Hafenamts" or "Polizei-". */
  readonly standsAlone: boolean;
  readonly example: string;
}

/** The small words around a source, by what they do to its phrase. */
export interface SourceGrammar {
  /** Where every noun has a capital, so that none makes a name: the endings of common ones. Null elsewhere. */
  readonly capitalNouns: RegExp | null;
  readonly pronouns: ReadonlySet<string>;
  readonly femalePronouns: ReadonlySet<string>;
  readonly malePronouns: ReadonlySet<string>;
  readonly pluralPronouns: ReadonlySet<string>;
  readonly thingPronouns: ReadonlySet<string>;
  /** "Demnach": whoever or whatever was the last source. */
  readonly takesUp: ReadonlySet<string>;
  /** Nouns for what somebody tells, before whose it is: "Angaben | der Polizei" are the police. */
  readonly accounts: ReadonlySet<string>;
  /** "I", "we": whoever speaks. */
  readonly speakerPronouns: ReadonlySet<string>;
  /** Heads that only count what follows: "a number of officials", "one of the witnesses". */
  readonly counters: ReadonlySet<string>;
  /** What outlets make: "a report by the Gull" is the Gull. */
  readonly reportNouns: ReadonlySet<string>;
  /** "who": means the phrase before it. */
  readonly relatives: ReadonlySet<string>;
  /** Those who speak to somebody who passes it on: "the Gull's source". */
  /** Before a made-up name in quotation marks: "known as “Sailor”". */
  readonly aliasLinks: ReadonlySet<string>;
  readonly confidants: ReadonlySet<string>;
  readonly definites: ReadonlySet<string>;
  /** Words before the first of several joined sources: "both the company and the union". */
  readonly correlatives: ReadonlySet<string>;
  /** Words that may stand before a source and are no part of it. */
  readonly skipped: ReadonlySet<string>;
  /** Words behind which a phrase goes on about something else. */
  readonly breaks: ReadonlySet<string>;
  /** Words that tie a second noun to the one before it: "familiar with the matter". */
  readonly linksInside: ReadonlySet<string>;
  /** Words before places: "in Vell". */
  readonly placing: ReadonlySet<string>;
  readonly appositionBreaks: ReadonlySet<string>;
  readonly clauseOpeners: ReadonlySet<string>;
  /** Nouns whose names may go on behind "of" or "for": "Ministry of Trade". */
  readonly bodyOpeners: ReadonlySet<string>;
  readonly bodyJoiners: ReadonlySet<string>;
  /** "Media reports" are outlets, not a report. */
  readonly mediaModifiers: ReadonlySet<string>;
  /** Behind a name these say that it is no person's: "which". */
  readonly thingRelatives: ReadonlySet<string>;
  /** Verbs that tell one from several: "has", "have". */
  readonly singularVerbs: ReadonlySet<string>;
  readonly pluralVerbs: ReadonlySet<string>;
  /** Bodies that serve the press and are none of it: "press office". */
  readonly pressOffices: ReadonlySet<string>;
  /** Adjectives that share a noun when joined: "current and former officials". */
  readonly sharedAdjectives: ReadonlySet<string>;
  /** What may stand between a source and its verb: "the company flat-out denied". */
  readonly trailingAdverb: RegExp;
  /** When it was said, behind a source: "the court last week". */
  readonly time: RegExp;
  /** Endings of nouns for people the lists do not hold. */
  readonly personEnding: RegExp;
  /** Endings of adjectives of nations and languages. */
  readonly demonym: RegExp;
  readonly participle: RegExp;
  /** "the" */
  readonly articles: ReadonlySet<string>;
  /** "a", "an" */
  readonly indefinites: ReadonlySet<string>;
  /** "and" */
  readonly joiners: ReadonlySet<string>;
  /** Between sources: "and", "or", "&". */
  readonly coordinators: ReadonlySet<string>;
  /** "of" */
  readonly genitives: ReadonlySet<string>;
  /** "by" */
  readonly agents: ReadonlySet<string>;
  /** Behind an office that names a field: "Commissioner for". */
  readonly purposes: ReadonlySet<string>;
  /** Inside the names of bodies: "of", "for", "&". */
  readonly nameLinks: ReadonlySet<string>;
  /** Skipped where initials spell a name. */
  readonly acronymSkips: ReadonlySet<string>;
  /** "Jr", "Inc": shortened words that close a name. */
  readonly nameAbbreviations: ReadonlySet<string>;
  /** Parts that two printings of one name need not share. */
  readonly nameFillers: ReadonlySet<string>;
  /** "'s" */
  readonly possessiveMarks: ReadonlySet<string>;
  /** "his", "her" before a noun. */
  readonly owners: ReadonlySet<string>;
  /** Adjectives follow their noun: "un responsable américain". */
  readonly headFirst: boolean;
  /** Behind a report: "by", "in". */
  readonly reportLinks: ReadonlySet<string>;
  /** Counters that leave one: "one of the witnesses". */
  readonly singles: ReadonlySet<string>;
  /** Before a role's noun: "ex-". */
  readonly prefixes: RegExp;
  /** "34-year-old" */
  readonly aged: RegExp;
  readonly plural: RegExp;
  /** Starts two phrases for one source may differ in. */
  readonly phraseOpeners: RegExp;
  /** Counts that stand for no people behind an article: "the most". */
  readonly noPeople: RegExp;
}

export interface SourceWords {
  readonly grammar: SourceGrammar;
  /** Every form, lower case. */
  readonly nouns: ReadonlyMap<string, SourceNoun>;
  /** Plurals of texts that mean people behind these words: "party figures". */
  readonly peopleBehind: ReadonlyMap<string, ReadonlySet<string>>;
  /** Nouns of outlets that mean a text behind these words: "court papers". */
  readonly textsBehind: ReadonlyMap<string, ReadonlySet<string>>;
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
  /** A name of one word that tells an outlet by its ending: "Norpress". Tried on lower case. */
  readonly mediaWord: RegExp;
  /** First words of outlets' names: "Radio Costa". */
  readonly mediaOpenings: ReadonlySet<string>;
  /** Endings of companies' names whose first word alone may stand for them. */
  readonly companyEndings: ReadonlySet<string>;
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
  /** A noun in the plural, by the language's rule. */
  readonly pluralOf: (noun: string) => string;
  /** Words that start sentences with a capital and name nobody: "However", "Asked", "She". */
  readonly sentenceOpeners: ReadonlySet<string>;
  /** Months, weekdays, "today": capitalised often, never part of a source's name. */
  readonly calendarWords: ReadonlySet<string>;
  /** Nouns that fit any body or outlet, so that only nearness can tell whom they mean. */
  readonly genericNouns: Readonly<Record<'organisation' | 'media', ReadonlySet<string>>>;
  /** How an outlet speaks of itself: "this newspaper". */
  readonly selfNames: RegExp;
  /** What may trail an outlet's name: "news", "digital". */
  readonly outletTails: ReadonlySet<string>;
  /** A cue whose listener may be an outlet: "told". */
  readonly tellingCue: RegExp;
  /** Words that say beyond doubt where somebody belongs, tried on the source's own phrase. */
  readonly sectors: readonly AxisPhrase<Sector>[];
  readonly proximities: readonly AxisPhrase<Proximity>[];
  readonly channels: readonly AxisPhrase<Channel>[];
  /** Its first filled group is why a name is withheld. */
  readonly anonymityReason: RegExp;
  /** Tried on the whole phrase of an unnamed person or group; the first that fits counts. */
  readonly offices: readonly OfficePhrase[];
}

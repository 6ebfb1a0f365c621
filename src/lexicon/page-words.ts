// The type of the words that stand around an article rather than in it: bylines, credit lines, agencies, kinds. Data lives
// in en/, de/ and fr/. A page is read with those of all languages: a German page credits the AP, too.

import type { AgencyRow } from './agency-rows.ts';
import type { ArticleKind } from './classes.ts';

/** A wording by which a line of the page says where the text comes from. */
export interface CreditRow {
  readonly id: string;
  /** What the line opens with, up to the names; tried at its start. */
  readonly open: RegExp;
  /** What follows the names, tried right behind them; missing: nothing does. */
  readonly close?: RegExp;
  /** `whole`: the text is theirs. `part`: they gave something to it. */
  readonly share: 'whole' | 'part';
  /** Any name counts, not only an agency's: "first published in the Gull". */
  readonly anyName?: true;
  /** Pictures are credited in the same words: it counts where a text ends, not above it. */
  readonly alsoOfPictures?: true;
  readonly example: string;
}

export interface PageWords {
  readonly agencies: readonly AgencyRow[];
  /** What makes a name the name of an agency that no list holds: "Northern Wire". */
  readonly agencyShapes: readonly RegExp[];
  /** What may follow an agency's name without being another: "Reuters Staff", "dpa Sport". */
  readonly agencyTails: readonly string[];
  readonly credits: readonly CreditRow[];
  /** "By", before names. */
  readonly bylineOpeners: readonly string[];
  /** "and", between names. */
  readonly joiners: readonly string[];
  /** Before the place a byline was sent from: "Ann Cole in Vell". */
  readonly placing: readonly string[];
  /** Beside an outlet's name these name nobody: "Gull staff reporter". */
  readonly staff: readonly string[];
  /** What people of an outlet are: no part of their names. */
  readonly roles: readonly string[];
  /** What else stands in the box of a byline: dates, networks, buttons. */
  readonly furniture: readonly string[];
  /** January to December, with short forms, in small letters. */
  readonly months: readonly (readonly string[])[];
  /** Words of addresses, sections and headlines that say what kind of text it is; in small letters, joined by hyphens. */
  readonly kinds: readonly (readonly [kind: ArticleKind, words: string])[];
}

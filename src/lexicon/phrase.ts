// How a rule says which words it means. Rules are data: these patterns are read once per pack, never per page.

import type { ReasonId } from './reasons.ts';

/**
 * A pattern is elements between spaces, each standing for one token, compared in lower case:
 *   could            the word itself            may|might        either word
 *   verif*  *ly      a beginning, an ending     :be              a word class of the pack (see LanguagePack.wordClasses)
 *   also?            may be missing             !voters|voter    any token but these
 *   ..3              up to three words, no sign between them
 *   <name> <lower> <number> <word> <sign>       by its looks: capital first, small first, digits, any word, any mark
 *   ^ and $          start and end of the sentence
 *   [ ... ]          only this part is marked; without brackets all of it
 * In a context the cue itself is written `_`: "more|less _ to", "_ voters".
 */
export type PhrasePattern = string;

/** What every rule over phrases has. Where it stands, `only` must fit at least once and `unless` never. */
export interface PhraseRule {
  readonly id: string;
  readonly patterns: readonly PhrasePattern[];
  readonly only?: readonly PhrasePattern[];
  readonly unless?: readonly PhrasePattern[];
  /** Leaves out the cue where it is written like a name: a capital inside a sentence that is not in title case. */
  readonly neverName?: true;
  /** Reads over a quotation mark inside the pattern: called the report “completely false”. */
  readonly acrossQuotes?: true;
  readonly reason: ReasonId;
  /** An invented sentence that the rule marks. */
  readonly example: string;
}

// Whether a statement is worded as a fact one could check, rather than an opinion, a plan, a forecast or a feeling.
// A rule of thumb by words; it decides only whether flags are worth showing, so it leans towards silence.

import type { Mode } from '../analysis/annotation.ts';

/** Verbs behind which no fact is stated: judgements, promises, calls. */
const JUDGING_CUE =
  /\b(?:chant|sang|sing|call(?:s|ed)\b(?! it (?:true|false))|describ|vow|pledg|promis|urg|welcom|prais|critici|condemn|hope|wish|want|propos|offer|thank|rul(?:ed|es)|compliment|congratulat|recommend|advis|lament|bemoan|joke|view|hail|slam|blast|mock|wonder)/i;
/** Words that tell of the future, of duty or of a wish. */
const UNREAL =
  /\b(?:will|would|shall|should|must|may|might|ought to|going to|hopes? to|wants? to|plans? to|intends? to|aims? to|expects?|won't|wouldn't|shouldn't|'ll|needs? to|(?:hop|want|plann?|intend|aim|expect)ed to|(?:is|are|was|were|be) (?:un)?likely to|vowed to)\b/i;
/** Words that tell of what is or was. */
const REAL =
  /\b(?:is|are|was|were|has|have|had|did|does|isn't|wasn't|weren't|hasn't|hadn't|didn't|\p{L}{2,}ed|said|told|made|took|went|came|saw|got|gave|found|left|lost|met|paid|sent|sold|shot|won|wrote|knew|began|kept|held|brought|bought|built|caught|led|ran|stood|spent|hit|fell|broke|fought|flew|stole|threw|spoke|chose|drove)\b/iu;
/** "X must stay shut because Y is doing Z": the reason is stated as a fact. */
const CAUSE = /\bbecause\b(?! of\b)/i;
/** "How he prepares", "whether it rained": a question told, with no answer to check. */
const ASKS = /^\W*(?:whether|how)\b|^\W*(?:what|when|where|who)\b(?![^]*,)/i;
/** "The city's position that ...": a stand taken. */
const STAND =
  /^\W*(?!that\b)(?:(?:the|its|his|her|their|a)\s)?(?:[\p{L}.'-]+\s){0,2}(?:position|stance|view|opinion|belief|commitment|hope|determination)\b/iu;
/** Judgements of worth or of law, in whoever's words. */
const VERDICT =
  /\b(?:unfit|unqualified|hatred|immoral|(?:is|are|was|were|be)\s(?:\W*(?:not|per se|completely|entirely|clearly)\W+)*(?:illegal|unlawful|lawful|legal|(?:in)?consistent with|unconstitutional))\b|\bone of the most\b/i;
/** Words of opinion and feeling in a speaker's mouth. */
const OPINION =
  /\b(?:I (?:think|believe|feel|guess|suppose|hope|mean|would|do|love)|I'm|we (?:think|believe|feel|hope|want|have no)|good|great|bad|best|worst|important|beautiful|terrible|horrible|awful|amazing|excit\w+|proud|happy|sad|sorry|shame(?:ful)?|disgrace(?:ful)?|(?:in|un)appropriate|unfair|unacceptable|ridiculous|nonsense|sham|phony|wonderful|fantastic|incredible|love[sd]?|hate[sd]?|thank|congratulat\w+|regrets?|tragic|tragedy|cruel|courage\w*|dream|interesting|obvious(?:ly)?|the reason|this is (?:a|an|another|one)|example of|(?:my|our) (?:\w+ )?(?:assessment|view|opinion|feeling|impression|hope)|not okay)\b/i;
const QUOTED = /["“][^"“”]*/g;
const SHORTEST = 12;
/** Words: shorter quoted passages are names and single words kept at a distance. */
const SHORTEST_QUOTE = 4;

export interface Worded {
  /** The statement without its tag. */
  readonly words: string;
  readonly cue: string;
  readonly mode: Mode;
}

/** Whether flags are worth showing for a statement. */
export function isCheckable({ words, cue, mode }: Worded): boolean {
  const plain = words.replace(/’/g, "'").trim();
  if (plain.length < SHORTEST || /\?["”']*$/.test(plain) || JUDGING_CUE.test(cue)) return false;
  if (/^\W*if\b/i.test(plain)) return false;
  const unreal = plain.search(UNREAL);
  const real = plain.search(REAL);
  if (mode !== 'direct' && (ASKS.test(plain) || STAND.test(plain))) return false;
  if (VERDICT.test(plain)) return false;
  const cause = CAUSE.exec(plain);
  const reason = cause === null ? '' : plain.slice(cause.index);
  const reasoned = REAL.test(reason) && !UNREAL.test(reason);
  if (unreal !== -1 && (real === -1 || unreal <= real) && !reasoned) return false;
  return !OPINION.test(spoken(plain, mode));
}

/** What stands in the speaker's own words: all of a direct quotation, the quoted passages of a mixed one. */
function spoken(plain: string, mode: Mode): string {
  if (mode !== 'mixed') return mode === 'direct' ? plain : '';
  return (plain.match(QUOTED) ?? []).filter((quote) => quote.split(' ').length >= SHORTEST_QUOTE).join(' ');
}

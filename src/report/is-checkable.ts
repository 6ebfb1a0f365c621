// Whether a statement is worded as a fact one could check, rather than an opinion, a plan, a forecast or a feeling.
// A rule of thumb by words; it decides only whether flags are worth showing, so it leans towards silence.

/** Verbs behind which no fact is stated: judgements, promises, calls. */
const JUDGING_CUE =
  /\b(?:chant|sang|sing|call(?:s|ed)\b(?! it (?:true|false))|describ|vow|pledg|promis|urg|welcom|prais|critici|condemn|hope|wish|want|propos|offer|thank|rul(?:ed|es)|compliment|congratulat|recommend|advis|lament|bemoan|joke|view|hail|slam|blast|mock|wonder)/i;
/** Words that tell of the future, of duty or of a wish. */
const UNREAL =
  /\b(?:will|would|shall|should|must|may|might|ought to|going to|hopes? to|wants? to|plans? to|intends? to|aims? to|expects?|won't|wouldn't|shouldn't|'ll)\b/i;
/** Words that tell of what is or was. */
const REAL =
  /\b(?:is|are|was|were|has|have|had|did|does|isn't|wasn't|weren't|hasn't|hadn't|didn't|\p{L}{2,}ed)\b/iu;
/** Words of opinion and feeling in a speaker's mouth. */
const OPINION =
  /\b(?:I (?:think|believe|feel|guess|suppose|hope|mean|would|do|love)|I'm|we (?:think|believe|feel|hope|want|have no)|good|great|bad|best|worst|important|beautiful|terrible|horrible|awful|amazing|excit\w+|proud|happy|sad|sorry|shame(?:ful)?|disgrace(?:ful)?|(?:in|un)appropriate|unfair|unacceptable|ridiculous|nonsense|sham|phony|wonderful|fantastic|incredible|love[sd]?|hate[sd]?|thank|congratulat\w+|regrets?|tragic|tragedy|cruel|courage\w*|dream|interesting|obvious(?:ly)?|the reason|this is (?:a|an|another|one)|example of)\b/i;
const SHORTEST = 12;

export interface Worded {
  /** The statement without its tag. */
  readonly words: string;
  readonly cue: string;
  /** Quoted word for word. */
  readonly direct: boolean;
}

/** Whether flags are worth showing for a statement. */
export function isCheckable({ words, cue, direct }: Worded): boolean {
  const plain = words.replace(/’/g, "'").trim();
  if (plain.length < SHORTEST || /\?["”']*$/.test(plain) || JUDGING_CUE.test(cue)) return false;
  if (/^\W*if\b/i.test(plain)) return false;
  const unreal = plain.search(UNREAL);
  const real = plain.search(REAL);
  if (unreal !== -1 && (real === -1 || unreal < real)) return false;
  return !direct || !OPINION.test(plain);
}

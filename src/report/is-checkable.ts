// Whether a statement is worded as a fact one could check, rather than an opinion, a plan, a forecast or a feeling.
// A rule of thumb by words; it decides only whether flags are worth showing, so it leans towards silence.

const PLAN_OR_WISH =
  /\b(?:will|would|shall|should|must|ought to|going to|need(?:s|ed)? to|ha(?:s|ve) to|hop(?:e|es|ed|ing)|wish(?:es)?|want(?:s|ed)?|plans? to|intend(?:s|ed)?|aims? to|expect(?:s|ed)?|urge[sd]?|call(?:s|ed) (?:for|on)|let(?:'s| us)|may|might|could|can|if)\b/i;
const OPINION =
  /\b(?:I (?:think|believe|feel|guess|suppose|hope|mean|know|want|would|do)|we (?:think|believe|feel|hope|want|see|need)|(?:im)?proper|good|great|bad|wrong|right|best|worst|better|worse|important|vital|crucial|beautiful|terrible|horrible|awful|amazing|excited|exciting|proud|honou?red|happy|sad|sorry|shame(?:ful)?|disgrace(?:ful)?|unfair|unacceptable|inappropriate|ridiculous|absurd|nonsense|sham|wonderful|fantastic|incredible|should|dangerous|extremely|love[sd]?|hate[sd]?|thank|congratulat\w+|welcome[sd]?|regrets?|condemn\w*|praise\w*|tragic|tragedy|cruel|courage\w*|historic|opportunit(?:y|ies)|dream|interesting|difficult|hard|easy|clear(?:ly)?|obvious(?:ly)?)\b/i;

/** @param words the statement without its tag. */
export function isCheckable(words: string): boolean {
  const plain = words.replace(/[’]/g, "'").trim();
  if (plain.length < 12 || /\?["”']?$/.test(plain)) return false;
  return !PLAN_OR_WISH.test(plain) && !OPINION.test(plain);
}

// English wordings by which claims and their flags are told apart.

import type { ClaimWords } from '../claim-words.ts';

// Letters are Latin by range: \p{L} without regard to case takes a browser several milliseconds to compile, each time anew.

export const claimWords: ClaimWords = {
  judgingCue:
    /\b(?:chant|sang|sing|call(?:s|ed)\b(?! it (?:true|false))|describ|vow|pledg|promis|urg|welcom|prais|critici|condemn|hope|wish|want|propos|offer|thank|rul(?:ed|es)|compliment|congratulat|recommend|advis|lament|bemoan|joke|view|hail|slam|blast|mock|wonder)/i,
  unreal:
    /\b(?:will|would|shall|should|must|may|might|ought to|going to|hopes? to|wants? to|plans? to|intends? to|aims? to|expects?|won't|wouldn't|shouldn't|'ll|needs? to|(?:hop|want|plann?|intend|aim|expect)ed to|(?:is|are|was|were|be) (?:un)?likely to|vowed to)\b/i,
  real: /\b(?:is|are|was|were|has|have|had|did|does|isn't|wasn't|weren't|hasn't|hadn't|didn't|[a-zà-ɏ]{2,}ed|said|told|made|took|went|came|saw|got|gave|found|left|lost|met|paid|sent|sold|shot|won|wrote|knew|began|kept|held|brought|bought|built|caught|led|ran|stood|spent|hit|fell|broke|fought|flew|stole|threw|spoke|chose|drove)\b/i,
  cause: /\bbecause\b(?! of\b)/i,
  asks: /^\W*(?:whether|how)\b|^\W*(?:what|when|where|who)\b(?![^]*,)/i,
  stand:
    /^\W*(?!that\b)(?:(?:the|its|his|her|their|a)\s)?(?:[a-zà-ɏ.'-]+\s){0,2}(?:position|stance|view|opinion|belief|commitment|hope|determination)\b/i,
  verdict:
    /\b(?:unfit|unqualified|hatred|immoral|(?:is|are|was|were|be)\s(?:\W*(?:not|per se|completely|entirely|clearly)\W+)*(?:illegal|unlawful|lawful|legal|(?:in)?consistent with|unconstitutional))\b|\bone of the most\b/i,
  opinion:
    /\b(?:I (?:think|believe|feel|guess|suppose|hope|mean|would|do|love)|I'm|we (?:think|believe|feel|hope|want|have no)|good|great|bad|best|worst|important|beautiful|terrible|horrible|awful|amazing|excit\w+|proud|happy|sad|sorry|shame(?:ful)?|disgrace(?:ful)?|(?:in|un)appropriate|unfair|unacceptable|ridiculous|nonsense|sham|phony|wonderful|fantastic|incredible|love[sd]?|hate[sd]?|thank|congratulat\w+|regrets?|tragic|tragedy|cruel|courage\w*|dream|interesting|obvious(?:ly)?|the reason|this is (?:a|an|another|one)|example of|(?:my|our) (?:\w+ )?(?:assessment|view|opinion|feeling|impression|hope)|not okay)\b/i,
  distancingCue: /\b(?:claim|alleg|accus|purport|insist)/i,
  alleged: /^(?:alleged|purported|supposed)(?:ly)?$/i,
  pointsBack:
    /^\W*(?:this|that|these|those|it|neither|none)\b|\b(?:the|this|that|these|those|its|his|her|their|either|any|both)\s+(?:\w+\s+){0,2}(?:claim|report|account|allegation|accusation|charge|assertion|statement|figure|number|toll|information|detail|authenticity|footage|video|version)s?\b/i,
  deedCue:
    /^(?:(?:has|have|had|also|again|later) ){0,2}(?:ask(?:s|ed)?(?: for)?|demand(?:s|ed)?|charg(?:es|ed)|call(?:s|ed) (?:for|on)|request(?:s|ed)?|urg(?:es|ed))$/i,
  pleaCue: /^(?:has |have |had )?plead(?:s|ed|ing)?\b/i,
  silentCue:
    /(?:n['’]t|\bnot(?! only)|\bnever)\b.*\b(?:said|say|specif(?:y|ied)|disclosed?|revealed?|explain(?:ed)?|elaborated?|discuss(?:ed)?|confirm(?:ed)?|verif(?:y|ied))\b/i,
  refusingCue: /\b(?:reject|dismiss|den(?:y|i)|refus|turn(?:s|ed) down|grant|accept|approv)/i,
  request:
    /^\W*(?:[a-zà-ɏ.'’-]+\s){0,4}(?:attempt|bid|request|appeal|application|motion|petition|proposal|offer|invitation|plea|plan|demand|call)s?\b/i,
  clause: /["“”]|\b(?:that|to|if|whether|is|are|was|were|has|have|had|will|would)\b/,
  reasonGiven: /["“”]|\b(?:that|if|whether|is|are|was|were|has|have|had|will|would)\b/,
  condition: /^\W*if\b/i,
  deniesBack:
    /\b(?:th(?:e|is|at|ese|ose)|its|his|her|their|any|all)\s+(?:\w+\s+){0,2}(?:claim|charge|accusation|allegation|assertion|account|report|statement|version|suggestion)s?\b/i,
  commonWords: new Set(
    'that this with from have been were they their said says told would could which when what than also into over about after before there'.split(
      ' ',
    ),
  ),
  seen: /\b(?:seen|viewed|reviewed|verified|authenticated|obtained|examined|confirmed)\b/gi,
  seenBy: /^[a-zà-ɏ]+ by ((?:the )?[a-z0-9à-ɏ.' ]{2,40})/i,
  hasSeen: /((?:the )?(?:[a-z0-9à-ɏ.']+ ){1,4})(?:has|have|had) (?:also )?(?:independently )?$/i,
  accusingCue: /accus/i,
};

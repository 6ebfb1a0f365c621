// English wordings by which claims and their flags are told apart.

import type { ClaimWords } from '../claim-words.ts';

// Letters are Latin by range: \p{L} without regard to case takes a browser several milliseconds to compile, each time anew.

export const claimWords: ClaimWords = {
  judgingCue:
    /\b(?:chant|sang|sing|call(?:s|ed)\b(?! it (?:true|false))|describ|vow|pledg|promis|urg|welcom|prais|critici|condemn|hope|wish|want|propos|offer|thank|rul(?:ed|es)|compliment|congratulat|recommend|advis|lament|bemoan|joke|view|hail|slam|blast|mock|wonder)/i,
  unreal:
    /\b(?:will|would|shall|should|must|may|might|ought to|going to|hopes? to|wants? to|plans? to|intends? to|aims? to|expects?|won't|wouldn't|shouldn't|'ll|needs? to|(?:hop|want|plann?|intend|aim|expect)ed to|(?:is|are|was|were|be) (?:un)?likely to|vowed to)\b/i,
  real: /\b(?:is|are|was|were|has|have|had|did|does|isn't|wasn't|weren't|hasn't|hadn't|didn't|[a-zà-ɏ]{2,}ed|said|told|made|took|went|came|saw|got|gave|found|left|lost|met|paid|sent|sold|shot|won|wrote|knew|began|kept|held|brought|bought|built|caught|led|ran|stood|spent|hit|fell|broke|fought|flew|stole|threw|spoke|chose|drove)\b/i,
  tellings: {
    past: /\b(?:was|were|had|did|wasn't|weren't|hadn't|didn't|[a-zà-ɏ]{2,}ed|said|told|made|took|went|came|saw|got|gave|found|left|lost|met|paid|sent|sold|shot|won|wrote|knew|began|kept|held|brought|bought|built|caught|led|ran|stood|spent|hit|fell|broke|fought|flew|stole|threw|spoke|chose|drove|rose|grew|drew|became|felt|put|cut|set|beat|bit|blew|dealt|fed|fled|hid|hung|laid|lent|lit|rode|rang|sank|sat|shook|shut|slept|struck|swore|taught|tore|wore|woke)\b/gi,
    present:
      /\b(?:is|are|am|has|have|does|do|isn't|aren't|hasn't|haven't|doesn't|don't)\b|[a-zà-ɏ](?:'s|'re|'ve)\b/gi,
    future: /\b(?:will|won't|shall|going to|gonna)\b|'ll\b/gi,
    duty: /\b(?:should|shouldn't|must|ought|needs?|need to|have to|has to|let's)\b/gi,
    possibility:
      /\b(?:would|wouldn't|could|couldn't|may|might|can|can't|cannot|possibly|perhaps|maybe|probably|likely|unlikely|potentially|if|unless|whether)\b/gi,
    plan: /\b(?:plan(?:s|ned|ning)?|intend(?:s|ed)?|aim(?:s|ed)?|expect(?:s|ed)?|prepar(?:e|es|ed|ing)|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|seek(?:s|ing)?|propos(?:e|es|ed|ing)|set to|about to|due to|hop(?:e|es|ed|ing)|want(?:s|ed)?|wish(?:es|ed)?|ready|willing|committed|determined|try(?:ing)?)\b/gi,
    worth:
      /\b(?:good|great|bad|best|better|worst|worse|worst|important|beautiful|terribl[ey]|horribl[ey]|awful|amazing|excit\w+|proud|happy|happier|sad|sorry|shame(?:ful)?|disgrac\w+|(?:in)?appropriate|inappropriately|un(?:fair|acceptable|just|wise|reasonable|necessary|helpful|precedented|conscionable)|fair|ridiculous|absurd|nonsense|sham|phony|fake|wonderful|fantastic|incredibl[ey]|love[sd]?|lovely|hate[sd]?|hatred|tragic|tragedy|cruel\w*|courage\w*|brave|dream|interesting|obvious(?:ly)?|clear(?:ly)?|serious(?:ly)?|critical|crucial|vital|essential|strong(?:er|ly)?|weak(?:er)?|smart|stupid|dumb|crazy|insane|silly|foolish|wrong|right|dangerous|reckless|irresponsible|immoral|evil|nasty|disgusting|outrageous|offensive|heartbr\w+|devastat\w+|disappoint\w+|frustrat\w+|embarrass\w+|concern(?:ed|ing)?|worr(?:y|ied|ying)|troubl(?:ed|ing)|afraid|fear|angry|upset|thrilled|pleased|delighted|honou?red|grateful|glad|fun|nice|cool|perfect|excellent|brilliant|extraordinary|remarkable|historic|special|hard|tough|difficult|easy|easier|simple|simply|possible|impossible|necessary|disaster|failure|failed|success(?:ful)?|mess|joke|attack|extreme(?:ly)?|radical|corrupt|dishonest|honest|hypocri\w+|weird|strange|cringe\w*|stiff|mean|kind|legitimate|credible|misleading|threat|challenge|opportunity|priority|commitment|unity|leadership|values?|respect|trust|faith|hope(?:ful)?|confiden\w+|optimis\w+|pessimis\w+)\b/gi,
    degree:
      /\b(?:very|so|too|really|absolutely|totally|completely|extremely|quite|pretty|truly|deeply|highly|incredibly|always|never|every(?:one|body|thing)|nobody|nothing|most|more|less|far|just|even|only|such|kind of|sort of)\b/gi,
    mind: /\b(?:think|thinks|thought|believe[sd]?|feel|feels|felt|guess|suppose|know|knows|understand|hope|hopes|want|wants|like|likes|worry|worries|see|agree[sd]?|disagree[sd]?|support(?:s|ed)?|oppose[sd]?|stands? by|prefer\w*|opinion|view|views|position)\b/gi,
    self: /\b(?:I|I'm|I've|I'd|I'll|we|we're|we've|we'd|we'll|us|our|my|me|mine|ours)\b/g,
    listener: /\b(?:you|you're|you've|your|yourself|let's|please)\b/gi,
    denied: /\b(?:not|never|no|none|neither|nor)\b|n't\b/gi,
  },
  cueShapes: {
    modal: /\b(?:will|would|could|can|may|might|must|should|shall)\b/i,
    negated: /n['’]t\b|\b(?:not|never)\b/i,
    infinitive: /^to\b/i,
    participle: /ing\b/i,
    plain: /\b(?:said|says?|told|tells?|according)\b/i,
  },
  openings: {
    definite: /^(?:the|this|that|these|those)\b/i,
    indefinite: /^(?:an?|one|two|three|some|several|many|most|another|others?)\b/i,
    owned: /^(?:his|her|their|its|our)\b|^\S+['’]s?(?!\S)/i,
  },
  cause: /\bbecause\b(?! of\b)/i,
  asks: /^\W*(?:whether|how)\b|^\W*(?:what|when|where|who)\b(?![^]*,)/i,
  stand:
    /^\W*(?!that\b)(?:(?:the|its|his|her|their|a)\s)?(?:[a-zà-ɏ.'-]+\s){0,2}(?:position|stance|view|opinion|belief|commitment|hope|determination)\b/i,
  verdict:
    /\b(?:unfit|unjust|unfair|unforgivable|disgraceful|unqualified|hatred|immoral|(?:is|are|was|were|be)\s(?:\W*(?:not|per se|completely|entirely|clearly)\W+)*(?:(?:il)?legal(?! [a-z]+(?:s|ers?)\b)|unlawful|lawful|(?:in)?consistent with|unconstitutional))\b|\bone of the most\b/i,
  opinion:
    /\b(?:I (?:think|believe|feel|guess|suppose|hope|mean|would|do|love)|I'm|we (?:think|believe|feel|hope|want|have no)|good|great|bad|best|worst|important|beautiful|terrible|horrible|awful|amazing|excit\w+|proud|happy|sad|sorry|shame(?:ful)?|disgrace(?:ful)?|(?:in|un)appropriate|unfair|unacceptable|ridiculous|nonsense|sham|phony|wonderful|fantastic|incredible|love[sd]?|hate[sd]?|thank|congratulat\w+|regrets?|tragic|tragedy|cruel|courage\w*|dream|interesting|obvious(?:ly)?|the reason|this is (?:a|an|another|one)|example of|(?:my|our) (?:\w+ )?(?:assessment|view|opinion|feeling|impression|hope)|not okay)\b/i,
  distancingCue: /\b(?:claim|alleg|accus|purport|insist)/i,
  presents: /^(?:alleged|purported|supposed)\b|^[a-z]+ that\b|^accus/i,
  alleged: /^(?:alleged|purported|supposed)(?:ly)?$/i,
  pointsBack:
    /^\W*(?:this|that|these|those|it|neither|none)\b|\b(?:the|this|that|these|those|its|his|her|their|either|any|both)\s+(?:\w+\s+){0,2}(?:claim|report|account|allegation|accusation|charge|assertion|statement|figure|number|toll|information|detail|authenticity|footage|video|version)s?\b/i,
  kindsMeant: [
    {
      pointer:
        /^\W*(?:the|this|that|these|those|its|his|her|their)\s+(?:\w+\s+){0,2}(?:figure|number|toll|total|count|estimate)s?\b/i,
      held: /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|scores|hundreds?|thousands?|millions?|billions?|half|third|quarter|percent|nobody|no one|all|many|most)\b/i,
    },
    {
      pointer:
        /^\W*(?:the|this|that|these|those|its|his|her|their)\s+(?:\w+\s+){0,2}(?:footage|videos?|images?|photos?|photographs?|pictures?|recordings?|clips?)\b/i,
      held: /\b(?:footage|videos?|film(?:ed|s)?|images?|photos?|photographs?|pictures?|recordings?|recorded|clips?|show(?:s|ed|ing)?|posted|seen)\b/i,
    },
    {
      pointer:
        /^\W*(?:the|this|that|these|those|its|his|her|their)\s+(?:\w+\s+){0,2}(?:letters?|documents?|memos?|e-?mails?|files?|messages?)\b/i,
      held: /\b(?:letters?|documents?|memos?|e-?mails?|files?|messages?|wrote|written|post(?:ed)?)\b/i,
    },
  ],
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

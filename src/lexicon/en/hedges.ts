// English hedges, one row each. Types and minimal phrases follow Szarvas et al. 2012 and Vincze 2013, adapted to news:
// see lexicon/classes.ts. Cases for every row: tests/lexicon/en/hedges.cases.ts.

import type { HedgeRule } from '../hedge.ts';

export const hedges: readonly HedgeRule[] = [
  // Hearsay: knowledge at second hand.
  {
    id: 'hearsay-adverb',
    type: 'hearsay',
    patterns: [
      'reportedly|allegedly|purportedly|supposedly|apparently|ostensibly|rumoredly|putatively',
      'by all accounts',
    ],
    reason: 'hearsay',
    example: 'The mayor reportedly left through a side door.',
  },
  {
    id: 'hearsay-passive',
    type: 'hearsay',
    patterns: [':be :adv? :adv? said|reported|rumoured|rumored|claimed to', 'rumoured|rumored to'],
    unless: [
      'who|whom|i|we|he|she|they _ <word> them|him|her',
      // told to somebody, not of somebody
      '_ the|a|an|his|her|their|police|reporters|authorities|officials',
      'all|easier|needless|that _',
    ],
    reason: 'hearsay',
    example: 'The minister is said to be furious.',
  },
  {
    id: 'hearsay-that',
    type: 'hearsay',
    patterns: ['it :be :adv? :adv? said|reported|rumoured|rumored|claimed that', 'rumour|rumor has it'],
    reason: 'hearsay',
    example: 'It is widely rumoured that the club will be sold.',
  },
  {
    id: 'hearsay-adjective',
    type: 'hearsay',
    patterns: ['[rumoured|rumored] <lower>'],
    unless: ['_ to'],
    reason: 'hearsay',
    example: 'The rumoured takeover lifted the shares.',
  },

  // Modals of possibility.
  {
    id: 'may',
    type: 'modal',
    patterns: ['may', 'may or may not'],
    neverName: true,
    unless: [
      // the month
      'in|since|until|till|by|of|last|early|late|mid|this|next|from|on|through|before|after|during|between|for _ <number>|,|.|and|or|to|when|as|that|$',
      'last|early|late|mid|mid-|next|every|each|since|until _',
      '_ <number>',
      '<number> _',
      "^ _ day|'s|was|is|has|had|said|says|told|did|does|will|would",
      '_ of|,|.',
      // permission, and what is granted or forbidden
      '_ not be published|reproduced|broadcast|redistributed|rewritten|used|copied|reprinted',
      '_ i|we',
      // optative: "may he rest in peace"
      '^ _ he|she|they|the|god|his|her|your|all ..6 rest|live|bless|have|find|be',
      'as|what|whatever|wherever|whoever|however _ be|come|happen',
      'come what _',
      '_ only',
      '_ as well',
    ],
    reason: 'modal',
    example: 'The bridge may close for a week.',
  },
  {
    id: 'might',
    type: 'modal',
    patterns: ['might'],
    unless: [
      // strength
      'the|his|her|its|their|our|all|military|economic|industrial|naval|sheer|financial|of|full|with _ of|and|,|.|to|$|against|behind',
      '_ of the|its|their',
      '_ as well',
      // counterfactual
      '_ not? otherwise',
      'than|as you|one|we _ expect|think|imagine|say|hope',
      'as :pronoun _ <sign>',
      'they|he|she|we|i|you _ <sign>',
    ],
    reason: 'modal',
    example: 'The talks might resume on Monday.',
  },
  {
    id: 'could',
    type: 'modal',
    patterns: ['could', 'could yet|well', '[could] :not :adv? have been'],
    unless: [
      // ability denied, limited or remembered
      '_ :not',
      '_ only|barely|hardly|scarcely|no|easily|never|just|possibly|afford|hear|smell|understand|remember|imagine|believe|swim|recall|speak|care|manage|do|tell|sense|taste|resist|bear',
      'i|he|she|they|we _ see|feel|find|read|walk|say|stand|use|think|count|choose',
      '_ always|still? :be? heard|seen|felt|smelled|found',
      // polite requests and advice
      '^ _ i|you|we|somebody|someone',
      'you|one|i _',
      // by what means, in order to, as far as possible
      'how|wherever|whenever|whatever|everything|anything|nothing ..4 _',
      'so|as|than|if|unless|until|before|once|wish|wishes|wished that? <word>? <word>? _',
      'so :pronoun|that _',
      ':pronoun _ <sign>',
      'nor|neither|barely|hardly|only|where|why _',
      'otherwise :pronoun|:det|:poss|<name> <word>? _',
      // "could use some rest" needs it
      '_ use a|an|some|more',
      'the best|most|least|only|first|last :pronoun _',
      // counterfactual past
      "_ :adv? have|'ve :not? :adv? *ed|gone|won|done|made|taken|come|had|got|gotten|known|lost|said|seen|put|found|given|cost|become|chosen|kept|left|held|shown|told|written|brought|bought|thought|let|paid|built|sent|fallen|grown|saved",
      "_ have|'ve been worse|better|avoided|prevented|different",
      'who|that _ <word> :adv? <word>? if',
    ],
    reason: 'modal',
    example: 'The strike could delay the vote.',
  },
  {
    id: 'could-negated',
    type: 'modal',
    patterns: ['could :not :adv? have been|happened|known', "does|do|did :not mean ..3 [could n't|not]"],
    unless: ['_ more|less|better|worse|clearer|happier|farther|further'],
    reason: 'modal',
    example: 'The letter could not have been written by a clerk.',
  },

  // Adverbs and adjectives of likelihood.
  {
    id: 'likelihood-adverb',
    type: 'adverb',
    patterns: [
      'possibly|perhaps|maybe|probably|presumably|potentially|conceivably|arguably|plausibly|doubtless',
      'in all likelihood|probability',
      'chances are',
      'odds are',
      'most|very probably',
    ],
    unless: ['could|can|cannot|as|:not _ be|have|do', 'could|ca :not _', 'how could ..3 _', '_ could'],
    reason: 'likelihood',
    example: 'Perhaps the council never read the letter.',
  },
  {
    id: 'likely',
    type: 'adverb',
    patterns: ['likely', 'unlikely', 'improbable', 'likeliest'],
    unless: [
      '_ <word>? <word>? voter|voters|voting|caucusgoers|caucus-goers|electorate|participants',
      // a rate, not a guess: "twice as likely to smoke"
      'more|less _ to|than',
      'more|less _ , ..9 than',
      'as|equally|times|how _ to|as|than',
      'as _',
      '_ as not',
      '_ story $|.',
    ],
    reason: 'likelihood',
    example: 'A delay is likely.',
  },
  {
    id: 'more-likely',
    type: 'adverb',
    patterns: [
      'the more|less ..12 , the more|less [likely]',
      'the more [likely] :pronoun|the|<name>',
      'far|much|even? more [likely] that',
    ],
    reason: 'likelihood',
    example: 'It is far more likely that the ship turned back.',
  },
  {
    id: 'possible-noun',
    type: 'adverb',
    patterns: [
      '[possible|probable] <word>',
      'it :be :adv? [possible|probable|conceivable|plausible] that',
      'it :be [possible|probable] <word> <word> will|would|could|may|might|was|were|is|had',
    ],
    unless: [
      'as|if|where|wherever|whenever|when|best|worst|every|all|only|not|made|make|makes|making|it|humanly _',
      'as <word> _ as',
      'best|worst|every|all|made|make|makes <word> _',
      'the *est _',
      ':be :adv? :adv? _ to|for|only|by|in|at|with|without|because|and|but|if|when|under|through|thanks|on|via|again',
      '_ to|for|and|but|or|in|because|only|by|on|at|with|without|through|when|if|under|given|thanks|as|is|are|was|were',
    ],
    reason: 'likelihood',
    example: 'Police are looking at a possible link between the fires.',
  },
  {
    id: 'potential-noun',
    type: 'adverb',
    patterns: ['[potential] <word>'],
    unless: [
      '_ to|for|of|and|but|in|is|are|was|were|as|or|that|by|on|at|if|when|has|have|had|will|would|with|because|than|from|across|within',
      "his|her|their|its|'s|full|great|huge|real|true|enormous|economic|growth|human _ <sign>",
    ],
    reason: 'likelihood',
    example: 'Analysts named three potential buyers.',
  },
  {
    id: 'possibility-that',
    type: 'adverb',
    patterns: [
      '[possibility|likelihood|probability] that',
      'there :be :det? <word>? [possibility|chance|likelihood] that',
    ],
    reason: 'likelihood',
    example: 'The engineers considered the possibility that the valve had failed.',
  },

  // Appearance and inference.
  {
    id: 'appear-to',
    type: 'appearance',
    patterns: [
      'would? appear|appears|appeared to',
      'it would? appear|appears|appeared to|that?',
      'appear|appears|appeared that',
      'appear|appears|appeared as if|though',
      'appearing to',
    ],
    unless: ['it _ in|on|at|before|with|only|first', 'than|as|where|when|how|what _'],
    reason: 'appearance',
    example: 'The driver appeared to lose control.',
  },
  {
    id: 'appear-adjective',
    type: 'appearance',
    patterns: ['[appear|appears|appeared] :adv? <lower>'],
    unless: [
      '_ :adv? :prep|:det|:poss|:pronoun|:evidence|:said',
      '_ :adv? <number>|as|alongside|together|twice|once|here|there|today|yesterday|tomorrow|tonight|later|earlier|online|live|again|elsewhere|throughout|and|or|but|when|while|where|next|last|first|regularly|frequently|briefly|only|because|near|within|among|around|virtually|via|every|behind|beside|beneath|below|above|onstage|outside|inside|remotely|next|if|since|until|across|overnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
      'to|will|would|also|first|often|regularly|recently|did|does|do _',
      '_ :adv? *ly $|.|,|in|on|at',
    ],
    reason: 'appearance',
    example: 'The deal appeared doomed by Friday.',
  },
  {
    id: 'seem',
    type: 'appearance',
    patterns: [
      'would? seem|seems|seemed|seeming to|like|that|as',
      'would? seem|seems|seemed|seeming',
      'seemingly',
    ],
    unless: ['ca|can|could|wo :not _', 'if|than|as|when|what|how|whatever <word>? <word>? _'],
    reason: 'appearance',
    example: 'The plan seems to have failed.',
  },
  {
    id: 'looks-like',
    type: 'appearance',
    patterns: [
      'it looks|looked|sounds|sounded like|as',
      'looks|looked set|likely|poised|certain|bound',
      '[looks|looked] as if|though',
      '[looks|looked|looking] increasingly|likely to?',
    ],
    reason: 'appearance',
    example: 'It looks like the harbour will stay shut.',
  },
  {
    id: 'evidence-suggests',
    type: 'appearance',
    patterns: [
      'suggest|suggests|suggested that?',
      'indicate|indicates|indicated that?',
      'imply|implies|implied that',
      'hint|hints|hinted at|that',
      'point|points|pointed to|toward|towards',
    ],
    only: [
      ':evidence :have? :adv? _',
      ':evidence of|from|by|in|on|for|about|at|into ..5 _',
      '^ :evidence|this|that|it|these|those|which|all|both|what|everything :adv? _',
      'which|, this|that|these :adv? _',
      ':evidence ..5 that|which :adv? _',
      ':evidence , _',
      'as _',
    ],
    unless: [
      '<name> <name> _',
      '_ the way|finger',
      '_ out',
      'he|she|i|we|you|they|who|people|officials _',
      'to _ a|an|the',
    ],
    reason: 'appearance',
    example: 'The data suggest that prices have peaked.',
  },
  {
    id: 'evidence-suggesting',
    type: 'appearance',
    patterns: ['suggesting|indicating|implying that?', 'hinting at|that', 'pointing to|toward|towards'],
    only: [':evidence _', ':evidence as _'],
    reason: 'appearance',
    example: 'Divers found evidence suggesting that the hull had cracked.',
  },

  // Belief, the article's or a speaker's.
  {
    id: 'belief-passive',
    type: 'belief',
    patterns: [
      ':be :adv? :adv? believed|thought|feared|presumed|assumed|understood|considered|reckoned|estimated|suspected to',
      'it :be :adv? :adv? believed|thought|feared|presumed|assumed|understood|suspected that?',
      'believed|thought|feared|presumed to be|have|number|date|contain|include',
      ':be :adv? [feared|presumed|believed|assumed] dead|drowned|lost|missing|killed|trapped',
      'many|dozens|hundreds|thousands|several [feared] dead|drowned|lost|missing|trapped',
    ],
    unless: ['i|we|he|she|they|who|never|once _ it|the|a|about|of'],
    reason: 'belief-passive',
    example: 'Four hikers are believed to be trapped.',
  },
  {
    id: 'expected',
    type: 'belief',
    patterns: [
      ':be :adv? :adv? expected to',
      ':be :adv? projected|forecast|predicted to',
      'it :be :adv? expected that',
    ],
    unless: [
      'would|will|should|could|can|to :adv? _',
      // a fixture in the diary is no guess
      '_ speak|attend|appear|meet|deliver|testify|hold|vote|travel|arrive|address|visit|sign|host|give|present|publish|unveil|open|behave|work|pay|know|follow|comply|land|report|return',
    ],
    reason: 'expected',
    example: 'Rents are expected to rise again.',
  },
  {
    id: 'expected-participle',
    type: 'belief',
    patterns: ['expected to'],
    only: ['<sign> _', 'once|now|widely|long|still _'],
    unless: [
      '_ speak|attend|appear|meet|deliver|testify|hold|vote|travel|arrive|address|visit|sign|host|give|present|publish|unveil|open|behave|work|pay|know|follow|comply|land|report|return',
    ],
    reason: 'expected',
    example: 'The deal, once expected to close in June, is stuck.',
  },
  {
    id: 'first-person-belief',
    type: 'belief',
    patterns: [
      'i|we :adv? :adv? think|believe|suspect|guess|reckon|suppose|assume|presume|imagine',
      'i|we :be :not :adv? sure|certain',
      "i|we do not|n't think|believe",
      'i|we feel that|like',
      'in :poss view|opinion',
      'i|we would? :adv? say|argue|guess that',
    ],
    unless: [
      '_ of|about|so|in|for|back',
      'that|as|than|what|how|why|who|if|when|where|because _ of|about|in',
      'not|never _',
      '_ it over|through',
      '_ for a minute',
    ],
    reason: 'belief',
    example: '“I think the vote was close,” she said.',
  },
  {
    id: 'third-person-belief',
    type: 'belief',
    patterns: [
      'he|she|they :adv? think|thinks|believe|believes|suspect|suspects|reckon|reckons|assume|assumes',
      '[speculates|speculate|speculated|surmised|surmises] that',
      '[believe|believes|suspect|suspects|reckon|reckons] that',
      'reason|reasons|made|make|makes|led|leads|lead|causing ..4 [suspect|believe]',
      ':holder :adv? [believe|think|suspect|reckon|assume|speculate]',
    ],
    unless: [
      '_ in',
      '_ of|about|so|for|back|twice',
      'whether|if|what|when|because _',
      'no one|nobody|not|never|you|if|when|whether <word>? _',
      ':not|you|one|nobody|who _',
    ],
    reason: 'belief',
    example: 'Investigators believe that the fire began in the kitchen.',
  },

  // Charges not established, and nouns and adjectives that keep their distance.
  {
    id: 'alleged-adjective',
    type: 'alleged',
    patterns: ['[alleged|purported|supposed|putative|self-styled] <word>'],
    unless: [
      '_ :be|:have|that',
      'who|he|she|they|it|and|has|have|had|prosecutors|police|<name>|lawsuit|suit|complaint|indictment _ that|he|she|they|the|a|an|in|:poss|<name>',
      ':be _ to',
      '_ to|that|in|by|he|she|they|it|there|the|a|an',
    ],
    reason: 'alleged',
    example: 'The alleged ringleader was held overnight.',
  },
  {
    id: 'it-is-alleged',
    type: 'hearsay',
    patterns: ['it :be|:have :adv? been? alleged|claimed|suggested that?', ':be|been :adv? alleged to'],
    reason: 'hearsay',
    example: 'It is alleged that the clerk kept the money.',
  },
  {
    id: 'so-called',
    type: 'alleged',
    patterns: ['so-called', 'so called'],
    unless: [
      // explaining a term
      '_ because|after|for',
      '_ <word>? type|phase|class|class <number>',
      '_ <number>',
    ],
    reason: 'so-called',
    example: 'The so-called reform changed nothing.',
  },
  {
    id: 'suspected',
    type: 'alleged',
    patterns: [
      ':be|been|being|who|,? [suspected of]',
      'suspected of',
      '[suspected] <lower>',
      '[suspected] <name>',
    ],
    unless: [
      '_ that|the|a|an|he|she|it|they|there|him|her|his|foul|as|by|in|on|and',
      'i|we|he|she|they|who|had|have|has|police|long|investigators|detectives|doctors|always _ <word>',
    ],
    reason: 'alleged',
    example: 'Two suspected smugglers were questioned.',
  },
  {
    id: 'accuse',
    type: 'alleged',
    patterns: ['accuse|accuses|accused|accusing'],
    unless: [
      'the|both|co- _ :be|has|have|had|will|would|could|may|must|himself|herself|,|.|who|$',
      'the _ man|woman|men|women',
      'stands|stand _ <sign>',
      "'s|j' _",
    ],
    reason: 'accusation',
    example: 'The union accused the company of hiding losses.',
  },
  {
    id: 'allegation-noun',
    type: 'alleged',
    patterns: ['allegation|allegations|accusation|accusations|insinuation|insinuations|innuendo'],
    reason: 'allegation',
    example: 'The allegations date from last spring.',
  },
  {
    id: 'rumour-noun',
    type: 'alleged',
    patterns: ['rumour|rumours|rumor|rumors|speculation|conjecture|hearsay'],
    unless: [
      'property|land|currency|stock|market|financial|real-estate|food|grain _',
      'is|as|of|against|on|about|was _ $|.',
      'discourage|discouraging|curb|street|tax|taxing|practise|practice _',
      '_ mill|mills',
    ],
    reason: 'rumour',
    example: 'The rumours began in the harbour bars.',
  },
  {
    id: 'claim-noun',
    type: 'alleged',
    patterns: [
      ':det|:poss|:prep|false|such|similar|other|more|new|latest|earlier|repeated|unproven|wild|russian|official|and|or|deny|denies|denied|denying|reject|rejects|rejected|rejecting|dismiss|dismisses|dismissed|dispute|disputes|disputed|making|make|makes|made|investigate|investigating|disputing [claim|claims]',
      ':det|:poss|:prep <word> [claim|claims] that|of|about|to|were|was|are|is|by|against|have|has|,|.',
      '[claims] that|of|about|were|are|have',
      '[claim] that|to have :be|been|<word>',
    ],
    unless: [
      // a demand for money, land, shelter or a title, not a statement
      'insurance|jobless|unemployment|benefit|benefits|asylum|medical|disability|compensation|legal|territorial|land|mining|warranty|refugee|civil|small|damages|negligence|creditors|weekly|initial|stake|lay|laid|staked|expense|payroll|pension|tax|injury|workers _',
      '_ adjuster|adjusters|form|forms|office|department|handler|handlers|process|processing|management|court|period|number',
      '_ to fame',
      '_ to :det|:poss <word>|<sign>',
      '_ to power|fame|land|territory|sovereignty|ownership|authority|leadership',
      '_ for damages|compensation|asylum|benefits|refund|reimbursement|unemployment|money|losses',
      // the verb
      'who|he|she|it|they|we|you|i|to|also|and|that _ that|to|he|she|they|it|the|a|an|:poss|<name>',
      'to|will|would|could|can|may|might|must|not|which|some|many|others|critics|all|both|several _ the|a|an|to|that|it|they|he|she|there|:poss|<name>',
      'to|will|would|could|can|not _',
    ],
    reason: 'claim-noun',
    example: 'The claim that the dam was safe rests on one survey.',
  },
  {
    id: 'charge-noun',
    type: 'alleged',
    patterns: [
      "a|the|this|that|such|his|her|their|'s [charge|charges] that",
      'denied|rejected|called|calling|dismissed :det|:poss [charge|charges]',
    ],
    reason: 'allegation',
    example: 'He answered the charge that he had lied.',
  },

  // Report verbs that keep their distance.
  {
    id: 'claim-verb',
    type: 'distancing-verb',
    patterns: ['claim|claims|claimed|claiming'],
    only: [
      'who|he|she|it|they|we|you|i|to|also|which|and|<name>|*s|would|could|falsely|rightly|wrongly|had|has|have _ :det|:poss|:pronoun|there|<name>|that|to|in',
      '!claims _ :pronoun|there|that|<name>',
    ],
    unless: [
      '_ that? :det|:poss|<word>? <word>? responsibility|credit|victory|lives|life|asylum|benefits|allegiance|ownership|title|crown|throne|gold|silver|bronze|medal|prize|nomination|seat|seats|scalp|wicket|wickets|championship|trophy|mantle|expenses|damages|mandate|refund|podium|win|points|lead|spot|pole|third|second|first',
      '_ responsibility|credit|victory|lives|asylum|benefits|allegiance|ownership|back|<number>',
      '_ the|their|his|her|its <number> *th|victim|victims|life|lives',
      "insurance|jobless|unemployment|benefit|asylum|medical|'s|the|a|this|these|those|such|of|against _",
    ],
    reason: 'distancing-verb',
    example: 'The ministry claimed that no one was hurt.',
  },
  {
    id: 'distancing-verb',
    type: 'distancing-verb',
    patterns: [
      'alleges|alleging|alleged|allege that|:det|:poss|:pronoun|<name>|in|there',
      'asserts|asserting|asserted|assert that',
      'contends|contending|contended|contend that?',
      'insists|insisting|insisted|insist that|:det|:poss|:pronoun|<name>|there',
      'maintains|maintained|maintaining|maintain that',
      'purports|purported|purporting to',
    ],
    unless: ['_ with|on|upon', ':det|:poss _', ':be|been _'],
    reason: 'distancing-verb',
    example: 'The firm insists that the pipes were sound.',
  },

  // Status of the proposition: open, unchecked, contested.
  {
    id: 'unverified-adjective',
    type: 'unverified',
    patterns: [
      'unverified|unconfirmed|unsubstantiated|unproven|uncorroborated|unverifiable',
      'yet to be :adv? verified|confirmed|proven|proved|corroborated|established|substantiated',
    ],
    unless: ['_ account|accounts|user|users|profile'],
    reason: 'unverified',
    example: 'Unconfirmed footage showed a column of smoke.',
  },
  {
    id: 'not-verified-status',
    type: 'unverified',
    patterns: [
      'could|can :not :adv? be :adv? verified|confirmed|corroborated|authenticated|established|ascertained|determined|substantiated',
      'cannot :adv? be :adv? verified|confirmed|corroborated|authenticated|established|ascertained|determined',
      'could|can :not :adv? :adv? verify|confirm|corroborate|authenticate',
      'cannot|unable :adv? to? :adv? verify|confirm|corroborate|authenticate',
      ':have :not :adv? been :adv? verified|confirmed|corroborated|authenticated|proven|proved|established|substantiated',
      ':be :not :adv? been? :adv? verified|confirmed|corroborated|authenticated|proven|substantiated',
      'was|were|been :adv? not? impossible to :adv? verify|confirm',
      'no|without independent|official confirmation|verification',
    ],
    reason: 'unverified',
    example: 'The figure could not be independently verified.',
  },
  {
    id: 'unclear',
    type: 'unverified',
    patterns: [
      'it :be :not :adv? :adv? clear',
      'it :be|remains|remained :adv? unclear|uncertain|unknown|unsettled',
      'remain|remains|remained :adv? unclear|uncertain|unknown|unresolved|unexplained|murky|disputed|unconfirmed|unproven',
      ':be :not :adv? immediately clear|known',
      ':not immediately clear|known',
      ':be :adv? unclear',
      'unclear whether|if|how|why|what|when|who|where',
    ],
    reason: 'open',
    example: 'It is unclear whether the gate was locked.',
  },
  {
    id: 'not-known',
    type: 'unverified',
    patterns: [
      'no one|nobody :adv? knows|knew',
      'no-one :adv? knows|knew',
      'it :be :not :adv? known',
      ':be :not :adv? [known] whether|if|how|why|what|when|who|where',
      '[uncertain|unsure] :adv? whether|if|how|why|what|when|who|where',
      ':be|remain|remains :adv? [uncertain|unsure]',
      'left ..3 [uncertain|unsure]',
      "[anyone|anybody 's] guess",
    ],
    unless: ['_ who :pronoun was|is', '_ <word>? <word>? better|more', '_ me|him|her|us|them'],
    reason: 'open',
    example: 'No one knows how the fire started.',
  },
  {
    id: 'remains-to-be-seen',
    type: 'unverified',
    patterns: [
      'remains|remained to be seen|proven|determined|established',
      'an? open question',
      'the jury :be still? out',
      'open to question|doubt|dispute',
      'in doubt|dispute',
    ],
    unless: ['without|no|never _', '_ time|period|and answer'],
    reason: 'open',
    example: 'Whether the truce will hold remains to be seen.',
  },
  {
    id: 'no-evidence',
    type: 'unverified',
    patterns: [
      'no|without :adv? <word>? evidence|proof|indication that|of|to',
      'without providing|offering|citing|giving|presenting any? evidence|proof|details',
    ],
    unless: ['there|found|find|see|saw|shows|showed _ of'],
    reason: 'unverified',
    example: 'There is no evidence that the well was poisoned.',
  },
  {
    id: 'disputed',
    type: 'unverified',
    patterns: [
      '[disputed] <lower>',
      ':be :adv? hotly|widely|bitterly|fiercely|still? [disputed]',
      ':be [disputed] <sign>',
    ],
    unless: [
      '_ that|the|a|an|by|claims|claim|:poss|:pronoun|allegations|accusations|and',
      '_ territory|territories|waters|island|islands|region|border|enclave|area|land|sea|election|peninsula|convention|primary|race|races|seat',
      'he|she|they|who|has|have|had|we|i|it|also|never|officials|lawyers _',
    ],
    reason: 'disputed',
    example: 'The disputed figures come from a single clinic.',
  },
];

// Small closed classes that English phrase patterns refer to as :name.

const list = (words: string): readonly string[] => words.split(' ');

const CLOSED = {
  be: list("is are was were be been being am 's 're 'm"),
  have: list("has have had having 's 've"),
  not: list("not n't never"),
  det: list(
    'the a an this that these those any some all no such what every each both either neither many several',
  ),
  poss: list("my your his her its our their 's ' whose"),
  pronoun: list('i you he she it we they one who'),
  prep: list(
    'of in on at by for from to with against over about amid after before between into under despite during through',
  ),
  // Adverbs that slip into a formula without changing it.
  adv: list(
    'also now then still already once long widely generally commonly largely mostly mainly publicly privately popularly ' +
      'officially formally currently previously initially originally later recently even only just yet so far again always ' +
      'immediately independently fully conclusively definitively not reasonably strongly really truly actually certainly ' +
      'definitely firmly sincerely honestly genuinely too all both often ever personally further repeatedly consistently simply just absolutely completely totally categorically patently flatly',
  ),
  // What can show something without saying it.
  evidence: list(
    'data evidence study studies research finding findings figure figures fact facts numbers poll polls polling ' +
      'survey surveys analysis analyses document documents record records report reports result results test tests trial ' +
      'trials experiment experiments work sign signs image images photo photos photograph photographs footage video videos ' +
      'picture pictures history experience precedent trend trends estimate estimates model models modelling modeling ' +
      'projection projections forecast forecasts statistics pattern patterns sample samples observation observations ' +
      'measurement measurements investigation audit review papers paper memo email emails e-mail e-mails letters log logs ' +
      'transcript transcripts testimony timing behaviour behavior reading readings indicator indicators clues clue ' +
      'simulations simulation science literature theory logic rumours rumors everything nothing intelligence name names ' +
      'title wording tone language ' +
      'markings wreckage debris fossils genes dna scans symptoms returns filings accounts charts markets prices odds ' +
      'remarks remark comments comment look move moves decision actions episode exchange silence absence fact',
  ),
  // People whose belief is told in the plural or as a share.
  holder: list(
    'percent % many most some others few half thirds quarters analysts experts officials critics observers investigators scientists ' +
      'researchers economists detectives police prosecutors insiders historians astronomers doctors engineers people ' +
      'voters respondents residents locals neighbours neighbors supporters fans traders investors now still',
  ),
  said: list('said says say told tells added adds'),
  // What an outlet publishes and may have to correct.
  published: list(
    'story article report post piece column caption review headline summary item interview graphic newsletter blog page video chart',
  ),
  // What a denial denies and a check checks.
  statement: list(
    'claim claims allegation allegations accusation accusations charge charges report reports suggestion suggestions ' +
      'rumour rumours rumor rumors assertion assertions criticism criticisms notion idea insinuation insinuations story ' +
      'stories account accounts wrongdoing involvement responsibility guilt liability characterisation characterization version ' +
      'narrative speculation finding findings article articles argument arguments reporting theory theories conclusion ' +
      'conclusions portrayal depiction',
  ),
  reject: list(
    'reject rejects rejected rejecting dismiss dismisses dismissed dismissing dispute disputes disputed disputing refute refutes ' +
      'refuted refuting rebut rebuts rebutted contest contests contested rubbished rubbishes repudiated repudiates debunked ' +
      'contradicted contradicts challenged denounced denounces decried',
  ),
  called: list(
    'call calls called calling brand brands branded branding label labels labelled labeled labelling labeling describe ' +
      'describes described describing slammed blasted',
  ),
  // What says that a statement is not so, and what only scorns it.
  untrue: list(
    'false untrue baseless unfounded fabricated fictitious lies lie inaccurate incorrect groundless meritless misleading ' +
      'fabrication fabrications slander slanderous defamatory bogus untruthful falsehood falsehoods unsubstantiated',
  ),
  scorned: list(
    'nonsense rubbish garbage fiction ridiculous absurd ludicrous preposterous laughable nonsensical farcical',
  ),
  smear: list(
    'hoax propaganda malicious fake phony smear smears fantasy disinformation outrageous wrong unproven',
  ),
  linking: list('that which'),
  relative: list('who'),
  // Those who judge a matter that is not theirs.
  onlooker: list(
    'witness witnesses eyewitness eyewitnesses bystander bystanders neighbour neighbours neighbor neighbors onlooker onlookers ' +
      'passer-by passers-by saw watched heard filmed analyst analysts expert experts professor professors scholar scholars ' +
      'researcher researchers historian historians academic academics commentator commentators observer observers economist ' +
      'economists scientist scientists',
  ),
  // How a check is made, and made by somebody.
  check: list('verify confirm corroborate authenticate substantiate ascertain validate'),
  checked: list('verified confirmed corroborated authenticated substantiated ascertained validated'),
} satisfies Readonly<Record<string, readonly string[]>>;

export const wordClasses: Readonly<Record<string, readonly string[]>> = {
  ...CLOSED,
  // What may stand between a name and what it does.
  helping: [...CLOSED.be, ...CLOSED.have, ...CLOSED.not, ...CLOSED.adv],
};

// Small closed classes that English phrase patterns refer to as :name.

const list = (words: string): readonly string[] => words.split(' ');

export const wordClasses: Readonly<Record<string, readonly string[]>> = {
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
      'definitely firmly sincerely honestly genuinely too all both often ever personally further repeatedly consistently',
  ),
  // What can show something without saying it.
  evidence: list(
    'data evidence study studies research finding findings figure figures fact facts number numbers poll polls polling ' +
      'survey surveys analysis analyses document documents record records report reports result results test tests trial ' +
      'trials experiment experiments work sign signs image images photo photos photograph photographs footage video videos ' +
      'picture pictures history experience precedent trend trends estimate estimates model models modelling modeling ' +
      'projection projections forecast forecasts statistics pattern patterns sample samples observation observations ' +
      'measurement measurements investigation audit review papers paper memo email emails e-mail e-mails letters log logs ' +
      'transcript transcripts testimony timing behaviour behavior reading readings indicator indicators clues clue ' +
      'simulations simulation science literature theory logic rumours rumors everything nothing intelligence name names ' +
      'title wording tone language ' +
      'markings wreckage debris fossils genes dna scans symptoms returns filings accounts charts markets prices odds',
  ),
  // Who says things; their "suggested" proposes and their "indicated" tells.
  saying: list('said says say told tells added adds'),
};

// Whole attributions by rules alone: sentence in; source, cue, content and outlets spoke through out. All invented.

/**
 * One row: the text, and its attributions in order as "source | cue | content | via outlet". "-" is no source, "…" joins
 * pieces, one "> " for each attribution around it.
 */
export type AttributionCase = readonly [text: string, attributions: readonly string[]];

export const attributionCases: readonly AttributionCase[] = [
  ['Mayor Ilse Brandt said the dam would hold.', ['Mayor Ilse Brandt | said | the dam would hold']],
  ['Brandt says that the wall is sound.', ['Brandt | says | that the wall is sound']],
  [
    'The ministry announced on Tuesday that the road was open.',
    ['The ministry | announced | that the road was open'],
  ],
  ['“The wall is sound,” said Ilse Brandt.', ['Ilse Brandt | said | “The wall is sound,”']],
  ['“The wall is sound,” Brandt said.', ['Brandt | said | “The wall is sound,”']],
  [
    '“The wall is sound,” said Ilse Brandt, an engineer at the harbour office.',
    ['Ilse Brandt, an engineer at the harbour office | said | “The wall is sound,”'],
  ],
  ['The wall is sound, said Brandt.', ['Brandt | said | The wall is sound']],
  ['The wall, Brandt said, is sound.', ['Brandt | said | The wall … is sound']],
  ['“The wall,” Brandt said, “is sound.”', ['Brandt | said | “The wall,” … “is sound.”']],
  [
    '“The wall is sound,” Brandt told reporters. “We tested it twice.”',
    ['Brandt | told | “The wall is sound,” … “We tested it twice.”'],
  ],
  [
    '“The wall is sound,” Brandt said. “It will stand. It always has.”',
    ['Brandt | said | “The wall is sound,” … “It will stand. It always has.”'],
  ],
  [
    'Brandt said the wall was “perfectly sound” and needed no repair.',
    ['Brandt | said | the wall was “perfectly sound” and needed no repair'],
  ],
  ['Brandt said: “The wall is sound.”', ['Brandt | said | “The wall is sound.”']],
  ['He added that two crews were on the way.', ['He | added | that two crews were on the way']],
  [
    'Brandt, a former engineer, said the wall was sound.',
    ['Brandt, a former engineer | said | the wall was sound'],
  ],
  [
    'Ilse Brandt, who built the wall, said it was sound.',
    ['Ilse Brandt, who built the wall | said | it was sound'],
  ],
  ['Police said on Monday that the road was closed.', ['Police | said | that the road was closed']],
  ['Officials in Marnov say the pump failed.', ['Officials in Marnov | say | the pump failed']],
  [
    'A spokesman for the harbour office said the gate had jammed.',
    ['A spokesman for the harbour office | said | the gate had jammed'],
  ],
  ['The gate had jammed, a spokeswoman said.', ['a spokeswoman | said | The gate had jammed']],
  [
    'According to the harbour office, the gate had jammed.',
    ['the harbour office | According to | the gate had jammed'],
  ],
  [
    'The gate had jammed, according to the harbour office.',
    ['the harbour office | according to | The gate had jammed'],
  ],
  [
    'The gate had jammed, according to a person familiar with the repair.',
    ['a person familiar with the repair | according to | The gate had jammed'],
  ],
  [
    'Vost said that according to the ministry, the base was empty.',
    [
      'Vost | said | that according to the ministry, the base was empty',
      '> the ministry | according to | the base was empty',
    ],
  ],
  [
    'In the words of Ilse Brandt, the repair was a bodge.',
    ['Ilse Brandt | In the words of | the repair was a bodge'],
  ],
  ['Brandt told the council that the wall was sound.', ['Brandt | told | that the wall was sound']],
  ['Brandt warned residents that the wall might fail.', ['Brandt | warned | that the wall might fail']],
  ['Brandt asked whether the wall was sound.', ['Brandt | asked | whether the wall was sound']],
  [
    'An engineer who asked not to be named said two of its seven piers had moved.',
    ['An engineer who asked not to be named | said | two of its seven piers had moved'],
  ],
  ['The company claims its pump never failed.', ['The company | claims | its pump never failed']],
  [
    'The union accused the company of hiding the fault.',
    ['The union | accused | the company of hiding the fault'],
  ],
  ['The company denied that the pump had failed.', ['The company | denied | that the pump had failed']],
  [
    'Kyrgen says it hit a depot; Marnov denies it.',
    ['Kyrgen | says | it hit a depot', 'Marnov | denies | it'],
  ],
  ['The union called the plan “a disgrace”.', ['The union | called | the plan “a disgrace”']],
  ['Brandt described the repair as “a bodge”.', ['Brandt | described | the repair as “a bodge”']],
  ['The council condemned the delay.', ['The council | condemned | the delay']],
  ['The mayor vowed to replace the gate.', ['The mayor | vowed | to replace the gate']],
  ['The inspection found that the bolt was worn.', ['The inspection | found | that the bolt was worn']],
  [
    'A study published in the journal Hydra suggests that dams leak.',
    ['A study published in the journal Hydra | suggests | that dams leak'],
  ],
  ['Engineers believe that the bolt was worn.', ['Engineers | believe | that the bolt was worn']],
  ['She fears the wall will fail.', ['She | fears | the wall will fail']],
  ['Brandt apologised and said the wall was weak.', ['Brandt | said | the wall was weak']],
  [
    'Brandt said the wall was weak and added that it would be rebuilt.',
    ['Brandt | said | the wall was weak', 'Brandt | added | that it would be rebuilt'],
  ],
  [
    '“It is sound,” she said, adding that tests were done.',
    ['she | said | “It is sound,”', 'she | adding | that tests were done'],
  ],
  ['The bolt was reportedly worn.', ['- | reportedly | The bolt was … worn']],
  [
    'The road was reportedly closed, officials said.',
    ['> - | reportedly | The road was … closed', 'officials | said | The road was reportedly closed'],
  ],
  ['The firm is believed to have lost millions.', ['- | is believed | The firm … to have lost millions']],
  ['The village is said to be haunted.', ['- | is said | The village … to be haunted']],
  ['It is alleged that the firm bribed two judges.', ['- | It is alleged | that the firm bribed two judges']],
  [
    'It has been reported that the firm bribed two judges.',
    ['- | It has been reported | that the firm bribed two judges'],
  ],
  ['The mayor was accused of hiding the report.', ['- | was accused | The mayor … of hiding the report']],
  [
    'The mayor was accused on Monday of hiding the report.',
    ['- | was accused on Monday | The mayor … of hiding the report'],
  ],
  [
    'The foreman was accused of fraud by two engineers.',
    ['two engineers | was accused | The foreman … of fraud'],
  ],
  ['The repair is widely seen as a bodge.', ['- | is widely seen | The repair … as a bodge']],
  ['The damage is estimated at 40 million crowns.', ['- | is estimated | The damage … at 40 million crowns']],
  ['Experts are of the view that the wall is sound.', ['Experts | are of the view | that the wall is sound']],
  [
    'The mayor made it clear that the gate would stay shut.',
    ['The mayor | made it clear | that the gate would stay shut'],
  ],
  [
    'The Norrland Agency has cited local sources as saying that the bridge collapsed.',
    [
      'The Norrland Agency | has cited | local sources as saying that the bridge collapsed',
      '> local sources | saying | that the bridge collapsed',
    ],
  ],
  [
    'The Harbour Post quoted Colonel Aren Vost as saying no shots were fired.',
    [
      'The Harbour Post | quoted | Colonel Aren Vost as saying no shots were fired',
      '> Colonel Aren Vost | saying | no shots were fired',
    ],
  ],
  [
    'Colonel Aren Vost was quoted as saying that no shots were fired.',
    ['Colonel Aren Vost | was quoted as saying | that no shots were fired'],
  ],
  [
    'The Harbour Post reported on Monday, citing two officials, that the deal was off.',
    [
      'The Harbour Post | reported | that the deal was off',
      '> two officials | citing | that the deal was off',
    ],
  ],
  [
    'Citing a leaked memo, the Harbour Post reported that the deal was off.',
    [
      '> a leaked memo | Citing | that the deal was off',
      'the Harbour Post | reported | that the deal was off',
    ],
  ],
  [
    'The deal was off, the Harbour Post reported, citing people familiar with the matter.',
    [
      'the Harbour Post | reported | The deal was off',
      '> people familiar with the matter | citing | The deal was off',
    ],
  ],
  [
    'According to the Daily Lantern, Brandt said the dam would hold.',
    [
      'the Daily Lantern | According to | Brandt said the dam would hold',
      '> Brandt | said | the dam would hold',
    ],
  ],
  [
    '“We will rebuild,” he told settlers, according to a statement.',
    ['a statement | according to | “We will rebuild,” he told settlers', '> he | told | “We will rebuild,”'],
  ],
  [
    'Brandt said police had told him the road was closed.',
    ['Brandt | said | police had told him the road was closed', '> police | had told | the road was closed'],
  ],
  [
    'The agency reported that a military source told it the convoy had been hit.',
    [
      'The agency | reported | that a military source told it the convoy had been hit',
      '> a military source | told | the convoy had been hit',
    ],
  ],
  ['“The dam will hold,” Brandt told reporters.', ['Brandt | told | “The dam will hold,”']],
  [
    'The fire, first reported by the Harbour Post, began at noon.',
    ['the Harbour Post | first reported by | The fire … began at noon'],
  ],
  [
    'As the Harbour Post first reported, the mine is closed.',
    ['the Harbour Post | first reported | the mine is closed'],
  ],
  ['There were rumours that the wall was weak.', ['- | rumours | that the wall was weak']],
  ['Ilse Brandt: The dam will hold\nOn Monday Brandt spoke again.', ['Ilse Brandt | : | The dam will hold']],
  ['The dam will hold, says Brandt', ['Brandt | says | The dam will hold']],
  ['Oil prices to rise, says Orbis Bank', ['Orbis Bank | says | Oil prices to rise']],
  ['We never doubted the wall.\n— Ilse Brandt, engineer', ['Ilse Brandt | — | We never doubted the wall.']],
  [
    '“The dam is fine,” wrote Brandt in a post on Chirper.\n“We checked it twice.”',
    ['Brandt | wrote | “The dam is fine,” … “We checked it twice.”'],
  ],
  [
    '“The dam is fine,” Brandt said. “The ministry says it was tested.”',
    [
      'Brandt | said | “The dam is fine,” … “The ministry says it was tested.”',
      '> The ministry | says | it was tested.',
    ],
  ],
  [
    'Brandt said she thought the council had said the wall was sound.',
    [
      'Brandt | said | she thought the council had said the wall was sound',
      '> she | thought | the council had said the wall was sound',
      '> > the council | had said | the wall was sound',
    ],
  ],
  [
    '“Critics claim that the wall leaks,” Brandt said.',
    ['Brandt | said | “Critics claim that the wall leaks,”', '> Critics | claim | that the wall leaks'],
  ],
  [
    'The report by the audit office said the bolts were worn.',
    ['The report by the audit office | said | the bolts were worn'],
  ],
  ['He insisted that the vote was fair.', ['He | insisted | that the vote was fair']],
  ['Two former aides testified that the mayor knew.', ['Two former aides | testified | that the mayor knew']],
  [
    'The president, speaking in Marnov, said the talks had failed.',
    ['The president | said | the talks had failed'],
  ],
  ['On Tuesday the ministry said the talks had failed.', ['the ministry | said | the talks had failed']],
  ['08:25 Mayor Ilse Brandt says the dam has held.', ['Mayor Ilse Brandt | says | the dam has held']],
  ['08:25 The dam has held, officials say.', ['officials | say | The dam has held']],
  ['At 08:25 the mayor said the dam had held.', ['the mayor | said | the dam had held']],
  ['When the rain stopped, Brandt said the wall had held.', ['Brandt | said | the wall had held']],
  ['There was Brandt’s claim that the dam had held.', ['Brandt | claim | that the dam had held']],
  [
    'The town ignored a warning by engineers that the wall was weak.',
    ['engineers | warning | that the wall was weak'],
  ],
  ['Brandt said the wall was sound, but the crew left.', ['Brandt | said | the wall was sound']],
  ['“The gate,” she said, “will open in May.”', ['she | said | “The gate,” … “will open in May.”']],
  [
    'Ilse Brandt and Aren Vost said the wall was sound.',
    ['Ilse Brandt and Aren Vost | said | the wall was sound'],
  ],
  [
    'Brandt has repeatedly said that the wall is sound.',
    ['Brandt | has repeatedly said | that the wall is sound'],
  ],
  ['“It will hold,” laughed Brandt.', ['Brandt | laughed | “It will hold,”']],
  [
    'The harbour office did not say whether the wall was sound.',
    ['The harbour office | did not say | whether the wall was sound'],
  ],
  [
    'Critics, who have no boat, say the ferry is slow.',
    ['Critics, who have no boat | say | the ferry is slow'],
  ],
  // a quotation without a tag goes on with whoever spoke before it
  [
    'Brandt said the wall was weak. “We tested it twice.”\n“It failed both times.”',
    ['Brandt | said | the wall was weak … “We tested it twice.”\n“It failed both times.”'],
  ],
  [
    'Brandt said the wall was weak. It was built in May. “We tested it twice.”',
    ['Brandt | said | the wall was weak … “We tested it twice.”'],
  ],
  [
    'Brandt said the wall was weak. “Halm told us it was sound.”',
    ['Brandt | said | the wall was weak … “Halm told us it was sound.”', '> Halm | told | it was sound.'],
  ],
  [
    'Brandt said the wall was weak.\n‘NO MONEY LEFT’\nThe town has two walls.',
    ['Brandt | said | the wall was weak'],
  ],
  [
    'Brandt said the wall was weak. It was built in May. It is old. “We tested it twice.”',
    ['Brandt | said | the wall was weak'],
  ],
  // texts and pictures that show a thing
  ['Drone film shows guards at the gate.', ['Drone film | shows | guards at the gate']],
  ['The minutes reveal a bitter row.', ['The minutes | reveal | a bitter row']],
  ['The film shows in cinemas from May.', []],
  ['The map hangs in the hall.', []],
  // nouns of saying: words of time between, "of", "to", and whoever gives them
  [
    'Brandt’s assertion on Tuesday that the wall was sound drew laughter.',
    ['Brandt | assertion | that the wall was sound drew laughter'],
  ],
  [
    'Brandt’s allegations of a “cover-up” were read out.',
    ['Brandt | allegations | a “cover-up” were read out'],
  ],
  ['Brandt’s vow to rebuild the wall was kept.', ['Brandt | vow | to rebuild the wall was kept']],
  ['Two nurses gave testimony that the ward was shut.', ['Two nurses | testimony | that the ward was shut']],
  ['Critics have raised concerns that the wall is weak.', ['Critics | concerns | that the wall is weak']],
  ['The claims office of the firm opens at ten.', []],
  ['Brandt’s report shows that the wall leaks.', ['Brandt’s report | shows | that the wall leaks']],
  // accusing on the way out
  [
    'Mira Vance left the club in June after accusing it of hiding her wages.',
    ['Mira Vance | accusing | it of hiding her wages'],
  ],
  [
    'Mira Vance filed a suit in May accusing the club of theft.',
    ['Mira Vance | accusing | the club of theft'],
  ],
  // a denial behind what it denies
  [
    'Brandt said the wall was sound, a claim Vost denied.',
    ['Brandt | said | the wall was sound', 'Vost | denied | the wall was sound'],
  ],
  [
    'Brandt said the clerks had left, something the council disputes.',
    ['Brandt | said | the clerks had left', 'the council | disputes | the clerks had left'],
  ],
  [
    'Two aides spoke of threats, which Vost has repeatedly denied.',
    ['Vost | has repeatedly denied | Two aides spoke of threats'],
  ],
  // inside: told by a named chief; described in quotation marks; not what is felt, agreed or found hard
  [
    'Brandt said she was told by the harbour chief, Aren Vost, that the wall had failed.',
    [
      'Brandt | said | she was told by the harbour chief, Aren Vost, that the wall had failed',
      '> the harbour chief, Aren Vost | was told | that the wall had failed',
    ],
  ],
  [
    'Officials said the two towns could agree to let the ferry run.',
    ['Officials | said | the two towns could agree to let the ferry run'],
  ],
  ['Brandt said they could feel the frost.', ['Brandt | said | they could feel the frost']],
  // tags in a sentence of their own; words left to the lines below; whose text tells it
  [
    'Two barges sank off Halm. That is according to the harbour office.',
    ['the harbour office | according to | Two barges sank off Halm. That is'],
  ],
  [
    'Two barges sank off Halm. So says the harbour office.',
    ['the harbour office | So says | Two barges sank off Halm.'],
  ],
  [
    'The Lantern reports:\nThe mine is closed. Nobody was hurt.\nThe town has two mines.',
    ['The Lantern | reports | The mine is closed. Nobody was hurt.'],
  ],
  [
    'In a note from the head teacher, Aren Vost, parents were told that the school would close.',
    ['the head teacher, Aren Vost | were told | that the school would close'],
  ],
];

// Cases for every attribution rule, by rule id. People, outlets and places are invented.

import type { PhraseCases } from '../phrase-cases.ts';

export const cueCases: Readonly<Record<string, PhraseCases>> = {
  say: {
    marks: [
      'The harbour master ⟦said⟧ the gate had jammed.',
      '“The gate has jammed,” ⟦wrote⟧ Ottoline Brack.',
      'Brack ⟦pointed out⟧ that the bolt was worn.',
    ],
    leaves: [
      'He added sugar to the tea.',
      'The note was signed by three clerks.',
      'The report is due in June.',
    ],
  },
  'speak-quoting': {
    marks: ['“It never rang,” ⟦laughed⟧ Ottoline Brack.', '“And then it jammed,” he ⟦continued⟧.'],
    leaves: ['The crew laughed all evening.', 'The road continued past the mill.'],
  },
  tell: {
    marks: [
      'Brack ⟦told⟧ reporters the gate had jammed.',
      'The office ⟦warned⟧ residents that the gate might jam.',
    ],
    leaves: ['He will tell the truth.', 'They told jokes until midnight.'],
  },
  ask: {
    marks: ['Brack ⟦asked⟧ whether the gate had jammed.', '“Has it jammed?” ⟦asked⟧ Brack.'],
    leaves: ['There were questions about the gate.'],
  },
  claim: {
    marks: ['The company ⟦claims⟧ its gate never jammed.', 'Brack ⟦alleged⟧ that the log was changed.'],
    leaves: ['Its claims office opens at ten.'],
  },
  argue: {
    marks: [
      'Engineers ⟦acknowledged⟧ that the gate had jammed.',
      'The gate, Brack ⟦argued⟧, was never safe.',
    ],
    leaves: ['The estimate was two pages long.'],
  },
  deny: {
    marks: ['The company ⟦denied⟧ that the gate had jammed.', 'Brack ⟦rejected⟧ the claim.'],
    leaves: ['The dispute began in May.'],
  },
  accuse: {
    marks: ['The union ⟦accused⟧ the company of hiding the fault.', 'Brack ⟦blamed⟧ the weather.'],
    leaves: ['The fault lay with the bolt.'],
  },
  describe: {
    marks: ['Brack ⟦described⟧ the repair as “a bodge”.', 'The union ⟦called⟧ the plan “a disgrace”.'],
    leaves: ['The calls went unanswered.'],
  },
  judge: {
    marks: ['The union ⟦condemned⟧ the delay.', 'The mayor ⟦praised⟧ the crew.'],
    leaves: ['The address was wrong.', 'The attack began at dawn.'],
  },
  direct: {
    marks: ['The union ⟦called for⟧ a new gate.', 'The union ⟦demanded⟧ that the gate be replaced.'],
    leaves: ['The order was shipped in May.', 'The offer ends on Friday.'],
  },
  promise: {
    marks: [
      'The mayor ⟦vowed⟧ to replace the gate.',
      'Mayor ⟦promises⟧ cheaper ferries by May.',
      'The firm ⟦pledged⟧ that nobody would be dismissed.',
    ],
    leaves: ['The promise was kept in May.', 'Storms in May threaten.', 'The pledges were lost.'],
  },
  show: {
    marks: ['The inspection ⟦found⟧ that the bolt was worn.', 'The records ⟦show⟧ the gate was old.'],
    leaves: ['She found the key under the mat.', 'The show begins at nine.'],
  },
  believe: {
    marks: ['Engineers ⟦believe⟧ that the bolt was worn.', 'She ⟦fears⟧ the gate will jam.'],
    leaves: ['The suspect left by boat.'],
  },
  attitude: {
    marks: ['The mayor ⟦wants⟧ to replace the gate.', 'Brack ⟦supports⟧ the plan.'],
    leaves: ['The plan is cheap.'],
  },
  appear: {
    marks: ['The bolt ⟦appeared⟧ to be worn.'],
    leaves: ['The ship appeared at noon.'],
  },
  'according-to': {
    marks: ['The gate jammed, ⟦according to⟧ the harbour office.', '⟦According to⟧ Brack, the gate jammed.'],
    leaves: ['Each was paid according to need and age.'],
  },
  'in-the-words-of': {
    marks: ['It was, ⟦in the words of⟧ Ottoline Brack, “a bodge”.'],
    leaves: ['He put it in the words he knew.'],
  },
  'as-reported-by': {
    marks: ['The fault, ⟦first reported by⟧ the Marlow Courier, was known for years.'],
    leaves: ['The fault was first seen by the crew.'],
  },
  'of-the-view': {
    marks: ['Engineers ⟦are of the view⟧ that the bolt was worn.'],
    leaves: ['Guests are fond of the view.'],
  },
  'made-clear': {
    marks: ['The mayor ⟦made it clear⟧ that the gate would stay shut.'],
    leaves: ['The rain made the glass clear.'],
  },
  'makes-clear': {
    marks: ['Brack ⟦makes clear⟧ that she will stay.'],
    leaves: ['The rain made the glass clear.'],
  },
  'claimed-victory': {
    marks: ['Brack ⟦declared victory⟧ over the river.', 'The crew ⟦claimed victory⟧ in the race.'],
    leaves: ['Brack declared the victory gate open.'],
  },
  'hearsay-adverb': {
    marks: ['The bolt was ⟦reportedly⟧ worn.', 'Brack ⟦allegedly⟧ hid the log.'],
    leaves: ['The report on the bolt is due.'],
  },
  'hearsay-passive': {
    marks: [
      'The bolt ⟦is believed⟧ to have been worn.',
      'Two ships ⟦are widely reported⟧ to have turned back.',
    ],
    leaves: ['Brack was told to wait.', 'Brack said to the crew that it was late.'],
  },
  'seen-as': {
    marks: ['The repair ⟦is widely seen⟧ as a bodge.', 'The post ⟦was regarded⟧ as safe.'],
    leaves: ['Brack was seen at the gate.'],
  },
  'estimated-at': {
    marks: ['The damage ⟦is estimated⟧ at 40 million crowns.'],
    leaves: ['The gate is at the harbour.'],
  },
  'accused-of': {
    marks: ['The foreman ⟦was accused⟧ of hiding the fault.', 'He ⟦is suspected⟧ of fraud.'],
    leaves: ['The foreman accused the crew of sleeping.'],
  },
  'hearsay-it': {
    marks: [
      '⟦It is believed⟧ that the bolt was worn.',
      '⟦It was widely rumoured⟧ that the club would be sold.',
      '⟦It’s understood⟧ that the bolt was worn.',
    ],
    leaves: ['It’s understood.', 'It is said in the book of rules.'],
  },
  'hearsay-it-has-been': {
    marks: ['⟦It has been alleged⟧ that the bolt was worn.'],
    leaves: ['It has been raining since May.'],
  },
  'as-saying': {
    marks: [
      'The Marlow Courier quoted Ottoline Brack as ⟦saying⟧ the gate had jammed.',
      'Brack ⟦was quoted as saying⟧ the gate had jammed.',
    ],
    leaves: ['She works as a clerk.', 'It was as good as saying no.'],
  },
  citing: {
    marks: [
      'The gate had jammed, the Marlow Courier reported, ⟦citing⟧ two officials.',
      '⟦Citing⟧ a leaked memo, the Marlow Courier reported that the gate had jammed.',
    ],
    leaves: ['The firm cut its forecast, citing weak demand.'],
  },
  'cue-noun': {
    marks: [
      'The crew heard a ⟦warning⟧ by engineers that the gate would jam.',
      'Nobody doubted Brack’s ⟦claim⟧ that the gate had jammed.',
    ],
    leaves: ['The warning light came on.', 'The claim was filed in court.'],
  },
  'hearsay-noun': {
    marks: ['There were ⟦rumours⟧ that the gate had jammed.'],
    leaves: ['The reports were late.', 'Rumours help nobody.'],
  },
  'speaker-colon': {
    marks: [
      'Spokesman⟦:⟧ The gate will open in May',
      'Brack⟦:⟧ The gate will open\nThe town met Brack on Monday.',
    ],
    leaves: ['Correction: The gate opened in May.', 'The plan is simple: a new gate.'],
  },
  'speaker-dash': {
    marks: ['The gate will open in May.\n⟦—⟧ Ottoline Brack'],
    leaves: ['The gate — a new one — will open.'],
  },
};

// Cases for every hedge rule, by rule id. People, outlets and places are invented.

import type { PhraseCases } from '../phrase-cases.ts';

export const hedgeCases: Readonly<Record<string, PhraseCases>> = {
  'hearsay-adverb': {
    marks: [
      'The mayor ⟦reportedly⟧ left through a side door.',
      'He had ⟦allegedly⟧ hidden the ledger.',
      '⟦Apparently⟧ the ferry never sailed.',
      'A ⟦supposedly⟧ secret memo lay on the table.',
      '⟦By all accounts⟧ the meeting went badly.',
    ],
    leaves: ['The report was published on Tuesday.', 'She reported the theft to the harbour police.'],
  },
  'hearsay-passive': {
    marks: [
      'The minister ⟦is said to⟧ be furious.',
      'Two ships ⟦are reported to⟧ have turned back.',
      'He ⟦was long rumoured to⟧ want the post.',
      'The heir, ⟦rumoured to⟧ be ill, stayed away.',
    ],
    leaves: [
      'She was told to wait outside.',
      'That said, the plan is cheap.',
      'He said to the crowd that he was tired.',
    ],
  },
  'hearsay-that': {
    marks: ['⟦It is widely rumoured that⟧ the club will be sold.', '⟦Rumour has it⟧ the club is broke.'],
    leaves: ['It was a rumour that hurt the club.', 'He said that it was late.'],
  },
  'hearsay-adjective': {
    marks: ['The ⟦rumoured⟧ takeover lifted the shares.'],
    leaves: ['He was rumoured to be ill.'],
  },
  'it-is-alleged': {
    marks: [
      '⟦It is alleged that⟧ the clerk kept the money.',
      'The clerk ⟦is alleged to⟧ have kept the money.',
    ],
    leaves: ['The clerk alleged that the money was gone.'],
  },
  may: {
    marks: [
      'The bridge ⟦may⟧ close for a week.',
      'Prices ⟦may⟧ have peaked, the bank writes.',
      'It ⟦May⟧ Surprise The Whole Harbour Board.',
      'The vote ⟦may or may not⟧ be repeated.',
    ],
    leaves: [
      'Dogs may not swim in the lock.',
      'Lorries may park behind the mill until noon.',
      'The club rules say that guests may speak.',
      'May Lind, who runs the ferry, opened it.',
      'The bridge closed in May.',
      'The bridge closed on May 12.',
      'Since last May the harbour has been shut.',
      'The treaty, signed in May and June, was kept secret.',
      'May he rest in peace.',
      'Prime Minister Edda May opened the school.',
      'May said the school was overdue.',
      'This text may not be reproduced without permission.',
      'May I ask who signed it?',
      'Come what may, the ferry sails.',
    ],
  },
  might: {
    marks: [
      'The talks ⟦might⟧ resume on Monday.',
      'It ⟦might⟧ be the last harvest.',
      'Whoever ⟦might⟧ win faces a deficit.',
    ],
    leaves: [
      'The military might of Lornia is a legend.',
      'She pulled with all her might.',
      'Might makes no law.',
      'They might as well have stayed home.',
      'As you might expect, the room was full.',
    ],
  },
  could: {
    marks: [
      'The strike ⟦could⟧ delay the vote.',
      'That ⟦could⟧ mean higher rents, the council warned.',
      'The cause ⟦could⟧ have been a spark.',
      'A deal ⟦could⟧ still come this week.',
      'The dispute has raised the question whether the dam ⟦could⟧ fail.',
    ],
    leaves: [
      'The film It Could Be You opens on Friday.',
      'He could not swim.',
      "The firm couldn't find a buyer.",
      'She could hear the engines.',
      'They ran as fast as they could.',
      'He spoke slowly so that everyone could follow.',
      'He asked how the firm could pay.',
      'Could you open the gate?',
      'You could walk there in an hour.',
      'The keeper could have saved it.',
      'If she could vote again, she would.',
      'He could afford a second boat.',
      'The city could use some rain.',
      'She wished she could stay.',
      'Nor could the guards leave.',
    ],
  },
  'could-negated': {
    marks: [
      'The letter ⟦could not have been⟧ written by a clerk.',
      "That does not mean it ⟦couldn't⟧ happen.",
    ],
    leaves: ['The mood could not have been better.', 'He could not have a second helping.'],
  },
  'likelihood-adverb': {
    marks: [
      '⟦Perhaps⟧ the council never read the letter.',
      'The fire was ⟦probably⟧ an accident.',
      'The leak is ⟦potentially⟧ harmful.',
      '⟦Chances are⟧ the vote will slip.',
      'The council will ⟦in all likelihood⟧ refuse.',
    ],
    leaves: [
      'The firm Perhaps Ltd was sold.',
      "You can't possibly mean that.",
      'He came as quickly as he possibly could.',
    ],
  },
  likely: {
    marks: [
      'A delay is ⟦likely⟧.',
      'The harbour is ⟦likely⟧ to close.',
      'Rain is ⟦unlikely⟧ before Friday.',
      'The most ⟦likely⟧ buyer is a bank.',
      'She is ⟦likely⟧ the last of her line.',
    ],
    leaves: [
      'Among likely voters he leads by four points.',
      'Likely Green voters were asked twice.',
      'Smokers are twice as likely to fall ill.',
      'Men were more likely than women to agree.',
      'The young are less likely to vote.',
    ],
  },
  'more-likely': {
    marks: [
      'It is far more ⟦likely⟧ that the ship turned back.',
      'The longer it lasts, the more ⟦likely⟧ the strike will spread.',
    ],
    leaves: ['The old are more likely to fall.'],
  },
  'possible-noun': {
    marks: [
      'Police are looking at a ⟦possible⟧ link between the fires.',
      'It is ⟦possible⟧ that the valve froze.',
      'The ⟦possible⟧ sale of the mill worries the town.',
    ],
    leaves: [
      'Come as soon as possible.',
      'It is possible to walk there.',
      'Peace is possible only with both sides.',
      'They left nothing undone to make it possible.',
      'He got the best possible start.',
      'If possible, call first.',
      'Whenever possible, buy local.',
    ],
  },
  'potential-noun': {
    marks: ['Analysts named three ⟦potential⟧ buyers.', 'The ⟦potential⟧ impact worries farmers.'],
    leaves: [
      'The valley has the potential to feed the city.',
      'She never reached her full potential.',
      'There is potential for growth.',
    ],
  },
  'possibility-that': {
    marks: [
      'The engineers considered the ⟦possibility⟧ that the valve had failed.',
      'The ⟦likelihood⟧ that it spreads is small.',
    ],
    leaves: ['The possibility of parole was removed.'],
  },
  'appear-to': {
    marks: [
      'The driver ⟦appeared to⟧ lose control.',
      '⟦It appears⟧ the vote was close.',
      'The tower ⟦appears to⟧ lean.',
      '⟦It would appear to⟧ be a mistake.',
    ],
    leaves: [
      'The singer appeared in court on Monday.',
      'She appeared before the panel.',
      'The hill is steeper than it appears.',
    ],
  },
  'appear-adjective': {
    marks: ['The deal ⟦appeared⟧ doomed by Friday.', 'The guard ⟦appears⟧ nervous.'],
    leaves: [
      'He appeared on television.',
      'The actor appeared alongside his son.',
      'The notice appeared yesterday.',
      'Spots appeared across the lake.',
      'She will appear next week.',
    ],
  },
  seem: {
    marks: [
      'The plan ⟦seems to⟧ have failed.',
      'The guard ⟦seemed⟧ nervous.',
      'A ⟦seemingly⟧ empty house burned.',
      'It ⟦would seem that⟧ nobody knew.',
    ],
    leaves: ["They can't seem to agree.", 'If it seems odd, ask.'],
  },
  'looks-like': {
    marks: ['⟦It looks like⟧ the harbour will stay shut.', 'The minister ⟦looks set⟧ to resign.'],
    leaves: ['The hall looks like a barn from outside.', 'She looked at the map.'],
  },
  'evidence-suggests': {
    marks: [
      'The data ⟦suggest that⟧ prices have peaked.',
      'Early results from the trial ⟦indicate⟧ a mild effect.',
      'This ⟦suggests that⟧ the valve froze.',
      'The study had ⟦hinted at⟧ a link.',
      'All signs ⟦point to⟧ a long strike.',
    ],
    leaves: [
      'He suggested that they meet on Friday.',
      'The minister indicated she would stay.',
      'Ms Orlen suggested a walk.',
      'The guide pointed to the tower.',
    ],
  },
  'evidence-suggesting': {
    marks: [
      'Divers found evidence ⟦suggesting that⟧ the hull had cracked.',
      'There are figures ⟦pointing to⟧ a slump.',
    ],
    leaves: ['He stood up, suggesting a break.'],
  },
  'belief-passive': {
    marks: [
      'Four hikers ⟦are believed to⟧ be trapped.',
      'The blaze ⟦is thought to⟧ have begun upstairs.',
      'Dozens are ⟦feared⟧ dead.',
      '⟦It is believed that⟧ the ring was sold.',
      'A coin ⟦believed to be⟧ Roman was found.',
    ],
    leaves: ['He believed to the end.', 'She thought about the offer.', 'The dog was feared by all.'],
  },
  'seen-as': {
    marks: [
      'The vote ⟦is widely seen as⟧ a test of the mayor.',
      'The islands, ⟦seen⟧ as a key port of call, were sold.',
      'Orlen ⟦is viewed as⟧ a likely heir.',
      'The toll ⟦is estimated at⟧ forty.',
      'Two of the judges ⟦were considered to be⟧ close to the guild.',
      'The two coves, both ⟦considered⟧ to be safe, were closed.',
    ],
    leaves: [
      'I was seen as a child by a doctor.',
      'He was never seen as a threat to the club.',
      'The boat was seen in the harbour.',
      'She viewed the film twice.',
    ],
  },
  'signs-that': {
    marks: [
      'There are ⟦signs⟧ that the ice is thinning.',
      'He resigned amid ⟦speculation⟧ that the bank would fail.',
    ],
    leaves: ['There are no signs that the ice is thinning.', 'The road has signs that glow.'],
  },
  expected: {
    marks: [
      'More storms are ⟦expected⟧ on Sunday.',
      'Rain was ⟦expected⟧.',
      'Rents ⟦are expected to⟧ rise again.',
      'Growth ⟦is forecast to⟧ slow.',
      'Snow is ⟦expected⟧ from the pass to the lake.',
    ],
    leaves: [
      'The judge is expected to speak on Friday.',
      'He expected to lose.',
      'Guests would be expected to pay.',
      'The train is expected at noon.',
    ],
  },
  'expected-participle': {
    marks: [
      'The deal, once ⟦expected to⟧ close in June, is stuck.',
      'Builders hurry, with snow ⟦expected⟧ next week.',
    ],
    leaves: ['He expected to lose.', 'The envoy, expected to speak at noon, was late.'],
  },
  'first-person-belief': {
    marks: [
      '“⟦I think⟧ the vote was close,” she said.',
      '“⟦We believe⟧ the pipe froze,” he said.',
      "“⟦I'm not sure⟧ the vote was fair,” he said.",
    ],
    leaves: [
      '“I think of her often,” he said.',
      '“You think it is easy?” she asked.',
      '“I believe in this town,” he said.',
    ],
  },
  'third-person-belief': {
    marks: [
      'Investigators ⟦believe⟧ that the fire began in the kitchen.',
      '⟦She thinks⟧ the vote was close.',
      'A third of voters ⟦believe⟧ the count was wrong.',
      'There is reason to ⟦suspect⟧ a leak.',
      'The keeper ⟦speculates⟧ that a fox got in.',
    ],
    leaves: [
      'They believe in fair play.',
      'No one believes that story.',
      'It depends on whether he believes the survey.',
      'She thinks of it as home.',
      'The suspects were released.',
      'Police arrested two suspects.',
    ],
  },
  'alleged-adjective': {
    marks: [
      'The ⟦alleged⟧ ringleader was held overnight.',
      'The ⟦purported⟧ letter is unsigned.',
      'His ⟦supposed⟧ allies stayed away.',
      'The ⟦reported⟧ sale surprised the crew.',
    ],
    leaves: [
      'The reported profit fell to a third.',
      'The suit alleged that he lied.',
      'The phone was supposed to ring.',
      'She alleged a plot.',
    ],
  },
  'so-called': {
    marks: ['The ⟦so-called⟧ reform changed nothing.'],
    leaves: [
      'So called because of its shape, the rock is a landmark.',
      'The so-called type 2 response is well studied.',
    ],
  },
  suspected: {
    marks: ['Two ⟦suspected⟧ smugglers were questioned.', 'He was ⟦suspected of⟧ arson.'],
    leaves: [
      'She suspected that he lied.',
      'They had long suspected the cook.',
      'Police suspected foul play.',
    ],
  },
  accuse: {
    marks: [
      'The union ⟦accused⟧ the company of hiding losses.',
      'He was ⟦accused⟧ of fraud.',
      'Each side ⟦accuses⟧ the other.',
    ],
    leaves: ['The accused was led away.', 'Both the accused, who are brothers, deny it.'],
  },
  'allegation-noun': {
    marks: ['The ⟦allegations⟧ date from last spring.', 'He rejected the ⟦accusation⟧.'],
    leaves: ['He alleged nothing.'],
  },
  'rumour-noun': {
    marks: ['The ⟦rumours⟧ began in the harbour bars.', 'The visit fed ⟦speculation⟧ about his future.'],
    leaves: [
      'Land speculation ruined the valley.',
      'The rumour mill never stops.',
      'A tax would discourage speculation.',
    ],
  },
  'claim-noun': {
    marks: [
      'The ⟦claim⟧ that the dam was safe rests on one survey.',
      'He denied ⟦claims⟧ that he had been paid.',
      'Her ⟦claim⟧ to have won was laughed at.',
      "The ministry's ⟦claims⟧ were repeated at noon.",
    ],
    leaves: [
      'Insurance claims rose after the storm.',
      'Weekly jobless claims fell.',
      'She filed a claim for damages.',
      'The heirs lay claim to the castle.',
      "The king's claim to the throne was weak.",
      'A claims adjuster came by.',
      'The group has yet to claim responsibility.',
      'He claims that the dam is safe.',
    ],
  },
  'charge-noun': {
    marks: ['He answered the ⟦charge⟧ that he had lied.', 'The treasurer denied the ⟦charges⟧.'],
    leaves: ['The museum is free of charge.', 'He was in charge of the port.'],
  },
  'claim-verb': {
    marks: [
      'The ministry ⟦claimed⟧ that no one was hurt.',
      'He ⟦claims⟧ he never met her.',
      'Officials ⟦claim⟧ the road is open.',
      'She ⟦claimed⟧ to have seen the ship.',
      'Mira Oskal ⟦claimed⟧ the vote was rigged.',
      'They falsely ⟦claimed⟧ that the bridge was closed.',
      'The pilot has ⟦claimed⟧ that the tower gave no warning.',
    ],
    leaves: [
      'She claimed the wreck.',
      'The guild claimed the quay on Monday.',
      'A rebel group claimed responsibility for the blast.',
      'The flood claimed 40 lives.',
      'She claimed victory at midnight.',
      'He claimed asylum in Lornia.',
      'The storm claimed its third victim.',
      'Her father claimed benefits for a year.',
      'The rower claimed gold on the lake.',
      'The clerk claimed expenses for the trip.',
    ],
  },
  'distancing-verb': {
    marks: [
      'The firm ⟦insists that⟧ the pipes were sound.',
      'The suit ⟦alleges that⟧ he lied.',
      'She ⟦maintains that⟧ she was asleep.',
      'The suit ⟦alleged that⟧ the valve was old.',
      'Lawyers ⟦allege that⟧ the file was burned.',
      'The union ⟦asserts that⟧ the yard is unsafe.',
      'The mayor ⟦asserted that⟧ the count was fair.',
      'The owners ⟦contend that⟧ the wall is theirs.',
      'The firm ⟦contended that⟧ it had paid.',
      'The coach ⟦insisted that⟧ the boy was fit.',
      'Officials ⟦maintain that⟧ the water is clean.',
      'The bank ⟦maintained that⟧ no money was lost.',
      'The letter ⟦purports to⟧ come from the palace.',
      'A clip ⟦purporting to⟧ show the raid went round.',
    ],
    leaves: [
      'The pilot maintained his speed.',
      'He insisted on paying.',
      'They contend with floods.',
      'The council maintains the road.',
      'She insists upon clean boots.',
      'He asserted himself in the second half.',
      'The town contended with drought.',
      'An insistent bell rang.',
      'The alleged thief fled.',
      'The crew maintained the engine well.',
      'The kitchen was in need of an assertive cook.',
      'A contention over the fence split the village.',
      'The gardens were maintained by a trust.',
    ],
  },
  'unverified-adjective': {
    marks: [
      '⟦Unconfirmed⟧ footage showed a column of smoke.',
      'The figure is ⟦unverified⟧.',
      '⟦Unsubstantiated⟧ stories went round.',
      'The motive is ⟦yet to be established⟧.',
      'His theory is ⟦unproven⟧.',
    ],
    leaves: [
      'He runs an unverified account.',
      'The confirmed figure is forty.',
      'She has verified every name.',
    ],
  },
  'not-verified-status': {
    marks: [
      'The figure ⟦could not be independently verified⟧.',
      'The Harbour Post ⟦could not immediately verify⟧ the video.',
      'The death ⟦has not been confirmed⟧.',
      'The clip ⟦cannot be authenticated⟧.',
      '⟦Neither account could be confirmed⟧.',
      'There was ⟦no independent confirmation⟧.',
      'The toll ⟦was not independently verified⟧.',
    ],
    leaves: [
      'The ministry verified the figure.',
      'The figure was confirmed on Monday.',
      'She could not open the door.',
      'He has been confirmed as head of the port.',
    ],
  },
  unclear: {
    marks: [
      '⟦It is unclear⟧ whether the gate was locked.',
      '⟦It was not immediately clear⟧ who fired.',
      'The motive ⟦remains unclear⟧.',
      "⟦It isn't clear⟧ how he got in.",
    ],
    leaves: [
      'It is clear that the gate was locked.',
      'The water was clear.',
      'She made it clear.',
      'Clear the road.',
    ],
  },
  'not-known': {
    marks: [
      '⟦No one knows⟧ how the fire started.',
      '⟦It is not known⟧ who was aboard.',
      'It is over, though ⟦no one can say for sure⟧ what broke.',
      'The town is ⟦uncertain⟧ whether to rebuild.',
      "The outcome is ⟦anyone's⟧ guess.",
    ],
    leaves: [
      'No one knew who he was at school.',
      'No one knows the river better.',
      'She is known for her songs.',
      'He is sure of it.',
    ],
  },
  'remains-to-be-seen': {
    marks: [
      'Whether the truce will hold ⟦remains to be seen⟧.',
      'It is still ⟦an open question⟧.',
      'The election date is ⟦in doubt⟧.',
    ],
    leaves: ['She is without doubt the best.', 'The remains were seen by divers.'],
  },
  'no-evidence': {
    marks: [
      'There is ⟦no evidence that⟧ the well was poisoned.',
      'He gave a figure ⟦without providing evidence⟧.',
    ],
    leaves: ['There is evidence that the well was poisoned.', 'They showed no sign of leaving.'],
  },
  disputed: {
    marks: ['The ⟦disputed⟧ figures come from a single clinic.', 'The date is hotly ⟦disputed⟧.'],
    leaves: [
      'The ship entered disputed waters.',
      'He disputed the bill.',
      'Officials disputed claims of fraud.',
    ],
  },
};

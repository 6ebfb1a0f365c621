// Other papers' styles: headlines, wire copy, live blogs, British and Australian wording, bodies that need no article.

import type { ChainCase } from './chain-case.ts';

export const STYLES: readonly ChainCase[] = [
  { text: 'Minister denies role in tunnel contract', chains: ['Minister'], flags: [''] },
  { text: 'Dock owner rejects claims of bribery', chains: ['Dock owner'], flags: [''] },
  {
    text: 'Three wharfingers said the crane had been leaking oil. Two lamplighters had seen smoke.',
    chains: ['Three wharfingers'],
    flags: ['unnamed-source'],
  },
  { text: '12 lamplighters told the police the crane was leaking.', chains: ['12 lamplighters'] },
  { text: 'A clerk said the gate had jammed and added that it was old.', chains: ['A clerk', 'A clerk'] },
  { text: 'Berlin and Paris said they had read the plan.', chains: ['Berlin', 'Paris'] },
  {
    text: 'Norlandian and Sudlandian defence ministries said the raid was over.',
    chains: ['Norlandian and Sudlandian defence ministries'],
  },
  { text: 'Washington has signalled it would back the plan.', chains: ['Washington'] },
  {
    text: 'Talks broke down on Monday, the people said, asking not to be named because the talks were private.',
    chains: ['the people'],
  },
  {
    text: 'The Ledger reported on Monday, citing three people briefed on the plan, that the unit was for sale.',
    chains: ['Ledger < three people'],
  },
  { text: '14:20 Sky Vell is reporting that the rail chief has resigned.', chains: ['Sky Vell'] },
  { text: 'Anyone with information is asked to call the harbour office.', chains: [] },
  { text: 'A paper not yet reviewed reports that the strain spreads fast.', chains: [] },
  { text: 'Coffee may protect the liver, scientists have found.', chains: ['scientists'] },
  { text: 'The clerks met in the hall, and the keys were found.', chains: [] },
  {
    text: 'Other glaciologists who read the paper said the shelf had cracked.',
    chains: ['Other glaciologists'],
    flags: ['unnamed-source'],
  },
  { text: 'The planners insist that nothing was hidden.', chains: ['The planners'] },
  {
    text: 'Residents reached by phone described hearing explosions.',
    chains: ['Residents reached by phone'],
  },
  { text: 'Residents reached by phone were hearing explosions.', chains: [] },
  {
    text: 'The BCB is quoting a rebel commander as saying his men have withdrawn.',
    chains: ['BCB < a rebel commander'],
  },
  { text: 'The mayor is advising the campaign on trade.', chains: [] },
  { text: 'The clerk was told by police that the gate was shut.', chains: ['police'] },
  { text: 'As the Gazette was told by the harbour office, traffic has been restored.', chains: [] },
  {
    text: 'The bureau’s senior forecaster, Gil Tanner, told Morning Radio that the storm had turned.',
    chains: ['Morning Radio < Gil Tanner'],
  },
  { text: 'Firm broke the law, court told', chains: [] },
  { text: 'Vell chief to step down - sources', chains: ['sources'] },
  { text: 'A walk to remember - Halm in autumn', chains: [] },
  {
    text: 'MPs accuse minister of misleading the house',
    chains: ['MPs'],
    flags: ['unnamed-source distancing'],
  },
  {
    text: 'Advocate Meera Sahu submitted that the land had been taken.',
    chains: ['Meera Sahu'],
  },
  { text: 'Advocate Meera Sahu submitted a bid.', chains: [] },
  {
    text: 'Two European diplomats confirmed this.',
    chains: ['Two European diplomats'],
  },
  { text: 'Prosecutors allege he lied to auditors.', chains: ['Prosecutors'] },
  {
    text: 'WHAT WE KNOW: The blast happened at 9 a.m. Witnesses say they saw a van.',
    chains: ['Witnesses'],
    flags: ['unnamed-source'],
  },
  {
    text: 'Some media outlets reported that two men were arrested, but police denied this.',
    chains: ['Some media outlets', 'police'],
  },
  {
    text: 'The agency’s report found that warnings were ignored.',
    chains: ['The agency’s report'],
    flags: [''],
  },
  { text: 'Lorne’s allies accuse plotters of treachery.', chains: ['Lorne’s allies'] },
  { text: 'The rebels accuse nobody.', chains: [] },
  {
    text: 'His sister, Kate, said he had been in Halm. His sister, a nurse, had left.',
    chains: ['Kate'],
    flags: [''],
  },
  {
    text: 'In a post on Truth Square, the former president claimed that the vote had been stolen.',
    chains: ['the former president'],
  },
  { text: 'Under pressure from Ana Brack, the mayor, police said the gate was shut.', chains: ['police'] },
  { text: 'Arlen and Vell have both said they want talks.', chains: ['Arlen', 'Vell'] },
  {
    text: 'One nurse, who did not want to be named, said patients slept in corridors.',
    chains: ['One nurse'],
  },
  { text: 'Velder, who runs the port, was there, said Brack.', chains: ['Brack'] },
  {
    text: 'Vindle Motors sold the cars, the regulator said. The company told the agency it was aware of 12 fires.',
    chains: ['the regulator', 'Vindle Motors'],
  },
  {
    text: 'The spokesperson said that, according to preliminary data, six people were hurt.',
    chains: ['The spokesperson < preliminary data'],
  },
];

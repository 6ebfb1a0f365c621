// Every wording by which somebody passes on what somebody else said, pronouns behind it, and hearsay.

import type { ChainCase } from './chain-case.ts';

export const RELAY_FORMS: readonly ChainCase[] = [
  {
    text: 'The Velt news agency reported that the mayor had left the town.',
    chains: ['The Velt news agency'],
    flags: ['second-hand'],
  },
  {
    text: 'Delmar News Agency reported that the mayor had left the town.',
    chains: ['Delmar News Agency'],
    flags: ['second-hand'],
  },
  {
    text: 'The environment agency reported that the river had left its banks.',
    chains: ['The environment agency'],
    flags: [''],
  },
  {
    text: 'The plan was dropped, the Halm Gazette quoted Mira Oskal as saying.',
    chains: ['Halm Gazette < Mira Oskal'],
  },
  {
    text: '"The plan is dropped," the Halm Gazette quoted Mira Oskal as saying.',
    chains: ['Halm Gazette < Mira Oskal'],
  },
  {
    text: '"The plan is dropped," Mira Oskal was quoted by the Halm Gazette as saying.',
    chains: ['Halm Gazette < Mira Oskal'],
  },
  {
    text: '"The plan is dropped," Mira Oskal was quoted as saying by the Halm Gazette.',
    chains: ['Halm Gazette < Mira Oskal'],
  },
  {
    text: 'Mira Oskal was quoted as saying by state news agency Norpress that the plan was dropped.',
    chains: ['Norpress < Mira Oskal'],
  },
  {
    text: 'Mira Oskal was quoted by state media as saying that the plan was dropped.',
    chains: ['state media < Mira Oskal'],
  },
  { text: 'Mira Oskal was cited as saying that the plan was dropped.', chains: ['Mira Oskal'] },
  {
    text: 'As reported by the Halm Gazette, the bridge had been closed since May.',
    chains: ['Halm Gazette'],
  },
  {
    text: 'The bridge, as first reported by the Halm Gazette, had been closed since May.',
    chains: ['Halm Gazette'],
  },
  { text: 'The Halm Gazette first reported that the bridge was closed.', chains: ['Halm Gazette'] },
  { text: 'The news was first reported by the Halm Gazette.', chains: ['Halm Gazette'] },
  {
    text: 'The army lost 40 men, according to Norpress, which cited a military source.',
    chains: ['Norpress < a military source'],
  },
  {
    text: 'According to Norpress, citing a military source, the army lost 40 men.',
    chains: ['Norpress < a military source'],
  },
  {
    text: 'Norpress reported that the army lost 40 men, quoting a military source.',
    chains: ['Norpress < a military source'],
  },
  {
    text: 'Citing unnamed officials, Norpress said the army had lost 40 men.',
    chains: ['Norpress < unnamed officials'],
  },
  {
    text: 'Citing two people familiar with the matter, the Halm Gazette reported that the bank would cut 3,000 jobs.',
    chains: ['Halm Gazette < two people familiar with the matter'],
  },
  {
    text: 'According to Norpress, Defence Minister Omar Haddad said the army had lost 40 men.',
    chains: ['Norpress < Omar Haddad'],
  },
  {
    text: 'According to the minutes, Tomas Velder said the pump had failed twice.',
    chains: ['the minutes < Tomas Velder'],
  },
  {
    text: 'According to the lawsuit, the manager told staff to hide the receipts.',
    chains: ['the lawsuit < the manager'],
  },
  {
    text: 'According to the indictment, Velder said he had destroyed the phone.',
    chains: ['the indictment < Velder'],
  },
  {
    text: 'Prosecutors said Velder had told his wife that he burned the papers.',
    chains: ['Prosecutors < Velder'],
  },
  { text: 'Police said a neighbour reported hearing two shots.', chains: ['Police < a neighbour'] },
  {
    text: 'Petra Lindqvist said a colleague told her the samples were swapped.',
    chains: ['Petra Lindqvist < a colleague'],
  },
  { text: 'The report said witnesses saw the truck leave at dawn.', chains: ['The report'] },
  { text: 'Ana Brack, citing the audit, said the money was never spent.', chains: ['Ana Brack < the audit'] },
  { text: 'Ana Brack cited figures showing that traffic fell by a third.', chains: ['Ana Brack < figures'] },
  {
    text: 'In an interview with Halm Radio, Mira Oskal said the plan was dropped.',
    chains: ['Halm Radio < Mira Oskal'],
  },
  {
    text: 'Speaking to Halm Radio on Monday, Mira Oskal said the plan was dropped.',
    chains: ['Halm Radio < Mira Oskal'],
  },
  {
    text: 'Speaking on Halm Radio, Mira Oskal said the plan was dropped.',
    chains: ['Halm Radio < Mira Oskal'],
  },
  {
    text: "Mira Oskal told the BBC's Today programme that the plan was dropped.",
    chains: ['BBC < Mira Oskal'],
  },
  { text: 'Mira Oskal said on CNN that the plan was dropped.', chains: ['CNN < Mira Oskal'] },
  { text: 'Mira Oskal told Norpress by phone that the plan was dropped.', chains: ['Norpress < Mira Oskal'] },
  { text: 'In a post on X, Mira Oskal said the plan was dropped.', chains: ['Mira Oskal'] },
  { text: 'In a post on Truth Social, Mira Oskal said the plan was dropped.', chains: ['Mira Oskal'] },
  { text: 'Mira Oskal wrote on Telegram that the plan was dropped.', chains: ['Mira Oskal'] },
  { text: 'Writing in the Halm Gazette, Mira Oskal said the plan was dropped.', chains: ['Mira Oskal'] },
  { text: 'In a statement, the company said the plant had met all standards.', chains: ['the company'] },
  { text: 'In a letter to parliament, the minister said the plan was dropped.', chains: ['the minister'] },
  {
    text: 'A spokesman for the ministry told Norpress the army had lost 40 men.',
    chains: ['Norpress < A spokesman for the ministry'],
  },
  { text: 'Through a spokeswoman, Haddad said he had never met the two men.', chains: ['Haddad'] },
  { text: 'Haddad said through his lawyer that he had never met the two men.', chains: ['Haddad'] },
  { text: "Haddad's lawyer said he had never met the two men.", chains: ["Haddad's lawyer"] },
  { text: "Haddad's spokeswoman, Ana Brack, said he had never met the two men.", chains: ['Ana Brack'] },
  { text: 'A witness told police that the driver had been drinking.', chains: ['A witness'] },
  {
    text: 'A witness told the Halm Gazette that the driver had been drinking.',
    chains: ['Halm Gazette < A witness'],
  },
  {
    text: 'The agency said, citing its own correspondent, that shots were fired.',
    chains: ['The agency < its own correspondent'],
  },
  {
    text: 'Local media, quoting hospital staff, said nine people had been hurt.',
    chains: ['Local media < hospital staff'],
  },
  {
    text: 'State TV quoted an unnamed security official as saying the attackers had fled.',
    chains: ['State TV < an unnamed security official'],
  },
  { text: 'The station aired an interview in which Haddad said he was innocent.', chains: ['Haddad'] },
  {
    text: 'The Halm Gazette, which obtained the letter, said it named three donors.',
    chains: ['Halm Gazette'],
  },
  { text: 'Mira Oskal arrived on Monday. She said the plan was dropped.', chains: ['Mira Oskal'] },
  {
    text: 'Mira Oskal said the plan was dropped. She added that the money was gone.',
    chains: ['Mira Oskal', 'Mira Oskal'],
  },
  {
    text: '"We lost everything," said Petra Lindqvist, a baker. "There was no warning," she said.',
    chains: ['Petra Lindqvist', 'Petra Lindqvist'],
  },
  {
    text: 'Omar Haddad, 51, has run the port since 2010. "It was never safe," he said.',
    chains: ['Omar Haddad'],
  },
  {
    text: 'The ministry issued a statement on Monday. It said the road was mined.',
    chains: ['The ministry'],
  },
  {
    text: 'Norpress cited a military source as saying 40 men had died. The source said more were missing.',
    chains: ['Norpress < a military source', 'Norpress < a military source'],
  },
  {
    text: 'The Halm Gazette quoted two diplomats as saying the talks had failed. They said the sides had not met since May.',
    chains: ['Halm Gazette < two diplomats', 'Halm Gazette < two diplomats'],
  },
  {
    text: 'A senior official who spoke on condition of anonymity said the plan was dropped.',
    chains: ['A senior official'],
    flags: ['unnamed-source'],
  },
  {
    text: 'The plan was dropped, said a person familiar with the matter.',
    chains: ['a person familiar with the matter'],
    flags: ['unnamed-source'],
  },
  {
    text: 'The plan was dropped, people familiar with the matter said.',
    chains: ['people familiar with the matter'],
    flags: ['unnamed-source'],
  },
  { text: 'Sources close to the striker say he wants to leave.', chains: ['Sources close to the striker'] },
  {
    text: 'The striker is understood to have agreed personal terms.',
    chains: ['(no source)'],
    flags: ['no-source'],
  },
  {
    text: 'The striker has reportedly agreed personal terms with the club.',
    chains: ['(no source)'],
    flags: ['no-source'],
  },
  {
    text: 'It is understood that the club has made an offer.',
    chains: ['(no source)'],
    flags: ['no-source'],
  },
  {
    text: 'He is alleged to have taken 40,000 crowns from the safe.',
    chains: ['(no source)'],
    flags: ['no-source'],
  },
  {
    text: "The Halm Gazette's source said the plan was dropped. The source added that the mayor knew.",
    chains: ["Halm Gazette < The Halm Gazette's source", "Halm Gazette < The Halm Gazette's source"],
  },
  { text: "The company's sources said the plan was dropped.", chains: ["The company's sources"] },
  {
    text: 'Mira Oskal, who told the Halm Gazette the plan was dropped, left on Friday.',
    chains: ['Halm Gazette < Mira Oskal'],
  },
  { text: 'Mira Oskal, who denies the claim, left on Friday.', chains: ['Mira Oskal'] },
  { text: 'A man who said the plan was dropped left on Friday.', chains: ['A man'] },
  {
    text: 'Speaking to Halm Radio, the minister said the plan was dropped.',
    chains: ['Halm Radio < the minister'],
  },
  {
    text: '"The plan is dropped," Oskal told the Halm Gazette then.\nThe mayor knew, Oskal said.',
    chains: ['Halm Gazette < Oskal', 'Oskal'],
  },
  {
    text: '"The plan is dropped," Oskal told the Halm Gazette.\nThe mayor knew, Oskal said.',
    chains: ['Halm Gazette < Oskal', 'Halm Gazette < Oskal'],
  },
  {
    text: '"It will hold," Brandt said of what was claimed by Ana Brack in an interview with the Halm Gazette.',
    chains: ['Brandt'],
  },
  {
    text: 'Brandt answered Ana Brack in an interview with the Halm Gazette that the dam would hold.',
    chains: ['Halm Gazette < Brandt'],
  },
  { text: 'The couple are said to have split in March.', chains: ['(no source)'], flags: ['no-source'] },
  { text: 'Rumours that the pair had split first surfaced in March.', chains: ['(no source)'] },
  { text: 'The firm is accused of dumping waste in the river.', chains: ['(no source)'] },
  { text: 'Insiders say the board was split.', chains: ['Insiders'], flags: ['unnamed-source'] },
  { text: 'Critics say the law is too vague.', chains: ['Critics'] },
  { text: 'Some experts believe the virus came from a market.', chains: ['Some experts'] },
  { text: 'Neighbours described him as quiet.', chains: ['Neighbours'] },
  {
    text: 'One resident, who gave her name only as Vera, said the tap water was brown.',
    chains: ['One resident'],
  },
  {
    text: '“He told the crew that he had sold the pier,” Ilse Brandt said of the banker Odo Varr.',
    chains: ['Ilse Brandt < Odo Varr'],
  },
  {
    text: 'Ilse Brandt said her son had told her the pier was shut. Her son said that it was cracked.',
    chains: ['Ilse Brandt < her son', 'her son'],
  },
];

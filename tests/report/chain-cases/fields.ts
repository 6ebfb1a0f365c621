// War, court, business, science and sport: the wordings each of them lives on.

import type { ChainCase } from './chain-case.ts';

export const FIELDS: readonly ChainCase[] = [
  {
    text: "Rebel fighters seized the airport on Sunday, the army's chief of staff told state television.",
    chains: ["state television < the army's chief of staff"],
  },
  {
    text: 'Two people were killed when a drone hit a petrol station in Vell, the regional governor wrote on Telegram.',
    chains: ['the regional governor'],
  },
  {
    text: 'The defence ministry in Halm said its forces had repelled the attack.',
    chains: ['The defence ministry in Halm'],
  },
  {
    text: '"We heard three explosions," a resident reached by telephone told Norpress.',
    chains: ['Norpress < a resident reached by telephone'],
  },
  {
    text: 'Residents reached by phone said the shelling had not stopped.',
    chains: ['Residents reached by phone'],
    flags: ['unnamed-source'],
  },
  {
    text: 'The monitoring group Harbour Watch, which relies on a network of activists, said 12 civilians had died.',
    chains: ['Harbour Watch'],
  },
  {
    text: "A medic at the city's main hospital said 30 bodies had been brought in.",
    chains: ["A medic at the city's main hospital"],
  },
  { text: "Neither side's account could be independently verified.", chains: [] },
  {
    text: "The Daily Gull could not verify the ministry's claim that 40 soldiers had surrendered.",
    chains: ['the ministry'],
  },
  { text: 'Lornia denies that its troops crossed the border.', chains: ['Lornia'] },
  {
    text: 'Lornia\'s foreign ministry called the report "pure invention".',
    chains: ["Lornia's foreign ministry"],
  },
  {
    text: 'Kanal Sud, a pro-government broadcaster, claimed the rebels had used gas.',
    chains: ['Kanal Sud'],
    flags: ['second-hand distancing'],
  },
  {
    text: 'Officials in Halm, who declined to be named, said talks would resume on Friday.',
    chains: ['Officials in Halm'],
  },
  { text: 'A second official confirmed the account.', chains: ['A second official'] },
  { text: 'The UN refugee agency said 20,000 people had fled.', chains: ['The UN refugee agency'] },
  { text: 'According to the United Nations, 20,000 people have fled.', chains: ['United Nations'] },
  {
    text: 'At least nine people died, the mayor of Vell, Tomas Velder, told reporters.',
    chains: ['Tomas Velder'],
  },
  {
    text: '"They came at night," said one survivor, who asked that her surname not be used.',
    chains: ['one survivor'],
    flags: ['unnamed-source'],
  },
  { text: 'Haddad, 51, denied all charges.', chains: ['Haddad'] },
  { text: 'The defendant told the court he had acted alone.', chains: ['The defendant'] },
  { text: 'The judge said the witness was not credible.', chains: ['The judge'] },
  {
    text: 'Prosecutors allege that Haddad paid 2 million crowns to the minister.',
    chains: ['Prosecutors'],
    flags: ['distancing'],
  },
  {
    text: 'Haddad allegedly paid 2 million crowns to the minister.',
    chains: ['(no source)'],
    flags: ['no-source'],
  },
  {
    text: 'According to court documents, Haddad paid 2 million crowns to the minister.',
    chains: ['court documents'],
    flags: [''],
  },
  { text: 'The jury heard that Haddad had paid the minister.', chains: [] },
  { text: 'The court heard that the bolts had been loosened by hand.', chains: [] },
  { text: 'A police affidavit says the gun was found under the seat.', chains: ['A police affidavit'] },
  { text: "Haddad's lawyer, Ana Brack, argued that the search was unlawful.", chains: ['Ana Brack'] },
  {
    text: 'The indictment accuses Haddad of paying the minister.',
    chains: ['The indictment'],
    flags: ['distancing'],
  },
  {
    text: 'Haddad was accused of paying the minister.',
    chains: ['(no source)'],
    flags: ['no-source distancing'],
  },
  { text: 'Haddad was accused by prosecutors of paying the minister.', chains: ['prosecutors'] },
  { text: 'The ruling said the law had been misread.', chains: ['The ruling'] },
  { text: 'In her ruling, Judge Mira Oskal wrote that the law had been misread.', chains: ['Mira Oskal'] },
  { text: 'The man told detectives that he had found the bag.', chains: ['The man'] },
  {
    text: "A spokesman for the prosecutor's office said the man would be charged.",
    chains: ["A spokesman for the prosecutor's office"],
  },
  { text: 'Testifying on Tuesday, Velder said he never saw the memo.', chains: ['Velder'] },
  { text: 'Under cross-examination, Velder admitted that he had read the memo.', chains: ['Velder'] },
  { text: 'Halm Steel said on Thursday that quarterly profit had doubled.', chains: ['Halm Steel'] },
  {
    text: 'The carmaker plans to close two plants, two people briefed on the matter told the Halm Gazette.',
    chains: ['Halm Gazette < two people briefed on the matter'],
  },
  {
    text: 'The carmaker is in talks to sell the unit, according to people with knowledge of the matter.',
    chains: ['people with knowledge of the matter'],
    flags: ['unnamed-source'],
  },
  {
    text: 'The bank is preparing to cut 3,000 jobs, the Halm Gazette reported on Monday, citing people familiar with the plan.',
    chains: ['Halm Gazette < people familiar with the plan'],
  },
  { text: 'The deal could be announced as soon as Friday, the people said.', chains: ['the people'] },
  {
    text: 'Shares fell 4 percent after Norpress reported that the deal had collapsed.',
    chains: ['Norpress'],
  },
  { text: 'Chief Executive Officer Ana Brack told analysts the plant would reopen.', chains: ['Ana Brack'] },
  { text: '"Demand is strong," Brack told investors on a call.', chains: ['Brack'] },
  { text: 'The company said in a filing that it had lost its largest customer.', chains: ['The company'] },
  {
    text: 'In a regulatory filing, Halm Steel said it had lost its largest customer.',
    chains: ['Halm Steel'],
  },
  { text: 'A filing showed the fund had sold its stake.', chains: ['A filing'] },
  { text: 'Analysts at Halm Bank expect sales to fall.', chains: ['Analysts at Halm Bank'] },
  { text: 'The regulator said it was aware of the reports.', chains: ['The regulator'] },
  { text: 'The company did not respond to a request for comment.', chains: [] },
  { text: 'Halm Steel declined to comment.', chains: [] },
  { text: 'The report, seen by Reuters, says the pump failed twice.', chains: ['Reuters < The report'] },
  {
    text: 'The Treasury Department said the rule would take effect in May.',
    chains: ['Treasury Department'],
  },
  {
    text: "The union's general secretary, Petra Lindqvist, said 400 jobs were at risk.",
    chains: ['Petra Lindqvist'],
  },
  {
    text: 'A study published in the journal Northern Biology found that the fish can count.',
    chains: ['A study published in the journal Northern Biology'],
  },
  { text: 'The researchers found that the fish could count to four.', chains: ['The researchers'] },
  {
    text: '"The fish can count," said Ana Brack, a biologist at Vell University who was not involved in the study.',
    chains: ['Ana Brack'],
  },
  { text: 'The results suggest that the fish remember faces.', chains: ['The results'] },
  { text: 'The authors write that the result needs to be repeated.', chains: ['The authors'] },
  { text: 'Scientists say the glacier has lost a third of its ice.', chains: ['Scientists'] },
  {
    text: 'The World Health Organization said the strain had spread to six countries.',
    chains: ['World Health Organization'],
  },
  { text: 'According to a new study, the glacier has lost a third of its ice.', chains: ['a new study'] },
  { text: 'Lead author Mira Oskal said the sample was small.', chains: ['Mira Oskal'] },
  {
    text: 'Researchers at Vell University reported on Monday that the glacier had lost a third of its ice.',
    chains: ['Researchers at Vell University'],
  },
  { text: 'Models indicate that the ice will be gone by 2060.', chains: ['Models'] },
  {
    text: 'Oskal and her colleagues found that the ice was thinner than thought.',
    chains: ['Oskal', 'her colleagues'],
  },
  { text: 'Halm United are close to signing the striker, according to reports.', chains: ['reports'] },
  { text: 'Reports in Lornia claim the striker has agreed terms.', chains: ['Reports in Lornia'] },
  {
    text: "The striker's agent told Radio Vell that talks had started.",
    chains: ["Radio Vell < The striker's agent"],
  },
  { text: 'The club confirmed on Friday that the coach had left.', chains: ['The club'] },
  { text: 'Coach Omar Haddad said after the match that his side had been robbed.', chains: ['Omar Haddad'] },
  { text: '"We were robbed," said Haddad after the match.', chains: ['Haddad'] },
  {
    text: 'The Sunday Courier reports that the club has offered 40 million crowns.',
    chains: ['Sunday Courier'],
  },
  { text: 'The winger, according to the Sunday Courier, has asked to leave.', chains: ['Sunday Courier'] },
  { text: "The club's spokesman would not be drawn on the report.", chains: [] },
  { text: 'Haddad insisted the captain was fit.', chains: ['Haddad'], flags: ['distancing'] },
];

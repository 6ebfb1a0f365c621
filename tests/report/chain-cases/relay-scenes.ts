// How far a relay goes: from the words that open it to those that close it, and the outlet that knows itself.

import type { ChainCase } from './chain-case.ts';

export const RELAY_SCENES: readonly ChainCase[] = [
  // Letters and notes that an outlet holds: whoever is quoted from them came by it.
  {
    text: 'Norpress has published messages from the board. “Tell nobody,” director Ada Lund wrote in one of them.',
    chains: ['Norpress < Ada Lund'],
  },
  {
    text: 'Norpress has published messages from the board. Ada Lund said on Friday that she was proud of it.',
    chains: ['Ada Lund'],
  },
  {
    text: 'A note seen by the Halm Gazette says the pump failed. “We knew in May,” Piet Moor replied.',
    chains: ['Halm Gazette < A note seen by the Halm Gazette', 'Halm Gazette < Piet Moor'],
  },
  {
    text: 'In an email leaked to the Halm Gazette, engineer Piet Moor said the pump had failed.',
    chains: ['Halm Gazette < Piet Moor'],
  },
  {
    text: '“The pump failed,” Piet Moor wrote in a file handed to the Halm Gazette by two nurses.',
    chains: ['Halm Gazette < two nurses < Piet Moor'],
  },
  { text: 'A note seen by the court says the pump failed.', chains: ['A note seen by the court'] },
  // Meetings with an outlet, in their own sentence or in one before.
  {
    text: 'Norpress sat down with Ilka Orven in May. The crane was rusting, Orven said.',
    chains: ['Norpress < Ilka Orven'],
  },
  {
    text: 'Ilka Orven was interviewed by Norpress in May. “The crane was rusting,” she said.',
    chains: ['Norpress < Ilka Orven'],
  },
  {
    text: 'The council sat down with Ilka Orven in May. The crane was rusting, Orven said.',
    chains: ['Ilka Orven'],
  },
  {
    text: 'Norpress sat down with Ilka Orven in May. The crane was rusting, Piet Moor said.',
    chains: ['Piet Moor'],
  },
  {
    text: 'Speaking to Zentro, Ilka Orven said the crane was rusting. She added that nobody had painted it.',
    chains: ['Zentro < Ilka Orven', 'Zentro < Ilka Orven'],
  },
  {
    text: 'Ilka Orven went on the Salt On My Boots podcast in May, saying the crane was rusting.',
    chains: ['Salt On My Boots < Ilka Orven'],
  },
  {
    text: '“The crane was rusting,” Ilka Orven told “Tern News Sunday.”',
    chains: ['Tern News < Ilka Orven'],
  },
  {
    text: 'Asked about the crane on Friday by newspaper Norpress, Ilka Orven said it was rusting.',
    chains: ['Norpress < Ilka Orven'],
  },
  // A reporter stands for the outlet.
  {
    text: 'Bill Orn of Tern News went to the yard. Ilka Orven told Orn that it was rusting.',
    chains: ['Tern News < Ilka Orven'],
  },
  {
    text: '“It was rusting,” Ilka Orven told Tern News’ Bill Orn.',
    chains: ['Tern News < Ilka Orven'],
  },
  {
    text: 'A Norpress reporter at the quay said the crane had fallen.',
    chains: ['Norpress < A Norpress reporter at the quay'],
  },
  // Two outlets, one chain each.
  {
    text: 'Ilka Orven told Norpress and Tern Radio that the crane was rusting.',
    chains: ['Norpress < Ilka Orven', 'Tern Radio < Ilka Orven'],
  },
  // What ends a relay: another time, another occasion; "also" takes up none.
  {
    text: '“The crane was rusting,” Ilka Orven told Norpress. Orven has long said that the yard is poor.',
    chains: ['Norpress < Ilka Orven', 'Ilka Orven'],
  },
  {
    text: 'Ilka Orven told Norpress that the crane was rusting. The yard was built in May. It has two gates. Orven also said that the gates were new.',
    chains: ['Norpress < Ilka Orven', 'Ilka Orven'],
  },
  {
    text: 'Ilka Orven told Norpress in an interview that the crane was rusting. The yard was built in May. It has two gates. In the interview, Orven said that the gates were new.',
    chains: ['Norpress < Ilka Orven', 'Norpress < Ilka Orven'],
  },
  // Joint speakers map one to one.
  {
    text: 'Ada Lund and Piet Moor said they believed the crane was sound.',
    chains: ['Ada Lund', 'Piet Moor'],
  },
  // The outlet knows itself, in whatever spelling.
  { text: 'Ilka Orven told the BBC that the crane fell.', outlet: 'BBC News', chains: ['Ilka Orven'] },
  {
    text: 'Ilka Orven told BBC Radio 4 that the crane fell.',
    outlet: 'www.bbc.co.uk',
    chains: ['Ilka Orven'],
  },
  {
    text: 'Ilka Orven told Fox News Digital that the crane fell.',
    outlet: 'https://www.foxnews.com/us/crane',
    chains: ['Ilka Orven'],
  },
  { text: 'Ilka Orven told The Associated Press it fell.', outlet: 'AP News', chains: ['Ilka Orven'] },
  { text: 'Ilka Orven told the Post that it fell.', outlet: 'wash-post', chains: ['Ilka Orven'] },
  {
    text: 'Ilka Orven told the New York Post that it fell.',
    outlet: 'wash-post',
    chains: ['New York Post < Ilka Orven'],
  },
  { text: 'Ilka Orven told NBC News that it fell.', outlet: 'BBC News', chains: ['NBC News < Ilka Orven'] },
  // A document that names its sources passes nothing on at second hand.
  {
    text: 'The bulletin said, “Sales were flat, according to the port survey.”',
    chains: ['The bulletin < the port survey'],
    flags: [''],
  },
  // Agency war reporting, construction by construction.
  {
    text: 'Last week, the Halm Gazette cited current and former Velland officials as saying that the navy was leaving.',
    chains: ['Halm Gazette < current and former Velland officials'],
    flags: ['unnamed-source second-hand'],
  },
  {
    text: 'Norpress has cited local sources as saying that the boats took the chests. According to the sources, six boats came to Halm, allegedly with the mayor’s consent.',
    chains: ['Norpress < local sources', 'Norpress < local sources'],
  },
  {
    text: 'Norpress cited speaker Ali Oskal as alleging that the navy moved rebels to Velland from Halmland:\n\n“Over the past year, the navy has moved a great many rebels, which could bring the same troubles to some parts of the coast”, he said.',
    chains: ['Norpress < Ali Oskal', 'Norpress < Ali Oskal'],
  },
  {
    text: 'Velland has been accused by several countries of hiding gold, with Norpress suggesting that the navy took it.',
    chains: ['several countries', 'Norpress'],
    flags: ['unnamed-source distancing', 'second-hand'],
  },
  {
    text: 'Norpress stressed that the account fits other reports that rebels had moved the chests.',
    chains: ['Norpress', 'Norpress < other reports'],
  },
  {
    text: 'The port opened in May, after President Donal Brun declared victory over the rebels.',
    chains: ['Donal Brun'],
  },
  // A sentence that only tells of the occasion, and names nobody who speaks.
  {
    text: 'The remarks came in an interview with Norpress. “The lock failed,” Ada Lund said.',
    chains: ['Norpress < Ada Lund'],
  },
  {
    text: 'The remarks came in a meeting with the council. “The lock failed,” Ada Lund said.',
    chains: ['Ada Lund'],
  },
  {
    text: 'Ada Lund opened up to Norpress in May. “The lock failed,” she said.',
    chains: ['Norpress < Ada Lund'],
  },
];

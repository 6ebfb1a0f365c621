// Who is meant: coordination, names and their short forms, and sentences in which nobody speaks.

import type { ChainCase } from './chain-case.ts';

/** Coordination: one chain each, unless one phrase covers all. */
const COORDINATED: readonly ChainCase[] = [
  { text: 'Mira Oskal and Tomas Velder said the talks had failed.', chains: ['Mira Oskal', 'Tomas Velder'] },
  {
    text: 'Both Mira Oskal and Tomas Velder said the talks had failed.',
    chains: ['Mira Oskal', 'Tomas Velder'],
  },
  {
    text: 'Mira Oskal and two officials said the talks had failed.',
    chains: ['Mira Oskal', 'two officials'],
  },
  { text: 'Experts and brokerages said the market had turned.', chains: ['Experts', 'brokerages'] },
  {
    text: 'The police and the fire service said nobody was hurt.',
    chains: ['The police', 'the fire service'],
  },
  {
    text: 'The Norlandian and Sudlandian defence ministries said the border was quiet.',
    chains: ['The Norlandian and Sudlandian defence ministries'],
  },
  {
    text: 'Greta Holm, founder and chief executive of Vindur, said the plant was ready.',
    chains: ['Greta Holm'],
  },
  {
    text: 'The Ministry of Trade and Industry said exports had doubled.',
    chains: ['Ministry of Trade and Industry'],
  },
  {
    text: 'Mira Oskal, Tomas Velder and Petra Lindqvist said the talks had failed.',
    chains: ['Mira Oskal', 'Tomas Velder', 'Petra Lindqvist'],
  },
  {
    text: 'Mira Oskal, the governor, and Tomas Velder, a colonel, said the talks had failed.',
    chains: ['Mira Oskal', 'Tomas Velder'],
  },
  {
    text: 'The drug is safe, according to Ann Cole, a doctor in Halm, and other scientists.',
    chains: ['Ann Cole', 'other scientists'],
  },
  { text: 'Police and fire officials said nobody was hurt.', chains: ['Police and fire officials'] },
  { text: 'The mayor and the council said the road was open.', chains: ['The mayor', 'the council'] },
];

/** Names, short forms, roles, pronouns: the same source under another word. The second sentence has the chain of the first. */
const SAME: readonly ChainCase[] = [
  {
    text: 'Mira Oskal said the road was open. Oskal said the port was open too.',
    chains: ['Mira Oskal', 'Mira Oskal'],
  },
  {
    text: 'Mira Oskal said the road was open. She said the port was open too.',
    chains: ['Mira Oskal', 'Mira Oskal'],
  },
  {
    text: 'Mira Oskal said the road was open. “The port is open too,” she added.',
    chains: ['Mira Oskal', 'Mira Oskal'],
  },
  {
    text: 'Governor Mira Oskal said the road was open. The governor said the port was open too.',
    chains: ['Mira Oskal', 'Mira Oskal'],
  },
  {
    text: 'The Serrat Harbour Authority said the port was open. The authority said two piers were damaged.',
    chains: ['Serrat Harbour Authority', 'Serrat Harbour Authority'],
  },
  {
    text: 'The Serrat Harbour Authority (SHA) said the port was open. The SHA said two piers were damaged.',
    chains: ['Serrat Harbour Authority', 'Serrat Harbour Authority'],
  },
  {
    text: 'Vindur Energy said the plant was ready. The company said it had hired 40 people.',
    chains: ['Vindur Energy', 'Vindur Energy'],
  },
  {
    text: 'A source said the road was open. The source said the port was open too.',
    chains: ['A source', 'A source'],
  },
  {
    text: 'ANKA cited local sources as saying the depot was hit. The sources claim nine workers were killed.',
    chains: ['ANKA < local sources', 'ANKA < local sources'],
  },
  {
    text: 'Mira Oskal told Halm Radio that the road was open. Oskal said the port was open too.',
    chains: ['Halm Radio < Mira Oskal', 'Halm Radio < Mira Oskal'],
  },
  {
    text: 'Mira Oskal told Halm Radio that the road was open. The harbour is deep. Oskal said the port was open too.',
    chains: ['Halm Radio < Mira Oskal', 'Mira Oskal'],
  },
  {
    text: 'Mira Oskal told Halm Radio that the road was open. Tomas Velder said it was closed. Oskal said the port was open.',
    chains: ['Halm Radio < Mira Oskal', 'Tomas Velder', 'Mira Oskal'],
  },
];

/** More of the same: who is meant, and who is not. */
const MEANT: readonly ChainCase[] = [
  { text: 'Tomas Velder met Mira Oskal. She said the road was open.', chains: ['Mira Oskal'] },
  {
    text: 'The ministry said the road was open. It added that the port was closed.',
    chains: ['The ministry', 'The ministry'],
  },
  {
    text: 'Officials said the road was open. They added that the port was closed.',
    chains: ['Officials', 'Officials'],
  },
  {
    text: 'Spokeswoman Petra Lindqvist said the road was open. The spokeswoman said the port was closed.',
    chains: ['Petra Lindqvist', 'Petra Lindqvist'],
  },
  {
    text: 'A report said the dam was old. The report said it had been built without a permit.',
    chains: ['A report', 'A report'],
  },
  { text: 'Ann Cole and Greta Cole run the mill. Cole said the mill was old.', chains: ['Cole'] },
  {
    text: 'Tomas Velder said the road was open. “It was closed for a day,” he said.',
    chains: ['Tomas Velder', 'Tomas Velder'],
  },
  {
    text: 'A resident said the depot burned. Another resident said the road was closed.',
    chains: ['A resident', 'Another resident'],
  },
];

/** Nobody is reported as saying anything. */
const NOTHING: readonly ChainCase[] = [
  { text: 'The bridge was closed on Friday.', chains: [] },
  { text: 'Mira Oskal opened the bridge on Friday.', chains: [] },
  { text: 'The council asked for more money.', chains: [] },
  { text: 'The union demanded higher wages.', chains: [] },
  { text: 'The report was published on Friday.', chains: [] },
  { text: 'She told him to leave.', chains: [] },
  { text: 'The story is told in three parts.', chains: [] },
  { text: 'Needless to say, it rained.', chains: [] },
  { text: 'The clock on the tower shows the right time.', chains: [] },
  { text: 'Police arrested two men near the harbour.', chains: [] },
  { text: 'The band told its story in ten songs.', chains: [] },
  { text: 'The sign on the gate is red.', chains: [] },
  { text: 'Trade between the two countries grew.', chains: [] },
  { text: 'The council called for an inquiry.', chains: [] },
  { text: 'The court charged two men with theft.', chains: [] },
  { text: 'A doctor and two nurses left the town.', chains: [] },
  { text: 'The minister will speak in Halm on Monday.', chains: [] },
  { text: 'Reports are due in March.', chains: [] },
  { text: 'The statement was short.', chains: [] },
  { text: 'Officials closed the bridge.', chains: [] },
];

export const RESOLVED: readonly ChainCase[] = [...COORDINATED, ...SAME, ...MEANT, ...NOTHING];

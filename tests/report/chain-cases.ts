// Chains a careful reader would draw, one or two invented sentences each. `chains` lists every chain of the text,
// hops joined by " < " from the one nearest to the reader to the origin; an empty list means: no attribution at all.

export interface ChainCase {
  readonly text: string;
  readonly chains: readonly string[];
  /** The publishing outlet; the Daily Gull unless given. */
  readonly outlet?: string;
}

/** One source, said in the many orders English allows. */
const SINGLE: readonly ChainCase[] = [
  { text: 'Mayor Ilse Marrow said the bridge was closed on Friday.', chains: ['Ilse Marrow'] },
  { text: '“The bridge was closed on Friday,” Ilse Marrow said.', chains: ['Ilse Marrow'] },
  { text: '“The bridge was closed on Friday,” said Ilse Marrow, the mayor of Halm.', chains: ['Ilse Marrow'] },
  { text: 'The bridge was closed on Friday, Ilse Marrow said.', chains: ['Ilse Marrow'] },
  { text: 'According to Ilse Marrow, the bridge was closed on Friday.', chains: ['Ilse Marrow'] },
  { text: 'The bridge was closed on Friday, according to the Serrat Harbour Authority.', chains: ['Serrat Harbour Authority'] },
  { text: 'The Defence Ministry announced that two ships had left the port.', chains: ['Defence Ministry'] },
  { text: 'Police said three people were hurt.', chains: ['Police'] },
  { text: 'Three people were hurt, police said.', chains: ['police'] },
  { text: 'A court in Halm ruled that the sale was void.', chains: ['A court in Halm'] },
  { text: 'The company wrote that its servers had failed.', chains: ['The company'] },
  { text: 'Prosecutors said the driver had been drinking.', chains: ['Prosecutors'] },
  { text: 'The report found that the dam was built without a permit.', chains: ['The report'] },
  { text: 'A study published on Monday showed that the lake had lost a third of its water.', chains: ['A study'] },
  { text: 'The minutes show that the board knew of the leak in May.', chains: ['The minutes'] },
  { text: 'Tomas Velder, a spokesman for the ministry, said the road was open.', chains: ['Tomas Velder'] },
  { text: 'Ministry spokesman Tomas Velder said the road was open.', chains: ['Tomas Velder'] },
  { text: 'The head of the dockers’ union, Petra Lindqvist, said the strike would end.', chains: ['Petra Lindqvist'] },
  { text: 'Norland’s foreign ministry said the envoy had left.', chains: ['Norland’s foreign ministry'] },
  { text: 'Washington said the envoy had left.', chains: ['Washington'] },
  { text: 'The White House said the envoy had left.', chains: ['White House'] },
  { text: 'Velder tweeted that the road was open.', chains: ['Velder'] },
  { text: 'Velder claimed that the road was open.', chains: ['Velder'] },
  { text: 'Velder denied that the road was closed.', chains: ['Velder'] },
  { text: 'Velder: “The road is open.”', chains: ['Velder'] },
];

/** Sources without a name, and sources nobody states. */
const UNNAMED: readonly ChainCase[] = [
  { text: 'A senior official said the talks had failed.', chains: ['A senior official'] },
  { text: 'Officials said the talks had failed.', chains: ['Officials'] },
  { text: 'The talks had failed, a person familiar with the matter said.', chains: ['a person familiar with the matter'] },
  { text: 'Two diplomats said the talks had failed.', chains: ['Two diplomats'] },
  { text: 'Critics say the law is too weak to work.', chains: ['Critics'] },
  { text: 'Residents said the water was brown for a week.', chains: ['Residents'] },
  { text: 'Sources close to the club said the striker had signed.', chains: ['Sources close to the club'] },
  { text: 'One of the witnesses said the car was red.', chains: ['One of the witnesses'] },
  { text: 'A number of residents said the water was brown.', chains: ['A number of residents'] },
  { text: 'City and union officials said the strike was over.', chains: ['City and union officials'] },
  { text: 'Several people briefed on the plan said it was dropped in May.', chains: ['Several people briefed on the plan'] },
  { text: 'An official who asked not to be named said the plan was dropped.', chains: ['An official'] },
  { text: 'The minister was reportedly at sea when the vote was held.', chains: ['(no source)'] },
  { text: 'The pilot allegedly ignored two warnings.', chains: ['(no source)'] },
  { text: 'The ship is believed to carry grain.', chains: ['(no source)'] },
  { text: 'The smugglers are said to use the old mine.', chains: ['(no source)'] },
  { text: 'The director was accused of hiding the loss.', chains: ['(no source)'] },
  { text: 'It is thought that the fire began in the kitchen.', chains: ['(no source)'] },
];

/** Relays: somebody passes on what somebody else said. */
const RELAYS: readonly ChainCase[] = [
  { text: 'The agency ANKA has cited local sources as saying that the depot was hit.', chains: ['ANKA < local sources'] },
  { text: 'Kanal Sud quoted an officer as saying that the depot was hit.', chains: ['Kanal Sud < an officer'] },
  { text: 'Kanal Sud cited Governor Mira Oskal as saying that the depot was hit.', chains: ['Kanal Sud < Mira Oskal'] },
  { text: 'The Meridian Courier reported, citing two diplomats, that the talks had failed.', chains: ['Meridian Courier < two diplomats'] },
  { text: 'The Meridian Courier reported that the talks had failed.', chains: ['Meridian Courier'] },
  { text: '“The talks have failed,” Mira Oskal told The Meridian Courier.', chains: ['Meridian Courier < Mira Oskal'] },
  { text: 'Mira Oskal told The Meridian Courier that the talks had failed.', chains: ['Meridian Courier < Mira Oskal'] },
  { text: 'A resident told Halm Radio that the depot had burned all night.', chains: ['Halm Radio < A resident'] },
  { text: '“The talks have failed,” Mira Oskal said in an interview with The Meridian Courier.', chains: ['Meridian Courier < Mira Oskal'] },
  { text: 'Mira Oskal told reporters that the talks had failed.', chains: ['Mira Oskal'] },
  { text: 'Mira Oskal told lawmakers that the talks had failed.', chains: ['Mira Oskal'] },
  { text: 'Mira Oskal told doctors that she had eaten the fish.', chains: ['Mira Oskal'] },
  { text: 'Mira Oskal said police had told her that the road was closed.', chains: ['Mira Oskal < police'] },
  { text: 'According to Reuters, the talks had failed.', chains: ['Reuters'] },
  { text: 'The talks had failed, Reuters reported.', chains: ['Reuters'] },
  { text: 'Local media reported that the talks had failed.', chains: ['Local media'] },
  { text: 'Mira Oskal said in a statement that the talks had failed.', chains: ['Mira Oskal'] },
  { text: 'The statement said the talks had failed.', chains: ['The statement'] },
  { text: 'According to a report by the Halm Gazette, the bridge is unsafe.', chains: ['Halm Gazette'] },
  { text: 'Omar Haddad said a study had found lead in the water.', chains: ['Omar Haddad < a study'] },
];

/** The publishing outlet is the root, by whatever name it calls itself. */
const OWN_OUTLET: readonly ChainCase[] = [
  { text: 'A source told The Daily Gull that the talks had failed.', chains: ['A source'] },
  { text: 'A source told the Gull that the talks had failed.', chains: ['A source'], outlet: 'The Gull' },
  { text: 'Mira Oskal told this newspaper that the talks had failed.', chains: ['Mira Oskal'] },
  { text: 'Mira Oskal told Meridian News that the talks had failed.', chains: ['Mira Oskal'], outlet: 'www.meridiannews.example' },
  { text: 'Mira Oskal told the MNA that the talks had failed.', chains: ['Mira Oskal'], outlet: 'MNA' },
  { text: 'Mira Oskal told The Meridian Post that the talks had failed.', chains: ['Mira Oskal'], outlet: 'meri-post' },
  { text: 'Mira Oskal told The Meridian Post that the talks had failed.', chains: ['Meridian Post < Mira Oskal'] },
];

/** Coordination: one chain each, unless one phrase covers all. */
const COORDINATED: readonly ChainCase[] = [
  { text: 'Mira Oskal and Tomas Velder said the talks had failed.', chains: ['Mira Oskal', 'Tomas Velder'] },
  { text: 'Both Mira Oskal and Tomas Velder said the talks had failed.', chains: ['Mira Oskal', 'Tomas Velder'] },
  { text: 'Mira Oskal and two officials said the talks had failed.', chains: ['Mira Oskal', 'two officials'] },
  { text: 'Experts and brokerages said the market had turned.', chains: ['Experts', 'brokerages'] },
  { text: 'The police and the fire service said nobody was hurt.', chains: ['The police', 'the fire service'] },
  { text: 'The Norlandian and Sudlandian defence ministries said the border was quiet.', chains: ['The Norlandian and Sudlandian defence ministries'] },
  { text: 'Greta Holm, founder and chief executive of Vindur, said the plant was ready.', chains: ['Greta Holm'] },
  { text: 'The Ministry of Trade and Industry said exports had doubled.', chains: ['Ministry of Trade and Industry'] },
];

/** Names, short forms, roles, pronouns: the same source under another word. The second sentence has the chain of the first. */
const SAME: readonly ChainCase[] = [
  { text: 'Mira Oskal said the road was open. Oskal said the port was open too.', chains: ['Mira Oskal', 'Mira Oskal'] },
  { text: 'Mira Oskal said the road was open. She said the port was open too.', chains: ['Mira Oskal', 'Mira Oskal'] },
  { text: 'Mira Oskal said the road was open. “The port is open too,” she added.', chains: ['Mira Oskal', 'Mira Oskal'] },
  { text: 'Governor Mira Oskal said the road was open. The governor said the port was open too.', chains: ['Mira Oskal', 'Mira Oskal'] },
  { text: 'The Serrat Harbour Authority said the port was open. The authority said two piers were damaged.', chains: ['Serrat Harbour Authority', 'Serrat Harbour Authority'] },
  { text: 'The Serrat Harbour Authority (SHA) said the port was open. The SHA said two piers were damaged.', chains: ['Serrat Harbour Authority', 'Serrat Harbour Authority'] },
  { text: 'Vindur Energy said the plant was ready. The company said it had hired 40 people.', chains: ['Vindur Energy', 'Vindur Energy'] },
  { text: 'A source said the road was open. The source said the port was open too.', chains: ['A source', 'A source'] },
  { text: 'ANKA cited local sources as saying the depot was hit. The sources claim nine workers were killed.', chains: ['ANKA < local sources', 'ANKA < local sources'] },
  { text: 'Mira Oskal told Halm Radio that the road was open. Oskal said the port was open too.', chains: ['Halm Radio < Mira Oskal', 'Halm Radio < Mira Oskal'] },
  { text: 'Mira Oskal told Halm Radio that the road was open. The harbour is deep. Oskal said the port was open too.', chains: ['Halm Radio < Mira Oskal', 'Mira Oskal'] },
  { text: 'Mira Oskal told Halm Radio that the road was open. Tomas Velder said it was closed. Oskal said the port was open.', chains: ['Halm Radio < Mira Oskal', 'Tomas Velder', 'Mira Oskal'] },
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
];

export const CHAIN_CASES: readonly ChainCase[] = [
  ...SINGLE,
  ...UNNAMED,
  ...RELAYS,
  ...OWN_OUTLET,
  ...COORDINATED,
  ...SAME,
  ...NOTHING,
];

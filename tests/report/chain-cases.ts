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
  {
    text: '“The bridge was closed on Friday,” said Ilse Marrow, the mayor of Halm.',
    chains: ['Ilse Marrow'],
  },
  { text: 'The bridge was closed on Friday, Ilse Marrow said.', chains: ['Ilse Marrow'] },
  { text: 'According to Ilse Marrow, the bridge was closed on Friday.', chains: ['Ilse Marrow'] },
  {
    text: 'The bridge was closed on Friday, according to the Serrat Harbour Authority.',
    chains: ['Serrat Harbour Authority'],
  },
  { text: 'The Defence Ministry announced that two ships had left the port.', chains: ['Defence Ministry'] },
  { text: 'Police said three people were hurt.', chains: ['Police'] },
  { text: 'Three people were hurt, police said.', chains: ['police'] },
  { text: 'A court in Halm ruled that the sale was void.', chains: ['A court in Halm'] },
  { text: 'The company wrote that its servers had failed.', chains: ['The company'] },
  { text: 'Prosecutors said the driver had been drinking.', chains: ['Prosecutors'] },
  { text: 'The report found that the dam was built without a permit.', chains: ['The report'] },
  {
    text: 'A study published on Monday showed that the lake had lost a third of its water.',
    chains: ['A study'],
  },
  {
    text: 'According to court filings seen by the Halm Ledger, the firm owed 4 million crowns in June.',
    chains: ['court filings seen by the Halm Ledger'],
  },
  { text: 'The minutes show that the board knew of the leak in May.', chains: ['The minutes'] },
  { text: 'Tomas Velder, a spokesman for the ministry, said the road was open.', chains: ['Tomas Velder'] },
  { text: 'Ministry spokesman Tomas Velder said the road was open.', chains: ['Tomas Velder'] },
  {
    text: 'The head of the dockers’ union, Petra Lindqvist, said the strike would end.',
    chains: ['Petra Lindqvist'],
  },
  { text: 'Norland’s foreign ministry said the envoy had left.', chains: ['Norland’s foreign ministry'] },
  { text: 'Washington said the envoy had left.', chains: ['Washington'] },
  { text: 'The White House said the envoy had left.', chains: ['White House'] },
  { text: 'Velder tweeted that the road was open.', chains: ['Velder'] },
  { text: 'Velder claimed that the road was open.', chains: ['Velder'] },
  { text: 'Velder denied that the road was closed.', chains: ['Velder'] },
  { text: 'Velder: “The road is open.”', chains: ['Velder'] },
  { text: 'The road is open, Velder told lawmakers on Monday.', chains: ['Velder'] },
  { text: 'Velder added that the road was open.', chains: ['Velder'] },
  { text: 'In a letter, Velder wrote that the road was open.', chains: ['Velder'] },
  { text: 'Velder confirmed that the road was open.', chains: ['Velder'] },
  { text: 'Dr. Ann B. Cole Jr. said the drug was safe.', chains: ['Ann B. Cole Jr.'] },
  { text: 'Sen. Ann Cole (L-Halm) said the bill was dead.', chains: ['Ann Cole'] },
  { text: 'Secretary of Trade Greta Holm said exports had doubled.', chains: ['Greta Holm'] },
  { text: 'The U.N. said the road was open.', chains: ['U.N.'] },
  { text: 'WHO says the fever is rare.', chains: ['WHO'] },
  { text: 'The Halm Conservative Party said it had won.', chains: ['Halm Conservative Party'] },
  { text: 'The University of Halm said the lab was safe.', chains: ['University of Halm'] },
  { text: 'A 46-page audit found that two bridges were unsafe.', chains: ['A 46-page audit'] },
  { text: 'Data from the harbour show that traffic fell by half.', chains: ['Data from the harbour'] },
  { text: 'An old map shows that the creek ran north.', chains: ['An old map'] },
  { text: 'Footage shows that the gate was open.', chains: ['Footage'] },
  { text: 'The indictment says the two men met in May.', chains: ['The indictment'] },
];

/** Sources without a name, and sources nobody states. */
const UNNAMED: readonly ChainCase[] = [
  { text: 'A senior official said the talks had failed.', chains: ['A senior official'] },
  { text: 'Officials said the talks had failed.', chains: ['Officials'] },
  {
    text: 'The talks had failed, a person familiar with the matter said.',
    chains: ['a person familiar with the matter'],
  },
  { text: 'Two diplomats said the talks had failed.', chains: ['Two diplomats'] },
  { text: 'Critics say the law is too weak to work.', chains: ['Critics'] },
  { text: 'Residents said the water was brown for a week.', chains: ['Residents'] },
  { text: 'Sources close to the club said the striker had signed.', chains: ['Sources close to the club'] },
  { text: 'One of the witnesses said the car was red.', chains: ['One of the witnesses'] },
  { text: 'A number of residents said the water was brown.', chains: ['A number of residents'] },
  { text: 'City and union officials said the strike was over.', chains: ['City and union officials'] },
  {
    text: 'Several people briefed on the plan said it was dropped in May.',
    chains: ['Several people briefed on the plan'],
  },
  { text: 'An official who asked not to be named said the plan was dropped.', chains: ['An official'] },
  { text: 'The minister was reportedly at sea when the vote was held.', chains: ['(no source)'] },
  { text: 'The pilot allegedly ignored two warnings.', chains: ['(no source)'] },
  { text: 'The ship is believed to carry grain.', chains: ['(no source)'] },
  { text: 'The smugglers are said to use the old mine.', chains: ['(no source)'] },
  { text: 'The director was accused of hiding the loss.', chains: ['(no source)'] },
  { text: 'It is thought that the fire began in the kitchen.', chains: ['(no source)'] },
  { text: 'Apparently, the guard had left the gate open.', chains: ['(no source)'] },
  { text: 'The two firms are reportedly in talks about a merger.', chains: ['(no source)'] },
  { text: 'It is believed that the ship carried grain.', chains: ['(no source)'] },
  { text: 'The mayor is said to own three boats.', chains: ['(no source)'] },
  { text: 'The suspect is alleged to have fled by sea.', chains: ['(no source)'] },
  { text: 'A witness said the car was red.', chains: ['A witness'] },
  { text: 'A former minister said the deal was signed in May.', chains: ['A former minister'] },
  { text: 'A spokeswoman for the bank said no data was lost.', chains: ['A spokeswoman for the bank'] },
  { text: 'The bank’s lawyer said no data was lost.', chains: ['The bank’s lawyer'] },
  { text: 'Some teachers said the rooms were cold.', chains: ['Some teachers'] },
  { text: 'Many said the rooms were cold.', chains: ['Many'] },
  { text: 'Others said the rooms were warm.', chains: ['Others'] },
  { text: 'Dozens of residents said the water was brown.', chains: ['Dozens of residents'] },
  { text: 'Western diplomats said the envoy had left.', chains: ['Western diplomats'] },
  { text: 'Current and former officials said the envoy had left.', chains: ['Current and former officials'] },
  { text: 'A judge said the trial would go on.', chains: ['A judge'] },
  { text: 'An aide to Mira Oskal said she had flown home.', chains: ['An aide to Mira Oskal'] },
  { text: 'A source in the ministry said the envoy had left.', chains: ['A source in the ministry'] },
];

/** Relays: somebody passes on what somebody else said. */
const RELAYS: readonly ChainCase[] = [
  {
    text: 'The agency ANKA has cited local sources as saying that the depot was hit.',
    chains: ['ANKA < local sources'],
  },
  {
    text: 'Kanal Sud quoted an officer as saying that the depot was hit.',
    chains: ['Kanal Sud < an officer'],
  },
  {
    text: 'Kanal Sud cited Governor Mira Oskal as saying that the depot was hit.',
    chains: ['Kanal Sud < Mira Oskal'],
  },
  {
    text: 'The Meridian Courier reported, citing two diplomats, that the talks had failed.',
    chains: ['Meridian Courier < two diplomats'],
  },
  { text: 'The Meridian Courier reported that the talks had failed.', chains: ['Meridian Courier'] },
  {
    text: '“The talks have failed,” Mira Oskal told The Meridian Courier.',
    chains: ['Meridian Courier < Mira Oskal'],
  },
  {
    text: 'Mira Oskal told The Meridian Courier that the talks had failed.',
    chains: ['Meridian Courier < Mira Oskal'],
  },
  {
    text: 'A resident told Halm Radio that the depot had burned all night.',
    chains: ['Halm Radio < A resident'],
  },
  {
    text: '“The talks have failed,” Mira Oskal said in an interview with The Meridian Courier.',
    chains: ['Meridian Courier < Mira Oskal'],
  },
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
  {
    text: 'Petra Lindqvist said the mayor had told her the bridge was safe.',
    chains: ['Petra Lindqvist < the mayor'],
  },
  {
    text: 'The Halm Gazette quoted Omar Haddad as saying that the well was dry.',
    chains: ['Halm Gazette < Omar Haddad'],
  },
  {
    text: 'The Halm Gazette, citing court papers, reported that the firm was broke.',
    chains: ['Halm Gazette < court papers'],
  },
  { text: 'State television said the convoy had reached the coast.', chains: ['State television'] },
  {
    text: 'A rebel commander told Kanal Sud Radio that the convoy had been stopped.',
    chains: ['Kanal Sud Radio < A rebel commander'],
  },
  {
    text: 'Three ministers told the Halm Gazette that the plan was dropped.',
    chains: ['Halm Gazette < Three ministers'],
  },
  {
    text: 'Mira Oskal told the council that the plan was dropped, according to the minutes.',
    chains: ['Mira Oskal < the minutes'],
  },
  {
    text: '“The plan is dropped,” Mira Oskal told the council, according to the minutes.',
    chains: ['the minutes < Mira Oskal'],
  },
  {
    text: 'Mira Oskal told Ann Cole of Halm News that the plan was dropped.',
    chains: ['Halm News < Mira Oskal'],
  },
  { text: 'The army said an informer had told it where the guns were.', chains: ['The army < an informer'] },
  {
    text: 'Reuters reported that two ministers had said the plan was dropped.',
    chains: ['Reuters < two ministers'],
  },
  {
    text: 'Mira Oskal told the Halm Gazette that the plan was dropped. Police said the road was shut. Oskal added that the money was gone.',
    chains: ['Halm Gazette < Mira Oskal', 'Police', 'Halm Gazette < Mira Oskal'],
  },
  {
    text: 'Mira Oskal told the Halm Gazette that the plan was dropped. Police said the road was shut. Oskal said that the money was gone.',
    chains: ['Halm Gazette < Mira Oskal', 'Police', 'Mira Oskal'],
  },
  { text: 'The news agency Norpress reported that the plan was dropped.', chains: ['Norpress'] },
  { text: 'The newspaper Tagblick wrote that the plan was dropped.', chains: ['Tagblick'] },
  { text: 'The website Harbour Watch said the plan was dropped.', chains: ['Harbour Watch'] },
];

/** The publishing outlet is the root, by whatever name it calls itself. */
const OWN_OUTLET: readonly ChainCase[] = [
  { text: 'A source told The Daily Gull that the talks had failed.', chains: ['A source'] },
  { text: 'A source told the Gull that the talks had failed.', chains: ['A source'], outlet: 'The Gull' },
  { text: 'Mira Oskal told this newspaper that the talks had failed.', chains: ['Mira Oskal'] },
  {
    text: 'Mira Oskal told Meridian News that the talks had failed.',
    chains: ['Mira Oskal'],
    outlet: 'www.meridiannews.example',
  },
  { text: 'Mira Oskal told the MNA that the talks had failed.', chains: ['Mira Oskal'], outlet: 'MNA' },
  {
    text: 'Mira Oskal told The Meridian Post that the talks had failed.',
    chains: ['Mira Oskal'],
    outlet: 'meri-post',
  },
  {
    text: 'Mira Oskal told The Meridian Post that the talks had failed.',
    chains: ['Meridian Post < Mira Oskal'],
  },
  {
    text: 'Mira Oskal told The Daily Gull that the talks had failed.',
    chains: ['Mira Oskal'],
    outlet: 'www.dailygull.example',
  },
  {
    text: 'Mira Oskal told The Hill Times that the talks had failed.',
    chains: ['Mira Oskal'],
    outlet: 'hill-times',
  },
  { text: 'Mira Oskal told us that the talks had failed.', chains: ['Mira Oskal'] },
];

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

export const CHAIN_CASES: readonly ChainCase[] = [
  ...SINGLE,
  ...UNNAMED,
  ...RELAYS,
  ...OWN_OUTLET,
  ...COORDINATED,
  ...SAME,
  ...MEANT,
  ...NOTHING,
];

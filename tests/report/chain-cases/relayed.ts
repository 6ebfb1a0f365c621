// Relays: what reaches the outlet through somebody else, and the outlet itself, which is no hop.

import type { ChainCase } from './chain-case.ts';

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
    chains: ['the minutes < Mira Oskal'],
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

export const RELAYED: readonly ChainCase[] = [...RELAYS, ...OWN_OUTLET];

// Datelines, bodies in small letters, texts that show something, sources joined by "and".

import type { ChainCase } from './chain-case.ts';

export const BODIES_AND_TEXTS: readonly ChainCase[] = [
  {
    text: 'The firm, once rich, owed millions to its suppliers, prosecutors told a court.',
    chains: ['prosecutors'],
  },
  {
    text: 'The pilot, who had flown for 20 years, ignored two warnings, investigators said.',
    chains: ['investigators'],
  },
  {
    text: 'The dam, built in 1971, was leaking for months, an engineer told the inquiry.',
    chains: ['an engineer'],
  },
  {
    text: 'Ana Brack, the harbour master, knew about the fault, the inspector said.',
    chains: ['the inspector'],
  },
  {
    text: 'Kanal Sud reports, citing two officials, that the port is closed.',
    chains: ['Kanal Sud < two officials'],
  },
  {
    text: 'The port is closed, Kanal Sud reports, citing two officials.',
    chains: ['Kanal Sud < two officials'],
  },
  {
    text: 'The Halm Gazette reports, citing a leaked memo, that the bridge was never inspected.',
    chains: ['Halm Gazette < a leaked memo'],
  },
  { text: 'The coast guard said two boats had sunk.', chains: ['The coast guard'] },
  { text: 'The coast guard says it rescued 30 people overnight.', chains: ['The coast guard'] },
  { text: 'The fire brigade said the blaze was under control.', chains: ['The fire brigade'] },
  { text: 'The weather service said winds reached 120 kilometres an hour.', chains: ['The weather service'] },
  { text: 'The water board said the supply was safe.', chains: ['The water board'] },
  { text: 'The port authority said the crane had been checked.', chains: ['The port authority'] },
  { text: 'The health ministry said 14 people had died.', chains: ['The health ministry'] },
  { text: 'The border guard said the crossing had been shut.', chains: ['The border guard'] },
  { text: 'The prison service said the two men had escaped through a vent.', chains: ['The prison service'] },
  { text: 'The rescue service said divers had found the wreck.', chains: ['The rescue service'] },
  { text: 'The central bank said inflation had fallen to 3 percent.', chains: ['The central bank'] },
  { text: 'The statistics office said exports fell 4 percent in May.', chains: ['The statistics office'] },
  { text: 'The tax office said the firm had paid nothing since 2019.', chains: ['The tax office'] },
  {
    text: 'Documents seen by The Daily Gull show that the board knew of the leak in March.',
    chains: ['Documents seen by The Daily Gull'],
  },
  {
    text: 'Documents seen by Reuters show that the board knew of the leak in March.',
    chains: ['Reuters < Documents seen by Reuters'],
  },
  {
    text: 'Emails obtained by the Halm Gazette show the mayor was warned twice.',
    chains: ['Halm Gazette < Emails obtained by the Halm Gazette'],
  },
  { text: 'Court records show the company was fined twice.', chains: ['Court records'] },
  { text: 'The minutes show that the council voted in secret.', chains: ['The minutes'] },
  {
    text: 'Internal records reviewed by The Daily Gull indicate that the pump failed in April.',
    chains: ['Internal records reviewed by The Daily Gull'],
  },
  {
    text: 'Satellite images published on Monday show the runway was cratered.',
    chains: ['Satellite images'],
  },
  { text: 'A 46-page audit found that the money was never spent.', chains: ['A 46-page audit'] },
  { text: 'An audit released on Tuesday found that the money was never spent.', chains: ['An audit'] },
  { text: 'Data from the port show that traffic fell by a third.', chains: ['Data from the port'] },
  {
    text: 'Figures from the ministry show that traffic fell by a third.',
    chains: ['Figures from the ministry'],
  },
  {
    text: 'HALM (Norpress) - The central bank left rates unchanged on Tuesday, Governor Mira Oskal said.',
    chains: ['Mira Oskal'],
  },
  {
    text: 'HALM, March 3 (Reuters) - Two ferries collided off the coast on Monday, the coast guard said.',
    chains: ['the coast guard'],
  },
  {
    text: 'HALM — Police have arrested three men over the fire, Police Chief Omar Haddad said on Friday.',
    chains: ['Omar Haddad'],
  },
  { text: 'VELL, Northland — The mayor said on Friday that the bridge would reopen.', chains: ['The mayor'] },
  {
    text: 'Mira Oskal, Tomas Velder and Ana Brack said the plan was dropped.',
    chains: ['Mira Oskal', 'Tomas Velder', 'Ana Brack'],
  },
  {
    text: 'The mayor and two councillors said the vote was rigged.',
    chains: ['The mayor', 'two councillors'],
  },
  { text: 'City and union officials said the strike had ended.', chains: ['City and union officials'] },
  { text: 'Police and prosecutors said the weapon had been found.', chains: ['Police', 'prosecutors'] },
  { text: 'Both the company and the union said the talks had ended.', chains: ['the company', 'the union'] },
  {
    text: 'Mira Oskal and an aide who asked not to be named said the plan was dropped.',
    chains: ['Mira Oskal', 'an aide'],
  },
  {
    text: 'Several people briefed on the talks said they had failed.',
    chains: ['Several people briefed on the talks'],
  },
];

// Headlines and stages by rules alone: denials without a clause, a source behind a last colon, "took to X to say". All invented.

import type { AttributionCase } from './attribution.cases.ts';

export const headlineCases: readonly AttributionCase[] = [
  ['Minister denies role in tunnel contract', ['Minister | denies | role in tunnel contract']],
  ['Police deny covering up crash report', ['Police | deny | covering up crash report']],
  [
    'Senator disputes account of meeting, says aides were absent',
    ['Senator | disputes | account of meeting', 'Senator | says | aides were absent'],
  ],
  ['Mayor knew of the leak: watchdog', ['watchdog | : | Mayor knew of the leak']],
  [
    'Storm leaves a third of barges idle: harbour board.',
    ['harbour board | : | Storm leaves a third of barges idle'],
  ],
  ['Two ships were sunk off Halm: officials', ['officials | : | Two ships were sunk off Halm']],
  ['Ministers knew of risk, memo shows', ['memo | shows | Ministers knew of risk']],
  [
    'Singer Mira Vance took to Instagram to say she had never met the promoter.',
    ['Singer Mira Vance | to say | she had never met the promoter'],
  ],
  [
    'The mayor used her speech to announce that the gate would open.',
    ['The mayor | to announce | that the gate would open'],
  ],
  [
    'He has taken to social media to claim that the vote was rigged.',
    ['He | to claim | that the vote was rigged'],
  ],
  [
    'According to the police report, the suspect was in a shed.',
    ['the police report | According to | the suspect was in a shed'],
  ],
];

/** Alike, and no attribution. */
export const unattributedHeadlines: readonly string[] = [
  'It took a week to say that the gate was shut.',
  'She took the train to Halm to report for duty.',
  'The company had expected a profit of 40 million crowns.',
  'Analysts had expected a loss.',
  'The week in pictures: police',
  'What we know about the leak: a guide',
  'The plan is simple: people.',
  'Q: Did you know about the leak?\n\nA: I was told in March.\n\nQ: Who told you?\n\nA: My deputy.',
];

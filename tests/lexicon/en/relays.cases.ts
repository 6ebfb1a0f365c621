// Cases of every English relay rule. Invented.

import type { PhraseCases } from '../phrase-cases.ts';

export const relayRuleCases: Readonly<Record<string, PhraseCases>> = {
  'told-outlet': {
    marks: [
      'Ilse Brandt told ⟦Tern Radio⟧ that the pier was closed.',
      '“It is closed,” a clerk told ⟦Norpress⟧.',
      'A clerk told ⟦The Rift⟧ that it was closed.',
      'A clerk told ⟦WKRL⟧ that it was closed.',
      'A clerk told ⟦TideBlog⟧ that it was closed.',
      'A clerk told ⟦Halm.info⟧ that it was closed.',
    ],
    leaves: [
      'A clerk told The Harbour Board that it was closed.',
      'A clerk told a Tern Radio driver that it was closed.',
      'Brandt told Odo it was closed. Odo Varr left the pier.',
      'Ilse Brandt told the court that the pier was closed.',
      'Ilse Brandt told Odo Varr that it was closed.',
    ],
  },
  'said-to-outlet': {
    marks: ['A clerk explained to ⟦the Halm Gazette⟧ that the pier was closed.'],
    leaves: ['A clerk explained to the jury that the pier was closed.'],
  },
  'interview-with': {
    marks: [
      '“It is closed,” Brandt said in an exclusive interview on Sunday with ⟦Dust Watch Daily⟧.',
      'In a conversation with ⟦Zentro⟧, Brandt said that the pier was closed.',
    ],
    leaves: [
      'In an interview with police, Brandt said that the pier was closed.',
      'In an interview with Mary Orlen, Brandt said that the pier was closed.',
    ],
  },
  'interview-published': {
    marks: [
      '“It is closed,” Brandt said in an interview published on Sunday in ⟦the Halm Gazette⟧.',
      '“It is closed,” Brandt said in remarks carried by ⟦Tern News⟧.',
      'Brandt said in comments broadcast on ⟦state television⟧ that the pier was closed.',
    ],
    leaves: [
      'In a report published on Sunday in Halm, Brandt said that the pier was closed.',
      '“It is closed,” Brandt said in remarks broadcast on social media.',
      'Brandt said in remarks published by the harbour board that the pier was closed.',
    ],
  },
  'report-by': {
    marks: [
      'In a report by ⟦the Halm Gazette⟧, Brandt said that the pier was closed.',
      'In a story in ⟦the Daily Orrel⟧, two clerks said that the pier was closed.',
    ],
    leaves: ['In a report by the harbour board, Brandt said that the pier was closed.'],
  },
  'remark-on': {
    marks: [
      'Brandt said on an episode of ⟦the Tide Talk podcast⟧ that the pier was closed.',
      'Brandt made the remark on ⟦Tern Radio⟧.',
    ],
    leaves: [
      'Brandt said on an episode of his podcast that the pier was closed.',
      'Brandt made the remark on Tuesday.',
    ],
  },
  'per-outlet': {
    marks: ['“It is closed,” Brandt said, per ⟦the Halm Gazette⟧.'],
    leaves: ['Brandt said 40 boats per day used the pier.', 'Brandt said via her lawyer that it was closed.'],
  },
  'interview-on': {
    marks: ['Brandt said in a debate on ⟦Tern Radio⟧ that the pier was closed.'],
    leaves: ['Brandt said in an interview on Tuesday that the pier was closed.'],
  },
  'outlet-interview': {
    marks: ['Brandt said in a recent ⟦Halm Gazette⟧ interview that the pier was closed.'],
    leaves: ['Brandt said in a job interview that the pier was closed.'],
  },
  'speaking-to': {
    marks: ['Talking to ⟦Zentro⟧, Brandt said that the pier was closed.'],
    leaves: [
      'Talking to voters, Brandt said that the pier was closed.',
      'Speaking to Congress, Brandt said it was closed.',
    ],
  },
  'spoke-to': {
    marks: ['Brandt, who spoke to ⟦the Halm Gazette⟧ on Friday, said that the pier was closed.'],
    leaves: ['Brandt, who spoke to the rowers on Friday, said that the pier was closed.'],
  },
  'interviewed-by': {
    marks: ['Brandt was grilled by ⟦Zentro⟧ on Friday.'],
    leaves: ['Brandt was interviewed by detectives on Friday.'],
  },
  'asked-by': {
    marks: ['Asked by ⟦the Halm Gazette⟧ about the pier, Brandt said that it was closed.'],
    leaves: ['Asked by the judge about the pier, Brandt said that it was closed.'],
  },
  'sat-down-with': {
    marks: ['Brandt sat down with ⟦Zentro⟧ on Friday.'],
    leaves: ['Brandt sat down with her lawyers on Friday.'],
  },
  'outlet-sat-down': {
    marks: ['⟦The Halm Gazette⟧ caught up with Ilse Brandt on Friday.'],
    leaves: ['The board caught up with Ilse Brandt on Friday.'],
  },
  'on-air': {
    marks: ['“It is closed,” Brandt said Sunday on ⟦Tern Radio⟧.'],
    leaves: [
      '“It is closed,” Brandt said Sunday on Telegram.',
      '“It is closed,” Brandt said on her website.',
    ],
  },
  'statement-to': {
    marks: ['“It is closed,” Brandt said in a short statement to ⟦Tern Radio⟧.'],
    leaves: ['“It is closed,” Brandt said in a letter to the board.'],
  },
  'got-by': {
    marks: ['Letters first published by ⟦the Halm Gazette⟧ show that the pier was closed.'],
    leaves: ['Letters published by the board show that the pier was closed.'],
  },
  'given-to': {
    marks: ['“It is closed,” Brandt said in files handed to ⟦the Halm Gazette⟧.'],
    leaves: ['In files handed to the police, Brandt said that the pier was closed.'],
  },
  'outlet-got': {
    marks: ['⟦The Halm Gazette⟧ has obtained a secret memo from the board.'],
    leaves: ['The board has published a memo from the mayor.'],
  },
};

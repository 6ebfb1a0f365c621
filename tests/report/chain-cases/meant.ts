// Who is meant where no list or name says so: nouns nobody knows, relatives, the person a paragraph goes on about.

import type { ChainCase } from './chain-case.ts';

/** Nothing is dropped for its noun: whoever says something is a source, under the phrase as printed. */
const AS_PRINTED: readonly ChainCase[] = [
  {
    text: 'A stevedore said the winch had slipped twice.',
    chains: ['A stevedore'],
    flags: ['unnamed-source'],
  },
  { text: 'The cannery said the lorry had come late.', chains: ['The cannery'] },
  { text: 'Half the ferries leak, according to a tally of repairs.', chains: ['a tally of repairs'] },
  {
    text: 'The pier was shut twice, according to a timeline drawn up by the port.',
    chains: ['a timeline drawn up by the port'],
  },
  { text: 'Loved ones say the driver was on his way home.', chains: ['Loved ones'] },
  {
    text: 'According to two clerks briefed on the audit, the pilot had asked for a tug.',
    chains: ['two clerks briefed on the audit'],
    flags: ['unnamed-source'],
  },
  { text: 'The plate on the gate says “shut”.', chains: [] },
  { text: 'At the same time acknowledged by all, the winch said nothing.', chains: [] },
];

/** The person before "who", the body before "which". */
const RELATIVES: readonly ChainCase[] = [
  {
    text: '“The winch is old,” said Petra Lindqvist, a welder at Halm, who said the yard had been warned.',
    chains: ['Petra Lindqvist', 'Petra Lindqvist'],
  },
  { text: 'It angered Tomas Velder of Halm, who says the lock failed.', chains: ['Tomas Velder'] },
  {
    text: 'It was read by Tomas Velder, the harbour chief, who says the lock failed.',
    chains: ['Tomas Velder'],
  },
  { text: 'He wrote to ferry owners who say the toll is unlawful.', chains: ['ferry owners'] },
];

/** A pronoun that opens sentence after sentence goes on about one person; a list's comma describes nobody. */
const SUBJECTS: readonly ChainCase[] = [
  {
    text: 'Henrik Dahl left the yard in June. He met the banker Jonas Feldt in May. He said the winch was rusting.',
    chains: ['Henrik Dahl'],
  },
  {
    text: 'Jonas Feldt, a banker, met Henrik Dahl in May. He said the winch was rusting.',
    chains: ['Jonas Feldt'],
  },
  {
    text: 'The case pits Lotte Brandt, her old choir and two agents against each other. She said the songs were hers.',
    chains: ['Lotte Brandt'],
  },
  {
    text: 'Mayor Ivo Brandt and Premier Odo Feldt met on Monday. They denied that the dam had cracked.',
    chains: ['Ivo Brandt', 'Odo Feldt'],
  },
  {
    text: 'Some of the miners left early. They said the shaft was wet.',
    chains: ['Some of the miners'],
  },
  {
    text: 'Henrik Dahl spoke to the crew in Texas. “The winch is old,” he said.',
    chains: ['Henrik Dahl'],
  },
  { text: 'Lotte Brandt, a singer and activist, said the songs were hers.', chains: ['Lotte Brandt'] },
];

/** One name in all its printings, whatever its words mean elsewhere. */
const NAMES: readonly ChainCase[] = [
  {
    text: 'Mary King runs the mill. “It is sound,” King said on Friday.',
    chains: ['Mary King'],
    flags: [''],
  },
  { text: 'The king said the mill was sound.', chains: ['The king'] },
  {
    text: 'Two boats sank off Halm, the Halm River Sentinel reported on Friday. “The board was told of it,” the Sentinel added.',
    chains: ['Halm River Sentinel', 'Halm River Sentinel'],
    flags: ['second-hand', 'second-hand'],
  },
  {
    text: 'Two boats sank off Halm, according to the official Velt News Agency.',
    chains: ['Velt News Agency'],
    flags: ['second-hand'],
  },
];

export const MEANT_BY_CONTEXT: readonly ChainCase[] = [...AS_PRINTED, ...RELATIVES, ...SUBJECTS, ...NAMES];

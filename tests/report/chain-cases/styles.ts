// Other papers' styles: headlines, wire copy, live blogs, British and Australian wording, bodies that need no article.

import type { ChainCase } from './chain-case.ts';

export const STYLES: readonly ChainCase[] = [
  { text: 'Minister denies role in tunnel contract', chains: ['Minister'], flags: [''] },
  { text: 'Dock owner rejects claims of bribery', chains: ['Dock owner'], flags: [''] },
  {
    text: 'Three wharfingers said the crane had been leaking oil. Two lamplighters had seen smoke.',
    chains: ['Three wharfingers'],
    flags: ['unnamed-source'],
  },
  { text: '12 lamplighters told the police the crane was leaking.', chains: ['12 lamplighters'] },
  { text: 'A clerk said the gate had jammed and added that it was old.', chains: ['A clerk', 'A clerk'] },
  { text: 'Berlin and Paris said they had read the plan.', chains: ['Berlin', 'Paris'] },
  {
    text: 'Norlandian and Sudlandian defence ministries said the raid was over.',
    chains: ['Norlandian and Sudlandian defence ministries'],
  },
  { text: 'Washington has signalled it would back the plan.', chains: ['Washington'] },
  {
    text: 'Talks broke down on Monday, the people said, asking not to be named because the talks were private.',
    chains: ['the people'],
  },
  {
    text: 'The Ledger reported on Monday, citing three people briefed on the plan, that the unit was for sale.',
    chains: ['Ledger < three people'],
  },
  { text: '14:20 Sky Vell is reporting that the rail chief has resigned.', chains: ['Sky Vell'] },
  { text: 'Anyone with information is asked to call the harbour office.', chains: [] },
  { text: 'A paper not yet reviewed reports that the strain spreads fast.', chains: [] },
];

// Deeds, questions and plain facts: nobody is named as saying anything.

import type { ChainCase } from './chain-case.ts';

export const NOTHING_SAID: readonly ChainCase[] = [
  { text: 'The bus did not stop at the bridge.', chains: [] },
  { text: 'The minister visited the port on Monday.', chains: [] },
  { text: 'She was told to wait.', chains: [] },
  { text: 'The union has called for a strike.', chains: [] },
  { text: 'Police asked witnesses to come forward.', chains: [] },
  { text: 'The council voted to close the pool.', chains: [] },
  { text: 'The company reported a loss of 40 million crowns.', chains: ['The company'] },
  { text: 'He reported for duty at dawn.', chains: [] },
  { text: 'The sign says "closed".', chains: [] },
  { text: 'The clock showed half past nine.', chains: [] },
  { text: 'The team found the wreck at 40 metres.', chains: [] },
  { text: 'The suspect was charged with murder.', chains: [] },
  { text: 'He testified about the memo.', chains: [] },
  { text: 'They discussed the plan for two hours.', chains: [] },
  { text: 'The mayor apologised.', chains: [] },
  { text: 'The club has not confirmed the transfer.', chains: [] },
  { text: 'The club could not confirm that the coach had left.', chains: [] },
  { text: 'The club has confirmed the transfer.', chains: ['The club'] },
  { text: 'The bill was named after a senator.', chains: [] },
];

// Attributions whose source spoke through an outlet. All invented.

import type { AttributionCase } from './attribution.cases.ts';

export const viaCases: readonly AttributionCase[] = [
  [
    'The ministry was quoted by the Vesper Times as saying the talks had failed.',
    ['The ministry | was quoted … as saying | the talks had failed | via the Vesper Times'],
  ],
  [
    'Mayor Ilse Brandt told the Vesper Times that the dam had burst.',
    ['Mayor Ilse Brandt | told | that the dam had burst | via the Vesper Times'],
  ],
  [
    'Brandt said in an interview with the Vesper Times that the dam would hold.',
    ['Brandt | said | that the dam would hold | via the Vesper Times'],
  ],
  [
    '“The dam will hold,” Brandt said in a statement to the Harbour Post.',
    ['Brandt | said | “The dam will hold,” | via the Harbour Post'],
  ],
  [
    'Brandt confirmed to the Vesper Times that the dam would hold.',
    ['Brandt | confirmed | that the dam would hold | via the Vesper Times'],
  ],
  ['Brandt explained to the crew that the dam would hold.', ['Brandt | explained | that the dam would hold']],
  [
    'An insider told the newspaper that the deal was off.',
    ['An insider | told | that the deal was off | via the newspaper'],
  ],
  [
    'Vost told the Kestrel News that the minister had said the base was empty.',
    [
      'Vost | told | that the minister had said the base was empty | via the Kestrel News',
      '> the minister | had said | the base was empty',
    ],
  ],
  [
    'He told Ana Kell of the Harbour Post that the deal was off.',
    ['He | told | that the deal was off | via Ana Kell of the Harbour Post'],
  ],
];

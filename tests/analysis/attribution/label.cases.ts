// Speakers named by a label beside their words: before a colon, on the line above, behind a dash; transcripts. All invented.

import type { AttributionCase } from './attribution.cases.ts';

export const labelCases: readonly AttributionCase[] = [
  [
    'Lena Ostrow, mayor: “The sale was made in good faith.”',
    ['Lena Ostrow | : | “The sale was made in good faith.”'],
  ],
  ['Tove Lind (board member): “Nobody asked us.”', ['Tove Lind | : | “Nobody asked us.”']],
  ['Jon Aske, who keeps the shop: “We found out.”', ['Jon Aske | : | “We found out.”']],
  ['The union: “Forty jobs are gone.”', ['The union | : | “Forty jobs are gone.”']],
  [
    'And from Mayor Orla Penhallow:\n“Anneke brings twenty years at sea.”',
    ['Mayor Orla Penhallow | : | “Anneke brings twenty years at sea.”'],
  ],
  [
    'From the desk of Tamsin Roake, chief analyst:\n“Freight has fallen for three years.”',
    ['Tamsin Roake | : | “Freight has fallen for three years.”'],
  ],
  [
    '“Anneke knows these docks well.” – Commissioner Ilse Varn',
    ['Commissioner Ilse Varn | – | “Anneke knows these docks well.”'],
  ],
  [
    'ROSA ATHERLEY, CORRESPONDENT: The vote was lost early.\nATHERLEY: Two aides left.',
    ['ROSA ATHERLEY | : | The vote was lost early', 'ATHERLEY | : | Two aides left'],
  ],
  [
    'REP. ODA PELL (H-BRACK): The lock was never drained.',
    ['REP. ODA PELL | : | The lock was never drained'],
  ],
  ['CHAIR: The clerk has spoken twice.', ['CHAIR | : | The clerk has spoken twice']],
  [
    '» The tug left at noon.\n» The crew was paid in May, Oda Pell said.',
    ['Oda Pell | said | The crew was paid in May'],
  ],
  [
    '“We wrote twice,” Oda Pell said.\n“The port never wrote back.\n“We have no answer yet.”',
    ['Oda Pell | said | “We wrote twice,” … “The port never wrote back.\n“We have no answer yet.”'],
  ],
  [
    'In a statement the port said:\nThe lock was drained twice.\nWe are sorry.\nThe shop is open.',
    ['the port | said | The lock was drained twice.\nWe are sorry.'],
  ],
  [
    'What they said: “We will not sell,” Tove Lind told the board.',
    ['Tove Lind | told | “We will not sell,”'],
  ],
];

/** Alike, and no attribution. */
export const unlabelled: readonly string[] = [
  'The motto: “Hope.”',
  'Also read: “The Last Boat Home”',
  'WARNING: The road is icy.',
  'What we know: “Hope” is a ship.',
  'From the harbour to the mill:\nThe road is long.',
];

// A text, and its relays in order as "through whom | source of the attribution they belong to". " & " joins coordinated
// outlets, " < " the steps from the one nearest to the reader; no source: the relay stands alone. All invented.

export type RelayCase = readonly [text: string, relays: readonly string[]];

export const relayCases: readonly RelayCase[] = [
  [
    'The ministry was quoted by the Vesper Times as saying the talks had failed.',
    ['the Vesper Times | The ministry'],
  ],
  [
    'Mayor Ilse Brandt told the Vesper Times that the dam had burst.',
    ['the Vesper Times | Mayor Ilse Brandt'],
  ],
  ['Mayor Ilse Brandt told the council that the dam had burst.', []],
  [
    'Mayor Ilse Brandt told Ostrow that the dam had burst. General Odo Ostrow said nothing.',
    ['Ostrow | Mayor Ilse Brandt'],
  ],
  ['General Odo Ostrow listened. Mayor Ilse Brandt told Ostrow that the dam had burst.', []],
  [
    'Brandt told the Vesper Times and Tern Radio that the dam had burst.',
    ['the Vesper Times & Tern Radio | Brandt'],
  ],
  ['Brandt told USA Today that the dam had burst.', ['USA Today | Brandt']],
  ['Brandt told US media that the dam had burst.', ['US media | Brandt']],
  [
    'Brandt said in an interview with the Vesper Times that the dam would hold.',
    ['the Vesper Times | Brandt'],
  ],
  ['“The dam will hold,” Brandt said in a statement to the Harbour Post.', ['the Harbour Post | Brandt']],
  ['Brandt said in a statement to the council that the dam would hold.', []],
  ['Brandt explained to the crew that the dam would hold.', []],
  ['Speaking to Zentro, Brandt said the dam would hold.', ['Zentro | Brandt']],
  ['Speaking to reporters, Brandt said the dam would hold.', []],
  ['Speaking to Parliament, Brandt said the dam would hold.', []],
  ['Speaking on Tuesday, Brandt said the dam would hold.', []],
  ['An insider told the newspaper that the deal was off.', ['the newspaper | An insider']],
  ['An insider told the health agency that the deal was off.', []],
  ['Brandt wrote on the website that the deal was off.', []],
  ['Vost told the Kestrel News that the minister had said the base was empty.', ['the Kestrel News | Vost']],
  ['He told Ana Kell of the Harbour Post that the deal was off.', ['the Harbour Post | He']],
  [
    'Ana Kell of the Harbour Post asked about the deal. He told Kell that the deal was off.',
    ['the Harbour Post | He'],
  ],
  [
    'A memo seen by the Vesper Times says that the dam is cracked.',
    ['the Vesper Times | A memo seen by the Vesper Times'],
  ],
  ['A memo seen by the council says that the dam is cracked.', []],
  [
    '“The dam will hold,” Ilse Brandt said in a note passed to the Vesper Times by her lawyers.',
    ['the Vesper Times < her lawyers | Ilse Brandt'],
  ],
  ['The Vesper Times sat down with Ilse Brandt on Friday.', ['The Vesper Times | ']],
  ['The council sat down with Ilse Brandt on Friday.', []],
  ['The Vesper Times has published letters from the ministry.', ['The Vesper Times | ']],
  ['The dam was cracked, the Vesper Times quoted Brandt as saying.', ['the Vesper Times | Brandt']],
  ['The Vesper Times’s source said the dam was cracked.', ['The Vesper Times | The Vesper Times’s source']],
];

// German sentences with who is reported as saying what: text, source, cue, content. People, outlets and places are invented.

type Row = readonly [text: string, source: string | null, cue: string, content: string];

export const germanAttributions: readonly Row[] = [
  // The subject first
  ['Brack sagte, das Tor habe geklemmt.', 'Brack', 'sagte', 'das Tor habe geklemmt'],
  [
    'Die Hafenmeisterin erklärte, dass das Tor alt sei.',
    'Die Hafenmeisterin',
    'erklärte',
    'dass das Tor alt sei',
  ],
  [
    'Ana Brack, Leiterin des Hafens, sagte, das Tor sei alt.',
    'Ana Brack, Leiterin des Hafens,',
    'sagte',
    'das Tor sei alt',
  ],
  ['Lund schreibt: „Das Tor ist alt.“', 'Lund', 'schreibt', '„Das Tor ist alt.“'],
  [
    'Der Sprecher der Hafenbehörde betonte, man prüfe das Tor.',
    'Der Sprecher der Hafenbehörde',
    'betonte',
    'man prüfe das Tor',
  ],
  ['Die Behörde teilte mit, das Tor bleibe zu.', 'Die Behörde', 'teilte mit', 'das Tor bleibe zu'],
  ['Lund gab am Montag bekannt, dass das Tor öffnet.', 'Lund', 'gab bekannt', 'dass das Tor öffnet'],
  ['Brack hat erklärt, das Tor sei alt.', 'Brack', 'hat erklärt', 'das Tor sei alt'],
  [
    'Die Gewerkschaft warf der Werft vor, den Fehler vertuscht zu haben.',
    'Die Gewerkschaft',
    'warf vor',
    'den Fehler vertuscht zu haben',
  ],
  ['Lund forderte, das Tor zu ersetzen.', 'Lund', 'forderte', 'das Tor zu ersetzen'],
  ['Er behauptet, er habe geschlafen.', 'Er', 'behauptet', 'er habe geschlafen'],
  // The verb before its subject
  ['Am Montag sagte Brack, das Tor habe geklemmt.', 'Brack', 'sagte', 'das Tor habe geklemmt'],
  [
    'Zuvor hatte die Behörde mitgeteilt, das Tor bleibe zu.',
    'die Behörde',
    'hatte mitgeteilt',
    'das Tor bleibe zu',
  ],
  [
    'In Vell kündigte Lund an, dass das Tor ersetzt wird.',
    'Lund',
    'kündigte an',
    'dass das Tor ersetzt wird',
  ],
  // Behind what is said
  ['Das Tor habe geklemmt, sagte Brack.', 'Brack', 'sagte', 'Das Tor habe geklemmt'],
  ['„Das Tor ist alt“, sagte Lund am Montag.', 'Lund', 'sagte', '„Das Tor ist alt“'],
  [
    '„Das Tor ist alt“, teilte die Hafenbehörde am Montag mit.',
    'die Hafenbehörde',
    'teilte mit',
    '„Das Tor ist alt“',
  ],
  ['Das Tor, sagte Brack, sei alt.', 'Brack', 'sagte', 'Das Tor … sei alt'],
  [
    '«Das Tor ist alt», sagte Regierungsrätin Ruth Orlen.',
    'Regierungsrätin Ruth Orlen',
    'sagte',
    '«Das Tor ist alt»',
  ],
  ['»Das Tor ist alt«, so Brack.', 'Brack', 'so', '»Das Tor ist alt«'],
  ['Das Tor bleibe zu, hieß es aus der Behörde.', 'der Behörde', 'hieß', 'Das Tor bleibe zu'],
  // Asides
  ['Das Tor klemmte, wie Brack mitteilte.', 'Brack', 'mitteilte', 'Das Tor klemmte'],
  ['Wie der Bote berichtet, klemmte das Tor.', 'der Bote', 'berichtet', 'klemmte das Tor'],
  ['Wie aus dem Bericht hervorgeht, war das Tor alt.', 'dem Bericht', 'hervorgeht', 'war das Tor alt'],
  // Prepositions and postpositions
  ['Laut Brack klemmte das Tor.', 'Brack', 'Laut', 'klemmte das Tor'],
  ['Das Tor klemmte laut der Hafenbehörde.', 'der Hafenbehörde', 'laut', 'Das Tor klemmte'],
  ['Nach Angaben der Hafenbehörde klemmte das Tor.', 'Angaben der Hafenbehörde', 'Nach', 'klemmte das Tor'],
  ['Der Hafenbehörde zufolge klemmte das Tor.', 'Der Hafenbehörde', 'zufolge', 'klemmte das Tor'],
  ['Medienberichten zufolge klemmte das Tor.', 'Medienberichten', 'zufolge', 'klemmte das Tor'],
  ['Das Tor sei alt, so die Hafenbehörde.', 'die Hafenbehörde', 'so', 'Das Tor sei alt'],
  // Speech that goes on without a tag
  ['Brack sagte, das Tor klemme. Der Bolzen sei alt.', 'Brack', 'sei', 'Der Bolzen … alt'],
  [
    'Lund sagte, das Tor sei alt. Es werde im Mai ersetzt. Das koste viel.',
    'Lund',
    'werde koste',
    'Es … im Mai ersetzt … Das … viel',
  ],
];

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
  // Whom somebody quotes
  [
    'Der Bote zitiert einen Fischer mit den Worten: „Das Tor ist alt und niemand kommt.“',
    'einen Fischer',
    'mit den Worten',
    '„Das Tor ist alt und niemand kommt.“',
  ],
  [
    'Lund wird in einer Mitteilung mit folgenden Worten zitiert: „Wir warten auf das Tor.“',
    'Lund',
    'mit folgenden Worten',
    '„Wir warten auf das Tor.“',
  ],
  ['„Das Tor ist alt“, zitiert der Bote den Fischer.', 'den Fischer', ',', '„Das Tor ist alt“'],
  // Quotations that go on
  ['„Wir warten“, sagte Lund. „Das Tor ist alt. Es klemmt.“', 'Lund', '„', 'Das Tor ist alt. Es klemmt.“'],
  ['Brack sagte: „Das Tor ist alt. Es klemmt.“', 'Brack', 'sagte', '„Das Tor ist alt. Es klemmt.“'],
  // The object before the verb
  ['Der Marlower Zeitung sagte Ana Brack, das Tor sei alt.', 'Ana Brack', 'sagte', 'das Tor sei alt'],
  ['Als Grund gab die Werft an, das Tor habe geklemmt.', 'die Werft', 'gab an', 'das Tor habe geklemmt'],
  [
    'Gegenüber dem Boten bezeichnete es Brack als „zynisch“, dass die Stadt schweigt.',
    'Brack',
    'bezeichnete',
    '„zynisch“, dass die Stadt schweigt',
  ],
  // Relatives that are no subject
  [
    'Lund sprach von dem Wärter, dem Brack vorwirft, geschlafen zu haben.',
    'Brack',
    'vorwirft',
    'geschlafen zu haben',
  ],
  [
    'Es gibt ein Schreiben der Werft, in dem es heißt, das Tor bleibe zu.',
    'ein Schreiben der Werft',
    'heißt',
    'das Tor bleibe zu',
  ],
  // Commas between a subject and its verb
  [
    'Ana Brack, eine Ingenieurin aus Vell und Kapitän außer Dienst, sagte, das Tor sei alt.',
    'Ana Brack, eine Ingenieurin aus Vell und Kapitän außer Dienst,',
    'sagte',
    'das Tor sei alt',
  ],
  ['Der 39-Jährige gab jedoch an, es gehe um das Tor.', 'Der 39-Jährige', 'gab an', 'es gehe um das Tor'],
  // Two verbs with one subject
  ['Brack wies die Vorwürfe zurück und sagte, das Tor sei neu.', 'Brack', 'wies zurück', 'die Vorwürfe'],
  [
    'Brack bestätigte den Plan nicht und nannte ihn „reine Spekulation“.',
    'Brack',
    'nannte',
    '„reine Spekulation“',
  ],
  // Infinitives told
  ['Brack riet ihm, sofort die Wache zu rufen.', 'Brack', 'riet', 'sofort die Wache zu rufen'],
  // Let others know
  ['Das Tor bleibe zu, ließ sie auf Telegram wissen.', 'sie', 'ließ wissen', 'Das Tor bleibe zu'],
  ['Die Werft ließ verlauten, das Tor bleibe zu.', 'Die Werft', 'ließ verlauten', 'das Tor bleibe zu'],
  // Places that know something
  [
    'Aus Hafenkreisen verlautete, dass das Tor alt sei.',
    'Hafenkreisen',
    'verlautete',
    'dass das Tor alt sei',
  ],
  ['Im Gutachten wird betont, dass das Tor alt ist.', 'Gutachten', 'wird betont', 'dass das Tor alt ist'],
  ['Das Tor sei alt, heißt es knapp in dem Papier.', 'dem Papier', 'heißt', 'Das Tor sei alt'],
  // Nobody who says so
  [
    'Brack wird verdächtigt, das Tor beschädigt zu haben.',
    null,
    'wird verdächtigt',
    'das Tor beschädigt zu haben',
  ],
  // Accounts, with or without an article
  ['Angaben zufolge klemmte das Tor.', 'Angaben', 'zufolge', 'klemmte das Tor'],
  ['Brack hat eigenen Angaben zufolge geschlafen.', 'eigenen Angaben', 'zufolge', 'Brack hat … geschlafen'],
  ['Nach Bracks Angaben klemmte das Tor.', 'Bracks Angaben', 'Nach', 'klemmte das Tor'],
  [
    'Nach Angaben einer Sprecherin der Werft klemmte das Tor.',
    'Angaben einer Sprecherin der Werft',
    'Nach',
    'klemmte das Tor',
  ],
];

/** Sentences in which nobody is reported as saying anything. */
export const germanUnattributed: readonly string[] = [
  'Nach drei Tagen öffnete das Tor.',
  'Nach dem Sturm lag das Tor im Wasser.',
  'So klemmte das Tor bis Mai.',
  'Kritik wurde laut, dann schwieg der Hafen.',
  'Das Tor klemmte laut und lange.',
  'Aus Vell kam ein Schiff.',
  'Ihr Vorhaben galt dem Tor.',
  'Sie zogen Bilanz und gingen heim.',
  'Das Tor ließ sich nicht öffnen.',
  'Die Fähre fährt ab Mai und legt in Vell an.',
  'Der Wärter ließ das Tor offen.',
  'Mit wenigen Worten war es getan.',
];

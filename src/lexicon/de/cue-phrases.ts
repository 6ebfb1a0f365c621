// German cues that are not a verb with its subject: prepositions and postpositions of sources, and hearsay without any source.

import type { CuePhrase } from '../cue.ts';

const ACCORDING = { stance: 'neutral', reason: 'cue-according', confidence: 0.9 } as const;
const HEARSAY = { stance: 'distancing', reason: 'cue-hearsay', source: 'none', confidence: 0.8 } as const;

/** Nouns behind "nach" that make it one of saying, not of time. */
const TOLD =
  'angaben|angabe|aussage|aussagen|ansicht|ansichten|auffassung|meinung|einschätzung|einschätzungen|überzeugung|darstellung|informationen|worten|erkenntnissen|schätzung|schätzungen|berechnungen|auskunft|' +
  'mitteilung|bericht|berichten|medienberichten|presseberichten|zeitungsberichten|agenturberichten|prognosen|prognose|vermutung|lesart|schilderung|schilderungen|äußerungen|äusserungen|verständnis|beobachtungen|ermittlungen';

export const cuePhrases: readonly CuePhrase[] = [
  {
    id: 'according-to',
    words: 'laut|gemäß|gemäss',
    source: 'after',
    ...ACCORDING,
    example: 'Das Tor klemmte laut der Hafenbehörde.',
  },
  {
    id: 'nach-angaben',
    words: `nach >${TOLD}`,
    source: 'after',
    ...ACCORDING,
    example: 'Nach Angaben der Hafenbehörde klemmte das Tor.',
  },
  {
    id: 'nach-seinen-angaben',
    words: `nach >den|eigenen|ersten|bisherigen|offiziellen|übereinstimmenden|seinen|seiner|ihren|ihrer|deren|dessen|unbestätigten|aktuellen|vorläufigen|neuesten|jüngsten|weiteren|inoffiziellen >${TOLD}`,
    source: 'after',
    ...ACCORDING,
    example: 'Nach eigenen Angaben hat die Firma das Tor geprüft.',
  },
  {
    id: 'aus-sicht',
    words: 'aus|in >sicht|augen',
    source: 'after',
    ...ACCORDING,
    confidence: 0.7,
    example: 'Aus Sicht der Gewerkschaft ist das Tor zu alt.',
  },
  {
    id: 'so',
    words: 'so',
    source: 'after',
    ...ACCORDING,
    confidence: 0.85,
    example: 'Das Tor sei alt, so die Hafenbehörde.',
  },
  {
    id: 'unter-berufung',
    words: 'unter berufung|verweis auf',
    source: 'after',
    stance: 'neutral',
    reason: 'cue-relay',
    confidence: 0.85,
    example: 'Das Tor sei alt, schreibt der Bote unter Berufung auf zwei Zeugen.',
  },
  {
    id: 'zufolge',
    words: 'zufolge',
    source: 'before',
    ...ACCORDING,
    example: 'Der Hafenbehörde zufolge klemmte das Tor.',
  },
  {
    id: 'hearsay-it',
    words: 'es wird|wurde * vermutet|befürchtet|angenommen|berichtet|spekuliert|gemunkelt|erwartet >,',
    ...HEARSAY,
    example: 'Es wird vermutet, dass der Bolzen verschlissen war.',
  },
];

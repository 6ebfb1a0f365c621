// Cases for every German hedge rule, by rule id. People, outlets and places are invented.

import type { PhraseCases } from '../phrase-cases.ts';

export const hedgeCases: Readonly<Record<string, PhraseCases>> = {
  sollen: {
    marks: [
      'Der Wärter ⟦soll⟧ in der Nacht geflohen sein.',
      'Die Firma ⟦soll⟧ das Geld nach Vell überwiesen haben.',
      'Drei Fischer ⟦sollen⟧ verletzt worden sein.',
      'Der Mann, der das Tor geöffnet haben ⟦soll⟧, schweigt.',
    ],
    leaves: [
      'Das Gesetz soll den Hafen schützen.',
      'Das Tor soll im Mai öffnen.',
      'Niemand soll vergessen werden.',
      'Die Gemeinde sollte das Tor ersetzen.',
    ],
  },
  'hörensagen-adverb': {
    marks: ['Der Wärter hat ⟦angeblich⟧ geschlafen.', '⟦Dem Vernehmen nach⟧ wird der Hafen verkauft.'],
    leaves: ['Der Wärter gab Angaben zur Person.', 'Er vernahm das Läuten.'],
  },
  offenbar: {
    marks: ['Der Wärter hat ⟦offenbar⟧ geschlafen.', 'Werft Kalmus ⟦offenbar⟧ vor dem Verkauf'],
    leaves: ['Das Feuer hat offenbart, wie alt das Tor war.', 'Sie macht die Zahlen offen und bar.'],
  },
  modal: {
    marks: [
      'Die Brücke ⟦könnte⟧ am Montag schließen.',
      'Die Preise ⟦dürften⟧ steigen.',
      'Das Urteil ⟦dürfte⟧ im Herbst fallen.',
    ],
    leaves: ['Ich könnte mir das vorstellen.', 'Wir dürfen das Tor öffnen.', 'Er kann schwimmen.'],
  },
  wahrscheinlichkeit: {
    marks: [
      'Der Bolzen war ⟦vermutlich⟧ alt.',
      'Das Tor klemmt ⟦wohl⟧ seit Wochen.',
      'Er hat ⟦möglicherweise⟧ nichts gemerkt.',
      '⟦Voraussichtlich⟧ öffnet der Hafen im Mai.',
    ],
    leaves: [
      'Die Gäste fühlten sich wohl.',
      'Es geht um das Wohl der Fischer.',
      'Sowohl Brack als auch Lund kamen.',
    ],
  },
  möglich: {
    marks: ['Die Polizei prüft ein ⟦mögliches⟧ Motiv.', 'Es ist ⟦möglich⟧, dass der Bolzen brach.'],
    leaves: ['Alle möglichen Leute kamen.', 'Er kam so schnell wie möglich.'],
  },
  anschein: {
    marks: ['⟦Anscheinend⟧ war das Tor offen.', 'Das Tor ⟦scheint⟧ seit Tagen zu klemmen.'],
    leaves: ['Die Sonne scheint auf den Hafen.', 'Er offenbarte seine Pläne.'],
  },
  'passiv-glaube': {
    marks: ['⟦Es wird vermutet⟧, dass der Bolzen alt war.', '⟦Es wurde befürchtet⟧, dass das Tor bricht.'],
    leaves: ['Die Polizei vermutet einen Defekt.', 'Es wird gebaut.'],
  },
  'gilt-als': {
    marks: ['Der Wärter ⟦gilt⟧ als zuverlässig.', 'Die Firmen ⟦galten⟧ lange als solide.'],
    leaves: ['Das Gesetz gilt seit Mai.', 'Die Regel gilt für alle.'],
  },
  mutmaßlich: {
    marks: [
      'Der ⟦mutmaßliche⟧ Täter wurde gefasst.',
      'Sein ⟦angeblicher⟧ Bruder schwieg.',
      'Das ⟦vermeintliche⟧ Wunder war ein Irrtum.',
      'Der ⟦mutmassliche⟧ Dieb kam aus Vell.',
    ],
    leaves: ['Der Täter wurde gefasst.', 'Er meinte es gut.'],
  },
  sogenannt: {
    marks: ['Die ⟦sogenannten⟧ Experten irrten sich.', 'Die ⟦so genannten⟧ Retter kamen spät.'],
    leaves: [
      'Brack hat das Tor so genannt, wie es heißt.',
      'Er nannte das Tor alt.',
      'Das Schiff fährt in die sogenannte Wendezone.',
    ],
  },
  'vorwurf-passiv': {
    marks: [
      'Dem Wärter ⟦wird vorgeworfen⟧, geschlafen zu haben.',
      'Er ⟦steht im Verdacht⟧, das Tor beschädigt zu haben.',
    ],
    leaves: ['Die Polizei wirft ihm nichts vor.', 'Er steht im Hafen.'],
  },
  vorwurf: {
    marks: ['Die ⟦Vorwürfe⟧ wiegen schwer.', 'Der ⟦Verdacht⟧ fiel auf den Wärter.'],
    leaves: ['Der Entwurf liegt vor.', 'Er warf das Netz aus.'],
  },
  gerücht: {
    marks: ['Es gibt ⟦Gerüchte⟧ über einen Verkauf.', 'Die ⟦Spekulationen⟧ halten an.'],
    leaves: ['Der Geruch hing über dem Hafen.', 'Er kaufte Spekulatius.'],
  },
  behauptung: {
    marks: ['Die ⟦Behauptung⟧ stammt vom Wärter.', 'Die Firma ⟦behauptete⟧, das Tor sei neu.'],
    leaves: ['Die Mannschaft hat sich behauptet.', 'Das Haupttor klemmt.'],
  },
  unbestätigt: {
    marks: [
      'Es gibt ⟦unbestätigte⟧ Berichte über Verletzte.',
      'Der Brief nannte ihn ⟦fälschlicherweise⟧ Kapitän.',
    ],
    leaves: ['Die Berichte wurden bestätigt.', 'Der Fälscher kam aus Vell.'],
  },
  unklar: {
    marks: [
      '⟦Unklar⟧ ist, ob das Tor geschlossen war.',
      'Die Ursache ist noch ⟦unklar⟧.',
      'Ob er kommt, bleibt ⟦offen⟧.',
    ],
    leaves: ['Das Wasser war klar.', 'Das Tor öffnet im Mai.'],
  },
  umstritten: {
    marks: ['Die Zahl ist ⟦umstritten⟧.', '⟦Strittig⟧ bleibt der Preis.'],
    leaves: ['Brack und Lund stritten.', 'Die Zahl steht fest.'],
  },
};

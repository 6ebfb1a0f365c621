// Cases for every German rule for remarks on the sourcing, by rule id. People, outlets and places are invented.

import type { PhraseCases } from '../phrase-cases.ts';

export const markerCases: Readonly<Record<string, PhraseCases>> = {
  'keine-stellungnahme': {
    marks: [
      'Die Hafenbehörde ⟦wollte sich nicht äußern⟧.',
      'Die Firma ⟦wollte sich auf Anfrage nicht dazu äußern⟧.',
      'Lund ⟦ließ eine Anfrage des Boten unbeantwortet⟧.',
      'Die Werft ⟦reagierte zunächst nicht auf eine Anfrage⟧.',
      'Der Konzern ⟦lehnte eine Stellungnahme ab⟧.',
      'Brack ⟦wollte den Vorgang nicht kommentieren⟧.',
      'Der Wärter ⟦war am Montag nicht zu erreichen⟧.',
    ],
    leaves: [
      'Die Hafenbehörde wollte das Tor nicht öffnen.',
      'Lund äußerte sich zufrieden.',
      'Die Gemeinde lehnte den Antrag ab.',
    ],
  },
  'nicht-überprüft': {
    marks: [
      'Die Angaben ⟦ließen sich nicht unabhängig überprüfen⟧.',
      'Die Angaben ⟦konnten zunächst nicht überprüft werden⟧.',
      'Das Video ⟦konnte nicht verifiziert werden⟧.',
    ],
    leaves: ['Die Angaben wurden überprüft.', 'Das Tor ließ sich nicht öffnen.'],
  },
  dementi: {
    marks: [
      'Die Firma ⟦wies die Vorwürfe zurück⟧.',
      'Lund ⟦bestritt⟧ die Tat.',
      'Das Ministerium ⟦dementierte⟧ den Bericht.',
      'Brack ⟦weist die Kritik entschieden zurück⟧.',
    ],
    leaves: [
      'Die Gemeinde wies den Antrag zurück.',
      'Das ist unbestritten.',
      'Der Klub bestritt drei Spiele.',
    ],
  },
  'stimmt-nicht': {
    marks: ['„⟦Das stimmt nicht⟧“, sagte der Wärter.', '„⟦Das ist falsch⟧“, sagte Brack.'],
    leaves: ['Das stimmt nicht.', '„Das stimmt“, sagte Brack.'],
  },
  anonymität: {
    marks: [
      'Der Beamte ⟦wollte anonym bleiben⟧.',
      'Er sprach unter der ⟦Bedingung der Anonymität⟧.',
      'Eine Frau, die ⟦nicht namentlich genannt werden will⟧, sah das Boot.',
    ],
    leaves: ['Der anonyme Brief kam aus Vell.', 'Sein Name wurde genannt.'],
  },
  berichtigung: {
    marks: [
      '⟦In einer früheren Version⟧ dieses Artikels stand eine andere Zahl.',
      '⟦Korrektur:⟧ Das Tor ist neun Meter breit.',
    ],
    leaves: ['Die Lehrerin las die Korrektur.', 'In einer früheren Fassung des Gesetzes fehlte der Satz.'],
  },
};

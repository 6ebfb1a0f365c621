// French wordings by which words reach the reader through an outlet.

import type { RelayRule, RelayWords } from '../relay.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const rules: readonly RelayRule[] = [
  {
    id: 'dit-au-média',
    kind: 'telling',
    words: 'à|au|aux|sur|dans OUTLET',
    trust: 'name',
    alone: false,
    example: 'Mme Orlet a confirmé à Radio Costa que le pont était fermé.',
  },
  {
    id: 'entretien-avec',
    kind: 'occasion',
    words:
      'entretien|interview|déclaration|propos|communiqué|indiqué|déclaré|confié|dit|expliqué|assuré|affirmé|raconté|précisé|annoncé|répondu|confirmé * à|au|avec|sur|dans|pour|par OUTLET',
    trust: 'name',
    alone: true,
    example: 'Mme Orlet a dit dans un entretien avec Radio Costa que le pont était fermé.',
  },
  {
    id: 'document-obtenu',
    kind: 'document',
    words:
      'obtenu|obtenue|obtenus|obtenues|consulté|consultée|consultés|consultées|publié|publiée|publiés|publiées|vu|vue|vus|vues * par OUTLET',
    trust: 'name',
    alone: true,
    example: 'Une note consultée par Radio Costa dit que le pont est fermé.',
  },
];

export const relayWords: RelayWords = {
  rules,
  workers: set(
    'journaliste journalistes correspondant correspondante reporter reporters présentateur présentatrice',
  ),
  noOutlet: /\bréseaux? socia(?:l|ux)\b/i,
  givers: set('par'),
  again: /(?<![a-zà-ɏ])(?:dans|pendant|lors de) (?:le même |cet |l['’])?(?:entretien|interview)(?![a-zà-ɏ])/i,
  continuing: /(?:poursui|ajout|continu)/i,
  writing: /(?:écri|répond|répliqu|ajout)/i,
  occasion:
    /(?<![a-zà-ɏ])(?:lors d['’]une?|dans une?|au cours d['’]une?|pendant une?|dans son|dans sa) (?:[a-zà-ɏ]+ ){0,2}(?:meeting|discours|conférence|communiqué|tweet|message|lettre|audience|débat|réunion|courriel)(?![a-zà-ɏ])/i,
  elsewhen: /\b(?:avait|avaient|auparavant|jadis)\b/i,
  past: /\b(?:alors|à l['’]époque)\W*$/i,
  according: /^(?:selon|d['’]après)$/i,
};

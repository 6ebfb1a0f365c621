// French hedges, one row each. Cases for every row: tests/lexicon/fr/rules.cases.ts.

import type { HedgeRule } from '../hedge.ts';

export const hedges: readonly HedgeRule[] = [
  {
    id: 'conditionnel',
    type: 'hearsay',
    // the conditional of hearsay: "aurait fui" is reported, not vouched for
    patterns: [
      'aurait|auraient|serait|seraient :adv? :adv? été? *é|*ée|*és|*ées|*i|*is|*it|*ie|*u|*us|*ue|*ues|fait|mort|morts|ouvert|offert',
    ],
    // the conditional behind a condition is no hearsay: "s'il avait plu, il aurait fui"
    unless: ["si|s' ..12 , ..4 _", '_ ..8 si', "lequel|on|je|j'|nous|vous _"],
    reason: 'hearsay',
    example: 'Le gardien aurait quitté le port dans la nuit.',
  },
  {
    id: 'adverbe-ouï-dire',
    type: 'hearsay',
    patterns: [
      'apparemment|prétendument|soi-disant',
      "à ce qu' il? paraît",
      'dit-on|paraît-il',
      'selon toute apparence',
    ],
    reason: 'hearsay',
    example: 'Le gardien est apparemment parti.',
  },
  {
    id: 'pouvoir',
    type: 'modal',
    patterns: ['pourrait|pourraient'],
    unless: ['si|comme|on|je|nous|vous _', "n'|ne _"],
    reason: 'modal',
    example: 'Le pont pourrait fermer lundi.',
  },
  {
    id: 'probabilité',
    type: 'adverb',
    patterns: [
      'probablement|peut-être|vraisemblablement|éventuellement',
      'sans doute',
      '[possible|probable|éventuel|éventuelle] <lower>',
      "il :be :adv? [possible|probable] que|qu'",
    ],
    unless: ['aussi|que|si _', "_ de|pour|et|,|d'"],
    reason: 'likelihood',
    example: 'Le pont est probablement fermé.',
  },
  {
    id: 'sembler',
    type: 'appearance',
    patterns: [
      'semble|semblent|semblait|semblaient',
      "laisse|laissent penser|supposer que|qu'",
      "suggère|suggèrent que|qu'",
    ],
    unless: ['il|elle _ que tu'],
    reason: 'appearance',
    example: 'Le boulon semble usé.',
  },
  {
    id: 'croyance',
    type: 'belief',
    patterns: [
      'je|nous pense|pensons|crois|croyons',
      'serait|seraient considéré|considérés comme',
      'à mon|notre avis',
    ],
    reason: 'belief',
    example: '« Je pense que le pont est usé », dit-elle.',
  },
  {
    id: 'présumé',
    type: 'alleged',
    patterns: [
      'présumé|présumée|présumés|présumées',
      "soupçonné|soupçonnée|soupçonnés|accusé|accusée|accusés de|d'",
      "suspecté|suspectés de|d'",
      'accusation|accusations|allégations|rumeur|rumeurs',
    ],
    reason: 'alleged',
    example: 'Le voleur présumé a été entendu.',
  },
  {
    id: 'non-vérifié',
    type: 'unverified',
    patterns: [
      "n' a|ont pas|pu :adv? :adv? pu? être? :adv? vérifié|vérifiée|vérifiés|vérifiées|confirmé|confirmée|confirmés|confirmées",
      "n' a|ont pas :adv? pu vérifier|confirmer",
      "n' a|ont pas été :adv? confirmé|confirmée|confirmés|confirmées",
      'non confirmé|confirmée|confirmés|confirmées|vérifié|vérifiée|vérifiés|vérifiées',
    ],
    reason: 'unverified',
    example: "Le bilan n'a pas pu être vérifié.",
  },
  {
    id: 'incertain',
    type: 'unverified',
    patterns: [
      'on ignore',
      'nul|personne ne sait',
      'reste|restent à établir|déterminer|confirmer',
      "l' on ignore",
    ],
    reason: 'open',
    example: 'On ignore comment le feu a pris.',
  },
];

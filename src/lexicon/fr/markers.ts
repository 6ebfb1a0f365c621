// French remarks on the sourcing itself, one row each. Cases for every row: tests/lexicon/fr/rules.cases.ts.

import type { MarkerRule } from '../marker.ts';

export const markers: readonly MarkerRule[] = [
  {
    id: 'sans-commentaire',
    type: 'no-comment',
    who: 'before',
    patterns: [
      "n' a|ont|avait|avaient pas :adv? souhaité|voulu :adv? commenter|réagir|répondre|s'exprimer|s' exprimer?",
      "n' a|ont|avait|avaient pas :adv? répondu|réagi|donné suite?",
      "a|ont refusé de|d' commenter|répondre|dire|confirmer|s' exprimer?",
      "s' est|sont refusé|refusée|refusés à tout? commentaire|commenter",
      'était|étaient injoignable|injoignables',
    ],
    reason: 'no-comment',
    example: "La mairie n'a pas souhaité commenter.",
  },
  {
    id: 'pas-vérifié',
    type: 'not-verified',
    who: 'unstated',
    patterns: [
      "n' a|ont pas|pu :adv? :adv? pu? être :adv? vérifié|vérifiée|vérifiés|vérifiées|confirmé|confirmée|confirmés|confirmées",
      "n' a|ont pas :adv? pu :adv? vérifier|confirmer",
      'de source indépendante|indépendantes',
    ],
    reason: 'not-verified',
    example: "Le bilan n'a pas pu être vérifié de manière indépendante.",
  },
  {
    id: 'démenti',
    type: 'denial',
    who: 'before',
    patterns: [
      'dément|démentent|nie|nient|réfute|réfutent|conteste|contestent|rejette|rejettent',
      'a|ont|avait|avaient :adv? démenti|nié|réfuté|contesté',
      'a|ont|avait|avaient :adv? rejeté <word>? <word>? :statement',
    ],
    unless: ['_ la motion|loi|demande', '_ le projet|budget'],
    reason: 'denial',
    example: 'Le port dément ces accusations.',
  },
  {
    id: 'anonymat',
    type: 'anonymity-granted',
    who: 'before',
    patterns: [
      "sous couvert de|d' l'? anonymat",
      "sous condition|conditions de|d' l'? anonymat",
      "sous le couvert de|d' l'? anonymat",
      "requis|requérant|demandé|demandant|souhaitant|souhaité|préféré|préférant garder|conserver? l' anonymat",
      "sous le sceau de l' anonymat",
    ],
    reason: 'anonymity-granted',
    example: "Une source a parlé sous couvert de l'anonymat.",
  },
  {
    id: 'rectificatif',
    type: 'correction',
    who: 'unstated',
    patterns: [
      'rectificatif|erratum :',
      'une|la version précédente|antérieure de cet|notre article',
      'cet article a été corrigé|modifié|rectifié',
    ],
    reason: 'correction',
    example: 'Cet article a été corrigé le 3 juin.',
  },
];

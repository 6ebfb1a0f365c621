// French wordings by which claims and their flags are told apart. The conditional is hearsay in French, so it is no plan.

import type { ClaimWords } from '../claim-words.ts';

export const claimWords: ClaimWords = {
  judgingCue:
    /(?:qualifi|promet|promis|espér|espèr|souhait|salu[eé]|condamn|félicit|remerci|regrett|déplor|critiqu|(?<!r)appel[eé]|exhort|propos)/i,
  unreal: /\b(?:va|vont|doit|doivent|devra|devront|faut|veut|veulent|compte|comptent|souhaite|souhaitent)\b/i,
  real: /(?<![a-zà-ɏ])(?:est|sont|était|étaient|a|ont|avait|avaient|fut|furent)(?![a-zà-ɏ])/i,
  tellings: {}, // nothing has been learned for French
  cueShapes: {},
  openings: {},
  cause: /\b(?:parce que|parce qu'|car)\b/i,
  asks: /^\W*(?:comment|quand|où|pourquoi)\s/i,
  stand: /^\W*(?:la |sa |leur )?(?:position|conviction|détermination|volonté)\b/i,
  verdict: /\b(?:inapte|incompétente?s?|illéga(?:le?s?|ux)|immora(?:le?s?|ux)|l'une? des plus)\b/i,
  opinion:
    /\b(?:je (?:pense|crois|trouve|suis)|nous (?:pensons|croyons|espérons)|honte|inacceptables?|ridicules?|formidables?|scandaleux|merci|fiers?|heureux|tristes?)\b/i,
  distancingCue: /(?:prétend|accus|allègu|allégu|insist)/i,
  presents: /^(?:prétendu|supposé|présumé)|^\S+ (?:selon laquelle|selon lesquelles|que)\b/i,
  alleged: /^(?:prétendue?s?|prétendument|supposée?s?|présumée?s?)$/i,
  pointsBack:
    /^\W*(?:ceci|cela|il|elle)\b|\b(?:ces?|cette|cet|la|le|les)\s(?:information|rapport|bilan|chiffre|vidéo|déclaration|accusation|affirmation|allégation)s?\b/i,
  kindsMeant: [],
  deedCue: /^(?:(?:a |ont )?(?:demandé?|exigé?|réclamé?)|demande(?:nt)?|exige(?:nt)?|réclame(?:nt)?)$/i,
  pleaCue: /\bplaid(?:e|é|er|ent)(?![a-zà-ɏ])/i,
  silentCue: /\b(?:n'a|n'ont|ne)\b.*\bpas\b.*\b(?:dit|précisé|expliqué|révélé|commenté)/i,
  refusingCue: /(?:rejet|refus|accept|approuv)/i,
  request:
    /^\W*(?:[a-zà-ɏ.'’-]+\s){0,4}(?:tentative|demande|appel|requête|recours|proposition|offre|plan)s?\b/i,
  clause: /["“”«»]|\b(?:que|si|est|sont|était|étaient|a|ont|de)\b|qu['’]/,
  reasonGiven: /["“”«»]|\b(?:que|si|est|sont|était|étaient|a|ont)\b|qu['’]/,
  condition: /^\W*(?:si\s|s'il)/i,
  deniesBack:
    /(?<![a-zà-ɏ])(?:ces?|cette|les?|la|ses|leurs)\s(?:[a-zà-ɏ]+\s){0,2}(?:accusation|allégation|affirmation|déclaration|information|version|rumeur)s?(?![a-zà-ɏ])/i,
  commonWords: new Set(
    'dans avec pour cette était avait sont plus leur leurs elle elles nous vous mais aussi comme après avant selon tout tous'.split(
      ' ',
    ),
  ),
  seen: /(?<![a-zà-ɏ])(?:vue?s?|consultée?s?|vérifiée?s?|obtenue?s?|authentifiée?s?|examinée?s?)(?![a-zà-ɏ])/gi,
  seenBy: /^[a-zà-ɏ]+ par ((?:l[ea]s? |l')?[a-z0-9à-ɏ.' ]{2,40})/i,
  hasSeen: /((?:l[ea]s? |l')?(?:[a-z0-9à-ɏ.']+ ){1,4})(?:a|ont) (?:pu )?$/i,
  accusingCue: /accus/i,
};

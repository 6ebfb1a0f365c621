// Cases for every French hedge and marker rule, by rule id. People, outlets and places are invented.

import type { PhraseCases } from '../phrase-cases.ts';

export const frenchCases: Readonly<Record<string, PhraseCases>> = {
  conditionnel: {
    marks: [
      'Le gardien ⟦aurait quitté⟧ le port.',
      'Deux navires ⟦auraient coulé⟧.',
      'Le pont ⟦serait fermé⟧.',
    ],
    leaves: ['Le gardien a quitté le port.', "J'aurais voulu voir le port.", 'Le pont sera fermé.'],
  },
  'adverbe-ouï-dire': {
    marks: ['Le gardien est ⟦apparemment⟧ parti.', 'Le ⟦soi-disant⟧ gardien a fui.'],
    leaves: ['Le gardien apparaît sur la photo.'],
  },
  pouvoir: {
    marks: ['Le pont ⟦pourrait⟧ fermer lundi.', 'Les prix ⟦pourraient⟧ monter.'],
    leaves: ['Le pont peut fermer.', 'On pourrait croire à une blague.'],
  },
  probabilité: {
    marks: [
      'Le pont est ⟦probablement⟧ fermé.',
      'Il est ⟦possible⟧ que le pont ferme.',
      'Le boulon a ⟦peut-être⟧ cédé.',
    ],
    leaves: ['Il est possible de passer.', 'Le pont est fermé.'],
  },
  sembler: {
    marks: ['Le boulon ⟦semble⟧ usé.', 'Ces chiffres ⟦suggèrent que⟧ la pêche baisse.'],
    leaves: ['Ensemble, ils ont réparé le pont.'],
  },
  croyance: { marks: ['« ⟦Je pense⟧ que le pont est usé », dit-elle.'], leaves: ['Elle pense à son port.'] },
  présumé: {
    marks: ['Le voleur ⟦présumé⟧ a été entendu.', 'Les ⟦accusations⟧ datent du printemps.'],
    leaves: ['Le voleur a été condamné.'],
  },
  'non-vérifié': {
    marks: ["Le bilan ⟦n'a pas pu être vérifié⟧.", "La date ⟦n'a pas été confirmée⟧."],
    leaves: ['Le bilan a été vérifié.', 'La date est confirmée.'],
  },
  incertain: { marks: ['⟦On ignore⟧ comment le feu a pris.'], leaves: ['Elle ignore la consigne.'] },
  'sans-commentaire': {
    marks: ["La mairie ⟦n'a pas souhaité commenter⟧.", "Le port ⟦n'a pas répondu⟧."],
    leaves: ['La mairie a répondu.', "La mairie n'a pas fermé."],
  },
  'pas-vérifié': {
    marks: ["Le bilan ⟦n'a pas pu être vérifié⟧.", "La Gazette ⟦n'a pas pu vérifier⟧ ce chiffre."],
    leaves: ['La Gazette a vérifié ce chiffre.'],
  },
  démenti: {
    marks: ['Le port ⟦dément⟧ ces accusations.', 'Le maire ⟦a démenti⟧.'],
    leaves: ['Le maire a confirmé.'],
  },
  anonymat: {
    marks: ["Une source a parlé ⟦sous couvert de l'anonymat⟧.", "Un pêcheur a ⟦requis l'anonymat⟧."],
    leaves: ["Le film s'appelle Anonymat."],
  },
  rectificatif: {
    marks: ['⟦Cet article a été corrigé⟧ le 3 juin.'],
    leaves: ['Cet article a été publié le 3 juin.'],
  },
};

/** Sentence, source (null: none), cue. */
export const frenchAttributions: readonly (readonly [text: string, source: string | null, cue: string])[] = [
  ['Le maire a déclaré que le boulon était usé.', 'Le maire', 'a déclaré'],
  ['La préfète affirme que le pont est sûr.', 'La préfète', 'affirme'],
  ['« Le pont restera fermé », a affirmé la préfète Odile Brack.', 'la préfète Odile Brack', 'a affirmé'],
  ['« Le pont est sûr », assure le maire.', 'le maire', 'assure'],
  ['Selon une source proche du dossier, le gardien a fui.', 'une source proche du dossier', 'Selon'],
  ["D'après un témoin, la vanne a cédé.", 'un témoin', "D'après"],
  ['La vanne a cédé, selon la capitainerie.', 'la capitainerie', 'selon'],
  ['La capitainerie dément ces accusations.', 'La capitainerie', 'dément'],
  ['Les pêcheurs estiment que le port est en danger.', 'Les pêcheurs', 'estiment'],
  ['Le rapport montre que le boulon était usé.', 'Le rapport', 'montre'],
  ['Odile Brack a indiqué que le pont fermerait.', 'Odile Brack', 'a indiqué'],
  ['Le syndicat prétend que la vanne est neuve.', 'Le syndicat', 'prétend'],
];

// French verbs that report, by family.

import type { CueFamily, CueSense } from '../cue.ts';
import { once } from '../once.ts';
import { conjugate } from './conjugate.ts';

export const cueFamilies: readonly CueFamily[] = [
  {
    id: 'dire',
    lemmas:
      'dire déclarer annoncer affirmer assurer indiquer préciser expliquer ajouter écrire rapporter confier raconter répondre souligner ' +
      'rappeler noter confirmer révéler signaler confesser témoigner lancer marteler commenter observer poursuivre twitter tweeter publier énoncer ' +
      'informer avertir prévenir répéter insister argumenter détailler nuancer ironiser résumer trancher justifier rétorquer répliquer ' +
      'glisser lâcher murmurer tonner clamer proclamer certifier attester développer compléter enchaîner renchérir',
    frames: ['clause', 'quote'],
    scope: 'reporting',
    stance: 'neutral',
    reason: 'cue-say',
    confidence: 0.85,
    example: 'Le maire a déclaré que le pont resterait fermé.',
  },
  {
    id: 'reconnaître',
    lemmas: 'reconnaître admettre avouer concéder',
    frames: ['clause'],
    scope: 'reporting',
    stance: 'endorsing',
    reason: 'cue-say',
    confidence: 0.85,
    example: 'Le maire a reconnu que le pont était usé.',
  },
  {
    id: 'prétendre',
    lemmas: 'prétendre alléguer soutenir arguer',
    frames: ['clause'],
    scope: 'reporting',
    stance: 'distancing',
    reason: 'cue-distancing',
    confidence: 0.75,
    example: 'Le maire prétend que le pont est sûr.',
  },
  {
    id: 'accuser',
    lemmas: 'accuser soupçonner',
    frames: ['of', 'object'],
    scope: 'reporting',
    stance: 'distancing',
    reason: 'cue-distancing',
    confidence: 0.75,
    example: 'Le syndicat accuse le port de mentir.',
  },
  {
    id: 'démentir',
    lemmas: 'démentir nier contester réfuter rejeter',
    frames: ['clause', 'object'],
    scope: 'reporting',
    stance: 'denying',
    reason: 'cue-denying',
    confidence: 0.75,
    example: 'Le port a démenti ces accusations.',
  },
  {
    id: 'montrer',
    lemmas: 'montrer démontrer prouver établir conclure',
    frames: ['clause'],
    scope: 'reporting',
    stance: 'neutral',
    reason: 'cue-show',
    confidence: 0.7,
    example: 'Le rapport montre que le boulon était usé.',
  },
  {
    id: 'estimer',
    lemmas: 'estimer juger croire penser considérer supposer craindre redouter',
    frames: ['clause', 'quote'],
    scope: 'reporting',
    stance: 'neutral',
    reason: 'cue-belief',
    confidence: 0.7,
    example: 'Le syndicat estime que le port est en danger.',
  },
  {
    id: 'citer',
    lemmas: 'citer',
    frames: ['object'],
    scope: 'reporting',
    stance: 'neutral',
    reason: 'cue-relay',
    confidence: 0.75,
    example: 'Le Courrier cite deux témoins.',
  },
];

export const cueSenses: () => ReadonlyMap<string, readonly CueSense[]> = once(indexSenses);

function indexSenses(): Map<string, CueSense[]> {
  const senses = new Map<string, CueSense[]>();
  for (const family of cueFamilies)
    for (const lemma of family.lemmas.split(' '))
      for (const [form, kind] of conjugate(lemma))
        senses.set(form, [...(senses.get(form) ?? []), { family, lemma, particle: null, form: kind }]);
  return senses;
}

// The forms of French verbs in which news reports speech: present, imperfect, simple past, participles.

import type { VerbForm } from '../cue.ts';

type Forms = readonly (readonly [form: string, kind: VerbForm])[];

/** Present, imperfect and simple past in third person, participle and gerund, of verbs that do not follow -er. */
const IRREGULAR: Readonly<
  Record<string, { third: string; past: string; participle: string; gerund: string }>
> = {
  dire: {
    third: 'dit disent',
    past: 'disait disaient dit dirent',
    participle: 'dit dite dits dites',
    gerund: 'disant',
  },
  écrire: {
    third: 'écrit écrivent',
    past: 'écrivait écrivaient écrivit',
    participle: 'écrit écrite',
    gerund: 'écrivant',
  },
  reconnaître: {
    third: 'reconnaît reconnaissent',
    past: 'reconnaissait reconnut',
    participle: 'reconnu',
    gerund: 'reconnaissant',
  },
  admettre: { third: 'admet admettent', past: 'admettait admit', participle: 'admis', gerund: 'admettant' },
  soutenir: {
    third: 'soutient soutiennent',
    past: 'soutenait soutint',
    participle: 'soutenu',
    gerund: 'soutenant',
  },
  prévenir: { third: 'prévient préviennent', past: 'prévenait', participle: 'prévenu', gerund: 'prévenant' },
  avertir: {
    third: 'avertit avertissent',
    past: 'avertissait avertit',
    participle: 'averti',
    gerund: 'avertissant',
  },
  démentir: {
    third: 'dément démentent',
    past: 'démentait démentit',
    participle: 'démenti',
    gerund: 'démentant',
  },
  prétendre: {
    third: 'prétend prétendent',
    past: 'prétendait prétendit',
    participle: 'prétendu',
    gerund: 'prétendant',
  },
  répondre: {
    third: 'répond répondent',
    past: 'répondait répondit',
    participle: 'répondu',
    gerund: 'répondant',
  },
  croire: { third: 'croit croient', past: 'croyait', participle: 'cru', gerund: 'croyant' },
  savoir: { third: 'sait savent', past: 'savait', participle: 'su', gerund: 'sachant' },
};

/** All forms of one verb, each with what it is. A compound past ("a déclaré") is made of its participle, so that counts as past. */
export function conjugate(lemma: string): Forms {
  const irregular = IRREGULAR[lemma];
  if (irregular !== undefined) {
    const list = (kind: VerbForm, words: string): Forms =>
      words.split(' ').map((word) => [word, kind] as const);
    return [
      [lemma, 'base'],
      ...list('third', irregular.third),
      ...list('past', irregular.past),
      ...list('past', irregular.participle),
      ...list('participle', irregular.participle),
      [irregular.gerund, 'gerund'],
    ];
  }
  const stem = lemma.slice(0, -2);
  const soft = stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem;
  const grave = stem
    .replace(/[éê]([^aeiouéè]+)$/, 'è$1')
    .replace(/e([ltnr])$/, lemma === 'rappeler' ? 'e$1$1' : 'e$1');
  const participles = ['é', 'ée', 'és', 'ées'].map((ending) => stem + ending);
  return [
    [lemma, 'base'],
    ...['e', 'ent'].map((ending) => [grave + ending, 'third'] as const),
    ...['ait', 'aient', 'a'].map((ending) => [soft + ending, 'past'] as const),
    [`${stem}èrent`, 'past'],
    ...participles.map((form) => [form, 'past'] as const),
    ...participles.map((form) => [form, 'participle'] as const),
    [`${soft}ant`, 'gerund'],
  ];
}

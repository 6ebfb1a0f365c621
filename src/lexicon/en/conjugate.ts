// English verb forms from base forms: the regular spelling rules and a table of the irregular ones.

import type { VerbForm } from '../cue.ts';

/** past and participle, where they differ from "-ed" */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  speak: ['spoke', 'spoken'],
  think: ['thought', 'thought'],
  know: ['knew', 'known'],
  see: ['saw', 'seen'],
  feel: ['felt', 'felt'],
  hear: ['heard', 'heard'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  read: ['read', 'read'],
  put: ['put', 'put'],
  make: ['made', 'made'],
  go: ['went', 'gone'],
  shoot: ['shot', 'shot'],
  hit: ['hit', 'hit'],
  swear: ['swore', 'sworn'],
  forbid: ['forbade', 'forbidden'],
  foresee: ['foresaw', 'foreseen'],
  understand: ['understood', 'understood'],
  hold: ['held', 'held'],
  mean: ['meant', 'meant'],
  dream: ['dreamt', 'dreamt'],
  seek: ['sought', 'sought'],
  teach: ['taught', 'taught'],
  give: ['gave', 'given'],
  take: ['took', 'taken'],
  lay: ['laid', 'laid'],
  come: ['came', 'come'],
  cast: ['cast', 'cast'],
  lie: ['lied', 'lied'],
  bid: ['bid', 'bid'],
};

/** Verbs that double their last letter in British spelling alone. */
const DOUBLES_IN_BRITAIN = new Set(['signal', 'label', 'counsel']);

const DOUBLES = new Set([
  'admit',
  'submit',
  'aver',
  'rap',
  'quip',
  'rebut',
  'rip',
  'tip',
  'plan',
  'chat',
  'confer',
  'refer',
  'pan',
  'tag',
  'blog',
  'flag',
  'beg',
  'slam',
  'dub',
  'vet',
  'step',
  'nod',
]);

/** All forms of one regular or listed verb, each with what it is; a form may appear twice (past and participle). */
export function inflectVerb(lemma: string): readonly (readonly [form: string, kind: VerbForm])[] {
  const irregular = IRREGULAR[lemma];
  const stem = DOUBLES.has(lemma) ? lemma + lemma.slice(-1) : lemma;
  const regular = regularPast(lemma, stem);
  const british = lemma + lemma.slice(-1);
  const twice: [string, VerbForm][] = DOUBLES_IN_BRITAIN.has(lemma)
    ? [
        [`${british}ed`, 'past'],
        [`${british}ed`, 'participle'],
        [`${british}ing`, 'gerund'],
      ]
    : [];
  return [
    ...twice,
    [lemma, 'base'],
    [thirdPerson(lemma), 'third'],
    [irregular?.[0] ?? regular, 'past'],
    [irregular?.[1] ?? regular, 'participle'],
    [gerund(lemma, stem), 'gerund'],
  ];
}

function regularPast(lemma: string, stem: string): string {
  if (lemma.endsWith('e')) return lemma + 'd';
  if (/[^aeiou]y$/.test(lemma)) return lemma.slice(0, -1) + 'ied';
  return stem + 'ed';
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return lemma.slice(0, -1) + 'ies';
  if (/(s|x|z|ch|sh|[^aeiou]o|go)$/.test(lemma)) return lemma + 'es';
  return lemma + 's';
}

function gerund(lemma: string, stem: string): string {
  if (lemma.endsWith('ie')) return lemma.slice(0, -2) + 'ying';
  if (/[^eoy]e$/.test(lemma)) return lemma.slice(0, -1) + 'ing';
  return stem + 'ing';
}

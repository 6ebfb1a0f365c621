// The forms of German verbs in the third person, both subjunctives among them, and what a separable prefix does to them.

import type { VerbForm } from '../cue.ts';
import { STRONG, type StrongParts } from './strong-verbs.ts';

/** One form: what it is, and the prefix that must stand at its clause's end: "teilte ... mit". */
export interface GermanForm {
  readonly word: string;
  readonly form: VerbForm;
  readonly particle: string | null;
}

/** Prefixes that never come off and leave no room for "ge". */
const FIXED = /^(?:be|emp|ent|er|ge|hinter|miss|über|unter|ver|wider|wieder|zer)(?=..)/;
const BARE_PARTICIPLE =
  /^(?:beginnen|befehlen|empfehlen|gelingen|genießen|geschehen|gewinnen|vergessen|verlieren)$/;

/** All forms of a verb; its separable prefix is written before an underscore: "mit_teilen". */
export function conjugate(verb: string): GermanForm[] {
  const [particle, base] = verb.includes('_') ? (verb.split('_') as [string, string]) : ['', verb];
  const parts = partsOf(base);
  const forms: GermanForm[] = [];
  const add = (word: string, form: VerbForm, separated: string | null) => {
    forms.push({ word, form, particle: separated });
    if (word.includes('ß')) forms.push({ word: word.replaceAll('ß', 'ss'), form, particle: separated }); // Swiss
  };
  for (const [word, form] of parts.finite) {
    if (particle === '') add(word, form, null);
    else {
      add(word, form, particle);
      add(particle + word, form, null);
    }
  }
  add(particle + base, 'base', null);
  if (particle !== '') add(`${particle}zu${base}`, 'base', null);
  add(particle + parts.participle, 'participle', null);
  add(`${particle}${base}d`, 'gerund', null);
  return forms;
}

interface Parts {
  readonly finite: readonly (readonly [string, VerbForm])[];
  readonly participle: string;
}

function partsOf(infinitive: string): Parts {
  const strong = strongParts(infinitive);
  const stem = infinitive.replace(/e?n$/, '');
  const present = stem.endsWith('el') ? `${stem.slice(0, -2)}le` : `${stem}e`;
  const finite = (third: string, past: string, pastSubjunctive: string): Parts['finite'] => [
    [third, 'third'],
    [infinitive, 'third'],
    [past, 'past'],
    [past.endsWith('e') ? `${past}n` : `${past}en`, 'past'],
    [present, 'subjunctive'],
    ...(pastSubjunctive === past
      ? []
      : [[pastSubjunctive, 'subjunctive'] as const, [`${pastSubjunctive}n`, 'subjunctive'] as const]),
  ];
  if (strong !== null)
    return {
      finite: finite(strong.third, strong.past, strong.pastSubjunctive),
      participle: strong.participle,
    };
  const link = /(?:[td]|[^aeiouäöülrhmn][mn]|ch[mn])$/.test(stem) ? 'e' : '';
  const past = `${stem}${link}te`;
  const bare = FIXED.test(infinitive) || infinitive.endsWith('ieren');
  return { finite: finite(`${stem}${link}t`, past, past), participle: `${bare ? '' : 'ge'}${stem}${link}t` };
}

/** The strong forms of a verb or of what is left of it behind a fixed prefix: "versprechen" goes by "sprechen". */
function strongParts(infinitive: string): StrongParts | null {
  const own = STRONG.get(infinitive);
  if (own !== undefined)
    return BARE_PARTICIPLE.test(infinitive) ? own : { ...own, participle: `ge${own.participle}` };
  const prefix = FIXED.exec(infinitive)?.[0] ?? '';
  const inner = STRONG.get(infinitive.slice(prefix.length));
  if (prefix === '' || inner === undefined) return null;
  const onto = (word: string) => prefix + word;
  return {
    third: onto(inner.third),
    past: onto(inner.past),
    pastSubjunctive: onto(inner.pastSubjunctive),
    participle: onto(inner.participle),
  };
}

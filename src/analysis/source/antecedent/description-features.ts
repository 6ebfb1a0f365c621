// What ties a description ("the Idaho congressman") to somebody: roles, words of the name, words around it.

import type { Candidate } from './candidates.ts';
import type { Question } from './question.ts';
import { bearerOf, nameOf, nounsOf, type Referent } from './referent.ts';

/** Words around a name in which a description's words are looked for. */
const AROUND = 12;
/** Letters two forms of a word share: "Norland", "Norlandic". */
const STEM = 5;
const LEAST_LETTERS = 4;

/** Features of a candidate for a description. */
export function descriptionFeatures({ referent: only }: Candidate, question: Question): string[] {
  const { mention, record } = question;
  const noun = mention.noun;
  if (noun === null) return [];
  const features = [`head ${noun.lemma}`, isOwned(mention.name) ? 'owned' : 'unowned'];
  const nouns = nounsOf(only);
  const sectors = new Set([...nouns].flatMap((one) => record.words.nouns.get(one)?.sector ?? []));
  if (nouns.has(noun.lemma)) features.push('role same');
  else if (nouns.size === 0) features.push('role none');
  else features.push(noun.sector !== null && sectors.has(noun.sector) ? 'role alike' : 'role other');
  const name = nameOf(only).toLowerCase();
  if (name.includes(noun.lemma)) features.push('head in name');
  const modifiers = modifiersOf(question);
  features.push(`modifiers ${Math.min(modifiers.length, 3)}`);
  const around = wordsAround(only, question);
  const near = modifiers.filter(
    (word) => around.has(word.slice(0, STEM)) || name.includes(word.slice(0, STEM)),
  );
  features.push(
    near.length === 0
      ? 'modifiers away'
      : near.length === modifiers.length
        ? 'modifiers near'
        : 'modifiers half',
  );
  if (around.has(noun.lemma.slice(0, STEM))) features.push('head near');
  return features.flatMap((feature) =>
    feature.startsWith('modifiers ') && features.includes('role same')
      ? [feature, `role same ${feature}`]
      : [feature],
  );
}

/** Words of the description besides its noun and its small words, lower case. */
function modifiersOf({ mention, record }: Question): string[] {
  const words: string[] = [];
  for (let at = mention.from; at < mention.to; at++) {
    const token = record.read.tokens[at];
    const small =
      record.words.determiners.has(token?.lower ?? '') || (token?.lower.length ?? 0) < LEAST_LETTERS;
    if (token?.kind === 'word' && !small && record.words.nouns.get(token.lower) !== mention.noun)
      words.push(token.lower);
  }
  return words;
}

/** Beginnings of the words around the first places of a name. */
function wordsAround(referent: Referent, { record }: Question): ReadonlySet<string> {
  const bearer = bearerOf(referent);
  return bearer === null ? new Set() : record.around(bearer, AROUND, STEM);
}

/** "the mayor's lawyer" is most often somebody new. */
function isOwned(name: string): boolean {
  return /['’]s?\s/u.test(name);
}

// What gold says of a candidate attribution: whether its sentence carries a chain with its source.

import type { Matter } from '../../../src/analysis/choice/choices.ts';
import { sameSourceName } from '../../evaluate/same-source-name.ts';
import { NO_SOURCE, sentenceOf, type GoldSourcing } from '../../evaluate/sourcing-gold.ts';

const PERSONS = new Set(['person', 'unnamed-person']);
const PRONOUNS: Readonly<Record<string, 'person' | 'other' | 'any'>> = {
  he: 'person',
  she: 'person',
  his: 'person',
  her: 'person',
  i: 'person',
  it: 'other',
  its: 'other',
  which: 'other',
  that: 'other',
  they: 'any',
  their: 'any',
  we: 'any',
  who: 'any',
};

/** Yes where a chain of the cue's sentence holds the source; a pronoun fits any source that it could stand for. */
export function standsLesson(article: GoldSourcing, matter: Matter): number {
  const sentence = sentenceOf(matter, article.sentences);
  const chains = article.labels.find(({ i }) => i === sentence)?.chains ?? [];
  return chains.flat().some((name) => fits(article, matter.option ?? '', name)) ? 1 : 0;
}

/** Whether a source as printed is one of gold's; a pronoun fits any that it could stand for. */
export function fits(article: GoldSourcing, option: string, name: string): boolean {
  if (option === '') return name === NO_SOURCE;
  if (name === NO_SOURCE) return false;
  const gold = article.sources[name];
  const pronoun = PRONOUNS[option.toLowerCase()];
  if (pronoun !== undefined)
    return pronoun === 'any' || PERSONS.has(gold?.type ?? '') === (pronoun === 'person');
  const parts = [option, ...option.split(/,| and | who | which /)].filter((part) => part.trim() !== '');
  return sameSourceName(parts, [name, ...(gold?.aliases ?? [])]);
}

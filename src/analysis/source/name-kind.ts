// What kind of source a name is, decided once from all its places: by learned weights, with the rules' word as evidence.

import type { SourceType } from '../../lexicon/classes.ts';
import type { SourceWords } from '../../lexicon/source-words.ts';
import { CHOICES, likeliest, type Choices } from '../choice/choices.ts';
import type { Mention } from './mention.ts';
import type { NameUse } from './name-evidence.ts';
import { hasInnerCapital, isAcronym } from './word-shape.ts';

/** How far the weights must put another kind before the rest to overrule a guess, and a kind that words vouch for. */
const OVER_GUESS = 0.5;
const OVER_SURE = 2;

/** What is known of a name when its kind is asked for. */
export interface NameCase {
  /** The fullest printing. */
  readonly longest: Mention;
  readonly mentions: readonly Mention[];
  readonly use: NameUse;
  /** What the rules say it is, and whether a list, a title or a noun vouches for it. */
  readonly byRule: SourceType;
  readonly sure: boolean;
}

/** The kind of a name; the rules' where nothing was learned or where the weights are not sure enough. */
export function kindOfName(name: NameCase, words: SourceWords, choices: Choices): SourceType {
  const { longest, byRule, sure } = name;
  const weighed = choices.weigh('name-kind', nameFeatures(name, words), {
    ...longest.span,
    option: longest.name,
  });
  if (weighed === null) return byRule;
  const { at, lead } = likeliest(weighed);
  return lead < (sure ? OVER_SURE : OVER_GUESS) ? byRule : (CHOICES['name-kind'][at] ?? byRule);
}

/** The features of a name. All binary. */
function nameFeatures({ longest, mentions, use, byRule, sure }: NameCase, words: SourceWords): string[] {
  const printed = longest.name.split(/\s+/);
  const lower = longest.nameWords;
  const last = lower.at(-1) ?? '';
  const features = [
    `rule ${byRule} ${sure ? 'sure' : 'guess'}`,
    `words ${Math.min(lower.length, 4)}`,
    `last ${last}`,
    ...(lower.length > 1 ? [`first ${lower[0] ?? ''}`] : [`only ${last}`]),
    mentions.length > 2 ? 'often named' : 'seldom named',
  ];
  if (printed.every(isAcronym)) features.push('acronym');
  if (printed.some(hasInnerCapital)) features.push('inner capital');
  if (last.includes('-')) features.push(`tail ${last.slice(last.lastIndexOf('-') + 1)}`); // "KVEL-TV"
  if (words.givenNames.has(lower[0] ?? '')) features.push('given name');
  const noun = words.nouns.get(last);
  if (noun !== undefined) features.push(`noun ${noun.kind}`);
  if (lower.some((word) => words.grammar.nameLinks.has(word))) features.push('link inside');
  for (const { type, certain, roles } of mentions) {
    if (certain) features.push(`some place ${type}`);
    if (roles.length > 0) features.push('some role');
  }
  for (const [sign, count] of use.counts) {
    features.push(`some ${sign}`);
    if (2 * count >= use.places) features.push(`often ${sign}`);
  }
  return features;
}

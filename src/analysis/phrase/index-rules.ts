// Makes a pack's rules ready for one pass over the text: parsed, and filed under the words they can begin with.

import type { PhraseRule } from '../../lexicon/phrase.ts';
import { parseContext, parsePattern, type Context, type Element, type Pattern } from './parse-pattern.ts';

export interface ReadyRule<R extends PhraseRule> {
  readonly rule: R;
  readonly pattern: Pattern;
  /** Words of which one must follow the first, or null where anything may: most tries end here, cheaply. */
  readonly followers: ReadonlySet<string> | null;
  readonly only: readonly Context[];
  readonly unless: readonly Context[];
}

/** Ready rules by the lower-case words their patterns can begin with. */
export type RuleIndex<R extends PhraseRule> = ReadonlyMap<string, readonly ReadyRule<R>[]>;

/** Files rules by first word. Throws on a rule that could begin with any word: it would cost a try at every token. */
export function indexRules<R extends PhraseRule>(
  rules: readonly R[],
  classes: Readonly<Record<string, readonly string[]>>,
): RuleIndex<R> {
  const index = new Map<string, ReadyRule<R>[]>();
  for (const rule of rules) {
    const only = (rule.only ?? []).map((context) => parseContext(context, classes));
    const unless = (rule.unless ?? []).map((context) => parseContext(context, classes));
    for (const source of rule.patterns) {
      const pattern = parsePattern(source, classes);
      const ready = { rule, pattern, followers: followers(pattern.elements), only, unless };
      for (const word of firstWords(pattern.elements, rule.id)) {
        const filed = index.get(word);
        if (filed === undefined) index.set(word, [ready]);
        else filed.push(ready);
      }
    }
  }
  return index;
}

function followers([first, ...rest]: readonly Element[]): ReadonlySet<string> | null {
  if (first?.kind !== 'token' || first.optional) return null;
  const words = new Set<string>();
  for (const element of rest) {
    if (element.kind !== 'token' || element.not || element.words.size === 0) return null;
    if (element.starts.length + element.ends.length + element.looks.length > 0) return null;
    for (const word of element.words) words.add(word);
    if (!element.optional) return words;
  }
  return null;
}

function firstWords(elements: readonly Element[], ruleId: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const element of elements) {
    const open = element.kind !== 'token' || element.not || element.words.size === 0;
    if (open || element.starts.length + element.ends.length + element.looks.length > 0)
      throw new Error(`${ruleId}: a pattern must begin with words, not with a beginning, look or gap`);
    for (const word of element.words) words.add(word);
    if (!element.optional) break;
  }
  return words;
}

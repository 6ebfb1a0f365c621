// Makes a pack's rules ready for one pass over the text: parsed, and filed under the words they can begin with.

import type { PhraseRule } from '../../lexicon/phrase.ts';
import { parseContext, parsePattern, type Context, type Element, type Pattern } from './parse-pattern.ts';

export interface ReadyRule<R extends PhraseRule> {
  readonly rule: R;
  readonly pattern: Pattern;
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
      const ready = { rule, pattern: parsePattern(source, classes), only, unless };
      for (const word of firstWords(ready.pattern.elements, rule.id)) {
        const filed = index.get(word);
        if (filed === undefined) index.set(word, [ready]);
        else filed.push(ready);
      }
    }
  }
  return index;
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

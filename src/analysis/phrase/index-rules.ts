// Makes a pack's rules ready for one pass over the text: parsed, and filed under the words they can begin with.

import type { PhraseRule } from '../../lexicon/phrase.ts';
import { parseContext, parsePattern, type Context, type Element, type Pattern } from './parse-pattern.ts';

export interface ReadyRule<R extends PhraseRule> {
  readonly rule: R;
  readonly pattern: Pattern;
  /** Words of which one must follow the first, or null where anything may. */
  readonly followers: ReadonlySet<string> | null;
  readonly only: readonly Context[];
  readonly unless: readonly Context[];
}

/** The rules whose patterns can begin with one word, by the word behind it. */
class RuleFile<R extends PhraseRule> {
  readonly #all: ReadyRule<R>[] = [];
  /** Those that can go on with a word; made for each word when the first text is read. */
  #byNext: Map<string, readonly ReadyRule<R>[]> | null = null;
  #open: readonly ReadyRule<R>[] = [];

  add(ready: ReadyRule<R>): void {
    this.#all.push(ready);
  }

  /** The rules worth trying where `next` follows, in the pack's order. */
  before(next: string): readonly ReadyRule<R>[] {
    this.#byNext ??= this.#sort();
    return this.#byNext.get(next) ?? this.#open;
  }

  #sort(): Map<string, readonly ReadyRule<R>[]> {
    this.#open = this.#all.filter(({ followers }) => followers === null);
    const nexts = new Set(this.#all.flatMap(({ followers }) => [...(followers ?? [])]));
    return new Map(
      [...nexts].map((next) => [next, this.#all.filter(({ followers }) => followers?.has(next) ?? true)]),
    );
  }
}

/** Ready rules by the lower-case words their patterns can begin with. */
export type RuleIndex<R extends PhraseRule> = ReadonlyMap<string, RuleFile<R>>;

/** Files rules by first word. Throws on a rule that could begin with any word: it would cost a try at every token. */
export function indexRules<R extends PhraseRule>(
  rules: readonly R[],
  classes: Readonly<Record<string, readonly string[]>>,
): RuleIndex<R> {
  const index = new Map<string, RuleFile<R>>();
  for (const rule of rules) {
    const only = (rule.only ?? []).map((context) => parseContext(context, classes));
    const unless = (rule.unless ?? []).map((context) => parseContext(context, classes));
    for (const source of rule.patterns) {
      const pattern = parsePattern(source, classes);
      const next = rule.acrossQuotes === true ? null : followers(pattern.elements);
      const ready = { rule, pattern, followers: next, only, unless };
      for (const word of firstWords(pattern.elements, rule.id)) {
        const file = index.get(word) ?? new RuleFile<R>();
        index.set(word, file);
        file.add(ready);
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

// What a rule is called and found by: the words it marks, not its id.

import { REASONS } from '../../lexicon/reasons.ts';
import { reasonWords } from '../../messaging/reason-words.ts';
import type { RuleEntry } from './rule-entry.ts';

/** Words a heading holds; a rule that marks more is named by the first of them. */
const MOST_WORDS = 6;

/** The words that the rule's first case marks; where that has none, or only a sign, the beginning of its example. */
export function ruleName({ marks, example }: RuleEntry): string {
  const marked = /⟦([^⟧]*\p{L}[^⟧]*)⟧/u.exec(marks[0] ?? '')?.[1] ?? example;
  const words = marked.split(/\s+/u);
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).join(' ')} …` : marked;
}

/** Whether every word the reader looks for stands somewhere in the rule. */
export function isFoundBy(entry: RuleEntry, search: string): boolean {
  const { id, patterns, example, marks, leaves, reason } = entry;
  const { why, normal } = reasonWords(reason, REASONS[reason]);
  const text = [id, ...patterns, example, ...marks, ...leaves, why, normal]
    .join(' ')
    .replaceAll(/[⟦⟧]/gu, '');
  const lower = text.toLocaleLowerCase();
  return search
    .toLocaleLowerCase()
    .split(/\s+/u)
    .every((word) => lower.includes(word));
}

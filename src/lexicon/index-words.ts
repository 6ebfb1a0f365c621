// What a language's lists know of each word form, gathered once, so that a text asks once for each of its words.

import type { CueSense, CueWord, ReadyPhrase } from './cue.ts';
import type { FunctionWord, WordGroup } from './word-group.ts';

const SMALL: readonly WordGroup[] = [
  'determiner',
  'pronoun',
  'possessive',
  'preposition',
  'subordinator',
  'conjunction',
  'adverb',
  'auxiliary',
  'negation',
];
const BEFORE_NOUNS: readonly WordGroup[] = ['determiner', 'possessive', 'preposition'];

/** A word that no list holds. */
export const UNKNOWN_WORD: CueWord = wordOf(new Set(), [], []);

interface WordLists {
  /** Words of each group, separated by spaces. */
  readonly words: Readonly<Record<Exclude<WordGroup, FunctionWord>, string>>;
  readonly functionWords: Readonly<Record<FunctionWord, string>>;
  readonly senses: ReadonlyMap<string, readonly CueSense[]>;
  /** By their first word. */
  readonly phrases: ReadonlyMap<string, readonly ReadyPhrase[]>;
}

/** Every word form of the lists with what they know of it. */
export function indexWords(lists: WordLists): ReadonlyMap<string, CueWord> {
  const groups = groupsByWord({ ...lists.words, ...lists.functionWords });
  const forms = new Set([...groups.keys(), ...lists.senses.keys(), ...lists.phrases.keys()]);
  const index = new Map<string, CueWord>();
  for (const form of forms)
    index.set(
      form,
      wordOf(groups.get(form) ?? new Set(), lists.senses.get(form) ?? [], lists.phrases.get(form) ?? []),
    );
  return index;
}

function groupsByWord(lists: Readonly<Record<WordGroup, string>>): Map<string, Set<WordGroup>> {
  const groups = new Map<string, Set<WordGroup>>();
  for (const [group, list] of Object.entries(lists) as [WordGroup, string][]) {
    for (const word of list.split(' ')) {
      const known = groups.get(word);
      if (known === undefined) groups.set(word, new Set([group]));
      else known.add(group);
    }
  }
  groups.delete(''); // a group without words
  return groups;
}

function wordOf(
  groups: ReadonlySet<WordGroup>,
  senses: readonly CueSense[],
  opens: readonly ReadyPhrase[],
): CueWord {
  return {
    groups,
    senses,
    opens,
    isSmall: SMALL.some((group) => groups.has(group)),
    opensNoun: BEFORE_NOUNS.some((group) => groups.has(group)),
    finite: finiteness(groups, senses),
  };
}

function finiteness(groups: ReadonlySet<WordGroup>, senses: readonly CueSense[]): CueWord['finite'] {
  if (groups.has('verb')) return groups.has('owner-mark') ? 'never' : 'always';
  if (groups.has('subjunctive') || groups.has('past-subjunctive')) return 'mostly';
  const third = senses.some(({ form }) => form === 'third') && !groups.has('noun-form');
  if (third || senses.some(({ form }) => form === 'past')) return 'mostly';
  return groups.has('person-head') ? 'never' : 'by-ending';
}

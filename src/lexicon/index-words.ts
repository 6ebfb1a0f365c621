// Word groups as sets, from lists separated by spaces.

import type { FunctionWord, WordGroup } from './word-group.ts';

/** All groups of a language; a group without words is empty. */
export function indexWords(
  words: Readonly<Record<Exclude<WordGroup, FunctionWord>, string>>,
  functionWords: Readonly<Record<FunctionWord, string>>,
): Readonly<Record<WordGroup, ReadonlySet<string>>> {
  const groups = {} as Record<WordGroup, ReadonlySet<string>>;
  for (const [group, list] of Object.entries({ ...words, ...functionWords }))
    groups[group as WordGroup] = new Set(list.split(' ').filter((word) => word !== ''));
  return groups;
}

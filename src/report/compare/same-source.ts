// Whether two articles speak of the same source: by the words of its names, and for a person by the last one.

import { letterRuns } from '../../text/letter-runs.ts';
import type { Source } from '../report.ts';

/** Shorter words are articles, prepositions and initials. */
const LEAST_LETTERS = 3;

const isNamed = ({ type }: Source): boolean => type !== 'none' && !type.startsWith('unnamed');

/**
 * Named sources are the same where the words of one name are all in the other's ("Oskal", "Mira Oskal"). Sources without
 * a name are never the same: nobody can tell whether two papers' "officials" are one.
 */
export function isSameSource(a: Source, b: Source): boolean {
  if (!isNamed(a) || !isNamed(b)) return false;
  return isSameName(a.name, b.name);
}

function isSameName(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  if (one.size === 0 || other.size === 0) return false;
  return isWithin(one, other) || isWithin(other, one);
}

const isWithin = (words: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...words].every((word) => others.has(word));

/** Two lists of names, each name met at most once: those in both (as the second list has them), and the rest of each. */
export function matchNames(
  first: readonly string[],
  second: readonly string[],
): {
  readonly both: readonly string[];
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
} {
  const left = [...second];
  const both: string[] = [];
  const onlyFirst: string[] = [];
  for (const name of first) {
    const at = left.findIndex((other) => isSameName(name, other));
    if (at === -1) onlyFirst.push(name);
    else both.push(...left.splice(at, 1));
  }
  return { both, onlyFirst, onlySecond: left };
}

function wordsOf(name: string): ReadonlySet<string> {
  const [short = name] = name.split(','); // "Mira Oskal, the port's director"
  return new Set(letterRuns(short.toLowerCase()).filter((word) => word.length >= LEAST_LETTERS));
}

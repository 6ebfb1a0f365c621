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
  const [one, other] = [wordsOf(a.name), wordsOf(b.name)];
  if (one.size === 0 || other.size === 0) return false;
  return isWithin(one, other) || isWithin(other, one);
}

const isWithin = (words: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...words].every((word) => others.has(word));

function wordsOf(name: string): ReadonlySet<string> {
  const [short = name] = name.split(','); // "Mira Oskal, the port's director"
  return new Set(letterRuns(short.toLowerCase()).filter((word) => word.length >= LEAST_LETTERS));
}

// Names that stand together as one subject: "Mayor Ivo Brandt and Premier Karl Ost met. They ..."

import type { Naming } from '../name-index.ts';
import type { SpeechRecord } from '../speech-record.ts';

/** Words between two joined names: "Ivo Brandt and Premier | Karl Ost". */
const BETWEEN = 4;

/** The groups of two names or more with nothing but joining words, commas and titles between them, in reading order. */
export function joinedNames(namings: readonly Naming[], record: SpeechRecord): Naming[][] {
  const groups: Naming[][] = [];
  let group: Naming[] = [];
  let joined = false;
  const close = (): void => {
    if (joined && group.length > 1) groups.push(group);
  };
  for (const naming of namings) {
    const last = group.at(-1);
    const link = last === undefined ? null : linkBetween(last, naming, record);
    if (link === null) {
      close();
      group = [naming];
      joined = false;
    } else {
      if (last?.bearer !== naming.bearer) group.push(naming);
      joined ||= link === 'joiner';
    }
  }
  close();
  return groups;
}

/** How two names of one sentence hang together, or null where more than titles stands between them. */
function linkBetween(left: Naming, right: Naming, { read, words }: SpeechRecord): 'joiner' | 'comma' | null {
  if (right.at - left.to > BETWEEN || right.at <= left.to) return null;
  const { joiners, breaks } = words.grammar;
  const lower = (at: number): string => read.tokens[at]?.lower ?? '';
  const isJoiner = [left.to, left.to + 1].some((at) => at < right.at && joiners.has(lower(at)));
  if (!isJoiner && lower(left.to) !== ',') return null;
  for (let at = left.to + 1; at < right.at; at++)
    if (breaks.has(lower(at)) && !joiners.has(lower(at))) return null;
  return isJoiner ? 'joiner' : 'comma';
}

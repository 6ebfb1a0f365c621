// Which longer name of the article a short one stands for: "Haddad", "the Commission", "NHA".

import type { SourceType } from '../../lexicon/classes.ts';
import type { SourceWords } from '../../lexicon/source-words.ts';
import type { Mention } from './mention.ts';

/** The key of the one longer name this one shortens; the key itself where there is none, or more than one. */
export function longerKey(
  key: string,
  mentions: readonly Mention[],
  groups: ReadonlyMap<string, readonly Mention[]>,
  byWord: ReadonlyMap<string, readonly string[]>,
  words: SourceWords,
): string {
  const own = key.split(' ');
  const shared = byWord.get(own.at(-1) ?? '') ?? [];
  const candidates = shared.filter(
    (other) => other !== key && shortens(own, other.split(' '), typeOf(groups.get(other)), words),
  );
  const only = candidates.length === 1 ? candidates[0] : undefined;
  if (only !== undefined) return only;
  if (candidates.length > 1 && shareNickname(candidates))
    return candidates.reduce((a, b) => (b.length > a.length ? b : a));
  if (own.length === 1 && candidates.length === 0)
    return spelledOut(own[0] ?? '', mentions, groups, words.grammar.acronymSkips) ?? key;
  return key;
}

/** "Pat Cole" and "Patrick Cole": one given name is the other's beginning. */
function shareNickname(keys: readonly string[]): boolean {
  const given = keys.map((key) => key.split(' ')[0] ?? '').sort((a, b) => a.length - b.length);
  const last = new Set(keys.map((key) => key.split(' ').at(-1)));
  return last.size === 1 && given.every((name) => name.startsWith(given[0] ?? ' '));
}

function typeOf(mentions: readonly Mention[] | undefined): SourceType {
  return (mentions?.find((mention) => mention.certain) ?? mentions?.[0])?.type ?? 'person';
}

/** "Haddad" or "Omar" for "Omar Haddad"; "the Gazette" for "the Tern Gazette"; for bodies, any of its words in order ("Electoral Commission"). */
function shortens(
  short: readonly string[],
  long: readonly string[],
  type: SourceType,
  words: SourceWords,
): boolean {
  if (short.length >= long.length) return false;
  if (type === 'person')
    return short.length === 1 ? long.at(-1) === short[0] || long[0] === short[0] : isTail(short, long);
  if (short.length === 1 && type === 'media')
    return long.at(-1) === short[0] && !words.grammar.mediaModifiers.has(short[0] ?? ''); // "E! News" is not the other News
  if (short.length === 1) return long[0] === short[0] && words.companyEndings.has(long.at(-1) ?? '');
  let next = 0;
  for (const word of long) if (word === short[next]) next++;
  return next === short.length;
}

function isTail(short: readonly string[], long: readonly string[]): boolean {
  return (
    short.every((word, index) => long[long.length - short.length + index] === word) ||
    (short[0] === long[0] && short.at(-1) === long.at(-1))
  );
}

/** The body whose initials an acronym spells: "NHA" for "Northland Health Authority". */
function spelledOut(
  acronym: string,
  mentions: readonly Mention[],
  groups: ReadonlyMap<string, readonly Mention[]>,
  skips: ReadonlySet<string>,
): string | null {
  if (!mentions.some((mention) => /^[\p{Lu}.]{2,6}$/u.test(mention.name))) return null;
  const letters = acronym.replace(/\./g, '');
  const spelled = [...groups.keys()].filter((key) => {
    const parts = key.split(' ').filter((word) => !skips.has(word));
    return parts.length === letters.length && parts.every((part, index) => part[0] === letters[index]);
  });
  return spelled.length === 1 ? (spelled[0] ?? null) : null;
}

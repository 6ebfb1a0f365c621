// Says what a name stands for, from its own words and from the noun or title beside it.

import type { SourceType } from '../../lexicon/classes.ts';
import type { SourceWords } from '../../lexicon/source-words.ts';
import { hasInnerCapital, isAcronym } from './word-shape.ts';

export interface NameClass {
  readonly type: SourceType;
  /** False for the bare default, which other evidence may overrule. */
  readonly certain: boolean;
}

/**
 * @param printed the name's words as printed, titles left off, "the" left off.
 * @param beside type of the noun just before or behind it ("the newspaper Tagblatt", "Omar Haddad, a farmer"), if any.
 */
export function classifyName(
  printed: readonly string[],
  beside: SourceType | null,
  words: SourceWords,
): NameClass {
  const lower = printed.map((word) => word.toLowerCase());
  const joined = lower.join(' ');
  const last = lower.at(-1) ?? '';
  const isMedia =
    words.mediaNames.has(joined) ||
    [...words.grammar.articles].some((article) => words.mediaNames.has(`${article} ${joined}`));
  if (isMedia && beside !== 'person')
    return { type: 'media', certain: printed.length > 1 || isAcronym(printed[0] ?? '') };
  const opensLikeMedia = printed.length > 1 && words.mediaOpenings.has(lower[0] ?? '');
  if (opensLikeMedia && beside !== 'person') return { type: 'media', certain: true };
  const noun = words.nouns.get(last);
  const isNewsBody = noun?.kind === 'organisation' && words.grammar.mediaModifiers.has(lower.at(-2) ?? '');
  if (printed.length > 2 && isNewsBody) return { type: 'media', certain: true }; // "the official Velt News Agency"
  if (beside !== null) return { type: beside, certain: true };
  const given = words.givenNames.has(lower[0] ?? '') && printed.length > 1;
  if (words.metonyms.has(joined)) return { type: 'organisation', certain: true };
  if (!given && printed.length > 1 && words.mediaEndings.has(last)) return { type: 'media', certain: true };
  if (printed.length > 1 && words.organisationEndings.has(last))
    return { type: 'organisation', certain: true };
  if (printed.length > 1 && noun?.kind === 'organisation') return { type: 'organisation', certain: true };
  if (printed.length > 1 && noun?.kind === 'document') return { type: 'document', certain: true };
  if (lower.some((word) => words.grammar.nameLinks.has(word))) return { type: 'organisation', certain: true };
  if (given) return { type: 'person', certain: true };
  if (printed.length === 1 && words.mediaWord.test(joined)) return { type: 'media', certain: true };
  if (printed.length === 1 && noun?.kind === 'organisation') return { type: 'organisation', certain: true };
  if (printed.length === 1 && (isAcronym(printed[0] ?? '') || hasInnerCapital(printed[0] ?? '')))
    return { type: 'organisation', certain: true };
  if (
    printed.some(
      (word) => hasInnerCapital(word) || (printed.length > 1 && isAcronym(word) && word.length > 2),
    )
  )
    return { type: 'organisation', certain: true };
  return { type: 'person', certain: false };
}

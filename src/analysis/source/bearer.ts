// Who bears a name: all places of the article where it is printed, taken together once.

import type { SourceType } from '../../lexicon/classes.ts';
import type { Gender, SourceWords } from '../../lexicon/source-words.ts';
import type { ReadText } from '../../text/read-text.ts';
import type { Choices } from '../choice/choices.ts';
import type { Mention } from './mention.ts';
import { isDoubtful, readUse } from './name-evidence.ts';
import { kindOfName } from './name-kind.ts';

/** One bearer of a name. */
export interface Bearer {
  readonly key: string;
  readonly words: readonly string[];
  readonly name: string;
  readonly type: SourceType;
  /** Whether the learned weights say otherwise than the rules. */
  readonly corrected: boolean;
  readonly certain: boolean;
  /** Whether a list, a title or a noun beside it says what it is. */
  readonly known: boolean;
  /** Whether it is most likely no source at all: a place, a nationality, a word with the capital of its sentence. */
  readonly doubtful: boolean;
  /** How often the article prints it. */
  readonly namings: number;
  readonly roles: ReadonlySet<string>;
  readonly gender: Gender | null;
}

/** The bearer of the name that all `mentions` print, in full or short. */
export function toBearer(
  key: string,
  mentions: readonly Mention[],
  read: ReadText,
  words: SourceWords,
  choices: Choices,
): Bearer {
  const longest = mentions.reduce((best, mention) =>
    mention.nameWords.length > best.nameWords.length ? mention : best,
  );
  const sure = vouchedFor(mentions);
  const use = readUse(read, mentions, words);
  const byRule = sure ?? longest.type;
  const type = kindOfName({ longest, mentions, use, byRule, sure: sure !== null }, words, choices);
  const gender = mentions.find((mention) => mention.gender !== null)?.gender ?? null;
  const isPlace = words.metonyms.has(key);
  return {
    key,
    words: longest.nameWords,
    name: longest.name,
    type,
    corrected: type !== byRule,
    known: sure !== null,
    doubtful: (sure === null || isPlace) && isDoubtful(use, longest.nameWords.length),
    namings: mentions.length,
    certain:
      sure !== null ||
      longest.nameWords.length > 1 ||
      (mentions.length > 1 && words.grammar.capitalNouns === null), // elsewhere any noun may stand twice
    roles: new Set(mentions.flatMap((mention) => mention.roles)),
    gender: type === 'person' ? gender : null,
  };
}

/** The kind that most places vouch for; a person's where as many do. */
function vouchedFor(mentions: readonly Mention[]): SourceType | null {
  const counts = new Map<SourceType, number>();
  for (const { type, certain } of mentions) if (certain) counts.set(type, (counts.get(type) ?? 0) + 1);
  const most = Math.max(...counts.values());
  if (counts.get('person') === most) return 'person';
  for (const [type, count] of counts) if (count === most) return type;
  return null;
}

// The reader's own words, put into a language pack as if its folder held them.

import { CompoundMap } from './compound-words.ts';
import type { HedgeRule } from './hedge.ts';
import type { LanguagePack } from './language-pack.ts';
import type { SourceNoun, SourceWords } from './source-words.ts';

/** Words the reader adds to what the language pack knows, or never wants to see marked. */
export interface OwnWords {
  readonly hedges: readonly string[];
  readonly sourceNouns: readonly string[];
  readonly muted: readonly string[];
}

/** The pack with the reader's hedges and source nouns; the same pack where there are none. */
export function withOwnWords(pack: LanguagePack, own: OwnWords): LanguagePack {
  const hedges = own.hedges.map(toPattern).filter((pattern) => pattern !== '');
  const nouns = own.sourceNouns.map(toPattern).filter((pattern) => pattern !== '' && !pattern.includes(' '));
  if (hedges.length + nouns.length === 0) return pack;
  const rule: HedgeRule = {
    id: 'own-hedge',
    type: 'adverb',
    patterns: hedges,
    reason: 'own-word',
    example: hedges[0] ?? '',
  };
  return {
    ...pack,
    hedges: hedges.length > 0 ? [...pack.hedges, rule] : pack.hedges,
    sources: {
      ...pack.sources,
      nouns: withNouns(
        pack.sources.nouns,
        nouns.flatMap((noun) => toNouns(noun, pack.sources)),
      ),
    },
  };
}

/** The list with more nouns; one it has already keeps its meaning. */
function withNouns(
  listed: SourceWords['nouns'],
  added: readonly (readonly [string, SourceNoun])[],
): SourceWords['nouns'] {
  return listed instanceof CompoundMap ? listed.with(added) : new Map([...added, ...listed]);
}

/** Whether the reader never wants these words marked. Capitals and spaces make no difference. */
export function isMuted(words: string, own: OwnWords): boolean {
  if (own.muted.length === 0) return false;
  const wanted = normal(words);
  return own.muted.some((muted) => normal(muted) === wanted);
}

const normal = (words: string): string => words.trim().toLowerCase().replace(/\s+/g, ' ');

/** What the reader typed is words, never the signs of the pattern language. */
const toPattern = (words: string): string => normal(words.replace(/[^\p{L}\p{N}'’-]+/gu, ' '));

/** A noun in both numbers; what the reader typed in the plural stays one. */
function toNouns(noun: string, { grammar, pluralOf }: SourceWords): [string, SourceNoun][] {
  const known = { kind: 'person', sector: null, lemma: noun } as const;
  if (grammar.plural.test(noun)) return [[noun, { ...known, plural: true }]];
  return [
    [pluralOf(noun), { ...known, plural: true }],
    [noun, { ...known, plural: false }],
  ];
}

// Makes cue phrases ready to be compared with tokens, filed by the words they can open with.

import type { CuePhrase, ReadyPhrase } from './cue.ts';

export function indexPhrases(phrases: readonly CuePhrase[]): ReadonlyMap<string, readonly ReadyPhrase[]> {
  const index = new Map<string, ReadyPhrase[]>();
  for (const phrase of phrases) {
    const written = phrase.words.split(' ');
    const tokens = written.map((token) =>
      token === '*' ? null : new Set(token.replace('>', '').split('|')),
    );
    const inContent = written.filter((token) => token.startsWith('>')).length;
    for (const first of tokens[0] ?? [])
      index.set(first, [...(index.get(first) ?? []), { phrase, tokens, inContent }]);
  }
  return index;
}

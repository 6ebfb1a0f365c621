// Words by a rule that needs no language: letters side by side.

import { characterKind, LETTER } from './character.ts';

/** All runs of letters in a text, in order. Linear. */
export function letterRuns(text: string): string[] {
  const runs: string[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    const wide = code > 0xffff ? 1 : 0;
    if (characterKind(code) !== LETTER) {
      if (at > from) runs.push(text.slice(from, at));
      from = at + 1 + wide;
    }
    at += wide;
  }
  return runs;
}

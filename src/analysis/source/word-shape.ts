// What a token looks like, as far as naming goes: capitalised, initial, part of a name.

import { startsCapital } from '../../text/character.ts';
import type { Token } from '../../text/token.ts';

const ALL_CAPITALS = /^[\p{Lu}\p{N}&.]*\p{Lu}[\p{Lu}\p{N}&.]*$/u;
const INNER_CAPITAL = /^\p{L}+\p{Ll}\p{Lu}/u;

/** Whether the token is a word that starts with a capital. */
export function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === 'word' && startsCapital(token.text);
}

/** "NASA", "U.S.", "AFP": two capitals at least and nothing small. */
export function isAcronym(text: string): boolean {
  return text.length >= 2 && ALL_CAPITALS.test(text) && text.replace(/[^\p{Lu}]/gu, '').length >= 2;
}

/** "OrbitBeyond", "eBay": a capital inside is how companies write their names. */
export function hasInnerCapital(text: string): boolean {
  return (
    INNER_CAPITAL.test(text) &&
    !/^(?:Mc|Mac|De|Di|Da|Du|La|Le|Lo|Van|Von|Fitz|Ben|El|Al|O['’]|D['’])\p{Lu}/u.test(text)
  );
}

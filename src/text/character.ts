// What a character is to the reader of a text. ASCII by table, since nearly all of a text is; Unicode's classes for the rest.

export const LETTER = 1;
/** A combining mark. */
export const MARK = 2;
export const NUMBER = 3;
/** Spaces and signs. */
export const OTHER = 0;

type CharacterKind = typeof LETTER | typeof MARK | typeof NUMBER | typeof OTHER;

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)));

/** The kind of a code point. */
export function characterKind(code: number): CharacterKind {
  return code < 128 ? (ASCII[code] as CharacterKind) : kindOf(String.fromCodePoint(code));
}

/** Whether a word begins with a capital. */
export function startsCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^[\p{Lu}\p{Lt}]/u.test(word);
}

function kindOf(character: string): CharacterKind {
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return NUMBER;
  return /\p{M}/u.test(character) ? MARK : OTHER;
}

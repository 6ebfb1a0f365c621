// The tokens that need no pattern: words of the letters a to z, whole numbers and single signs, where what follows can join neither.
// They are nine of ten, and reading them by a table takes a fifth of the time.

const UNKNOWN = 0;
const LETTER = 1;
const SPACE = 2;
/** A sign that is always a token of its own and ends the word before it. */
const SIGN = 3;
const DIGIT = 4;
const STOP = '.'.charCodeAt(0);

const CLASSES = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const sign = String.fromCharCode(code);
  if (/[a-z]/i.test(sign)) CLASSES[code] = LETTER;
  else if (/[0-9]/.test(sign)) CLASSES[code] = DIGIT;
  else if (' \n\r\t'.includes(sign)) CLASSES[code] = SPACE;
  else if (',;:!?()[]"/'.includes(sign)) CLASSES[code] = SIGN;
}

/** Printed quotation marks and dashes. */
const WIDE_SIGNS = new Set([...'“”„«»–—'].map((sign) => sign.charCodeAt(0)));

/** The first place from `at` on that is no plain space. */
export function skipSpaces(text: string, at: number): number {
  let next = at;
  while (classAt(text, next) === SPACE) next++;
  return next;
}

/** Where the plain token at `at` ends, or `at` where there is none: the pattern of tokens decides there. */
export function plainTokenEnd(text: string, at: number): number {
  let end = at;
  if (classAt(text, at) === DIGIT) return plainNumberEnd(text, at);
  while (classAt(text, end) === LETTER) end++;
  if (end > at) return end === text.length || isSign(text, end) || classAt(text, end) === SPACE ? end : at;
  return isSign(text, at) ? at + 1 : at;
}

/** Digits count where a space follows, or a sign that is no part of the number: "1,200" and "2nd" are for the pattern. */
function plainNumberEnd(text: string, at: number): number {
  let end = at;
  while (classAt(text, end) === DIGIT) end++;
  if (end === text.length || classAt(text, end) === SPACE) return end;
  return isSign(text, end) && (end + 1 === text.length || classAt(text, end + 1) === SPACE) ? end : at;
}

/** A full stop counts where a space, another sign or nothing follows: "U.S." and "..." are for the pattern. */
function isSign(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== STOP) return classAt(text, at) === SIGN;
  if (at + 1 === text.length) return true;
  const next = classAt(text, at + 1);
  return next === SPACE || next === SIGN;
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return CLASSES[code] ?? UNKNOWN;
  return WIDE_SIGNS.has(code) ? SIGN : UNKNOWN;
}

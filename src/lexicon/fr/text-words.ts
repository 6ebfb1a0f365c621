// French words that decide where tokens and sentences end.

import type { TextWords } from '../text-words.ts';

const abbreviations: ReadonlySet<string> = new Set(
  'm mm dr pr me mgr st ste gén col cap lt cdt av bd art vol éd env etc cf ex p pp n no janv févr avr juil sept oct nov déc'.split(
    ' ',
  ),
);

const openers: ReadonlySet<string> = new Set(
  'le la les l un une il elle ils elles on nous je dans à au aux mais et ce cette ces son sa ses leur leurs selon après quand si pour'.split(
    ' ',
  ),
);

/** "l'|eau", "qu'|il", "affirme|-t-il", "a|-t-elle". */
const clitic =
  /^((?:[ldnsjmtc]|qu|jusqu|lorsqu|puisqu|quoiqu)['’ʼ])?(.+?)([-‐‑](?:t[-‐‑])?(?:il|elle|ils|elles|on|je|nous|vous))?$/iu;

export const textWords: TextWords = {
  abbreviations,
  openers,
  clitic,
  ordinals: false,
  cutOff: new Set(),
  closingMarks: new Set(),
};

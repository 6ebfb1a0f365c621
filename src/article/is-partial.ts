// Whether the page shows only part of its article: the rest is behind a paywall or a registration.

import type { Body } from './find-body.ts';
import type { PageStatement } from './statement/read-statement.ts';
import { isWithin } from './box.ts';
import type { ReadPage } from './passage.ts';

const WALL_NAME =
  /pay-?wall|reg-?wall|subscri(?:be|ber|ption)[-_]{0,2}(?:wall|gate|only|offer|prompt)|premium[-_]{0,2}(?:wall|gate|content)|metered?[-_]{0,2}(?:wall|gate)|truncat|content[-_]{0,2}gate/i;
/** A text this much shorter than the page says is cut. */
const CUT_SHARE = 0.7;

/**
 * True when the page says that its text is paid or longer than what is there, and something named like a wall stands
 * behind the text; a subscriber sees no wall, and an outlet that only says "paid" may well show everything.
 */
export function isPartial(page: ReadPage, body: Body, text: string, statement: PageStatement): boolean {
  if (!statement.paid && statement.words === null) return false;
  const words = text.match(/\S+/g)?.length ?? 0;
  const isShort = statement.words !== null && words < statement.words * CUT_SHARE;
  const hasWall = page.boxes.some(
    (box) => WALL_NAME.test(box.names) && !isWithin(body.box, box) && holdsText(page, box),
  );
  return hasWall ? statement.paid || isShort : statement.paid && isShort;
}

function holdsText(page: ReadPage, box: ReadPage['boxes'][number]): boolean {
  return page.passages.some((passage) => passage.text.length > 20 && isWithin(passage.box, box));
}

// What is left of a text when each passage has been looked at by itself: what only the others can tell. A list is text as a
// whole or not at all and goes with what introduces it, a label goes with what it is the label of, and what repeats another passage is no text of its own.

import type { Box } from './box.ts';
import { WordRows } from './judge/word-rows.ts';
import { noticeIn } from './notices.ts';
import type { Passage } from './passage.ts';
import { endsSentence, isHeading, linkedShare } from './weigh-passage.ts';

/** So much of a passage's words, in rows of four, stands in a longer one: a pull quote. */
const REPEATED = 0.9;
/** A list of which the greater part is no text is none. */
const MIN_LIST = 0.5;
/** A table holds text where one of its cells is a sentence as long as this. */
const CELL_SENTENCE = 40;
/** Where less than this is left without its tables, the tables are the text. */
const MIN_REST = 300;
/** The greater part of a text. */
const MOST = 0.5;
const LABEL = 60;
const MIN_LABELS = 5;
const MEAN_LABEL = 16;
/** A shorter link leads to a shop or a picture, not to another article. */
const TEASER = 25;

/** Tidies what was chosen of all passages of a page. */
export function tidyText(all: readonly Passage[], chosen: readonly Passage[]): readonly Passage[] {
  const shown = dropNotices(dropTables(chosen));
  const whole = dropBrokenLists(all, shown);
  return dropOrphans(all, dropRepeats(whole));
}

function dropNotices(passages: readonly Passage[]): readonly Passage[] {
  const kept = passages.filter(({ text }) => noticeIn(text) === null);
  return kept.length === 0 ? passages : kept;
}

/** Tables of numbers and names: nobody says anything in them. One that holds most of the text is what the text is about. */
function dropTables(passages: readonly Passage[]): readonly Passage[] {
  const tables = Map.groupBy(passages, ({ box }) => (box.tabled ? tableAround(box) : null));
  const isData = ([table, cells]: readonly [Box | null, readonly Passage[]]): boolean =>
    table !== null &&
    lengthOf(cells) < lengthOf(passages) * MOST &&
    !cells.some(({ text }) => text.length >= CELL_SENTENCE && endsSentence(text));
  const data = new Set([
    ...[...tables].filter(isData).flatMap(([, cells]) => cells),
    ...graphicLabels(passages),
  ]);
  const rest = passages.filter((passage) => !data.has(passage));
  return lengthOf(rest) < MIN_REST ? passages : rest;
}

/** Many short lines in a row, none of them a sentence: the labels of a drawn chart. */
function graphicLabels(passages: readonly Passage[]): readonly Passage[] {
  const labels: Passage[] = [];
  let row: Passage[] = [];
  for (const passage of [...passages, null]) {
    if (passage !== null && isBareLine(passage)) row.push(passage);
    else {
      if (row.length >= MIN_LABELS && lengthOf(row) <= row.length * MEAN_LABEL) labels.push(...row);
      row = [];
    }
  }
  return labels;
}

function isBareLine(passage: Passage): boolean {
  const { text, box } = passage;
  return text.length < LABEL && !box.listed && !box.tabled && !isHeading(passage) && !endsSentence(text);
}

function dropBrokenLists(all: readonly Passage[], chosen: readonly Passage[]): readonly Passage[] {
  const isChosen = new Set(chosen);
  const lists = Map.groupBy(
    all.filter(({ box }) => box.listed),
    ({ box }) => listAround(box),
  );
  const isBroken = (list: Box, items: readonly Passage[]): boolean => {
    const before = all[items[0]!.index - 1];
    const isIntroduced =
      before !== undefined && !before.caption && (before.box.parent ?? before.box) === list.parent;
    if (isIntroduced && !isChosen.has(before)) return true;
    return lengthOf(items.filter((item) => isChosen.has(item))) < lengthOf(items) * MIN_LIST;
  };
  const broken = new Set([...lists].flatMap(([list, items]) => (isBroken(list, items) ? items : [])));
  return chosen.filter((passage) => !broken.has(passage));
}

/** A passage set apart whose words another one holds. */
function dropRepeats(passages: readonly Passage[]): readonly Passage[] {
  const rows = new WordRows();
  for (const { text, index } of passages) rows.add(text, index);
  const longest = passages.reduce((most, { text }) => Math.max(most, text.length), 0);
  const isMostlyP = lengthOf(passages.filter(({ box }) => box.tag === 'p')) > lengthOf(passages) * MOST;
  const next = new Map(passages.map((passage) => [passage.index - 1, passage]));
  return passages.filter((passage) => {
    const { text, index, box } = passage;
    // A heading may well be words of somebody in the text.
    if (isHeading(passage)) return true;
    const isApart = box.quoted || (isMostlyP && box.tag !== 'p');
    if (!isApart || box.listed || text.length >= longest) return true;
    // Who repeats words to show them large does not say again whose they are.
    const behind = next.get(index);
    if (box.quoted && behind !== undefined && isSpeakerLine(behind)) return true;
    return (rows.shareElsewhere(text, index) ?? 0) < REPEATED;
  });
}

/** A line that says whose the words before it are: a name, or "Ann Cole said." */
function isSpeakerLine({ text, box }: Passage): boolean {
  return text.length < LABEL && (box.quoted || endsSentence(text));
}

/** Headings and labels right before what was left out as leading elsewhere, and those with nothing behind them. */
function dropOrphans(all: readonly Passage[], chosen: readonly Passage[]): readonly Passage[] {
  const isChosen = new Set(chosen);
  const last = chosen.findLast((passage) => !isLabel(passage))?.index ?? -1;
  return chosen.filter((passage) => {
    if (!isLabel(passage)) return true;
    if (passage.index > last) return false;
    const next = all[passage.index + 1];
    return next === undefined || isChosen.has(next) || !leadsElsewhere(next);
  });
}

function leadsElsewhere(passage: Passage): boolean {
  if (passage.box.listed) return passage.linkedLength > 0;
  return linkedShare(passage) > 0.5 && passage.text.length >= TEASER;
}

function isLabel(passage: Passage): boolean {
  if (isHeading(passage)) return !endsSentence(passage.text);
  return passage.text.length < LABEL && passage.text.endsWith(':');
}

function tableAround(box: Box): Box {
  let table = box;
  for (let up: Box | null = box; up?.tabled === true; up = up.parent) table = up;
  return table;
}

function listAround(box: Box): Box {
  let list = box;
  for (let up: Box | null = box; up?.listed === true; up = up.parent) list = up;
  return list.parent ?? list;
}

function lengthOf(passages: readonly Passage[]): number {
  return passages.reduce((sum, { text }) => sum + text.length, 0);
}

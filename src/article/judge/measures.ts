// A page measured once for all questions about its passages: what each box holds, and where the text mostly stands.

import { isWithin, type Box } from '../box.ts';
import type { Passage, ReadPage } from '../passage.ts';
import { endsSentence, weighPassage } from '../weigh-passage.ts';
import { kindsOfNames } from './name-kinds.ts';

/** Elements that are one line or paragraph of the box around them. */
const PARAGRAPH_TAGS: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6 li blockquote'.split(' '));
/** A paragraph that weighs less tells nothing of where the text stands. */
export const RUNNING = 60;
/** A passage shorter than this is a label. */
const SHORT = 40;
/** Text outside the body counts less for the question where the text stands. */
const OUTSIDE = 0.2;

/** Sums over each box and all boxes inside it. */
export interface BoxSums {
  readonly mass: Float64Array;
  readonly length: Float64Array;
  readonly linked: Float64Array;
  readonly count: Float64Array;
  readonly short: Float64Array;
}

export interface Measures {
  readonly sums: BoxSums;
  /** Weight of running text, per passage; never below zero. */
  readonly mass: Float64Array;
  /** All such weight inside the body's box. */
  readonly bodyMass: number;
  /** The box that most of the running text stands in directly, and how far up from it each box around it is. */
  readonly stem: Box;
  readonly above: ReadonlyMap<Box, number>;
  /** The kinds of each box's names. */
  readonly kinds: Int32Array;
  /** Running paragraphs of the body in page order. */
  readonly runs: readonly number[];
  /** The first and last passage of running text in the stem; -1 where there is none. */
  readonly first: number;
  readonly last: number;
}

/** Measures a page around the box of its body. */
export function measurePage({ boxes, passages }: ReadPage, body: Box): Measures {
  const mass = Float64Array.from(passages, (passage) => Math.max(0, weighPassage(passage)));
  const sums = sumBoxes(boxes, passages, mass);
  const stem = findStem(boxes, passages, mass, body);
  const above = new Map<Box, number>();
  for (let up: Box | null = stem; up !== null; up = up.parent) above.set(up, above.size);
  const inStem = passages.filter(({ box, index }) => mass[index]! > RUNNING && isWithin(box, stem));
  const runs = passages.filter(
    ({ box, index, text }) => mass[index]! > RUNNING && isWithin(box, body) && endsSentence(text),
  );
  let bodyMass = 0;
  for (const { box, index } of passages) if (isWithin(box, body)) bodyMass += mass[index]!;
  return {
    sums,
    mass,
    bodyMass: Math.max(1, bodyMass),
    stem,
    above,
    kinds: Int32Array.from(boxes, ({ names }) => (names === '' ? 0 : kindsOfNames(names))),
    runs: runs.map(({ index }) => index),
    first: inStem[0]?.index ?? -1,
    last: inStem.at(-1)?.index ?? -1,
  };
}

function sumBoxes(boxes: readonly Box[], passages: readonly Passage[], mass: Float64Array): BoxSums {
  const empty = (): Float64Array => new Float64Array(boxes.length);
  const sums = { mass: empty(), length: empty(), linked: empty(), count: empty(), short: empty() };
  for (const { box, index, text, linkedLength } of passages) {
    sums.mass[box.index]! += mass[index]!;
    sums.length[box.index]! += text.length;
    sums.linked[box.index]! += Math.min(linkedLength, text.length);
    sums.count[box.index]! += 1;
    if (text.length < SHORT) sums.short[box.index]! += 1;
  }
  for (let i = boxes.length - 1; i > 0; i -= 1)
    for (const sum of Object.values(sums)) sum[boxes[i]!.parent!.index]! += sum[i]!;
  return sums;
}

function findStem(boxes: readonly Box[], passages: readonly Passage[], mass: Float64Array, body: Box): Box {
  const held = new Float64Array(boxes.length);
  for (const { box, index } of passages) {
    const holder = PARAGRAPH_TAGS.has(box.tag) && box.parent !== null ? box.parent : box;
    held[holder.index]! += mass[index]! * (isWithin(holder, body) ? 1 : OUTSIDE);
  }
  return boxes.reduce((best, box) => (held[box.index]! > held[best.index]! ? box : best));
}

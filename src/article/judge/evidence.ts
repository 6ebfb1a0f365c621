// What speaks for a passage being article text, and what against it: short names of facts, whose weights are learned.

import { isWithin, type Box } from '../box.ts';
import type { Passage } from '../passage.ts';
import { endsSentence, isHeading, linkedShare } from '../weigh-passage.ts';
import { LINE_WORDS } from './line-words.ts';
import type { Measures } from './measures.ts';
import { kindNames } from './name-kinds.ts';

/** How many of the steps a value reaches. */
export const step = (value: number, ...steps: readonly number[]): number =>
  steps.filter((at) => value >= at).length;

const KNOWN_TAGS: ReadonlySet<string> = new Set(
  'p div li h2 h3 h4 blockquote td th figcaption section article header figure ul ol main body dt dd aside form pre'.split(
    ' ',
  ),
);
/** Elements around a passage, up to where the text mostly stands, that tell something of it. */
const TELLING_TAGS: ReadonlySet<string> = new Set(
  'article main aside header figure form table ul ol blockquote section dialog details dl'.split(' '),
);
const LOOKED_AT = 400;
const SHORT = 40;
const MIDDLE = 100;

/** A passage's form in a letter or two: heading, short, middle, long, and whether it ends as a sentence does. */
export function shapeOf(passage: Passage): string {
  if (isHeading(passage)) return 'h';
  const { length } = passage.text;
  if (length < SHORT) return 's';
  const form = length < MIDDLE ? 'm' : 'l';
  return endsSentence(passage.text) ? `${form}e` : form;
}

/** Its own form: length, links, element, signs, words. */
export function* evidenceOfForm(passage: Passage, measures: Measures): Generator<string> {
  const { box, text } = passage;
  const { length } = text;
  const linked = linkedShare(passage);
  const shape = shapeOf(passage);
  const links = linked === 0 ? 0 : 1 + step(linked, 0.2, 0.5, 0.8);
  yield `length${step(length, 15, 25, 40, 80, 140, 250, 400)}`;
  yield `shape ${shape}`;
  yield `shape ${shape} links${links}`;
  yield `tag ${isHeading(passage) ? (box.tag === 'h1' ? 'h1' : 'h') : tagName(box)}`;
  yield `tag in ${box.parent === null ? 'nothing' : tagName(box.parent)}`;
  const few = (at: Box | null, most: number): boolean =>
    at !== null && measures.sums.count[at.index]! <= most;
  if (box.pictured || (box.parent?.pictured === true && few(box.parent, 3))) yield `picture ${shape}`;
  if (box.fielded || (box.parent?.fielded === true && few(box.parent, 4))) yield `field ${shape}`;
  if (passage.caption) yield 'caption';
  if (box.listed) yield `listed ${shape}`;
  if (box.quoted) yield 'quoted';
  if (box.tabled) yield `tabled ${shape}`;
  if (box.role !== null) yield 'role';
  const start = text.slice(0, LOOKED_AT);
  for (const [kind, pattern] of LINE_WORDS)
    if (pattern.test(start)) yield `words ${kind} ${length < 60 ? 's' : length < 160 ? 'm' : 'l'}`;
  yield* evidenceOfSigns(text);
}

function* evidenceOfSigns(text: string): Generator<string> {
  const start = text.slice(0, LOOKED_AT);
  if (!/\p{Ll}/u.test(start) && /\p{Lu}/u.test(start)) yield 'capitals';
  if (text.endsWith(':')) yield 'colon';
  if (text.endsWith('?')) yield 'question';
  if (text.endsWith('…') || text.endsWith('...')) yield 'dots';
  if (/^\p{Ll}/u.test(start)) yield 'small start';
  if (/["“”„«»]/.test(start)) yield 'quotes';
  if (/[|•·»›→]/.test(start)) yield 'bar';
  if (/[,;]/.test(start)) yield 'comma';
  if ((start.match(/\d/g)?.length ?? 0) > start.length / 5) yield 'digits';
}

/** Where it stands in the tree of boxes, as seen from where the text mostly stands, and what it shares its boxes with. */
export function* evidenceOfTree(passage: Passage, body: Box, measures: Measures): Generator<string> {
  const { box } = passage;
  const { above, sums, bodyMass, kinds, stem } = measures;
  yield isWithin(box, body) ? 'in body' : 'out of body';
  if (isWithin(box, stem)) yield 'in stem';
  let depth = 0;
  let block = box;
  let between = 0;
  let up: Box = box;
  for (; !above.has(up); up = up.parent!) {
    block = up;
    depth += 1;
    if (up === box) continue;
    between |= kinds[up.index]!;
    if (TELLING_TAGS.has(up.tag)) yield `in ${up.tag}`;
    if (up.role !== null) yield 'in role';
    if (up.hint !== null) yield `in hint ${up.hint}`;
  }
  const rise = above.get(up)!;
  yield `up${Math.min(rise, 6)}`;
  yield `down${Math.min(depth, 6)}`;
  yield `up${Math.min(rise, 3)} down${Math.min(depth, 4)}`;
  for (const kind of kindNames(kinds[box.index]!)) yield `named ${kind}`;
  for (const kind of kindNames(between)) yield `in named ${kind}`;
  const at = block.index;
  const share = (sum: Float64Array, of: Float64Array, i: number): number => sum[i]! / Math.max(1, of[i]!);
  yield `block links${step(share(sums.linked, sums.length, at), 0.05, 0.2, 0.5, 0.8)}`;
  yield `block count${step(sums.count[at]!, 2, 3, 6, 15)}`;
  yield `block mass${step(sums.mass[at]! / bodyMass, 0.02, 0.06, 0.15, 0.4)}`;
  yield `block short${step(share(sums.short, sums.count, at), 0.01, 0.34, 0.67)}`;
  if (box.parent === null) return;
  yield `beside links${step(share(sums.linked, sums.length, box.parent.index), 0.05, 0.2, 0.5, 0.8)}`;
  yield `beside short${step(share(sums.short, sums.count, box.parent.index), 0.01, 0.34, 0.67)}`;
}

function tagName({ tag }: Box): string {
  return KNOWN_TAGS.has(tag) ? tag : 'other';
}

// A cue verb where verbs stand second or last, with what belongs to it: "hat ... gesagt", "teilte ... mit", "wie ... berichtet".

import type { CueSense } from '../../lexicon/cue.ts';
import type { Quotation } from '../../text/find-quotations.ts';
import type { Run } from './draft.ts';
import { startsCapital } from '../../text/character.ts';
import { isIn, isQuoteMark, isWord, lowerAt, sensesAt, wordAt, type Scene } from './scene.ts';

export interface VerbClause {
  readonly at: number;
  readonly sense: CueSense;
  /** The verb and its prefix, auxiliary or adverbial "wie". */
  readonly cue: readonly Run[];
  /** First token of the clause, and the token behind its last. */
  readonly from: number;
  readonly to: number;
  /** The finite verb's place: the auxiliary's where there is one. */
  readonly finite: number;
  readonly passive: boolean;
}

const BORDERS = new Set([',', ';', ':', '–', '—', '--', '(', ')', '?', '!', '...', '…']);
/** Tokens between a verb and its prefix or participle. */
const REACH = 30;

/** The cue verb at `at` with its clause, or null where the form there is no cue of its own. */
export function readVerbClause(scene: Scene, at: number, floor: number, ceiling: number): VerbClause | null {
  if (at !== floor && startsCapital(scene.read.tokens[at]?.text ?? '')) return null; // "Angaben", a noun
  const senses = sensesAt(scene, at);
  if (senses.length === 0 || isAttribute(scene, at)) return null;
  const from = clauseStart(scene, at, floor);
  const to = clauseEnd(scene, at, ceiling);
  const prefix = prefixOf(scene, at, senses, to, ceiling);
  if (prefix !== null)
    return {
      ...prefix,
      at,
      from,
      to: prefix.joined ? prefix.end : Math.max(to, prefix.end),
      finite: at,
      passive: false,
    };
  const finite = senses.find((sense) => isFinite(sense) && sense.particle === null);
  const helper = helperOf(scene, at, from, to);
  const participle = senses.find((sense) => sense.form === 'participle');
  if (participle !== undefined && helper !== null) {
    const cue = helper.at < at ? [runAt(helper.at), runAt(at)] : [{ from: at, to: helper.at + 1 }];
    return { at, sense: participle, cue, from, to, finite: helper.at, passive: helper.passive };
  }
  if (finite === undefined || (isBaseForm(senses) && hasAuxiliary(scene, from, at))) return null;
  return { at, sense: finite, cue: [runAt(at)], from, to, finite: at, passive: false };
}

/** "Die bekannten Fehler", "die bekannten alten Fehler": before a noun or another adjective the form is an adjective. */
function isAttribute(scene: Scene, at: number): boolean {
  const next = scene.read.tokens[at + 1];
  if (!wordAt(scene, at - 1).opensNoun || next?.kind !== 'word') return false;
  return (
    startsCapital(next.text) || (!wordAt(scene, at + 1).isSmall && /(?:e|en|er|em|es)$/.test(next.lower))
  );
}

const runAt = (at: number): Run => ({ from: at, to: at + 1 });

const isFinite = ({ form }: CueSense): boolean =>
  form === 'third' || form === 'past' || form === 'subjunctive';

/** "will ... berichten": the plural's form is the infinitive's. */
function isBaseForm(senses: readonly CueSense[]): boolean {
  return senses.some(({ form }) => form === 'base');
}

function hasAuxiliary(scene: Scene, from: number, at: number): boolean {
  for (let left = from; left < at; left++) if (isIn(scene, left, 'auxiliary')) return true;
  return isIn(scene, at + 1, 'auxiliary') || isIn(scene, at - 1, 'infinitive-mark');
}

/** "teilte die Behörde am Montag mit": the sense whose prefix ends the clause, right before a sign. */
function prefixOf(
  scene: Scene,
  at: number,
  senses: readonly CueSense[],
  to: number,
  ceiling: number,
): { sense: CueSense; cue: readonly Run[]; end: number; joined: boolean } | null {
  const apart = senses.filter((sense) => sense.particle !== null);
  if (apart.length === 0) return null;
  for (let end = to; end <= Math.min(ceiling, at + REACH);) {
    const closing = end - 1;
    const sense = apart.find(({ particle }) => closing > at && particle === lowerAt(scene, closing));
    if (sense !== undefined) return { sense, cue: [runAt(at), runAt(closing)], end, joined: false };
    const joined = apart.find(({ particle }) => joinedAt(scene, at, end, particle) !== -1); // "wies sie zurück und ..."
    if (joined !== undefined) {
      const last = joinedAt(scene, at, end, joined.particle);
      return { sense: joined, cue: [runAt(at), runAt(last)], end: last + 1, joined: true };
    }
    if (lowerAt(scene, end) !== ',') return null;
    end = clauseEnd(scene, end + 1, ceiling); // past an apposition or a relative clause
    if (end >= ceiling) return null;
  }
  return null;
}

/** The auxiliary of a participle, before it in its clause or right behind it. */
function helperOf(
  scene: Scene,
  at: number,
  from: number,
  to: number,
): { at: number; passive: boolean } | null {
  const isHelper = (place: number) => isIn(scene, place, 'auxiliary');
  const isDone = isIn(scene, at + 1, 'passive-end'); // "gerügt worden waren"
  const passive = (place: number) => isIn(scene, place, 'be') || isDone;
  for (let right = at + 1; right < Math.min(to, at + 3); right++)
    if (isHelper(right)) return { at: right, passive: isDone || (passive(right) && right === at + 1) };
  if (at + 1 < to && isWord(scene, at + 1) && !isIn(scene, at + 1, 'joiner') && !isIn(scene, at + 1, 'be'))
    return null;
  for (let left = at - 1; left >= from; left--)
    if (isHelper(left)) return { at: left, passive: passive(left) };
  return null;
}

/** Behind the last sign before the verb; an apposition's commas are no border (phrases are read past them). */
function clauseStart(scene: Scene, at: number, floor: number): number {
  for (let left = at - 1; left >= floor; left--) {
    if (isQuoteMark(scene, left) && !isShortQuotation(scene, left)) return left + 1;
    if (BORDERS.has(lowerAt(scene, left)) && !isBracketed(scene, left, at)) return left + 1;
  }
  return floor;
}

/** "(SPD)" and its brackets are inside a clause. */
function isBracketed(scene: Scene, at: number, verb: number): boolean {
  const sign = lowerAt(scene, at);
  if (sign === ')') return true;
  if (sign !== '(') return false;
  for (let right = at; right < verb; right++) if (lowerAt(scene, right) === ')') return true;
  return false;
}

function clauseEnd(scene: Scene, at: number, ceiling: number): number {
  for (let right = at + 1; right < ceiling; right++) {
    const sign = lowerAt(scene, right);
    if (isQuoteMark(scene, right) && !isShortQuotation(scene, right)) return right;
    if (sign === '.' && scene.sentenceOf[right] !== scene.sentenceOf[right + 1]) return right;
    if (sign === '(') {
      while (right < ceiling && lowerAt(scene, right) !== ')') right++;
      continue;
    }
    if (BORDERS.has(sign)) return right;
  }
  return ceiling;
}

/** Quoted words that are a name or a term of the clause, not a statement. */
const LONGEST_TERM = 7;

/** Whether a quotation is so short that it is a name or a term. */
function isTerm({ from, to, closed }: Quotation): boolean {
  return closed && to - from <= LONGEST_TERM;
}

function isShortQuotation(scene: Scene, at: number): boolean {
  const quotation = scene.read.quotations[scene.read.quotationOf[at] ?? -1];
  return quotation !== undefined && isTerm(quotation);
}

/** Where the prefix stands right before an "und" in tokens `at` to `end`, or -1. */
function joinedAt(scene: Scene, at: number, end: number, particle: string | null): number {
  for (let last = at + 1; last < end - 1; last++)
    if (lowerAt(scene, last) === particle && isIn(scene, last + 1, 'joiner')) return last;
  return -1;
}

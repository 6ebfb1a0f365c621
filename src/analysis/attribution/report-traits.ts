// How a candidate attribution looks: the shape of its source and of what is said, the cue's form, the words around it.

import { holdsClause } from './content.ts';
import type { Draft, Run } from './draft.ts';
import { headOf } from './noun-phrase.ts';
import { isGerund, isIn, isQuoted, isQuoteMark, isWord, lowerAt, sensesAt, type Scene } from './scene.ts';

/** Steps of a length in tokens. */
const LENGTHS = [1, 2, 4, 7, 12, 20, 40];

/** In which of the steps a value lies, from 0. */
export function step(value: number, steps: readonly number[]): number {
  const at = steps.findIndex((one) => value < one);
  return at === -1 ? steps.length : at;
}

/** The token that carries the cue: its last verb, or its last word. */
export function verbOf(scene: Scene, { cue }: Draft): number {
  let last = cue[0]?.from ?? 0;
  for (const run of cue) {
    for (let at = run.from; at < run.to; at++) {
      if (!isWord(scene, at)) continue;
      if (sensesAt(scene, last).length === 0 || sensesAt(scene, at).length > 0) last = at;
    }
  }
  return last;
}

/** The verb's dictionary form where a list knows it. */
export function lemmaOf(scene: Scene, draft: Draft, verb: number): string {
  const senses = sensesAt(scene, verb);
  return (
    (senses.find(({ family }) => family.id === draft.ruleId) ?? senses[0])?.lemma ?? lowerAt(scene, verb)
  );
}

/** Gerund, or the form that the lists know. */
export function formOf(scene: Scene, verb: number): string {
  if (isGerund(scene, verb)) return 'gerund';
  return sensesAt(scene, verb)[0]?.form ?? 'other';
}

/** Pronoun, name, known noun or what else. */
export function sourceShape(scene: Scene, source: Run | null): string {
  if (source === null) return 'none';
  const first = lowerAt(scene, source.from);
  if (source.to - source.from === 1 && isIn(scene, source.from, 'pronoun')) return `pronoun ${first}`;
  const head = headOf(scene, source);
  const noun = scene.nouns.get(lowerAt(scene, head));
  if (scene.isName[head] === 1) return noun === undefined ? 'name' : `name ${noun.kind}`;
  if (noun !== undefined) return `noun ${noun.kind}`;
  for (let at = source.from; at < source.to; at++) if (scene.isName[at] === 1) return 'holds name';
  if (isIn(scene, source.from, 'determiner') || isIn(scene, source.from, 'possessive')) return 'phrase';
  return 'other';
}

/** How the source sits: what stands before it, how long it is, whether a verb is in it. */
export function* sourceEdges(scene: Scene, { source, cue }: Draft): Generator<string> {
  if (source === null) return;
  const before = lowerOrKind(scene, source.from - 1);
  const opens = scene.sentences[scene.sentenceOf[source.from] ?? -1]?.from === source.from;
  yield `source-before ${opens ? 'start' : before}`;
  yield `source-length ${step(source.to - source.from, LENGTHS)}`;
  yield `source-first ${lowerOrKind(scene, source.from)}`;
  yield `source-last ${lowerOrKind(scene, source.to - 1)}`;
  yield `source-gap ${source.to === cue[0]?.from ? 'none' : source.from < (cue[0]?.from ?? 0) ? 'before' : 'behind'}`;
  yield `source-head ${lowerAt(scene, headOf(scene, source))}`;
  for (let at = source.from; at < source.to; at++) if (scene.isVerb[at] === 1) yield 'source-verb';
}

/** What the statement opens with, and its first verb. */
export function* contentWords(scene: Scene, { content, cue }: Draft, rule: string): Generator<string> {
  const first = content.find((run) => run.from >= (cue[0]?.to ?? 0)) ?? content[0];
  if (first === undefined) return;
  yield `opens ${lowerOrKind(scene, first.from)}`;
  yield `opens ${lowerOrKind(scene, first.from)} ${rule}`;
  for (let at = first.from; at < Math.min(first.to, first.from + 14); at++) {
    if (scene.isVerb[at] !== 1 && !isIn(scene, at, 'infinitive-mark')) continue;
    yield `verb ${isIn(scene, at, 'auxiliary') || isIn(scene, at, 'infinitive-mark') ? lowerAt(scene, at) : 'other'}`;
    return;
  }
  yield 'verb none';
}

/** Whether quoted, whether a clause, and what it opens with. */
export function contentShape(scene: Scene, { content, cue }: Draft): string {
  const first = content.find((run) => run.from >= (cue[0]?.to ?? 0)) ?? content[0];
  if (first === undefined) return 'none';
  const at = first.from;
  const quoted = isQuoteMark(scene, at)
    ? 'quote'
    : content.some((run) => isQuoted(scene, run.to - 1))
      ? 'part'
      : '';
  const clause = content.some((run) => holdsClause(scene, run.from, run.to)) ? 'clause' : 'phrase';
  const opener = isIn(scene, at, 'complementiser')
    ? 'complementiser'
    : isIn(scene, at, 'question')
      ? 'wh'
      : isIn(scene, at, 'infinitive-mark')
        ? 'to'
        : isIn(scene, at, 'subject-pronoun')
          ? 'pronoun'
          : isIn(scene, at, 'preposition')
            ? lowerAt(scene, at)
            : isGerund(scene, at)
              ? 'ing'
              : isIn(scene, at, 'determiner') || isIn(scene, at, 'possessive')
                ? 'determiner'
                : scene.isName[at] === 1
                  ? 'Name'
                  : 'word';
  return `${quoted} ${clause} ${opener}`;
}

/** The order of source (S), cue (C) and content (T). */
export function orderOf({ source, cue, content }: Draft): string {
  const parts: [string, number][] = [
    ['C', cue[0]?.from ?? 0],
    ['T', content[0]?.from ?? 0],
  ];
  if (source !== null) parts.push(['S', source.from]);
  const order = parts
    .toSorted((a, b) => a[1] - b[1])
    .map(([name]) => name)
    .join('');
  return content.length > 1 ? `${order}+` : order;
}

/** Auxiliaries and negations before the verb. */
export function* auxiliaries(scene: Scene, { cue }: Draft, verb: number): Generator<string> {
  const from = Math.max(0, Math.min(cue[0]?.from ?? verb, verb - 4));
  for (let at = from; at < verb; at++) {
    if (isIn(scene, at, 'auxiliary') || isIn(scene, at, 'negation') || isIn(scene, at, 'infinitive-mark'))
      yield lowerAt(scene, at);
  }
}

/** What stands right behind the cue. */
export function nextWord(scene: Scene, { cue }: Draft): string {
  return lowerOrKind(scene, cue.at(-1)?.to ?? 0);
}

/** A small word or sign itself, of others only what they are. */
export function lowerOrKind(scene: Scene, at: number): string {
  if (!isWord(scene, at))
    return lowerAt(scene, at) === '' ? 'edge' : isQuoteMark(scene, at) ? 'quote' : lowerAt(scene, at);
  if (scene.isName[at] === 1) return 'Name';
  if (scene.words[at]?.isSmall === true) return lowerAt(scene, at);
  return scene.isVerb[at] === 1 ? 'verb' : 'word';
}

/** The length of all that is said, in steps. */
export function lengthStep(content: readonly Run[]): number {
  return step(
    content.reduce((sum, { from, to }) => sum + to - from, 0),
    LENGTHS,
  );
}

/** A short line without a stop, or one that is the text's first. */
export function isTitleLine(scene: Scene, at: number): boolean {
  const sentence = scene.sentences[scene.sentenceOf[at] ?? -1];
  if (sentence === undefined) return false;
  return sentence.to - sentence.from < 25 && isWord(scene, sentence.to - 1);
}

/** The small word that opens the clause in which the source stands: "as", "if", "when". */
export function clauseOpener(scene: Scene, { source, cue }: Draft): string {
  const first = Math.min(source?.from ?? Infinity, cue[0]?.from ?? Infinity);
  if (first === Infinity) return '';
  return isIn(scene, first - 1, 'subordinator') || isIn(scene, first - 1, 'any-relative')
    ? lowerAt(scene, first - 1)
    : '';
}

/** Whether the sentence is a question. */
export function asks(scene: Scene, at: number): boolean {
  const sentence = scene.sentences[scene.sentenceOf[at] ?? -1];
  return sentence !== undefined && lowerAt(scene, sentence.to - 1) === '?';
}

// Attributions by fixed phrases: "according to X", "in the words of X", and hearsay without a source.

import type { CuePhrase, ReadyPhrase } from '../../lexicon/cue.ts';
import { contentAfter, contentBefore } from './content.ts';
import { cutRuns, draftBy, type Draft, type Run } from './draft.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import { subjectBefore } from './subject.ts';
import { isNounLike, phraseAt, phraseBefore } from './verb-second-phrase.ts';
import { isSourceLike } from './cited.ts';
import { isAdverb, isGerund, isIn, isWord, lowerAt, sensesAt, wordAt, type Scene } from './scene.ts';

/** Finds them in tokens `floor` to `ceiling` of one sentence; tokens for which `skip` holds cannot be cues. */
export function findPhraseAttributions(
  scene: Scene,
  floor: number,
  ceiling: number,
  skip: (at: number) => boolean,
): Draft[] {
  const drafts: Draft[] = [];
  for (let at = floor; at < ceiling; at++) {
    const { opens } = wordAt(scene, at);
    if (opens.length === 0 || skip(at)) continue;
    for (const ready of opens) {
      const draft = phraseAttribution(scene, ready, at, floor, ceiling);
      if (draft === null) continue;
      drafts.push(draft);
      break;
    }
  }
  return drafts;
}

function phraseAttribution(
  scene: Scene,
  ready: ReadyPhrase,
  at: number,
  floor: number,
  ceiling: number,
): Draft | null {
  const end = phraseEnd(scene, ready, at, ceiling);
  if (end === -1) return null;
  const cue = { from: at, to: end - ready.inContent };
  const { phrase } = ready;
  if (phrase.source === 'after') return withSource(scene, phrase, cue, floor, ceiling);
  const right = contentAfter(scene, cue.to, ceiling);
  if (phrase.source === 'before' && scene.lexicon.wordOrder === 'verb-second')
    return withSourceBefore(scene, phrase, cue, floor, ceiling);
  if (phrase.source === 'before') {
    const source = subjectBefore(scene, cue.from, floor);
    return source === null || right === null
      ? null
      : draftBy(phrase, { source, cue: [cue], content: [right] });
  }
  const agent = phrase.source === 'agent' ? agentAfter(scene, cue.to, ceiling) : null;
  const impersonal = isIn(scene, at, 'impersonal');
  const left = impersonal ? null : contentBefore(scene, clauseStart(scene, cue.from, floor), cue.from);
  const by = agent === null ? [] : [{ from: agent.from - 1, to: agent.to }];
  const content = [left, right].filter((run) => run !== null).flatMap((run) => cutRuns(run, by));
  return content.length === 0 ? null : draftBy(phrase, { source: agent, cue: [cue], content });
}

/** Where the phrase that opens at `at` ends, or -1 where the tokens are not it. */
function phraseEnd(scene: Scene, ready: ReadyPhrase, at: number, ceiling: number): number {
  let end = at;
  for (const choices of ready.tokens) {
    if (choices === null) {
      for (let skipped = 0; skipped < 3 && isFiller(scene, end); skipped++) end++;
      continue;
    }
    if (end >= ceiling || !choices.has(lowerAt(scene, end))) return -1;
    end++;
  }
  return end;
}

function isFiller(scene: Scene, at: number): boolean {
  if (isIn(scene, at, 'on-day')) return isIn(scene, at + 1, 'time');
  return isIn(scene, at, 'adverb') || isIn(scene, at, 'time') || isAdverb(scene, at);
}

/** "accused of fraud by two clients": who did it, if a later "by" names somebody. */
function agentAfter(scene: Scene, from: number, ceiling: number): Run | null {
  for (let at = from; at < Math.min(ceiling, from + 12); at++) {
    if (lowerAt(scene, at) === ',' || scene.isVerb[at] === 1) return null;
    if (!isIn(scene, at, 'agent') || isGerund(scene, at + 1)) continue;
    const agent = nounPhraseAfter(scene, at + 1, ceiling);
    return agent !== null && isSourceLike(scene, agent) ? agent : null;
  }
  return null;
}

function withSource(scene: Scene, phrase: CuePhrase, cue: Run, floor: number, ceiling: number): Draft | null {
  const isVerbSecond = scene.lexicon.wordOrder === 'verb-second';
  const found = isVerbSecond ? phraseAt(scene, cue.to, ceiling) : nounPhraseAfter(scene, cue.to, ceiling);
  const source = found !== null && phrase.account === true ? withOwner(scene, found, ceiling) : found;
  if (source === null || !canBeSource(scene, source)) return null;
  if (phrase.account === true && !opensAccount(scene, source)) return null;
  if (phrase.apart === true && !isApart(scene, cue, source, floor)) return null;
  const left = opensClause(scene, cue.from - 1) ? null : contentBefore(scene, floor, cue.from);
  const goesOn = isVerbSecond || lowerAt(scene, source.to) === ','; // "Laut Brack | klemmte das Tor"
  const right = goesOn ? contentAfter(scene, source.to, ceiling) : null;
  const content = [left, right].filter((run) => run !== null);
  return content.length === 0 ? null : draftBy(phrase, { source, cue: [cue], content });
}

/** "Nach | Angaben einer Sprecherin": whose the account is stands behind it, with an article of its own. */
function withOwner(scene: Scene, source: Run, ceiling: number): Run {
  const owned = isIn(scene, source.to - 1, 'account') && isIn(scene, source.to, 'determiner');
  const owner = owned && !isIn(scene, source.to, 'preposition') ? phraseAt(scene, source.to, ceiling) : null;
  return owner === null ? source : { from: source.from, to: owner.to };
}

/** "Der Behörde zufolge | klemmt das Tor", "Das Tor klemmt, ihrer Meinung nach". */
function withSourceBefore(
  scene: Scene,
  phrase: CuePhrase,
  cue: Run,
  floor: number,
  ceiling: number,
): Draft | null {
  const source = phraseBefore(scene, cue.from, floor);
  if (source === null || !canBeSource(scene, source)) return null;
  if (phrase.account === true && !holdsAccount(scene, source)) return null;
  const left = contentBefore(scene, floor, source.from);
  const right = contentAfter(scene, cue.to, ceiling);
  const content = [left, right].filter((run) => run !== null);
  return content.length === 0 ? null : draftBy(phrase, { source, cue: [cue], content });
}

/** "..., so | die Hafenbehörde am Montag.": behind a sign, and before one or a word of time or place. */
function isApart(scene: Scene, cue: Run, source: Run, floor: number): boolean {
  if (isWord(scene, cue.from - 1) || !isSourceLike(scene, source)) return false;
  const next = source.to;
  if (cue.from === floor) return !isWord(scene, next); // "So Brack: ...", not "So schloss das Tor"
  return (
    !isWord(scene, next) ||
    isIn(scene, next, 'preposition') ||
    isIn(scene, next, 'time') ||
    isIn(scene, next, 'adverb')
  );
}

/** "Nach | Angaben der Behörde", "Nach | ersten offiziellen Zahlen": its first noun is one of telling. */
function opensAccount(scene: Scene, { from, to }: Run): boolean {
  for (let at = from; at < to; at++) {
    if (isIn(scene, at, 'account')) return true;
    if (isNounLike(scene, at) && !isOwner(scene, at)) return false;
  }
  return false;
}

/** "Bracks | Angaben": a name with a genitive's ending. */
function isOwner(scene: Scene, at: number): boolean {
  return scene.isName[at] === 1 && /s$|[’']$/.test(lowerAt(scene, at)) && isNounLike(scene, at + 1);
}

function holdsAccount(scene: Scene, { from, to }: Run): boolean {
  for (let at = from; at < to; at++) if (isIn(scene, at, 'account')) return true;
  return false;
}

/** Not "according to plan": a name, a known noun, or a phrase with an article, a number or an owner. */
function canBeSource(scene: Scene, source: Run): boolean {
  const opens =
    isIn(scene, source.from, 'determiner') ||
    isIn(scene, source.from, 'possessive') ||
    isIn(scene, source.from, 'pronoun') ||
    holdsAccount(scene, source);
  return opens || scene.read.tokens[source.from]?.kind === 'number' || isSourceLike(scene, source);
}

/** Where the clause that holds token `at` begins: behind a "that", a verb of saying, a semicolon or "and" with a verb before it. */
function clauseStart(scene: Scene, at: number, floor: number): number {
  for (let left = at - 1; left >= floor; left--) {
    if (opensClause(scene, left) || lowerAt(scene, left) === ';') return left + 1;
    const says = sensesAt(scene, left).some(
      (sense) => sense.form === 'past' && sense.family.frames.includes('clause'),
    );
    if (says && left < at - 1 && scene.isVerb[left] === 1) return left + 1;
  }
  return floor;
}

function opensClause(scene: Scene, at: number): boolean {
  return isIn(scene, at, 'clause-border');
}

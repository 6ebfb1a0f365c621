// Attributions by a cue verb in a language that puts it second in main clauses and last in others: "X sagte, ...",
// "Am Montag teilte X mit, ...", "..., sagte X", "wie X berichtet", "hieß es aus Y".

import { contentAfter, contentBefore, dropFinalStop, holdsClause } from './content.ts';
import { draftBy, type Draft, type Run } from './draft.ts';
import { isIn, isQuoteMark, isWord, lowerAt, sensesAt, type Scene } from './scene.ts';
import { readVerbClause, type VerbClause } from './verb-second-clause.ts';
import { isRelative, phraseAt } from './verb-second-phrase.ts';
import { isJoined, knowingPlace, subjectBeforeJoiner, subjectOf } from './verb-second-subject.ts';

/** Finds them in tokens `floor` to `ceiling` of one sentence; tokens for which `skip` holds cannot be cues. */
export function findVerbSecondAttributions(
  scene: Scene,
  floor: number,
  ceiling: number,
  skip: (at: number) => boolean,
): Draft[] {
  const drafts: Draft[] = [];
  for (let at = floor; at < ceiling; at++) {
    if (sensesAt(scene, at).length === 0 || skip(at)) continue;
    const clause = readVerbClause(scene, at, floor, ceiling);
    const draft =
      clause === null || !mayReport(scene, clause)
        ? null
        : attributionOf(scene, clause, floor, ceiling, drafts.at(-1)?.source ?? null);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

/** Whether the verb's family reports by rules at all: "hieß" only as "hieß es" or "es hieß". */
function mayReport(scene: Scene, { sense, at }: VerbClause): boolean {
  const { frames } = sense.family;
  if (!frames.includes('impersonal')) return frames.length > 0;
  return (
    isIn(scene, at - 1, 'impersonal') ||
    isIn(scene, at + 1, 'impersonal') ||
    isIn(scene, at - 2, 'impersonal')
  );
}

function attributionOf(
  scene: Scene,
  clause: VerbClause,
  floor: number,
  ceiling: number,
  earlier: Run | null,
): Draft | null {
  const found = clause.passive
    ? passive(scene, clause, ceiling)
    : active(scene, clause, floor, ceiling, earlier);
  if (found === null) return null;
  const { family } = clause.sense;
  const draft = draftBy(family, {
    source: found.source,
    cue: clause.cue,
    content: found.content,
    scope: family.scope,
  });
  const isHearsay = clause.passive && found.source === null; // "Brack wird verdächtigt"
  return isHearsay ? { ...draft, reasons: [...draft.reasons, 'cue-hearsay'] } : draft;
}

interface Sides {
  readonly source: Run | null;
  readonly content: readonly Run[];
}

/** @param earlier whose the verb before is: "wies die Kritik zurück und | verteidigte den Plan". */
function active(
  scene: Scene,
  clause: VerbClause,
  floor: number,
  ceiling: number,
  earlier: Run | null,
): Sides | null {
  const { from, finite } = clause;
  if (finite === from && from > floor && !(earlier !== null && isIn(scene, finite + 1, 'oblique'))) {
    const described = describedSubject(scene, clause, floor);
    return described ?? describedAside(scene, clause, floor, ceiling) ?? tag(scene, clause, floor, ceiling);
  }
  const compares = isIn(scene, from, 'comparison');
  const behindVerb = compares && finite + 1 < clause.to ? phraseAt(scene, finite + 1, clause.to) : null;
  if (compares && behindVerb === null) return aside(scene, clause, floor, ceiling);
  const subject = isJoined(scene, clause)
    ? (earlier ?? subjectBeforeJoiner(scene, clause, floor))
    : (behindVerb ?? subjectOf(scene, clause, floor)); // "Als Grund gab | Brack | an"
  if (subject === null) return null;
  const told =
    isIn(scene, from, 'pointer') && finite === from + 1 ? statedBefore(scene, clause, floor, ceiling) : null;
  if (told !== null) return { source: subject, content: [told] };
  const behind =
    clause.finite < clause.at && subject.to <= clause.at ? subject.to : Math.max(subject.to, clause.at + 1);
  const content = statedBehind(scene, clause, behind, ceiling);
  return content === null ? null : { source: subject, content };

  /** "Ana Brack, Leiterin des Hafens, | sagte, ...": the commas close an apposition. */
  function describedSubject(inScene: Scene, verb: VerbClause, start: number): Sides | null {
    const phrase = phraseAt(inScene, start, verb.finite);
    if (phrase === null || !closesApposition(inScene, phrase, verb.finite)) return null;
    const told = statedBehind(inScene, verb, verb.at + 1, ceiling);
    if (told === null) return null;
    if (!isIn(inScene, phrase.from, 'oblique'))
      return { source: { from: phrase.from, to: verb.finite }, content: told };
    const subject = phraseAt(inScene, verb.finite + 1, verb.to); // "Den Hafen, der leer steht, | rief Brack auf"
    return subject === null ? null : { source: subject, content: told };
  }
}

/** Whether only an apposition, without a verb of its own, stands between a phrase and the verb behind its last comma. */
function closesApposition(scene: Scene, phrase: Run, verb: number): boolean {
  if (phrase.to === verb) return true;
  if (lowerAt(scene, phrase.to) !== ',' || lowerAt(scene, verb - 1) !== ',' || phrase.to === verb - 1)
    return false;
  for (let at = phrase.to; at < verb; at++)
    if (scene.isVerb[at] === 1 || isQuoteMark(scene, at)) return false;
  return !isIn(scene, phrase.to + 1, 'subordinator');
}

/** Tokens between a "wie" and a verb that an apposition parts from its subject. */
const LONGEST_ASIDE = 24;

/** ", wie Ana Brack, Leiterin des Hafens, | mitteilte". */
function describedAside(scene: Scene, clause: VerbClause, floor: number, ceiling: number): Sides | null {
  for (let at = clause.at - 2; at >= Math.max(floor, clause.at - LONGEST_ASIDE); at--) {
    if (!isIn(scene, at, 'comparison')) continue;
    if (phraseAt(scene, at + 1, clause.at)?.to !== clause.at) return null;
    return aside(scene, { ...clause, from: at }, floor, ceiling);
  }
  return null;
}

/** "..., sagte X am Montag": what stands before is said, and what comes behind X's comma. */
function tag(scene: Scene, clause: VerbClause, floor: number, ceiling: number): Sides | null {
  const { from, finite } = clause;
  const border = lowerAt(scene, from - 1);
  if (border !== ',' && border !== '?' && border !== '!' && border !== '–' && !isQuoteMark(scene, from - 1))
    return null;
  if (!takesStatement(clause)) return null;
  const content = contentBefore(scene, floor, from);
  const source = sourceBehind(scene, finite + 1, ceiling);
  if (content === null || source === undefined) return null;
  return { source, content: [content, ...restBehind(scene, Math.max(clause.to, source?.to ?? 0), ceiling)] };
}

/** Who speaks behind an inverted verb; null for "heißt es" without a place, undefined where nobody can be meant. */
function sourceBehind(scene: Scene, start: number, ceiling: number): Run | null | undefined {
  if (!isIn(scene, start, 'impersonal')) return phraseAt(scene, start, ceiling) ?? undefined;
  const place = start + 1 + (isIn(scene, start + 2, 'place-link') ? 1 : 0); // "heißt es knapp in"
  if (!isIn(scene, place, 'place-link') && !isIn(scene, place, 'agent')) return null;
  return phraseAt(scene, isIn(scene, place, 'determiner') ? place : place + 1, ceiling);
}

/** "wie X berichtet": an aside in or behind what is said, or before it. */
function aside(scene: Scene, clause: VerbClause, floor: number, ceiling: number): Sides | null {
  if (!takesStatement(clause)) return null;
  const opens = isIn(scene, clause.from + 1, 'impersonal') || isIn(scene, clause.from + 1, 'preposition');
  const source = opens
    ? sourceInAside(scene, clause)
    : phraseAt(scene, clause.from + 1, Math.min(clause.finite, clause.at));
  if (source === null) return null;
  const left = clause.from - 1 > floor ? contentBefore(scene, floor, clause.from - 1) : null;
  const content = [...(left === null ? [] : [left]), ...restBehind(scene, clause.to, ceiling)];
  return content.length === 0 ? null : { source, content };
}

/** "wie aus dem Bericht hervorgeht", "wie es bei der Polizei hieß". */
function sourceInAside(scene: Scene, clause: VerbClause): Run | null {
  for (let at = clause.from + 1; at < clause.at; at++) {
    if (!isIn(scene, at, 'place-link') && !isIn(scene, at, 'agent')) continue;
    return phraseAt(scene, isIn(scene, at, 'determiner') ? at : at + 1, clause.at);
  }
  return null;
}

/** "Das sagte X am Montag.": what the sentence before states, in the same paragraph or the one before. */
function statedBefore(scene: Scene, clause: VerbClause, floor: number, ceiling: number): Run | null {
  const sentence = scene.sentences[scene.sentenceOf[floor] ?? -1];
  const before = scene.sentences[(scene.sentenceOf[floor] ?? 0) - 1];
  if (sentence?.from !== clause.from || before === undefined || !takesStatement(clause)) return null;
  if (clause.to < ceiling - 1) return null; // more than "Das sagte X"
  return { from: before.from, to: dropFinalStop(scene, before.from, before.to) };
}

/** What a subject's verb states: the clause behind the next comma or colon, a quotation, or its object. */
function statedBehind(scene: Scene, clause: VerbClause, start: number, ceiling: number): Run[] | null {
  const begin = Math.max(start, ...clause.cue.map((run) => run.to));
  const closed = begin === clause.to && isIn(scene, begin, 'joiner'); // "wies die Kritik zurück | und ..."
  for (let at = Math.max(start, clause.at + 1); at < (closed ? clause.to : ceiling); at++) {
    const sign = lowerAt(scene, at);
    if (isQuoteMark(scene, at))
      return contentRuns(wholeQuotation(scene, at) ?? contentAfter(scene, at, ceiling));
    if (at < begin || (sign !== ',' && sign !== ':')) continue;
    const content = wholeQuotation(scene, at + 1) ?? contentAfter(scene, at + 1, ceiling);
    if (content === null) return null;
    if (sign === ',' && isIn(scene, clause.from, 'subordinator') && scene.isVerb[at + 1] === 1)
      return objectBefore(scene, clause); // "Während X den Plan lobte, | warnte Y"
    if (sign === ',' && isRelative(scene, at + 1)) continue;
    if (sign === ',' && !isStatement(scene, content) && !clause.sense.family.frames.includes('infinitive'))
      break;
    return [content];
  }
  if (!clause.sense.family.frames.includes('object') && !clause.sense.family.frames.includes('of'))
    return null;
  const middle =
    clause.finite < clause.at ? { from: Math.max(clause.finite + 1, start), to: clause.at } : null;
  if (middle !== null && middle.from < middle.to) return [middle]; // "hat | Fehler | eingeräumt"
  const object = contentAfter(scene, begin < clause.to ? begin : start, clause.to);
  return contentRuns(object);
}

/** Tokens of a quotation that is held whole. */
const LONGEST_QUOTATION = 600;

/** The quotation that opens at token `at` and goes on behind its sentence, or null. */
function wholeQuotation(scene: Scene, at: number): Run | null {
  const quotation = scene.read.quotations[scene.read.quotationOf[at] ?? -1];
  if (quotation?.from !== at || scene.sentenceOf[at] === scene.sentenceOf[quotation.to - 1]) return null;
  return { from: at, to: Math.min(quotation.to, at + LONGEST_QUOTATION) };
}

/** "während Brack | den Plan | begrüßt hatte": what stands between subject and verb, for verbs that take an object. */
function objectBefore(scene: Scene, clause: VerbClause): Run[] | null {
  if (!clause.sense.family.frames.includes('object')) return null;
  const subject = phraseAt(scene, clause.from + 1, clause.at);
  return subject === null || subject.to >= clause.at ? null : [{ from: subject.to, to: clause.at }];
}

const contentRuns = (run: Run | null): Run[] | null => (run === null ? null : [run]);

/** ", sagte X, | sei alt": what is said goes on behind the comma. */
function restBehind(scene: Scene, at: number, ceiling: number): Run[] {
  let comma = at;
  while (
    comma < ceiling &&
    lowerAt(scene, comma) !== ',' &&
    !isQuoteMark(scene, comma) &&
    lowerAt(scene, comma) !== ':'
  )
    comma++;
  if (comma >= ceiling - 1) return [];
  const rest = contentAfter(scene, isQuoteMark(scene, comma) ? comma : comma + 1, ceiling);
  return rest !== null && isStatement(scene, rest) && !isRelative(scene, rest.from) ? [rest] : [];
}

/** Words of a statement whose verb no list knows. */
const SHORTEST_STATEMENT = 3;

function isStatement(scene: Scene, { from, to }: Run): boolean {
  return holdsClause(scene, from, to) || to - from >= SHORTEST_STATEMENT;
}

/** "ihm wird vorgeworfen, ...", "von der Polizei wurde mitgeteilt, ...". */
function passive(scene: Scene, clause: VerbClause, ceiling: number): Sides | null {
  const quoted = scene.lexicon.verbs.quoting.has(clause.sense.lemma); // "wird Brack wie folgt zitiert"
  const agent =
    agentIn(scene, clause) ??
    (quoted ? subjectOf(scene, clause, clause.from) : knowingPlace(scene, clause.from, clause.finite));
  const content = statedBehind(scene, clause, clause.at + 1, ceiling) ?? quotedBefore(scene, clause);
  if (content === null) return null;
  const hearsay = agent === null && !isIn(scene, clause.from, 'impersonal');
  return hearsay && !isWord(scene, clause.from) ? null : { source: agent, content };
}

/** "war als „Pfusch“ | bezeichnet worden": the quotation between the helper and its participle, or null. */
function quotedBefore(scene: Scene, { finite, at }: VerbClause): Run[] | null {
  for (let open = finite + 1; open < at; open++) {
    const quotation = scene.read.quotations[scene.read.quotationOf[open] ?? -1];
    if (quotation?.from === open && quotation.to <= at) return [{ from: quotation.from, to: quotation.to }];
  }
  return null;
}

function agentIn(scene: Scene, { from, at, to }: VerbClause): Run | null {
  for (let place = from; place < Math.max(at, to); place++)
    if (isIn(scene, place, 'agent'))
      return phraseAt(scene, isIn(scene, place, 'determiner') ? place : place + 1, to);
  return null;
}

function takesStatement({ sense }: VerbClause): boolean {
  return sense.family.frames.includes('clause') || sense.family.frames.includes('quote');
}

// Attributions made by a cue verb with its subject: "X said ...", "..., said X", "..., X told Y", "X, citing Y".

import { contentBefore, holdsClause } from './content.ts';
import { denialTailOf } from './denial-tail.ts';
import type { Draft, Run } from './draft.ts';
import { postposedDenial } from './postposed-denial.ts';
import { nounPhraseAfter, opensReduced } from './noun-phrase.ts';
import { passiveAttribution } from './passive-rules.ts';
import { isSubjectOf } from './is-subject-of.ts';
import { coordinated, gerundAttribution } from './shared-subject.ts';
import { shownObject } from './showing-rules.ts';
import { stagedAttribution } from './stage-rules.ts';
import { subjectBefore } from './subject.ts';
import { isGerund, isIn, isQuoteMark, isWord, lowerAt, sensesAt, type Scene } from './scene.ts';
import { isSourceLike } from './cited.ts';
import { hasFrame, parentheticalRest, resumed, rightContent } from './verb-content.ts';
import { draftOfVerb, readVerbGroup, type VerbGroup } from './verb-group.ts';

/** Tokens: a statement without a verb the lists know is longer than "On Tuesday morning". */
const SHORTEST_STATEMENT = 5;
/** Tokens of a reduced clause between a subject and its verb. */
const LONGEST_REDUCED = 9;

/** Finds them in tokens `floor` to `ceiling` of one sentence; tokens for which `skip` holds cannot be cues. */
export function findVerbAttributions(
  scene: Scene,
  floor: number,
  ceiling: number,
  skip: (at: number) => boolean,
): Draft[] {
  const drafts: Draft[] = [];
  for (let at = floor; at < ceiling; at++) {
    if (sensesAt(scene, at).length === 0 || skip(at)) continue;
    const group = readVerbGroup(scene, at, floor);
    if (group === null || (at > floor && group.from === at && describesSubject(scene, at, ceiling))) continue;
    const draft = group.passive
      ? passiveAttribution(scene, group, floor, ceiling)
      : activeAttribution(scene, group, floor, ceiling, drafts);
    if (draft === null) continue;
    drafts.push(draft);
    at = group.to - 1;
  }
  return drafts;
}

/** "People briefed on the talks | said": a participle behind its noun, with the sentence's own verb still to come. */
function describesSubject(scene: Scene, at: number, ceiling: number): boolean {
  if (!opensReduced(scene, at)) return false;
  if (isToldOf(scene, at)) return true;
  for (let next = at + 1; next < Math.min(ceiling, at + LONGEST_REDUCED); next++) {
    if (lowerAt(scene, next) === ',' || isIn(scene, next, 'complementiser') || isQuoteMark(scene, next))
      return false;
    if (
      scene.isVerb[next] === 1 &&
      sensesAt(scene, next).some(({ form }) => form === 'past' || form === 'third')
    )
      return true;
  }
  return false;
}

/** "Citing people briefed | on the plan": they were told of it, and tell nobody. */
function isToldOf(scene: Scene, at: number): boolean {
  const told = sensesAt(scene, at).some(({ family, form }) => family.id === 'tell' && form === 'participle');
  return told && isIn(scene, at + 1, 'preposition') && !isIn(scene, at + 2, 'time');
}

function activeAttribution(
  scene: Scene,
  group: VerbGroup,
  floor: number,
  ceiling: number,
  earlier: readonly Draft[],
): Draft | null {
  if (group.sense.form === 'gerund' && !group.progressive)
    return gerundAttribution(scene, group, floor, ceiling, earlier);
  if (group.infinitive) return stagedAttribution(scene, group, floor, ceiling);
  const described = opensWithDescribed(scene, group, floor);
  const inverted = described ? null : invertedSource(scene, group, floor, ceiling);
  if (inverted !== null) {
    const content = contentBefore(scene, floor, group.from);
    return content === null
      ? null
      : draftOfVerb(group, inverted, [content, ...resumed(scene, inverted.to, ceiling)]);
  }
  if (group.from === floor && group.at === floor + 1 && isIn(scene, floor, 'pointer-back')) {
    const speaker = nounPhraseAfter(scene, group.to, ceiling); // "So says the board"
    return speaker === null || !canSpeak(scene, speaker) ? null : draftOfVerb(group, speaker, []);
  }
  const subject = subjectBefore(scene, group.from, floor);
  if (subject === null) return coordinated(scene, group, floor, ceiling, earlier);
  if (!isSubjectOf(scene, group, subject)) return null;
  return subjectFirst(scene, group, subject, floor, ceiling, earlier);
}

/** "One nurse, who asked not to be named, | said": the sentence's first phrase is the subject, whatever comes behind the verb. */
function opensWithDescribed(scene: Scene, group: VerbGroup, floor: number): boolean {
  if (lowerAt(scene, group.from - 1) !== ',') return false;
  const subject = subjectBefore(scene, group.from, floor);
  if (subject === null || subject.from !== floor) return false;
  const comma = group.from - 1;
  let opener = comma - 1;
  while (opener > floor && lowerAt(scene, opener) !== ',') opener--;
  return isIn(scene, opener + 1, 'personal-relative');
}

/** "X said ..." and "..., X said": the content may stand on either side of the clause, or on both. */
function subjectFirst(
  scene: Scene,
  group: VerbGroup,
  subject: Run,
  floor: number,
  ceiling: number,
  earlier: readonly Draft[],
): Draft | null {
  const edge = subject.from - (isIn(scene, subject.from - 1, 'auxiliary') ? 1 : 0); // "« ... », a-t-elle dit"
  const before = lowerAt(scene, edge - 1);
  const afterBorder =
    before === ',' || isQuoteMark(scene, edge - 1) || before === '—' || before === '–' || before === '?';
  const fronted = afterBorder && isFrontedContent(scene, floor, edge);
  const takesClause = hasFrame(group, 'clause') || hasFrame(group, 'quote');
  const around =
    before === ',' && lowerAt(scene, group.to) === ','
      ? aroundParenthesis(scene, group, subject, floor, ceiling)
      : null;
  if (takesClause && around !== null) return around;
  const tail = denialTailOf(scene, group.at, floor);
  if (tail !== null) return postposedDenial(scene, group, tail, floor, earlier);
  const right = rightContent(scene, group, ceiling);
  if (takesClause && fronted && edge > floor) {
    const left = contentBefore(scene, floor, edge);
    if (left !== null) {
      const parenthetical = lowerAt(scene, group.to) === ',';
      const rest = parenthetical
        ? parentheticalRest(scene, group.to, ceiling)
        : resumed(scene, group.to, ceiling);
      return draftOfVerb(group, subject, [left, ...rest]);
    }
  }
  if (right !== null) return draftOfVerb(group, subject, [right]);
  const shown = shownObject(scene, group, subject, ceiling);
  if (shown !== null) return shown;
  if (takesClause && endsLine(scene, group.to)) return draftOfVerb(group, subject, []);
  const whole = takesClause && before === ',' ? contentBefore(scene, floor, edge) : null;
  return whole === null || !isBareStatement(scene, whole) ? null : draftOfVerb(group, subject, [whole]);
}

/** "The Gull reports:" with its words on the lines below. */
function endsLine(scene: Scene, at: number): boolean {
  const { sentences, sentenceOf } = scene.read;
  const [here, next] = [sentences[sentenceOf[at] ?? -1], sentences[sentenceOf[at + 1] ?? -1]];
  return lowerAt(scene, at) === ':' && next !== undefined && here?.paragraph !== next.paragraph;
}

/** Whether words before the subject can be a statement though no verb in them is known: no fronted "On Tuesday". */
function isBareStatement(scene: Scene, { from, to }: Run): boolean {
  const fronted =
    isIn(scene, from, 'preposition') || isIn(scene, from, 'subordinator') || isIn(scene, from, 'adverb');
  return to - from >= SHORTEST_STATEMENT && !fronted;
}

/** "The wall, she said, was sound": content on both sides, whatever the left side is. */
function aroundParenthesis(
  scene: Scene,
  group: VerbGroup,
  subject: Run,
  floor: number,
  ceiling: number,
): Draft | null {
  const left = contentBefore(scene, floor, subject.from);
  const rest = parentheticalRest(scene, group.to, ceiling);
  return left === null || rest.length === 0 ? null : draftOfVerb(group, subject, [left, ...rest]);
}

/** "..., said X": the verb follows its content directly and a noun phrase follows the verb. */
function invertedSource(scene: Scene, group: VerbGroup, floor: number, ceiling: number): Run | null {
  if (!hasFrame(group, 'clause') && !hasFrame(group, 'quote')) return null;
  const border = lowerAt(scene, group.from - 1);
  if (group.from <= floor || (border !== ',' && !isQuoteMark(scene, group.from - 1) && border !== '?'))
    return null;
  if (
    isIn(scene, group.to, 'preposition') ||
    isIn(scene, group.to, 'complementiser') ||
    !isWord(scene, group.to)
  )
    return null;
  const source = nounPhraseAfter(scene, group.to, ceiling);
  if (source === null || !canSpeak(scene, source)) return null;
  const after =
    source.to >= ceiling ||
    !isWord(scene, source.to) ||
    isIn(scene, source.to, 'preposition') ||
    isIn(scene, source.to, 'time') ||
    isGerund(scene, source.to) ||
    isIn(scene, source.to, 'adverb');
  return after || isQuoteMark(scene, group.from - 1) ? source : null;
}

/** Not "denied any wrongdoing": a pronoun, a name, or a noun that can know something. */
function canSpeak(scene: Scene, source: Run): boolean {
  return (
    isIn(scene, source.from, 'pronoun') ||
    isIn(scene, source.from, 'subject-pronoun') ||
    isSourceLike(scene, source)
  );
}

/** Whether the text before the subject is what is said, not a fronted "On Tuesday," or "When it rained,". */
function isFrontedContent(scene: Scene, floor: number, end: number): boolean {
  if (isQuoteMark(scene, end - 1) || isQuoteMark(scene, end - 2)) return true;
  if (isIn(scene, floor, 'condition')) return true;
  return !isIn(scene, floor, 'subordinator') && holdsClause(scene, floor, end);
}

// Which of the rules' findings may stand inside another attribution: somebody else's statement, not a mere deed or the
// speaker's own "I think".

import { holdsClause, holdsQuotation } from './content.ts';
import type { Draft, Run } from './draft.ts';
import { isSourceLike } from './cited.ts';
import { isDeed } from './is-deed.ts';
import { isText } from './noun-phrase.ts';
import { isGerund, isIn, isQuoteMark, isWord, lowerAt, sensesAt, type Scene } from './scene.ts';

const STATING = new Set([
  'say',
  'tell',
  'claim',
  'argue',
  'deny',
  'show',
  'believe',
  'accuse',
  'describe',
  'as-saying',
  'citing',
  'according-to',
  'cue-noun',
  'nach-angaben',
  'zufolge',
  'concede',
]);

/** Whether a draft found inside somebody's words passes on what yet another source states. */
export function isInnerStatement(scene: Scene, draft: Draft): boolean {
  if (draft.source === null) return draft.scope === 'reporting' && draft.stance === 'distancing';
  const own = isIn(scene, draft.source.from, 'speaker-word') && draft.source.to - draft.source.from === 1;
  if (
    own ||
    isUnderWay(scene, draft) ||
    isDeed(scene, draft) ||
    !STATING.has(draft.ruleId) ||
    isOwnText(scene, draft.source)
  )
    return false;
  if (!isIn(scene, draft.source.from, 'third-person') && !endsLikeSource(scene, draft.source)) return false;
  if (draft.ruleId === 'describe') return draft.content.some((run) => holdsQuotation(scene, run));
  return (
    draft.content.some((run) => holdsClause(scene, run.from, run.to)) ||
    draft.content.some((run) => isGerund(scene, run.from)) || // "reported hearing shots"
    draft.ruleId === 'accuse' ||
    draft.ruleId === 'deny'
  );
}

/** "He is now advising the campaign": a deed that lasts, unless a statement plainly follows. */
function isUnderWay(scene: Scene, { cue, content }: Draft): boolean {
  const verb = cue.at(-1);
  if (verb === undefined || verb.to - verb.from < 2 || !isGerund(scene, verb.to - 1)) return false;
  if (sensesAt(scene, verb.to - 1).some(({ lemma }) => scene.lexicon.verbs.quoting.has(lemma))) return false;
  const start = content[0]?.from ?? verb.to;
  return start > verb.from && !isIn(scene, start, 'complementiser') && !isQuoteMark(scene, start);
}

/** "My statements", "our data": the speaker's own words once more. */
function isOwnText(scene: Scene, source: Run): boolean {
  const own = isIn(scene, source.from, 'speaker-word');
  return own && scene.nouns.get(lowerAt(scene, source.to - 1))?.kind !== 'person';
}

/** Whether a rule's finding outside all quotation holds without the learned core: a likely source and a whole statement. */
export function isPlainStatement(scene: Scene, draft: Draft, families: ReadonlySet<string>): boolean {
  if (!families.has(draft.ruleId) || isUnderWay(scene, draft)) return false;
  if (draft.source === null) return draft.reasons.includes('cue-hearsay') && isToldWithout(scene, draft);
  const owned = draft.ruleId === 'cue-noun' && isIn(scene, draft.source.from, 'owner'); // "her claim that"
  const plain =
    owned ||
    isIn(scene, draft.source.from, 'plain-pronoun') ||
    endsLikeSource(scene, draft.source) ||
    isIn(scene, draft.source.from - 1, 'agent'); // "accused by several countries of"
  if (!plain) return false;
  if (draft.ruleId === 'show') return closesStatement(scene, draft) && isStatedBefore(draft);
  if (draft.ruleId === 'believe') return true; // the rule takes a clause or "sales to fall" only
  if (draft.ruleId === 'concede') return true;
  if (draft.content.length === 0) return draft.ruleId === 'say'; // "The Gull reports:", the words on the lines below
  if (draft.ruleId === 'promise') return true; // "Mayor promises cheaper ferries"
  if (draft.ruleId === 'deny') return true; // "Minister denies role": what is denied is rarely a clause
  if (draft.ruleId === 'describe' && draft.content.some((run) => isGerund(scene, run.from))) return true; // "described hearing shots"
  if (draft.ruleId === 'describe') return draft.content.some((run) => holdsQuotation(scene, run));
  if (draft.ruleId === 'accuse' && scene.lexicon.wordOrder === 'verb-second') return true; // "wirft ihm Versagen vor"
  if (draft.ruleId === 'accuse' && draft.content.some((run) => holdsCharge(scene, run))) return true;
  if (draft.ruleId === 'argue' && draft.content.some((run) => pointsBack(scene, run))) return true;
  if (scene.lexicon.wordOrder === 'verb-second' && draft.content.some((run) => holdsInfinitive(scene, run)))
    return true;
  return isStatedBefore(draft) || draft.content.some((run) => holdsClause(scene, run.from, run.to));
}

/** Families whose passives are hearsay: "wird verdächtigt", "wurde berichtet". */
const HEARSAY_PASSIVES = new Set(['accuse', 'say', 'believe', 'claim']);

/** "Brack wird vorgeworfen, | das Tor beschädigt zu haben", with nobody who does. */
function isToldWithout(scene: Scene, { ruleId, content }: Draft): boolean {
  const states = (run: Run) => holdsClause(scene, run.from, run.to) || holdsInfinitive(scene, run);
  return HEARSAY_PASSIVES.has(ruleId) && content.some(states);
}

/** "riet ihm, | das Tor zu ersetzen". */
function holdsInfinitive(scene: Scene, run: Run): boolean {
  if (lowerAt(scene, run.from - 1) !== ',') return false;
  for (let at = run.from; at + 1 < run.to; at++)
    if (isIn(scene, at, 'infinitive-mark') && !isIn(scene, at + 1, 'determiner')) return true;
  return false;
}

/** "Accuse the minister | of misleading the house", "accused by the house | of misleading it". */
function holdsCharge(scene: Scene, run: Run): boolean {
  for (let at = run.from; at + 1 < run.to; at++)
    if (isIn(scene, at, 'genitive') && isWord(scene, at + 1)) return true;
  return false;
}

/** "Two diplomats confirmed | this": a statement told before. */
function pointsBack(scene: Scene, run: Run): boolean {
  return (
    run.to - run.from === 1 && (isIn(scene, run.from, 'complementiser') || isIn(scene, run.from, 'pointer'))
  );
}

/** "..., scientists have found.": behind a comma, a noun and the verb end the sentence. */
function closesStatement(scene: Scene, { source, cue }: Draft): boolean {
  const end = cue.at(-1)?.to ?? 0;
  const isTag =
    source !== null && lowerAt(scene, source.from - 1) === ',' && !isIn(scene, source.from, 'pronoun');
  return isTag && scene.sentenceOf[end - 1] !== scene.sentenceOf[end + 1] && !isWord(scene, end);
}

/** Families that follow what is stated: "..., scientists have found". */
const TAGS = new Set(['say', 'tell', 'show']);
/** Tokens of a clause. */
const SHORT_CLAUSE = 5;

/** "The firm plans two sites, officials told the Gazette": words before the source are a statement even without a known verb. */
function isStatedBefore({ ruleId, source, content }: Draft): boolean {
  const last = content.at(-1);
  if (last === undefined || source === null || !TAGS.has(ruleId)) return false;
  return content.length === 1 && last.to <= source.from && last.to - last.from >= SHORT_CLAUSE;
}

/** "Court records show that ...", "the film shows guards": a text that shows something needs no consent of the core. */
export function isShowingText(scene: Scene, draft: Draft): boolean {
  if (draft.source === null || draft.ruleId !== 'show') return false;
  if (draft.content.some((run) => isIn(scene, run.from, 'complementiser')))
    return endsLikeSource(scene, draft.source);
  return isText(scene, draft.source);
}

function endsLikeSource(scene: Scene, source: Run): boolean {
  return (
    isSourceLike(scene, source) &&
    !isIn(scene, source.to - 1, 'preposition') &&
    !isIn(scene, source.to - 1, 'conjunction')
  );
}

// Whom a pronoun or description means: the candidate the learned weights put first, or nobody where two stay close.

import type { Attribution } from '../../annotation.ts';
import { leaning, type Choices } from '../../choice/choices.ts';
import type { Entity, EntityList } from '../entity.ts';
import type { Mention } from '../mention.ts';
import type { SpeechRecord } from '../speech-record.ts';
import { antecedentFeatures } from './antecedent-features.ts';
import { candidatesFor, type Candidate } from './candidates.ts';
import { asksFor, canMean, type Asks } from './fits.ts';
import type { Question } from './question.ts';
import { keyOf, met, nameOf, type Referent } from './referent.ts';

/** Log-odds from which a candidate is meant: a pronoun always means somebody, a description may bring in somebody new. */
const LEAST: Readonly<Record<Asks, number>> = { person: -0.5, 'called-person': 0.2, 'called-text': 0.7 };
/** How far the first must stand before the next. */
const LEAST_LEAD = 0.1;

/** Whom pronouns of each form meant last. */
export type MeantBefore = Map<string, { readonly members: readonly Referent[]; readonly sentence: number }>;

export interface Asked {
  readonly mention: Mention;
  readonly attribution: Attribution;
  readonly record: SpeechRecord;
  readonly entities: EntityList;
  readonly choices: Choices;
  /** Whom the rules mean; empty: nobody. */
  readonly byRule: readonly Referent[];
  /** The sources of the attribution around this one. */
  readonly outer: readonly Entity[];
  /** Those who cannot be meant. */
  readonly ruledOut: readonly Entity[];
  readonly before: MeantBefore;
}

/** Those who are meant; empty: nobody, or somebody new. */
export function chooseAntecedent(whole: Asked): readonly Referent[] {
  const asked = { ...whole, byRule: whole.byRule.filter(isPossible(whole)) };
  const { mention, record, byRule, before } = asked;
  const asks = asksFor(mention, record.words.grammar);
  const chosen = asks === null ? null : weighAll(asks, asked);
  const members = chosen ?? (byRule.length > 0 || asks !== 'called-person' ? byRule : lastSpeaker(asked));
  if (mention.kind === 'pronoun' && members.length > 0)
    before.set(mention.roles[0] ?? '', { members, sentence: record.sentenceAt(mention.span.start) });
  return members;
}

/** Sentences back to whoever a description without attributes takes up, where nothing was learned. */
const SHORT_WINDOW = 2;
/** Words of a description that only takes somebody up: "der frühere Minister". */
const MOST_WORDS = 3;

/** "Der Forscher": the one person named who spoke in the sentences just before, of a gender that fits. */
function lastSpeaker(asked: Asked): readonly Referent[] {
  const { mention, record } = asked;
  if (mention.name.split(/\s+/).length > MOST_WORDS) return [];
  const here = record.sentenceAt(mention.span.start);
  for (const sentence of record.back(here, SHORT_WINDOW)) {
    const speaking = record.speakersIn(sentence);
    const [speaker] = speaking;
    if (sentence === here || speaker === undefined) continue;
    const fits = speaking.length === 1 && speaker.type === 'person';
    const meant = met(speaker);
    const can = canMean('called-person', mention, meant, record.words) && isPossible(asked)(meant);
    return fits && can ? [meant] : [];
  }
  return [];
}

/** Null where nothing was learned. */
function weighAll(asks: Asks, asked: Asked): readonly Referent[] | null {
  const { mention, attribution, choices } = asked;
  const question = questionOf(asks, asked);
  const inner = attribution.parent === null ? 'outer' : 'inner';
  const weighed: { readonly candidate: Candidate; readonly score: number }[] = [];
  for (const candidate of question.candidates) {
    const option = [inner, nameOf(candidate.referent)].join('\n');
    const scores = choices.weigh('antecedent', antecedentFeatures(candidate, question), {
      ...mention.span,
      option,
    });
    if (scores !== null) weighed.push({ candidate, score: leaning(scores) });
  }
  if (weighed.length < question.candidates.length || weighed.length === 0) return null;
  weighed.sort((a, b) => b.score - a.score);
  const [first, second] = weighed;
  if (first === undefined || first.score < LEAST[asks]) return [];
  return second !== undefined && first.score - second.score < LEAST_LEAD ? [] : [first.candidate.referent];
}

function questionOf(asks: Asks, asked: Asked): Question {
  const { mention, attribution, record, entities, byRule, outer, before } = asked;
  const possible = isPossible(asked);
  const candidates = withRule(candidatesFor(mention, record, entities), byRule).filter(
    ({ referent }) => canMean(asks, mention, referent, record.words) && possible(referent),
  );
  const last = before.get(mention.roles[0] ?? '');
  const lastMeant = last && candidates.find(isOneOf(last.members));
  return {
    asks,
    mention,
    attribution,
    record,
    candidates,
    byRule: new Set(candidates.filter(isOneOf(byRule))),
    outer: new Set(candidates.filter(isOneOf(outer.map(met)))),
    before:
      last === undefined || lastMeant === undefined
        ? null
        : { candidate: lastMeant, distance: record.sentenceAt(mention.span.start) - last.sentence },
  };
}

function isPossible({ ruledOut }: Pick<Asked, 'ruledOut'>): (referent: Referent) => boolean {
  const keys = new Set(ruledOut.map(met).map(keyOf));
  return (referent) => !keys.has(keyOf(referent));
}

/** The rule may mean somebody further away. */
function withRule(candidates: Candidate[], byRule: readonly Referent[]): Candidate[] {
  const [referent] = byRule;
  if (referent === undefined || candidates.some(isOneOf(byRule))) return candidates;
  return [...candidates, { referent, places: [] }];
}

function isOneOf(referents: readonly Referent[]): (candidate: Candidate) => boolean {
  const keys = new Set(referents.map(keyOf));
  return ({ referent }) => keys.has(keyOf(referent));
}

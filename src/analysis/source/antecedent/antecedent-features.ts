// What speaks for or against a candidate, as names of features: used alike to learn and to choose.

import type { ReadText } from '../../../text/read-text.ts';
import type { Mention } from '../mention.ts';
import type { Bearer } from '../bearer.ts';
import type { SpeechRecord } from '../speech-record.ts';
import { type Candidate, type Place, type Standing } from './candidates.ts';
import { bearerOf, genderOf, nounsOf, typeOf, type Referent } from './referent.ts';
import { descriptionFeatures } from './description-features.ts';
import type { Question } from './question.ts';

/** Sentences beyond which distance counts alike. */
const FARTHEST = 3;

/** The features of one candidate. All binary. */
export function antecedentFeatures(candidate: Candidate, question: Question): string[] {
  const { asks, mention, record, candidates, byRule, outer, before } = question;
  const here = record.sentenceAt(mention.span.start);
  const found: string[] = [];
  const add = (feature: string): void => {
    found.push(feature, `${asks} ${feature}`);
  };
  const rank = candidates.indexOf(candidate);
  const ruled = byRule.has(candidate);
  add(ruled ? 'rule' : byRule.size > 0 ? 'other rule' : 'no rule');
  add(`rank ${Math.min(rank, 4)}`);
  add(`of ${Math.min(candidates.length, 5)}`);
  if (candidates.length === 1) add('only');
  for (const feature of ofReferent(candidate.referent, mention)) add(feature);
  const near: Partial<Record<Standing, Place>> = {};
  for (const place of candidate.places) near[place.standing] ??= place;
  const distance = (place: Place | undefined): string =>
    place === undefined ? 'never' : String(Math.min(here - place.sentence, FARTHEST));
  for (const standing of ['speaks', 'named'] as const) add(`${standing} ${distance(near[standing])}`);
  const others = candidates.filter((other) => other !== candidate);
  const speaks = near.speaks?.sentence;
  if (speaks !== undefined) {
    const outspoken = others.some((other) => other.places.some((place) => spokeAfter(place, speaks)));
    add(outspoken ? 'spoke before another' : 'spoke last');
  }
  if (near.named !== undefined) for (const feature of ofPlace(near.named, question)) add(feature);
  const position = positionOf(mention, record);
  add(`${position} rank ${Math.min(rank, 2)}`);
  add(`${position} ${ruled ? 'rule' : 'other rule'}`);
  if (outer.has(candidate)) add(isQuoted(mention.from, record.read) ? 'outer speaks' : 'outer');
  if (question.attribution.parent !== null) add(`inner ${outer.has(candidate) ? 'outer' : 'other'}`);
  if (before !== null)
    add(`${before.candidate === candidate ? 'same' : 'other'} ${Math.min(before.distance, 3)}`);
  const nearest = candidate.places[0];
  if (nearest !== undefined && record.opensWith(nearest.sentence, mention.name)) add('run');
  if (mention.kind === 'description')
    for (const feature of descriptionFeatures(candidate, question)) add(feature);
  return found;
}

function spokeAfter(place: Place, sentence: number): boolean {
  return place.standing === 'speaks' && place.sentence > sentence;
}

function ofReferent(only: Referent, mention: Mention): string[] {
  const gender = genderOf(only);
  const bearer = bearerOf(only);
  const features = [
    `type ${typeOf(only)}`,
    gender === null ? 'gender unknown' : gender === mention.gender ? 'gender same' : 'gender other',
  ];
  if (only.kind === 'described' || (only.kind === 'met' && bearer === null)) features.push('no name');
  if (bearer !== null) features.push(...ofBearer(bearer, only));
  return features;
}

function ofBearer(bearer: Bearer, referent: Referent): string[] {
  return [
    bearer.certain ? 'sure' : 'unsure',
    `words ${Math.min(bearer.words.length, 3)}`,
    bearer.known ? 'kind known' : 'kind guessed',
    `namings ${bearer.namings < 2 ? 1 : bearer.namings < 4 ? 2 : bearer.namings < 8 ? 4 : 8}`,
    nounsOf(referent).size > 0 ? 'role' : 'no role',
  ];
}

/** How a name stands in its sentence. */
function ofPlace({ at, order, sentence }: Place, { record, mention, attribution }: Question): string[] {
  if (at === null) return [];
  const { read, words } = record;
  const { grammar } = words;
  const features = [`order ${Math.min(order, 2)}`];
  const start = read.sentences[sentence]?.from ?? at;
  if (at - start <= 3) features.push('opens');
  const before = read.tokens[at - 1]?.lower ?? '';
  const placed = [before, grammar.articles.has(before) ? (read.tokens[at - 2]?.lower ?? '') : ''];
  if (placed.some((lower) => grammar.placing.has(lower))) features.push('placed');
  else if (placed.some((lower) => grammar.linksInside.has(lower))) features.push('linked');
  else if (placed.some((lower) => grammar.breaks.has(lower))) features.push('behind small word');
  if ((read.quotationOf[at] ?? -1) !== -1) features.push('in quotation');
  const offset = read.tokens[at]?.start ?? 0;
  if (attribution.content.some((span) => span.start <= offset && offset < span.end))
    features.push('own content');
  if (at > mention.from) features.push('behind');
  return features;
}

/** Where the expression stands: opening its sentence, behind a quotation, or inside. */
function positionOf({ from }: Mention, { read }: SpeechRecord): string {
  const sentence = read.sentences[read.sentenceOf[from] ?? 0];
  if (isQuoted(from, read)) return 'in quotation';
  if (sentence?.from === from) return 'first';
  const before = read.tokens[from - 1];
  if (before?.kind === 'quote') return 'behind quote';
  return before?.text === ',' ? 'behind comma' : 'inside';
}

function isQuoted(at: number, { quotationOf }: ReadText): boolean {
  return (quotationOf[at] ?? -1) !== -1;
}

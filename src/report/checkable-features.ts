// What may tell a checkable fact from an opinion, a plan or a feeling: the features of the learned choice `checkable`.

import type { Source } from '../analysis/source/source.ts';
import type { ClaimWords, Telling } from '../lexicon/claim-words.ts';
import { readsAsFact, type Worded } from './reads-as-fact.ts';
import type { Flag } from './report.ts';

/** Of a longer statement only the beginning is read. */
const LONGEST = 600;
const WORD = /[a-zà-ɏ]+(?:['-][a-zà-ɏ]+)*/g;
/** A name inside a sentence: a capital behind a small letter or a comma. */
const NAME = /(?<=[a-zà-ɏ,;] )[A-ZÀ-Þ][a-zà-ɏ]+/g;
/** Words in a step of length, and the most steps told apart. */
const LENGTH_STEP = 5;
const MOST_STEPS = 6;
const MOST_NAMES = 3;
/** Verbs by which a statement begins; the other tellings are words of worth and persons. */
const TENSES: ReadonlySet<Telling> = new Set(['past', 'present', 'future', 'duty', 'possibility', 'plan']);

/** Words of a cue, or of the name of somebody unnamed, told apart up to here. */
const MOST_CUE_WORDS = 3;
const MOST_NAMED_WORDS = 4;

/** By whom a statement came, and what would be said of it if it is checkable. */
export interface Raised {
  readonly chain: readonly Source[];
  readonly flags: readonly Flag[];
  /** Whether the sentence itself names each source before the last. */
  readonly hopsHere: readonly boolean[];
  /** Whether the statement stands in the first sentence, so in a headline or lead. */
  readonly first: boolean;
}

/** Names of what is there, the same in training and at work. The rule's own answer and evidence are among them. */
export function checkableFeatures(worded: Worded, raised: Raised, patterns: ClaimWords): string[] {
  const plain = worded.words.slice(0, LONGEST).replace(/’/g, "'").trim();
  const { mode } = worded;
  const told = tellingsOf(plain, patterns);
  return [
    ...evidenceOfRule(worded, plain, patterns),
    ...waysOf(worded, raised),
    ...shapeOfCue(worded.cue, patterns),
    ...nameOf(raised, patterns),
    ...raised.hopsHere.map((here) => `hop here=${here}`),
    `first=${raised.first}`,
    ...shapeOf(plain),
    ...told,
    ...told.map((one) => `${mode} ${one}`),
  ];
}

function evidenceOfRule(worded: Worded, plain: string, patterns: ClaimWords): string[] {
  const { condition, asks, stand, verdict, opinion, cause } = patterns;
  const found = Object.entries({ condition, asks, stand, verdict, opinion, cause });
  return [
    `rule=${readsAsFact(worded, patterns)}`,
    ...found.flatMap(([name, pattern]) => (pattern.test(plain) ? [`rule:${name}`] : [])),
  ];
}

/** How the statement came: by whom, through whom, with which words. */
function waysOf({ cue, mode, tagged }: Worded, { chain, flags }: Raised): string[] {
  const origin = chain.at(-1);
  const unnamed = origin?.type === 'unnamed-person' || origin?.type === 'unnamed-group';
  const named = unnamed ? wordsOf(origin.name) : [];
  const way = chain.map(({ type }) => type).join('>');
  return [
    `way=${way}`,
    `way=${way} ${mode}`,
    `origin=${origin?.type}`,
    `${mode} ${tagged ? 'tagged' : 'going on'}`,
    ...flags.map((flag) => `flag=${flag}`),
    ...named.map((word) => `named=${word}`),
    ...wordsOf(cue).map((word) => `cue=${word}`),
  ];
}

function shapeOfCue(cue: string, { cueShapes }: ClaimWords): string[] {
  const shapes = Object.entries(cueShapes).flatMap(([name, pattern]) =>
    pattern.test(cue) ? [`cue ${name}`] : [],
  );
  return [...shapes, `cue length=${Math.min(MOST_CUE_WORDS, cue.split(' ').length)}`];
}

/** How somebody unnamed is called: "the 37-year-old" and "minister of works Ada Pell" may well be known by name. */
function nameOf({ chain }: Raised, { openings }: ClaimWords): string[] {
  const origin = chain.at(-1);
  if (origin?.type !== 'unnamed-person' && origin?.type !== 'unnamed-group') return [];
  const { name, type } = origin;
  const words = name.split(' ');
  const capital = /^[A-ZÀ-Þ]/.test(name) ? 'capital' : 'bare';
  const opening = Object.entries(openings).find(([, pattern]) => pattern.test(name))?.[0] ?? capital;
  const features = [
    `opens=${opening}`,
    `opens=${opening} ${type}`,
    `named length=${Math.min(MOST_NAMED_WORDS, words.length)}`,
  ];
  if (words.length > 1 && /^[A-ZÀ-Þ][a-zà-ɏ]/.test(words.at(-1) ?? '')) features.push('ends in a name');
  if (/\d/.test(name)) features.push('number named');
  return features;
}

function shapeOf(plain: string): string[] {
  const length = Math.min(MOST_STEPS, Math.floor(wordsOf(plain).length / LENGTH_STEP));
  const names = Math.min(MOST_NAMES, plain.match(NAME)?.length ?? 0);
  const shape = [`length=${length}`, `names=${names}`];
  if (/\d/.test(plain)) shape.push('number');
  if (/\?["”']*$/.test(plain)) shape.push('question');
  if (/!["”']*$/.test(plain)) shape.push('exclamation');
  if (/["“”]/.test(plain)) shape.push('marks');
  return shape;
}

/** Which kinds of verbs and words a statement holds, once or more often, and with which kind of verb it begins. */
function tellingsOf(plain: string, { tellings }: ClaimWords): string[] {
  const features: string[] = [];
  let first: { name: string; at: number } = { name: 'none', at: Infinity };
  for (const [name, pattern] of Object.entries(tellings) as [Telling, RegExp][]) {
    const places = [...plain.matchAll(pattern)];
    const at = places[0]?.index ?? Infinity;
    if (places.length > 0) features.push(`holds ${name}`);
    if (places.length > 1) features.push(`holds more ${name}`);
    if (TENSES.has(name) && at < first.at) first = { name, at };
  }
  return [...features, `begins ${first.name}`];
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(WORD) ?? [];
